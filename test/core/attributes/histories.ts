import fc from 'fast-check';
import type { CustomerFacts, OrderFacts } from '../../../functions/core/attributes/facts.ts';
import type { CustomerRecord, OrderRecord, ProductRecord } from '../../../functions/core/records/entities.ts';
import { type Instant, instant, instantFromIso, MILLISECONDS_PER_DAY } from '../../../functions/core/time.ts';
import { customer } from '../profiles/customer.ts';

/** Half past midnight in Tokyo: the day before in UTC. */
export const AS_OF = instantFromIso('2026-06-30T00:30:00+09:00');

const BRANDS = ['tsumugi', 'hoshizora', 'lumiere'] as const;

export const PRODUCTS: readonly ProductRecord[] = BRANDS.flatMap((brand) =>
  ['トップス', '靴', 'ゲーム', '𠮷の鞄', null].map((category, index) => ({
    brand,
    product_id: `P${index}`,
    product_name: `product ${index}`,
    category,
    price: null,
    released_on: null,
    attributes: null,
  })),
);

/** A customer record that says nothing but who it is. */
export function customerRecord(
  fields: Partial<CustomerRecord> & Pick<CustomerRecord, 'brand' | 'customer_id'>,
): CustomerRecord {
  return customer(fields);
}

/** A completed order without lines. */
export function orderFacts(
  fields: Partial<OrderFacts> & Pick<OrderRecord, 'brand' | 'order_id' | 'customer_id' | 'ordered_at'>,
): OrderFacts {
  return { status: 'completed', channel: null, store: null, total: null, attributes: null, lines: [], ...fields };
}

const daysBefore = (days: number): Instant => instant(AS_OF - days * MILLISECONDS_PER_DAY);

/** Moments of four years, thick around the ends of windows and of days. */
export const someInstant: fc.Arbitrary<Instant> = fc.oneof(
  fc.integer({ min: daysBefore(1400), max: daysBefore(-20) }).map(instant),
  fc
    .tuple(fc.constantFrom(0, 1, 90, 180, 365, 366, 730, 731), fc.constantFrom(-1, 0, 1))
    .map(([days, milliseconds]) => instant(daysBefore(days) + milliseconds)),
  fc
    .tuple(fc.integer({ min: 0, max: 800 }), fc.constantFrom(-1, 0, 1))
    // The end of a day in Tokyo.
    .map(([days, milliseconds]) =>
      instant(Date.parse('2026-06-29T15:00:00Z') - days * MILLISECONDS_PER_DAY + milliseconds),
    ),
);

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null, freq: 4 });

const someOrder = fc.record({
  ordered_at: someInstant,
  status: maybe(fc.constantFrom('completed', 'completed', 'completed', 'returned', 'cancelled')),
  channel: maybe(fc.constantFrom('web', '店舗', 'アプリ', '𠮷祥寺', '\uff21pp')),
  total: maybe(fc.integer({ min: -300, max: 40_000 })),
  lines: fc.array(
    fc.record({
      product_id: fc.constantFrom('P0', 'P1', 'P2', 'P3', 'P4', 'unknown'),
      quantity: fc.integer({ min: 1, max: 4 }),
      amount: fc.integer({ min: -100, max: 9_000 }),
    }),
    { maxLength: 3 },
  ),
});

const someRecord = fc.record({
  brand: fc.constantFrom(...BRANDS),
  registered_at: maybe(someInstant),
  ok_to_call: maybe(fc.boolean()),
  ok_to_email: maybe(fc.boolean()),
  attention_customer: maybe(fc.boolean()),
  orders: fc.array(someOrder, { maxLength: 5 }),
});

type RecordDraft = typeof someRecord extends fc.Arbitrary<infer Draft> ? Draft : never;

/** One person's records and orders; `person` keeps ids apart. */
function facts(person: number, drafts: readonly RecordDraft[]): CustomerFacts {
  const records = drafts.map(({ orders: _, ...record }, index) =>
    customerRecord({ ...record, customer_id: `C${person}-${index}` }),
  );
  const orders = drafts.flatMap(({ brand, orders: placed }, index) =>
    placed.map((order, position) => {
      const order_id = `O${person}-${index}-${position}`;
      const lines = order.lines.map((line, number) => ({
        ...line,
        brand,
        order_id,
        line_number: number + 1,
        unit_price: null,
        attributes: null,
        product: PRODUCTS.find((product) => product.brand === brand && product.product_id === line.product_id) ?? null,
      }));
      return orderFacts({ ...order, brand, order_id, customer_id: `C${person}-${index}`, lines });
    }),
  );
  return { records, orders };
}

const populationOf = (minLength: number, maxLength: number): fc.Arbitrary<readonly CustomerFacts[]> =>
  fc
    .array(fc.array(someRecord, { minLength: 1, maxLength: 3 }), { minLength, maxLength, size: 'max' })
    .map((people) => people.map((drafts, person) => facts(person, drafts)));

/** A few people with up to three records each. */
export const somePopulation = populationOf(1, 20);

/** Many people at once, where every run costs a database. */
export const someCrowd = populationOf(1, 150);
