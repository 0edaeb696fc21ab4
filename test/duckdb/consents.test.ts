import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DEFAULT_MEANINGS } from '../../functions/core/meanings.ts';
import { withConsentId } from '../../functions/core/records/consents.ts';
import type { ConsentRecord } from '../../functions/core/records/entities.ts';
import { instant, instantFromIso } from '../../functions/core/time.ts';
import { Database } from '../../functions/duckdb/database.ts';
import { DuckDbRecords } from '../../functions/duckdb/records.ts';
import { compile } from '../../functions/sql/compile.ts';
import { ascending, column } from '../../functions/sql/expression.ts';
import { factTables } from '../../functions/sql/facts.ts';
import { from, select } from '../../functions/sql/relation.ts';
import { customerRecord } from '../core/attributes/histories.ts';
import { keepPopulation } from './population.ts';

let database: Database;
let records: DuckDbRecords;
beforeAll(async () => {
  database = await Database.open(':memory:');
  records = await DuckDbRecords.open(database);
});
afterAll(() => database.close());

const NOON = instantFromIso('2026-06-30T03:00:00Z');
const FACTS = select({
  allOf: ['f'],
  from: from(factTables(NOON, DEFAULT_MEANINGS).fact_customer ?? 'none', 'f'),
  orderBy: [ascending(column('f', 'brand')), ascending(column('f', 'customer_id'))],
});
const someFlag = fc.constantFrom(true, false, null);
const someConsent: fc.Arbitrary<ConsentRecord> = fc
  .record({
    brand: fc.constantFrom('tsumugi', 'tsumugi', 'lumiere'),
    customer_id: fc.constantFrom('c0', 'c1'),
    channel: fc.constantFrom<ConsentRecord['channel']>('call', 'email', 'sms'),
    granted: fc.boolean(),
    decided_at: fc.nat(1).map((minutes) => instant(NOON + minutes * 60_000)),
  })
  .map((consent) => ({
    ...consent,
    consent_id: String(withConsentId(consent).consent_id),
    source: null,
    attributes: null,
  }));

it('the newest decisions are the same for everyone in SQL and page by page in TypeScript', async () => {
  const people = fc.array(fc.tuple(someFlag, someFlag, someFlag, someFlag), { minLength: 2, maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(people, fc.array(someConsent, { maxLength: 14 }), async (flags, consents) => {
      const population = flags.map(([a, b, c, d], person) => ({
        records: [
          customerRecord({ brand: 'tsumugi', customer_id: `c${person}`, ok_to_call: a, ok_to_email: b }),
          customerRecord({ brand: 'lumiere', customer_id: `c${person}`, ok_to_call: c, ok_to_email: d }),
        ],
        orders: [],
      }));
      await keepPopulation(population, database, records);
      await database.write('DELETE FROM consent');
      await records.upsert('consent', consents);
      const read: unknown[] = [];
      for await (const page of records.read('customer')) {
        for (const { brand, customer_id, ok_to_call, ok_to_email } of page) {
          read.push({ brand, customer_id, ok_to_call, ok_to_email });
        }
      }
      const { sql, parameters } = compile(FACTS, 'duckdb');
      const facts = await database.read(sql, parameters);
      expect(
        facts.map(({ brand, customer_id, ok_to_call, ok_to_email }) => ({
          brand,
          customer_id,
          ok_to_call,
          ok_to_email,
        })),
      ).toEqual(read);
    }),
    { numRuns: 40 },
  );
});
