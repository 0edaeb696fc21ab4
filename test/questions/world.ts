import type { Brand } from '../../functions/core/brands.ts';
import { DEFAULT_MEANINGS } from '../../functions/core/meanings.ts';
import { type ProfileId, profileId } from '../../functions/core/profiles/profile.ts';
import type {
  CustomerRecord,
  OrderLineRecord,
  OrderRecord,
  ProductRecord,
} from '../../functions/core/records/entities.ts';
import {
  type Instant,
  type IsoDate,
  instant,
  instantFromIso,
  MILLISECONDS_PER_DAY,
} from '../../functions/core/time.ts';
import { DuckDbAttributes } from '../../functions/duckdb/attributes.ts';
import { Database } from '../../functions/duckdb/database.ts';
import { DuckDbQuestions } from '../../functions/duckdb/questions.ts';
import { DuckDbRecords } from '../../functions/duckdb/records.ts';
import { DuckDbSegments } from '../../functions/duckdb/segments.ts';
import { EmbeddedLanguage } from '../../functions/local/embedded-language.ts';
import type { AnswerOutside } from '../../functions/steps/answer-question.ts';
import type { ProfileLink } from '../../functions/steps/ports.ts';
import { customer as blankCustomer } from '../core/profiles/customer.ts';
import { keepTwoRuns } from './clusters.ts';
import { makeConsents, makeEvents, type WorldEvents } from './events.ts';

/** What "now" is in the world of these tests: a Saturday, just after midnight in Tokyo, still Friday in UTC. */
export const AS_OF: Instant = instantFromIso('2026-10-30T15:30:00Z');

/** The segment runs by what they are called here, the oldest first: of July 31, October 1 and October 31. */
const RUNS: readonly (readonly [SegmentRunName, Instant])[] = [
  ['oldest', instant(AS_OF - 92 * MILLISECONDS_PER_DAY)],
  ['earlier', instant(AS_OF - 30 * MILLISECONDS_PER_DAY)],
  ['newest', AS_OF],
];
export type SegmentRunName = 'oldest' | 'earlier' | 'newest';

export const BRANDS: readonly Brand[] = [
  { id: 'tsumugi', label: { ja: 'つむぎ', en: 'Tsumugi' }, precedence: 1 },
  { id: 'hoshizora', label: { ja: 'ほしぞらゲームス', en: 'Hoshizora Games' }, precedence: 2 },
  { id: 'lumiere', label: { ja: 'ルミエール', en: 'Lumiere Accessories' }, precedence: 3 },
];

/** Rows of a small business, and which profile holds which customer. */
export interface World {
  readonly customers: readonly CustomerRecord[];
  readonly products: readonly ProductRecord[];
  readonly orders: readonly OrderRecord[];
  readonly lines: readonly OrderLineRecord[];
  readonly links: readonly ProfileLink[];
  readonly events: WorldEvents;
  /** The numbers that were computed of each person, of an open world. */
  readonly attributes?: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** Who has bought → the cluster, of an open world. */
  readonly clusters?: ReadonlyMap<string, string>;
  /** Segment → its members, of the runs that an open world holds. */
  readonly segments?: Readonly<Record<SegmentRunName, ReadonlyMap<string, ReadonlySet<string>>>>;
}

const GOODS: Readonly<Record<string, readonly (readonly [name: string, category: string, price: number])[]>> = {
  tsumugi: [
    ['リネンシャツ', 'シャツ', 8900],
    ['藍染めシャツ', 'シャツ', 12800],
    ['メリノニット', 'ニット', 11800],
    ['ウールコート', 'アウター', 49800],
    ['手ぬぐい', '小物', 1400],
  ],
  hoshizora: [
    ['Starlit Voyage', 'RPG', 7980],
    ['Tanuki Kart', 'Racing', 5980],
    ['Ink Ninja', 'Action', 4480],
  ],
  lumiere: [
    ['Pearl Earrings', 'Earrings', 8800],
    ['Signet Ring', 'Rings', 14800],
    ['Chain Necklace', 'Necklaces', 9800],
  ],
};
const CHANNELS: Readonly<Record<string, readonly string[]>> = {
  tsumugi: ['店舗', 'オンライン'],
  hoshizora: ['web', 'app'],
  lumiere: ['Online', 'Boutique'],
};
const PLACES = [
  ['東京都', 'Tokyo'],
  ['大阪府', 'Osaka'],
  ['北海道', 'Hokkaido'],
  ['福岡県', 'Fukuoka'],
] as const;

