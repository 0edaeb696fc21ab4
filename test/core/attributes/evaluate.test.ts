import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCodePoints } from '../../../functions/core/attributes/code-points.ts';
import { quintileScore } from '../../../functions/core/attributes/cutpoints.ts';
import { evaluateAttributes } from '../../../functions/core/attributes/evaluate.ts';
import { roundHalfAwayFromZero } from '../../../functions/core/attributes/evaluate-formula.ts';
import type { CustomerFacts, OrderFacts } from '../../../functions/core/attributes/facts.ts';
import { DEFAULT_MEANINGS } from '../../../functions/core/meanings.ts';
import { instantFromIso } from '../../../functions/core/time.ts';
import { AS_OF, customerRecord, orderFacts, PRODUCTS, somePopulation } from './histories.ts';

const order = (order_id: string, day: string, fields: Partial<OrderFacts> = {}): OrderFacts =>
  orderFacts({
    brand: 'tsumugi',
    order_id,
    customer_id: 'C',
    ordered_at: instantFromIso(`${day}T03:00:00Z`),
    ...fields,
  });

const line = (fields: { order_id: string; product_id: string; quantity: number; amount: number }) => ({
  brand: 'tsumugi',
  line_number: 1,
  unit_price: null,
  attributes: null,
  product: PRODUCTS.find(({ brand, product_id }) => brand === 'tsumugi' && product_id === fields.product_id) ?? null,
  ...fields,
});

const nobody: CustomerFacts = { records: [customerRecord({ brand: 'tsumugi', customer_id: 'C' })], orders: [] };
const evaluate = (facts: Partial<CustomerFacts>) => evaluateAttributes({ ...nobody, ...facts }, AS_OF, {});

