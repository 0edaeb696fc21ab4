import { BrandFile, type WriteChunk } from './generator/brand-file.ts';
import type { BrandShape } from './generator/brand-shape.ts';
import { CATALOGUES } from './generator/catalogue.ts';
import { HOSHIZORA } from './generator/hoshizora.ts';
import { knowledgeOf } from './generator/knowledge.ts';
import { LUMIERE } from './generator/lumiere.ts';
import { household, type Person } from './generator/people.ts';
import { ordersOf } from './generator/purchases.ts';
import { type Random, randomOf } from './generator/random.ts';
import { TSUMUGI } from './generator/tsumugi.ts';

export type { WriteChunk };

export interface SeedSize {
  /** Customer records of all brands together; about two thirds as many people. At most ten million. */
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
 * Makes three brands' customer, product and order files, `brands.json` (their names) and `truth.csv`
 * (`source,id,person`: which record is which person). Household by household, so that any size fits in memory.
 */
export async function generateSeed(size: SeedSize, write: WriteChunk): Promise<SeedCounts> {
  const shops = BRANDS.map((shape) => openShop(shape, write));
  const truth = new BrandFile(
    { name: 'truth.csv', header: ['source', 'id', 'person'], encode: utf8, lineEnd: '\n', brokenRows: [] },
    write,
  );
  for (const shop of shops)
    for (const product of CATALOGUES[shop.shape.brand]) await shop.products.add(shop.shape.productRow(product));
  const counts = { customers: 0, people: 0, orders: 0, lines: 0 };
  for (let number = 1; counts.customers < size.customers; number += 1) {
    for (const person of household(size.seed, number)) {
      if (counts.customers >= size.customers) break;
      counts.people += 1;
      const random = randomOf(size.seed, 'person', person.id);
      for (const shop of registrations(shops, random)) {
        if (counts.customers >= size.customers) break;
        counts.customers += 1;
        const record = await register(shop, person, random);
        await truth.add([shop.shape.brand, record.id, person.id]);
        counts.orders += record.orders;
        counts.lines += record.lines;
      }
    }
  }
  for (const shop of shops) for (const file of [shop.customers, shop.products, ...shop.orders]) await file.close();
  await truth.close();
  await write('brands.json', utf8(`${JSON.stringify(BRANDS.map(brandOf), null, 2)}\n`));
  return counts;
}

const BRANDS: readonly BrandShape[] = [TSUMUGI, HOSHIZORA, LUMIERE];
const encoder = new TextEncoder();
const utf8 = (text: string): Uint8Array => encoder.encode(text);

interface Shop {
  readonly shape: BrandShape;
  readonly customers: BrandFile;
  readonly products: BrandFile;
  readonly orders: readonly BrandFile[];
  registered: number;
  ordered: number;
}

function openShop(shape: BrandShape, write: WriteChunk): Shop {
  return {
    shape,
    customers: new BrandFile(shape.customers, write),
    products: new BrandFile(shape.products, write),
    orders: shape.orders.map((form) => new BrandFile(form, write)),
    registered: 0,
    ordered: 0,
  };
}

/** Which brands a person is a customer of (35 % of several), by their position in BRANDS. */
const MEMBERSHIPS = [
  { brands: [0], weight: 25 },
  { brands: [1], weight: 21 },
  { brands: [2], weight: 19 },
  { brands: [0, 2], weight: 12 },
  { brands: [0, 1], weight: 8 },
  { brands: [1, 2], weight: 6 },
  { brands: [0, 1, 2], weight: 9 },
];
const REGISTERS_AGAIN = 0.045;

function registrations(shops: readonly Shop[], random: Random): readonly Shop[] {
  const { brands } = random.weighted(MEMBERSHIPS);
  return shops
    .filter((_, brand) => brands.includes(brand))
    .flatMap((shop) => (random.chance(REGISTERS_AGAIN) ? [shop, shop] : [shop]));
}

async function register(
  shop: Shop,
  person: Person,
  random: Random,
): Promise<{ readonly id: string; readonly orders: number; readonly lines: number }> {
  const { shape } = shop;
  const knowledge = knowledgeOf(person, shape.carelessness, random);
  const id = shape.customerId(shop.registered);
  shop.registered += 1;
  await shop.customers.add(shape.customerRow(id, knowledge, random));
  const orders = ordersOf(shape.brand, knowledge.registeredAt, random);
  let lines = 0;
  for (const order of orders) {
    const orderId = shape.orderId(shop.ordered);
    shop.ordered += 1;
    lines += order.lines.length;
    for (const [file, rows] of shape.orderRows(orderId, id, order, random).entries()) {
      for (const row of rows) await shop.orders[file]?.add(row);
    }
  }
  return { id, orders: orders.length, lines };
}

function brandOf({ brand, label }: BrandShape, position: number) {
  return { id: brand, label, precedence: position + 1 };
}
