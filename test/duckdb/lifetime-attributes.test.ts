import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AttributeValues } from '../../functions/core/attributes/definition.ts';
import { evaluateAttributes } from '../../functions/core/attributes/evaluate.ts';
import type { CustomerFacts } from '../../functions/core/attributes/facts.ts';
import { expectedPurchases, probabilityAlive } from '../../functions/core/attributes/lifetime/expected-purchases.ts';
import { expectedAmount } from '../../functions/core/attributes/lifetime/gamma-gamma.ts';
import { populationModel } from '../../functions/core/attributes/lifetime/population-model.ts';
import { DEFAULT_MEANINGS } from '../../functions/core/meanings.ts';
import type { ProfileId } from '../../functions/core/profiles/profile.ts';
import { instant, MILLISECONDS_PER_DAY } from '../../functions/core/time.ts';
import { DuckDbAttributes } from '../../functions/duckdb/attributes.ts';
import { Database } from '../../functions/duckdb/database.ts';
import { DuckDbRecords } from '../../functions/duckdb/records.ts';
import { AS_OF, customerRecord, orderFacts } from '../core/attributes/histories.ts';
import { simulatePurchases } from '../core/attributes/lifetime/simulation.ts';
import { keepPopulation, profileOf } from './population.ts';

const DAYS = 500;
const CUSTOMERS = 250;

/** A shop whose customers behave as the models suppose, one order a purchase, amounts in whole yen. */
function shop(): readonly CustomerFacts[] {
  const purchases = simulatePurchases({
    customers: CUSTOMERS,
    seed: 8,
    bgNbd: { r: 0.8, alpha: 8, a: 0.7, b: 2.5 },
    gammaGamma: { p: 5, q: 4, v: 4_000 },
    days: [300, DAYS],
    unitDays: 7,
  });
  return Array.from({ length: CUSTOMERS }, (_, customer) => {
    const customer_id = `C${customer}`;
    const rows = [...purchases.customer.keys()].filter((row) => purchases.customer[row] === customer);
    return {
      records: [customerRecord({ brand: 'tsumugi', customer_id })],
      orders: rows.map((row) =>
        orderFacts({
          brand: 'tsumugi',
          order_id: `O${row}`,
          customer_id,
          ordered_at: instant(AS_OF - (DAYS - (purchases.day[row] ?? 0)) * MILLISECONDS_PER_DAY),
          total: Math.round(purchases.amount?.[row] ?? 0),
        }),
      ),
    };
  });
}

let database: Database;
let attributes: DuckDbAttributes;
const people = shop();
let computed: ReadonlyMap<ProfileId, AttributeValues>;

beforeAll(async () => {
  database = await Database.open(':memory:');
  const records = await DuckDbRecords.open(database);
  attributes = await DuckDbAttributes.open(database, DEFAULT_MEANINGS);
  await keepPopulation(people, database, records);
  await attributes.computeAttributes(AS_OF);
  computed = await allValues();
});
afterAll(() => database.close());

async function allValues(): Promise<ReadonlyMap<ProfileId, AttributeValues>> {
  const values = new Map<ProfileId, AttributeValues>();
  for await (const batch of attributes.attributeRows()) for (const row of batch) values.set(row.id, row.values);
  return values;
}

describe('what is expected of everyone', () => {
  it('is what TypeScript expects of one', async () => {
    const cutpoints = await attributes.cutpoints();
    for (const [person, facts] of people.entries()) {
      expect(computed.get(profileOf(person))).toEqual(evaluateAttributes(facts, AS_OF, cutpoints));
    }
  });

  it('is what the models say, computed without a formula', async () => {
    const model = populationModel(await attributes.cutpoints());
    if (model === null) throw new Error('no model was fitted');
    for (const person of people.keys()) {
      const values = computed.get(profileOf(person)) ?? {};
      const [days, last, age] = [values.purchase_days, values.lifetime_days, values.days_since_first_order].map(Number);
      const history = { repeats: (days ?? 0) - 1, last: last ?? 0, age: age ?? 0 };
      expect(values.expected_purchases_90d).toBeCloseTo(expectedPurchases(model.bgNbd, history, 90), 1.9);
      expect(values.expected_purchases_365d).toBeCloseTo(expectedPurchases(model.bgNbd, history, 365), 1.9);
      const mean = Number(values.lifetime_sales_yen) / (days ?? 1);
      expect(values.expected_purchase_yen).toBe(Math.round(expectedAmount(model.gammaGamma, days ?? 0, mean) ?? 0));
      if (history.repeats === 0) expect(values.probability_lost).toBeNull();
      else expect(values.probability_lost).toBeCloseTo(100 * (1 - probabilityAlive(model.bgNbd, history)), 0.9);
    }
  });

  it('sums up to a figure of the size of what came before, and scores a fifth of the buyers best', () => {
    let [expected, best] = [0, 0];
    for (const person of people.keys()) {
      const values = computed.get(profileOf(person)) ?? {};
      expected += Number(values.expected_purchases_90d);
      if (values.lifetime_value_score === 5) best += 1;
    }
    expect(expected).toBeGreaterThan(CUSTOMERS * 0.1);
    expect(best / CUSTOMERS).toBeCloseTo(0.2, 1);
  });

  it('is nothing for a population that says too little', async () => {
    const few = await Database.open(':memory:');
    const records = await DuckDbRecords.open(few);
    const ofFew = await DuckDbAttributes.open(few, DEFAULT_MEANINGS);
    await keepPopulation(people.slice(0, 20), few, records);
    await ofFew.computeAttributes(AS_OF);
    expect(populationModel(await ofFew.cutpoints())).toBeNull();
    expect((await ofFew.attributesOf(profileOf(0)))?.values).toMatchObject({
      lifetime_value_yen: null,
      probability_lost: null,
    });
    few.close();
  });
});