describe('evaluateAttributes(facts, asOf, cutpoints)', () => {
  it('counts sales net of returns and cancellations; an order without a status is completed', () => {
    const orders = [
      order('O1', '2026-01-10', { total: 1000 }),
      order('O2', '2026-02-10', { total: 2000, status: null }),
      order('O3', '2026-03-10', { total: 4000, status: 'returned' }),
      order('O4', '2026-04-10', { total: 8000, status: 'cancelled' }),
    ];
    expect(evaluate({ orders })).toMatchObject({
      order_count: 2,
      lifetime_sales_yen: 3000,
      average_order_yen: 1500,
      return_count: 1,
      return_ratio: 0.333,
      last_order_at: instantFromIso('2026-02-10T03:00:00Z'),
    });
  });

  it('values an order without a total by its lines', () => {
    const lines = [
      line({ order_id: 'O1', product_id: 'P0', quantity: 2, amount: 700 }),
      line({ order_id: 'O1', product_id: 'P1', quantity: 1, amount: 500 }),
    ];
    expect(evaluate({ orders: [order('O1', '2026-01-10', { lines })] })).toMatchObject({
      lifetime_sales_yen: 1200,
      item_count: 3,
      favourite_category: 'トップス',
    });
  });

  it('looks back as far as the window and no further', () => {
    const orders = [
      order('O1', '2025-06-29', { total: 1 }),
      order('O2', '2025-06-30', { total: 2 }),
      order('O3', '2024-06-30', { total: 4 }),
    ];
    // 2025-06-30 00:30 in Tokyo is where 365 days begin.
    expect(evaluate({ orders })).toMatchObject({ orders_365d: 1, sales_365d_yen: 2, frequency: 3, monetary_yen: 7 });
  });

  it('knows the rhythm of a customer and how overdue the next order is', () => {
    const orders = [order('O1', '2026-01-01'), order('O2', '2026-01-11'), order('O3', '2026-01-31')];
    expect(evaluate({ orders })).toMatchObject({
      lifetime_days: 30,
      average_interval_days: 15,
      recency_days: 150,
      overdue_ratio: 10,
      days_since_first_order: 180,
    });
    expect(evaluate({ orders: orders.slice(0, 1) })).toMatchObject({
      average_interval_days: null,
      overdue_ratio: null,
    });
  });

  it('counts days in Tokyo: an order of the evening before is a day old half an hour after midnight', () => {
    expect(
      evaluate({
        orders: [orderFacts({ ...order('O', '2026-06-29'), ordered_at: instantFromIso('2026-06-29T23:59:00+09:00') })],
      }),
    ).toMatchObject({ recency_days: 1 });
    expect(
      evaluate({
        orders: [orderFacts({ ...order('O', '2026-06-29'), ordered_at: instantFromIso('2026-06-30T00:01:00+09:00') })],
      }),
    ).toMatchObject({ recency_days: 0 });
  });

  it('prefers what was bought most, of equals what was bought last', () => {
    const orders = [
      order('O1', '2026-01-01', { channel: 'web', total: 500 }),
      order('O2', '2026-01-02', { channel: '店舗', total: 500, brand: 'lumiere' }),
    ];
    expect(evaluate({ orders })).toMatchObject({
      favourite_channel: '店舗',
      favourite_brand: 'lumiere',
      favourite_brand_sales_yen: 500,
      brand_count: 2,
      cross_brand_ratio: 0.5,
    });
  });

  it('lets one no outweigh every yes, and takes unknown as no yes', () => {
    const record = (customer_id: string, ok_to_call: boolean | null, attention_customer: boolean | null = null) =>
      customerRecord({ brand: 'tsumugi', customer_id, ok_to_call, attention_customer });
    expect(evaluate({ records: [record('A', true), record('B', false)] })).toMatchObject({ ok_to_call: 'no' });
    expect(evaluate({ records: [record('A', true), record('B', null)] })).toMatchObject({ ok_to_call: 'yes' });
    expect(evaluate({ records: [record('A', null)] })).toMatchObject({
      ok_to_call: 'unknown',
      attention_customer: false,
    });
    expect(evaluate({ records: [record('A', null, false), record('B', null, true)] })).toMatchObject({
      attention_customer: true,
    });
  });

  it('scores buyers by the limits of the population', () => {
    const cutpoints = {
      recency_days: [30, 60, 90, 180],
      frequency: [1, 2, 3, 4],
      monetary_yen: [1000, 2000, 4000, 8000],
    };
    const facts = { ...nobody, orders: [order('O1', '2026-06-01', { total: 9000 })] };
    expect(evaluateAttributes(facts, AS_OF, cutpoints)).toMatchObject({
      r_score: 5,
      f_score: 1,
      m_score: 5,
      rfm_score: '515',
    });
    expect(evaluateAttributes(nobody, AS_OF, cutpoints)).toMatchObject({
      r_score: null,
      f_score: null,
      rfm_score: null,
    });
    expect(evaluateAttributes(facts, AS_OF, {})).toMatchObject({ rfm_score: null });
  });

  it('follows the meanings that a deployment sets', () => {
    const meanings = { ...DEFAULT_MEANINGS, salesStatuses: ['completed', 'returned'], timeZone: 'UTC' };
    const orders = [order('O1', '2026-06-29', { total: 300, status: 'returned' })];
    expect(evaluateAttributes({ ...nobody, orders }, AS_OF, {}, meanings)).toMatchObject({
      lifetime_sales_yen: 300,
      return_count: 0,
      recency_days: 0,
    });
  });

  it('does not depend on the order of records, orders and lines', () => {
    fc.assert(
      fc.property(somePopulation, (people) => {
        for (const facts of people) {
          const reversed = {
            records: facts.records.toReversed(),
            orders: facts.orders.toReversed().map((one) => ({ ...one, lines: one.lines.toReversed() })),
          };
          expect(evaluateAttributes(reversed, AS_OF, {})).toEqual(evaluateAttributes(facts, AS_OF, {}));
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('quintileScore(value, limits, best)', () => {
  it('gives the lower fifth to a value on a limit, and no score without limits', () => {
    const limits = [10, 20, 30, 40];
    expect([5, 10, 11, 20, 40, 41].map((value) => quintileScore(value, limits, 'high'))).toEqual([1, 1, 2, 2, 4, 5]);
    expect([5, 10, 11, 41].map((value) => quintileScore(value, limits, 'low'))).toEqual([5, 5, 4, 1]);
    expect(quintileScore(5, undefined, 'high')).toBeNull();
    expect(quintileScore(5, [1], 'high')).toBeNull();
  });
});

describe('compareCodePoints(one, other)', () => {
  it('orders as UTF-8 bytes do', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'z', 'é', 'あ', '\u{ff21}', '\u{20bb7}', '\u{1f600}'),
      maxLength: 4,
    });
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const bytes = Buffer.compare(Buffer.from(one), Buffer.from(other));
        expect(Math.sign(compareCodePoints(one, other))).toBe(bytes);
      }),
    );
    expect(compareCodePoints('\u{20bb7}', '\uff21')).toBeGreaterThan(0);
  });
});

describe('roundHalfAwayFromZero(value, digits)', () => {
  it('rounds halves away from zero', () => {
    expect([2.5, -2.5, 0.125, -0.4].map((value) => roundHalfAwayFromZero(value, 0))).toEqual([3, -3, 0, 0]);
    expect(roundHalfAwayFromZero(0.125, 2)).toBe(0.13);
  });
});