/** Numbers that look random and are the same every time (mulberry32). */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below;
  };
}

export const personId = (person: number): ProfileId => profileId(person.toString(16).padStart(32, '0'));

/** `people` persons, each known to one or more brands, with up to a dozen orders over two years. */
export function makeWorld(seed: number, people: number): World {
  const below = numbersFrom(seed);
  const whole = (limit: number): number => Math.floor(below(limit));
  const customers: CustomerRecord[] = [];
  const kept = keptColumns(numbersFrom(seed + 2));
  const orders: OrderRecord[] = [];
  const lines: OrderLineRecord[] = [];
  const links: ProfileLink[] = [];
  const products = Object.entries(GOODS).flatMap(([brand, goods]) =>
    goods.map(
      ([product_name, category, price], index): ProductRecord =>
        ({
          brand,
          product_id: `P${index}`,
          product_name,
          category,
          // Nobody says what towels cost.
          price: (category === '小物' ? null : price) as ProductRecord['price'],
          released_on: null,
          attributes: {},
        }) as ProductRecord,
    ),
  );
  for (let person = 1; person <= people; person++) {
    const born =
      whole(10) === 0
        ? null
        : (`${1950 + whole(56)}-${String(1 + whole(12)).padStart(2, '0')}-${String(1 + whole(28)).padStart(2, '0')}` as IsoDate);
    const gender = ([null, 'female', 'female', 'male', 'male', 'other'] as const)[whole(6)] ?? null;
    const place = PLACES[whole(PLACES.length)] ?? PLACES[0];
    for (const brand of BRANDS.map(({ id }) => id).filter((_, index) => index === person % 3 || whole(3) === 0)) {
      const registered = daysAgo(whole(900) + 1, whole(86_400));
      const customer_id = `${brand.slice(0, 1).toUpperCase()}${person}`;
      customers.push(
        customer({
          brand,
          customer_id,
          birth_date: born,
          gender,
          state: whole(15) === 0 ? null : brand === 'tsumugi' ? place[0] : place[1],
          registered_at: registered,
          updated_at: registered,
          ok_to_call: answer(whole(4)),
          ok_to_email: answer(whole(4)),
          attention_customer: whole(20) === 0,
          attributes: kept(brand),
          // Not of chance: nothing else of a world changes with it.
          phone: person % 4 === 0 ? null : `+8130000${1000 + person}`,
          email: person % 5 === 0 ? null : `person${person}@example.com`,
          last_name: `姓${person}`,
          first_name: `名${person}`,
        }),
      );
      links.push({ brand, customer_id, profile_id: personId(person) });
      const count = whole(3) === 0 ? 0 : whole(7);
      for (let number = 0; number < count; number++)
        addOrder(brand, customer_id, `${customer_id}-${number}`, whole, orders, lines);
    }
  }
  const others = numbersFrom(seed + 1);
  const answers = numbersFrom(seed + 3);
  const events = {
    ...makeEvents(links, AS_OF, (limit) => Math.floor(others(limit))),
    consents: makeConsents(customers, AS_OF, (limit) => Math.floor(answers(limit))),
  };
  return { customers, products, orders, lines, links, events };
}

/** What the brands' files keep in columns that no field means. */
function keptColumns(below: (limit: number) => number): (brand: string) => CustomerRecord['attributes'] {
  const one = (values: readonly (string | null)[]): string | null => values[Math.floor(below(values.length))] ?? null;
  const held = (name: string, value: string | null): CustomerRecord['attributes'] =>
    value === null ? {} : { [name]: value };
  return (brand) => {
    if (brand === 'tsumugi')
      return held('member_rank', one(['ゴールド', 'シルバー', 'レギュラー', 'レギュラー', null]));
    return brand === 'hoshizora'
      ? held('platform', one(['PC', 'Switch', 'Mobile', null]))
      : held('ring_size', one(['7', '11', null]));
  };
}

const answer = (number: number): boolean | null => [true, true, false, null][number] ?? null;

function daysAgo(days: number, seconds: number): Instant {
  return instant(AS_OF - days * MILLISECONDS_PER_DAY - seconds * 1000);
}

