import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { evaluateAttributes } from '../../functions/core/attributes/evaluate.ts';
import type { CustomerFacts } from '../../functions/core/attributes/facts.ts';
import { DEFAULT_MEANINGS } from '../../functions/core/meanings.ts';
import { SEGMENTS } from '../../functions/core/segments/catalog.ts';
import { holds } from '../../functions/core/segments/condition.ts';
import type { SegmentName } from '../../functions/core/segments/definition.ts';
import { segmentsOf } from '../../functions/core/segments/readings.ts';
import { instant, MILLISECONDS_PER_DAY } from '../../functions/core/time.ts';
import { DuckDbAttributes } from '../../functions/duckdb/attributes.ts';
import { Database } from '../../functions/duckdb/database.ts';
import { DuckDbRecords } from '../../functions/duckdb/records.ts';
import { DuckDbSegments } from '../../functions/duckdb/segments.ts';
import { AS_OF, customerRecord, orderFacts, someCrowd } from '../core/attributes/histories.ts';
import { someSegments } from '../core/segments/some-segments.ts';
import { keepPopulation, profileOf } from './population.ts';

let database: Database;
let records: DuckDbRecords;
let attributes: DuckDbAttributes;
let segments: DuckDbSegments;

beforeAll(async () => {
  database = await Database.open(':memory:');
  records = await DuckDbRecords.open(database);
  attributes = await DuckDbAttributes.open(database, DEFAULT_MEANINGS);
  segments = await DuckDbSegments.open(database, DEFAULT_MEANINGS);
});
beforeEach(async () => {
  await database.write('DELETE FROM segment_run');
  await database.write('DELETE FROM segment_member');
});
afterAll(() => database.close());

async function membershipsOf(runId: string): Promise<ReadonlyMap<string, readonly SegmentName[]>> {
  const found = new Map<string, readonly SegmentName[]>();
  for await (const batch of segments.memberships(runId))
    for (const { id, segments: names } of batch) found.set(id, names);
  return found;
}

/** A person registered long ago with one order so many days before AS_OF. */
function buyer(person: number, days: number): CustomerFacts {
  const [brand, customer_id] = ['tsumugi', `C${person}`];
  const ordered_at = instant(AS_OF - days * MILLISECONDS_PER_DAY);
  return {
    records: [customerRecord({ brand, customer_id })],
    orders: [orderFacts({ brand, order_id: `O${person}`, customer_id, ordered_at, total: 1000 })],
  };
}

describe('DuckDbSegments', () => {
  it('puts everyone where TypeScript puts one', async () => {
    await fc.assert(
      fc.asyncProperty(someCrowd, async (people) => {
        await keepPopulation(people, database, records);
        await attributes.computeAttributes(AS_OF);
        const cutpoints = await attributes.cutpoints();
        const sizes = await segments.assignSegments('run', AS_OF);
        const expected = people.map((facts, person): [string, readonly SegmentName[]] => [
          profileOf(person),
          segmentsOf(evaluateAttributes(facts, AS_OF, cutpoints)),
        ]);
        expect(await membershipsOf('run')).toEqual(new Map(expected));
        expect(sizes).toEqual(
          SEGMENTS.map(({ name }) => ({
            segment: name,
            size: expected.filter(([, names]) => names.includes(name)).length,
          })),
        );
      }),
      { numRuns: 4 },
    );
  });

  it('reads segments that start from others as TypeScript does, whatever they start from', async () => {
    await fc.assert(
      fc.asyncProperty(someCrowd, fc.array(someSegments, { minLength: 5, maxLength: 5 }), async (people, sets) => {
        await keepPopulation(people, database, records);
        await attributes.computeAttributes(AS_OF);
        const cutpoints = await attributes.cutpoints();
        const live = people.map((facts) => evaluateAttributes(facts, AS_OF, cutpoints));
        for (const definitions of sets) {
          const built = await DuckDbSegments.open(database, DEFAULT_MEANINGS, definitions);
          await built.assignSegments('run', AS_OF);
          const rows = await database.read('SELECT segment, profile_id FROM segment_member');
          const expected = live.flatMap((values, person) =>
            definitions
              .filter(({ condition }) => holds(condition, values))
              .map(({ name }) => `${name} ${profileOf(person)}`),
          );
          expect(rows.map((row) => `${row.segment} ${row.profile_id}`).sort()).toEqual(expected.sort());
        }
      }),
      { numRuns: 4, seed: 3 },
    );
  });

  it('keeps runs, oldest first, and answers from the newest', async () => {
    const people = [buyer(0, 200), buyer(1, 20)];
    await keepPopulation(people, database, records);
    const earlier = instant(AS_OF - 30 * MILLISECONDS_PER_DAY);
    await attributes.computeAttributes(AS_OF);
    await segments.assignSegments('newer', AS_OF);
    await attributes.computeAttributes(earlier);
    await segments.assignSegments('older', earlier);
    const runs = await segments.segmentRuns();
    expect(runs.map(({ runId, asOf }) => [runId, asOf])).toEqual([
      ['older', earlier],
      ['newer', AS_OF],
    ]);
    const sizeIn = (run: number, segment: string) => runs[run]?.sizes.find((entry) => entry.segment === segment)?.size;
    expect([sizeIn(0, 'new_customer'), sizeIn(0, 'active'), sizeIn(0, 'cooling')]).toEqual([0, 1, 0]);
    expect([sizeIn(1, 'new_customer'), sizeIn(1, 'active'), sizeIn(1, 'cooling')]).toEqual([1, 0, 1]);
    expect((await segments.segmentsOf(profileOf(0)))?.segments).toContain('cooling');
    expect((await segments.segmentsOf(profileOf(0)))?.asOf).toBe(AS_OF);
    expect(await segments.segmentsOf(profileOf(7))).toBeNull();
  });

  it('replaces a run that is assigned again', async () => {
    await keepPopulation([buyer(0, 200)], database, records);
    await attributes.computeAttributes(AS_OF);
    const first = await segments.assignSegments('run', AS_OF);
    expect(await segments.assignSegments('run', AS_OF)).toEqual(first);
    expect(await segments.segmentRuns()).toHaveLength(1);
  });

  it('keeps one profile’s new membership in the newest run', async () => {
    await keepPopulation([buyer(0, 200), buyer(1, 200)], database, records);
    await attributes.computeAttributes(AS_OF);
    await segments.putSegments(profileOf(0), ['vip']);
    expect(await segments.segmentsOf(profileOf(0))).toBeNull();
    await segments.assignSegments('run', AS_OF);
    await segments.putSegments(profileOf(0), ['active', 'vip']);
    expect((await segments.segmentsOf(profileOf(0)))?.segments).toEqual(['vip', 'active']);
    expect((await segments.segmentsOf(profileOf(1)))?.segments).toContain('cooling');
  });

  it('reads a large run in parts, each person once', async () => {
    await database.write('DELETE FROM profile_attribute');
    await database.write(
      `INSERT INTO profile_attribute (profile_id, as_of, recency_days)
       SELECT md5(CAST(number AS VARCHAR)), TIMESTAMP '2026-06-30', 200 FROM range(45000) AS numbers(number)`,
    );
    await segments.assignSegments('run', AS_OF);
    let parts = 0;
    const ids = new Set<string>();
    for await (const batch of segments.memberships('run')) {
      parts += 1;
      for (const { id } of batch) ids.add(id);
    }
    expect([parts, ids.size]).toEqual([3, 45_000]);
  });
});
