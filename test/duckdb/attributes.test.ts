import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIFETIME } from '../../functions/core/attributes/catalog/lifetime.ts';
import { ATTRIBUTES } from '../../functions/core/attributes/catalog.ts';
import type { AttributesOfProfile } from '../../functions/core/attributes/definition.ts';
import { evaluateAttributes } from '../../functions/core/attributes/evaluate.ts';
import { DEFAULT_MEANINGS } from '../../functions/core/meanings.ts';
import type { ProfileId } from '../../functions/core/profiles/profile.ts';
import { instant, instantFromIso, MILLISECONDS_PER_DAY } from '../../functions/core/time.ts';
import { DuckDbAttributes } from '../../functions/duckdb/attributes.ts';
import { Database } from '../../functions/duckdb/database.ts';
import { DuckDbRecords } from '../../functions/duckdb/records.ts';
import { AS_OF, customerRecord, orderFacts, someCrowd, somePopulation } from '../core/attributes/histories.ts';
import { keepPopulation, profileOf } from './population.ts';

let database: Database;
let records: DuckDbRecords;
let attributes: DuckDbAttributes;

beforeAll(async () => {
  database = await Database.open(':memory:');
  records = await DuckDbRecords.open(database);
  attributes = await DuckDbAttributes.open(database, DEFAULT_MEANINGS);
});
afterAll(() => database.close());

async function allRows(): Promise<readonly (AttributesOfProfile & { readonly id: ProfileId })[]> {
  const rows: (AttributesOfProfile & { readonly id: ProfileId })[] = [];
  for await (const batch of attributes.attributeRows()) rows.push(...batch);
  return rows;
}

describe('DuckDbAttributes', () => {
  it('gives everyone the values that TypeScript gives one', async () => {
    await fc.assert(
      fc.asyncProperty(someCrowd, async (people) => {
        await keepPopulation(people, database, records);
        await attributes.computeAttributes(AS_OF);
        const cutpoints = await attributes.cutpoints();
        const expected = people.map((facts, person) => ({
          id: profileOf(person),
          asOf: AS_OF,
          values: evaluateAttributes(facts, AS_OF, cutpoints),
        }));
        expect(await allRows()).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  });

  it('reaches every attribute and every kind of absence in those histories', async () => {
    const seen = new Map<string, Set<string>>();
    for (const people of fc.sample(somePopulation, { numRuns: 60, seed: 7 })) {
      for (const facts of people) {
        const values = evaluateAttributes(facts, AS_OF, {});
        for (const [name, value] of Object.entries(values)) {
          seen.set(name, (seen.get(name) ?? new Set()).add(value === null ? 'null' : typeof value));
        }
      }
    }
    // Scores and expectations are of a population.
    const ofPopulations = ['r_score', 'f_score', 'm_score', 'rfm_score', ...LIFETIME.slice(1).map(({ name }) => name)];
    for (const { name } of ATTRIBUTES.filter((definition) => !ofPopulations.includes(definition.name))) {
      expect([name, [...(seen.get(name) ?? [])].filter((kind) => kind !== 'null')]).toEqual([
        name,
        [expect.any(String)],
      ]);
    }
  });

  it('cuts the buyers, and only the buyers, into fifths', async () => {
    const people = Array.from({ length: 20 }, (_, index) => ({
      records: [customerRecord({ brand: 'tsumugi', customer_id: `C${index}` })],
      orders: Array.from({ length: index < 10 ? 0 : 1 }, () =>
        orderFacts({
          brand: 'tsumugi',
          order_id: `O${index}`,
          customer_id: `C${index}`,
          ordered_at: instant(AS_OF - index * MILLISECONDS_PER_DAY),
          total: index * 1000,
        }),
      ),
    }));
    await keepPopulation(people, database, records);
    await attributes.computeAttributes(AS_OF);
    expect(await attributes.cutpoints()).toEqual({
      recency_days: [11, 13, 15, 17],
      frequency: [1, 1, 1, 1],
      monetary_yen: [11_000, 13_000, 15_000, 17_000],
    });
    const scores = (await allRows()).map(({ values }) => values.rfm_score);
    expect(scores).toEqual([
      ...Array.from({ length: 10 }, () => null),
      ...['511', '511', '412', '412', '313', '313', '214', '214', '115', '115'],
    ]);
  });

  it('does not know yet what happened after the moment it is asked about', async () => {
    const orderedAt = (iso: string, order_id: string) =>
      orderFacts({ brand: 'tsumugi', order_id, customer_id: 'C', ordered_at: instantFromIso(iso), total: 1000 });
    const facts = {
      records: [customerRecord({ brand: 'tsumugi', customer_id: 'C' })],
      orders: [orderedAt('2026-01-01T00:00:00Z', 'O1'), orderedAt('2026-03-01T00:00:00Z', 'O2')],
    };
    await keepPopulation([facts], database, records);
    await attributes.computeAttributes(instantFromIso('2026-02-01T00:00:00Z'));
    expect((await attributes.attributesOf(profileOf(0)))?.values).toMatchObject({ order_count: 1, recency_days: 31 });
    await attributes.computeAttributes(instantFromIso('2026-03-01T00:00:00Z'));
    expect((await attributes.attributesOf(profileOf(0)))?.values).toMatchObject({ order_count: 2, recency_days: 0 });
  });

  it('keeps one profile’s new values between runs and knows no other profile', async () => {
    const facts = { records: [customerRecord({ brand: 'tsumugi', customer_id: 'C' })], orders: [] };
    await keepPopulation([facts], database, records);
    await attributes.computeAttributes(AS_OF);
    const order = orderFacts({
      brand: 'tsumugi',
      order_id: 'O',
      customer_id: 'C',
      ordered_at: AS_OF,
      total: 5000,
      channel: '店舗',
    });
    const later = { asOf: instant(AS_OF + 1), values: evaluateAttributes({ ...facts, orders: [order] }, AS_OF, {}) };
    await attributes.putAttributes(profileOf(0), later);
    expect(await attributes.attributesOf(profileOf(0))).toEqual(later);
    expect(await allRows()).toHaveLength(1);
    expect(await attributes.attributesOf(profileOf(1))).toBeNull();
  });

  it('leaves the last run as it was when a run fails', async () => {
    await keepPopulation(
      [{ records: [customerRecord({ brand: 'tsumugi', customer_id: 'C' })], orders: [] }],
      database,
      records,
    );
    await attributes.computeAttributes(AS_OF);
    await database.write('ALTER TABLE product RENAME TO product_away');
    await expect(attributes.computeAttributes(instant(AS_OF + 1))).rejects.toThrow();
    await database.write('ALTER TABLE product_away RENAME TO product');
    expect((await attributes.attributesOf(profileOf(0)))?.asOf).toBe(AS_OF);
  });

  it('starts a table of other attributes anew and leaves a fitting one alone', async () => {
    await keepPopulation(
      [{ records: [customerRecord({ brand: 'tsumugi', customer_id: 'C' })], orders: [] }],
      database,
      records,
    );
    await attributes.computeAttributes(AS_OF);
    await DuckDbAttributes.open(database, DEFAULT_MEANINGS);
    expect(await allRows()).toHaveLength(1);
    await database.write('ALTER TABLE profile_attribute DROP COLUMN order_count');
    await DuckDbAttributes.open(database, DEFAULT_MEANINGS);
    expect(await allRows()).toHaveLength(0);
    expect(await attributes.cutpoints()).toEqual({});
  });
});
