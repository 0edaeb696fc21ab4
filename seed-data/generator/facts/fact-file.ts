import type { FileForm } from '../csv-output.ts';
import type { Knowledge } from '../knowledge.ts';
import type { SeedOrder } from '../purchases.ts';
import type { Random } from '../random.ts';
import type { SeedBrand, Temperament } from '../temperament.ts';

/** A customer's record with a brand, with all that is known when other things happen. */
export interface SeedCustomer {
  readonly brand: SeedBrand;
  readonly known: Knowledge;
  readonly buyer: Temperament;
  readonly orders: readonly SeedOrder[];
}

/** One more file of a brand, beside customers, products and orders: what happened to its customers. */
export interface FactFile {
  readonly form: FileForm;
  /** The rows of one customer; `nextNumber` counts the rows of the file. */
  rowsOf(customer: SeedCustomer, customerId: string, nextNumber: () => number, random: Random): readonly string[];
}

/** What happens is drawn once, whoever writes it down; the brand says how. */
export function factFile<Fact>(
  form: FileForm,
  factsOf: (customer: SeedCustomer, random: Random) => readonly Fact[],
  rowOf: (fact: Fact, customerId: string, number: number) => string,
): FactFile {
  return {
    form,
    rowsOf: (customer, customerId, nextNumber, random) =>
      factsOf(customer, random).map((fact) => rowOf(fact, customerId, nextNumber())),
  };
}
