import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evaluateAttributes } from '../../functions/core/attributes/evaluate.ts';
import type { CustomerFacts } from '../../functions/core/attributes/facts.ts';
import { DEFAULT_MEANINGS } from '../../functions/core/meanings.ts';
import { segmentsOf } from '../../functions/core/segments/readings.ts';
import { type Instant, instant, instantFromIso } from '../../functions/core/time.ts';
import { DuckDbAttributes } from '../../functions/duckdb/attributes.ts';
import { Database } from '../../functions/duckdb/database.ts';
import { DuckDbRecords } from '../../functions/duckdb/records.ts';
import { DuckDbSegments } from '../../functions/duckdb/segments.ts';
import { customerRecord, orderFacts } from '../core/attributes/histories.ts';
import { keepPopulation, profileOf } from './population.ts';

/** Midnights in New York and in Tokyo around leap days and around both changes of the clock, and moments to either side. */
const MIDNIGHTS = [
  ['2024-02-28T05:00:00Z', '2024-02-29T05:00:00Z', '2024-03-01T05:00:00Z', '2025-03-01T05:00:00Z'],
  ['2024-02-28T15:00:00Z', '2024-02-29T15:00:00Z', '2025-02-28T15:00:00Z', '2026-02-28T15:00:00Z'],
  ['2026-03-08T05:00:00Z', '2026-03-08T07:00:00Z', '2026-03-09T04:00:00Z', '2026-03-07T15:00:00Z'],
  ['2026-11-01T04:00:00Z', '2026-11-01T06:00:00Z', '2026-11-02T05:00:00Z', '2026-11-01T15:00:00Z'],
].flat();

const someMoment: fc.Arbitrary<Instant> = fc
  .tuple(fc.constantFrom(...MIDNIGHTS), fc.constantFrom(-3_600_000, -1, 0, 1, 3_600_000))
  .map(([iso, shift]) => instant(instantFromIso(iso) + shift));

const somePerson = fc.record({
  registered_at: fc.option(someMoment, { nil: null }),
  orders: fc.array(fc.record({ at: someMoment, total: fc.integer({ min: 0, max: 30_000 }) }), { maxLength: 6 }),
});

type PersonDraft = typeof somePerson extends fc.Arbitrary<infer Draft> ? Draft : never;

function factsOf({ registered_at, orders }: PersonDraft, person: number): CustomerFacts {
  const who = { brand: 'tsumugi', customer_id: `C${person}` };
  return {
    records: [customerRecord({ ...who, registered_at })],
    orders: orders.map(({ at, total }, place) =>
      orderFacts({ ...who, order_id: `O${person}-${place}`, ordered_at: at, total }),
    ),
  };
}

let database: Database;
let records: DuckDbRecords;
beforeAll(async () => {
  database = await Database.open(':memory:');
  records = await DuckDbRecords.open(database);
});
afterAll(() => database.close());

describe.each(['Asia/Tokyo', 'America/New_York'])('attributes and segments, days counted in %s', (timeZone) => {
  const meanings = { ...DEFAULT_MEANINGS, timeZone };

  it('are the same for one customer at once as for everyone in a run, over leap days and changes of the clock', async () => {
    const attributes = await DuckDbAttributes.open(database, meanings);
    const segments = await DuckDbSegments.open(database, meanings);
    const someCrowd = fc.array(somePerson, { minLength: 1, maxLength: 80, size: 'max' });
    await fc.assert(
      fc.asyncProperty(someCrowd, someMoment, async (drafts, asOf) => {
        const people = drafts.map(factsOf);
        await keepPopulation(people, database, records);
        await attributes.computeAttributes(asOf);
        await segments.assignSegments('run', asOf);
        const cutpoints = await attributes.cutpoints();
        const inBatch = new Map<string, readonly string[]>();
        for await (const page of segments.memberships('run')) for (const row of page) inBatch.set(row.id, row.segments);
        const live = people.map((facts) => evaluateAttributes(facts, asOf, cutpoints, meanings));
        const rows = [];
        for await (const page of attributes.attributeRows()) rows.push(...page);
        expect(rows.map(({ values }) => values)).toEqual(live);
        for (const [person, values] of live.entries())
          expect(inBatch.get(profileOf(person)) ?? []).toEqual(segmentsOf(values));
      }),
      { numRuns: 5 },
    );
  });
});
