import type { LocalizedText } from '../../functions/core/language.ts';
import type { FileForm } from './brand-file.ts';
import type { Product } from './catalogue.ts';
import type { Knowledge } from './knowledge.ts';
import type { SeedBrand, SeedOrder } from './purchases.ts';
import type { Random } from './random.ts';

export type Row = readonly (string | number | null)[];

/** How a brand's own system writes what it knows. */
export interface BrandShape {
  readonly brand: SeedBrand;
  readonly label: LocalizedText;
  /** 1 for a shop that checks a little, more for one that asks its customers for next to nothing. */
  readonly carelessness: number;
  readonly customers: FileForm;
  readonly products: FileForm;
  readonly orders: readonly FileForm[];
  /** An id that looks like the brand's own and does not tell the order of registration. */
  customerId(number: number): string;
  orderId(number: number): string;
  customerRow(id: string, knowledge: Knowledge, random: Random): Row;
  productRow(product: Product): Row;
  /** The rows of one order, for each of the order files. */
  orderRows(orderId: string, customerId: string, order: SeedOrder, random: Random): readonly (readonly Row[])[];
}

const IDS = 9_999_991;

/**
 * Numbers from 0 to ten million, each once, in an order that shows nothing (a multiplication modulo a prime).
 * Another step for each series, so that equal numbers of two brands mean nothing either.
 */
export function scattered(number: number, step: number): string {
  return String((number * step + (step % 7_654_321)) % IDS).padStart(7, '0');
}

export function orderTotal({ lines }: SeedOrder): number {
  return lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);
}
