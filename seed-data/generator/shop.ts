import type { BrandShape } from './brand-shape.ts';
import { CATALOGUES } from './catalogue.ts';
import type { CsvFile, CsvOutput } from './csv-output.ts';
import type { FactFile } from './facts/fact-file.ts';
import type { Person } from './people.ts';
import { ordersOf } from './purchases.ts';
import { type Random, randomOf } from './random.ts';
import { knowledgeOf } from './registration.ts';
import type { Temperament } from './temperament.ts';

/** What came of a registration. */
export interface SeedRecord {
  readonly id: string;
  /** The kinds of noise in it. */
  readonly noise: readonly string[];
  readonly orders: number;
  readonly lines: number;
}

interface FactOutput {
  readonly of: FactFile;
  readonly file: CsvFile;
  readonly nextNumber: () => number;
}

/** One brand at work: it registers customers, and writes what it knows of them to its files. */
export class Shop {
  readonly shape: BrandShape;
  readonly #seed: number;
  readonly #customers: CsvFile;
  readonly #addToOrders: (file: number, row: string) => void;
  readonly #facts: readonly FactOutput[];
  readonly #nextCustomer = counter();
  readonly #nextOrder = counter();

  constructor(shape: BrandShape, seed: number, output: CsvOutput) {
    this.shape = shape;
    this.#seed = seed;
    this.#customers = output.open(shape.customers);
    const products = output.open(shape.products);
    for (const product of CATALOGUES[shape.brand]) products.add(shape.productRow(product));
    const orders = shape.orders.map((form) => output.open(form));
    this.#addToOrders = (file, row) => orders[file]?.add(row);
    this.#facts = shape.facts.map((of) => ({ of, file: output.open(of.form), nextNumber: counter() }));
  }

  register(person: Person, buyer: Temperament, random: Random): SeedRecord {
    const { shape } = this;
    const known = knowledgeOf(person, shape.carelessness, random);
    const number = this.#nextCustomer();
    const id = shape.customerId(number);
    this.#customers.add(shape.customerRow(id, known, random));
    const orders = ordersOf(shape.brand, known.registeredAt, buyer, random);
    let lines = 0;
    for (const order of orders) {
      lines += order.lines.length;
      shape.addOrder(order, { order: shape.orderId(this.#nextOrder()), customer: id }, this.#addToOrders, random);
    }
    const chance = randomOf(this.#seed, 'facts', shape.brand, number);
    for (const { of, file, nextNumber } of this.#facts)
      for (const row of of.rowsOf({ brand: shape.brand, known, buyer, orders }, id, nextNumber, chance)) file.add(row);
    return { id, noise: known.noise, orders: orders.length, lines };
  }
}

function counter(): () => number {
  let next = 0;
  return () => next++;
}
