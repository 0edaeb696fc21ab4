import type { LocalizedText } from '../../functions/core/language.ts';
import type { Product } from './catalogue.ts';
import type { FileForm } from './csv-output.ts';
import type { FactFile } from './facts/fact-file.ts';
import type { Knowledge } from './knowledge.ts';
import type { SeedOrder } from './purchases.ts';
import type { Random } from './random.ts';
import type { SeedBrand } from './temperament.ts';

/** How a brand's own system writes what it knows; rows are lines of CSV without their ends. */
export interface BrandShape {
  readonly brand: SeedBrand;
  readonly label: LocalizedText;
  /** 1 for a shop that checks a little, more for one that asks its customers for next to nothing. */
  readonly carelessness: number;
  readonly customers: FileForm;
  readonly products: FileForm;
  readonly orders: readonly FileForm[];
  /** What else the brand keeps of its customers. */
  readonly facts: readonly FactFile[];
  /** An id that looks like the brand's own and does not tell the order of registration. */
  customerId(number: number): string;
  orderId(number: number): string;
  /** Notes the noise that its way of writing adds. */
  customerRow(id: string, known: Knowledge, random: Random): string;
  productRow(product: Product): string;
  /** Adds the rows of one order, each to the order file of that number. */
  addOrder(
    order: SeedOrder,
    ids: { readonly order: string; readonly customer: string },
    add: (file: number, row: string) => void,
    random: Random,
  ): void;
}

const IDS = 9_999_991;

/**
 * Seven digits for numbers below ten million, each once, in an order that shows nothing (a multiplication modulo a
 * prime); more digits for larger numbers. Another step for each series, so that equal numbers of two brands mean
 * nothing either. The ids from 9999991 to 9999999 are nobody's: broken rows have them.
 */
export function scattered(number: number, step: number): string {
  const round = Math.floor(number / IDS);
  const place = ((number % IDS) * step + (step % 7_654_321)) % IDS;
  return `${round === 0 ? '' : round}${String(10_000_000 + place).slice(1)}`;
}

export function orderTotal({ lines }: SeedOrder): number {
  let total = 0;
  for (const { quantity, unitPrice } of lines) total += quantity * unitPrice;
  return total;
}
