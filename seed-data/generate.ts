import type { BrandShape } from './generator/brand-shape.ts';
import { weighted } from './generator/choice.ts';
import { type CsvFile, CsvOutput, encodeUtf8Into, type WriteChunk } from './generator/csv-output.ts';
import { HOSHIZORA } from './generator/hoshizora.ts';
import { LUMIERE } from './generator/lumiere.ts';
import { householdOf, type Person } from './generator/people.ts';
import { type Random, randomOf } from './generator/random.ts';
import { Shop } from './generator/shop.ts';
import { temperamentOf } from './generator/temperament.ts';
import { TSUMUGI } from './generator/tsumugi.ts';

export type { WriteChunk };

export interface SeedSize {
  /** Customer records of all brands together; about two thirds as many people. */
  readonly customers: number;
  /** The same size and seed make the same bytes. */
  readonly seed: number;
}

export interface SeedCounts {
  readonly customers: number;
  readonly people: number;
  readonly orders: number;
  readonly lines: number;
}

/**
 * Makes three brands' files of customers, products, orders and what else happened, `brands.json` (their names) and
 * `truth.csv` (`source,id,person,noise`: which record is which person, and what ruins it). Household by household, with
 * never more than a few chunks held, so that any size fits in memory; waits for `write`.
 */
export async function generateSeed({ customers, seed }: SeedSize, write: WriteChunk): Promise<SeedCounts> {
  const output = new CsvOutput(write);
  const shops = BRANDS.map((shape) => new Shop(shape, seed, output));
  const truth = output.open(TRUTH);
  const counts = { customers: 0, people: 0, orders: 0, lines: 0 };
  for (let number = 1; counts.customers < customers; number += 1) {
    for (const person of householdOf(seed, number)) {
      if (counts.customers >= customers) break;
      counts.people += 1;
      registerPerson(person, randomOf(seed, 'person', person.number), { shops, truth, counts, customers });
    }
    if (output.isFull) await output.writeFull();
  }
  await output.close();
  await write('brands.json', new TextEncoder().encode(`${JSON.stringify(BRANDS.map(brandOf), null, 2)}\n`));
  return counts;
}

const BRANDS: readonly BrandShape[] = [TSUMUGI, HOSHIZORA, LUMIERE];
const TRUTH = {
  name: 'truth.csv',
  header: ['source', 'id', 'person', 'noise'],
  encodeInto: encodeUtf8Into,
  lineEnd: '\n',
  brokenRows: [],
} as const;

/** Which brands a person is a customer of (35 % of several), by their position in BRANDS. */
const MEMBERSHIPS = weighted([
  { brands: [0], weight: 25 },
  { brands: [1], weight: 21 },
  { brands: [2], weight: 19 },
  { brands: [0, 2], weight: 12 },
  { brands: [0, 1], weight: 8 },
  { brands: [1, 2], weight: 6 },
  { brands: [0, 1, 2], weight: 9 },
]);
const REGISTERS_AGAIN = 0.045;

interface Making {
  readonly shops: readonly Shop[];
  readonly truth: CsvFile;
  readonly counts: { customers: number; orders: number; lines: number };
  /** How many are wanted. */
  readonly customers: number;
}

function registerPerson(person: Person, random: Random, { shops, truth, counts, customers }: Making): void {
  const buyer = temperamentOf(random);
  for (const brand of MEMBERSHIPS.pick(random).brands) {
    const shop = shops[brand];
    const times = random.chance(REGISTERS_AGAIN) ? 2 : 1;
    for (let time = 1; shop !== undefined && time <= times && counts.customers < customers; time += 1) {
      const { id, noise, orders, lines } = shop.register(person, buyer, random);
      counts.customers += 1;
      counts.orders += orders;
      counts.lines += lines;
      const kinds = [...noise, ...(time > 1 ? ['registered-again'] : []), ...(person.isTwin ? ['twin'] : [])];
      truth.add(`${shop.shape.brand},${id},${person.id},${kinds.join('|')}`);
    }
  }
}

function brandOf({ brand, label }: BrandShape, position: number) {
  return { id: brand, label, precedence: position + 1 };
}