/** Every fifth line or so is sold for a fifth less. */
function soldFor(price: number, line: string): number {
  const sum = [...line].reduce((added, character) => added * 7 + character.charCodeAt(0), 0);
  return sum % 5 === 0 ? price * 0.8 : price;
}

function addOrder(
  brand: string,
  customer_id: string,
  order_id: string,
  whole: (limit: number) => number,
  orders: OrderRecord[],
  lines: OrderLineRecord[],
): void {
  const goods = GOODS[brand] ?? [];
  let total = 0;
  const count = 1 + whole(3);
  for (let line = 1; line <= count; line++) {
    const index = whole(goods.length);
    const price = soldFor(goods[index]?.[2] ?? 0, `${order_id}${line}`);
    const quantity = 1 + whole(3);
    total += price * quantity;
    lines.push({
      brand,
      order_id,
      line_number: line,
      product_id: `P${index}`,
      quantity,
      unit_price: price,
      amount: price * quantity,
      attributes: {},
    } as OrderLineRecord);
  }
  const status =
    (['completed', 'completed', 'completed', 'completed', 'completed', null, 'returned', 'cancelled'] as const)[
      whole(8)
    ] ?? null;
  const channel = CHANNELS[brand]?.[whole(2)] ?? null;
  orders.push({
    brand,
    order_id,
    customer_id,
    ordered_at: daysAgo(whole(700), whole(86_400)),
    status,
    channel,
    store: null,
    total: whole(6) === 0 ? null : total,
    attributes: {},
  } as OrderRecord);
}

export function customer(
  fields: Partial<CustomerRecord> & Pick<CustomerRecord, 'brand' | 'customer_id'>,
): CustomerRecord {
  return blankCustomer({ attributes: {}, ...fields });
}

export interface OpenWorld {
  /** With the segments that were assigned. */
  readonly world: World;
  readonly database: Database;
  readonly outside: AnswerOutside;
  readonly records: DuckDbRecords;
  readonly questions: DuckDbQuestions;
}

/** The world in a DuckDB in memory, attributes and segments computed. */
export async function openWorld(world: World): Promise<OpenWorld> {
  const database = await Database.open(':memory:');
  const records = await DuckDbRecords.open(database);
  const attributes = await DuckDbAttributes.open(database, DEFAULT_MEANINGS);
  const segments = await DuckDbSegments.open(database, DEFAULT_MEANINGS);
  await records.upsert('customer', world.customers);
  await records.upsert('product', world.products);
  await records.upsert('order', world.orders);
  await records.upsert('orderLine', world.lines);
  await records.upsert('supportContact', world.events.contacts);
  await records.upsert('webEvent', world.events.webEvents);
  await records.upsert('surveyAnswer', world.events.answers);
  await records.upsert('consent', world.events.consents);
  await records.link(world.links);
  for (const [run, asOf] of RUNS) {
    await attributes.computeAttributes(asOf);
    await segments.assignSegments(run, asOf);
  }
  const questions = await DuckDbQuestions.open(database, DEFAULT_MEANINGS);
  const numbers = await numbersOf(database);
  return {
    database,
    records,
    questions,
    world: {
      ...world,
      attributes: numbers,
      clusters: await keepTwoRuns(database, AS_OF, numbers),
      segments: {
        oldest: await members(database, 'oldest'),
        earlier: await members(database, 'earlier'),
        newest: await members(database, 'newest'),
      },
    },
    outside: {
      language: new EmbeddedLanguage(),
      questions,
      brands: { list: async () => BRANDS },
      attributes,
      meanings: DEFAULT_MEANINGS,
    },
  };
}

async function numbersOf(database: Database): Promise<ReadonlyMap<string, Readonly<Record<string, number>>>> {
  const rows = await database.read('SELECT * FROM profile_attribute');
  return new Map(
    rows.map(({ profile_id, ...values }) => [
      String(profile_id),
      Object.fromEntries(
        Object.entries(values).flatMap(([name, value]) =>
          typeof value === 'number' || typeof value === 'bigint' ? [[name, Number(value)]] : [],
        ),
      ),
    ]),
  );
}

async function members(database: Database, run: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await database.read('SELECT segment, profile_id FROM segment_member WHERE run_id = ?', [run]);
  const found = new Map<string, Set<string>>();
  for (const { segment, profile_id } of rows)
    found.set(String(segment), (found.get(String(segment)) ?? new Set()).add(String(profile_id)));
  return found;
}
