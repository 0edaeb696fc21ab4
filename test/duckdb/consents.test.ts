import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { combineConsents, DEFAULT_MEANINGS } from '../../functions/core/meanings.ts';
import { withConsentId } from '../../functions/core/records/consents.ts';
import type { ConsentRecord } from '../../functions/core/records/entities.ts';
import { instant, instantFromIso } from '../../functions/core/time.ts';
import { DuckDbAttributes } from '../../functions/duckdb/attributes.ts';
import { Database } from '../../functions/duckdb/database.ts';
import { DuckDbRecords } from '../../functions/duckdb/records.ts';
import { customerRecord } from '../core/attributes/histories.ts';
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

const NOON = instantFromIso('2026-06-30T03:00:00Z');
const someFlag = fc.constantFrom(true, false, null);
const someConsent: fc.Arbitrary<ConsentRecord> = fc
  .record({
    brand: fc.constantFrom('tsumugi', 'lumiere'),
    customer_id: fc.constantFrom('c0', 'c1', 'c2'),
    channel: fc.constantFrom<ConsentRecord['channel']>('call', 'email', 'sms'),
    granted: fc.boolean(),
    decided_at: fc.nat(3).map((minutes) => instant(NOON + minutes * 60_000)),
  })
  .map((consent) => ({
    ...consent,
    consent_id: String(withConsentId(consent).consent_id),
    source: null,
    attributes: null,
  }));

it('the newest decisions are the same for everyone in SQL and for one in TypeScript', async () => {
  const people = fc.array(fc.tuple(someFlag, someFlag, someFlag, someFlag), { minLength: 3, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(people, fc.array(someConsent, { maxLength: 12 }), async (flags, consents) => {
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
      await attributes.computeAttributes(NOON);
      for (const person of flags.keys()) {
        const customers = await records.customersOf(profileOf(person));
        const answer = (flag: boolean | null) => (flag === null ? 'unknown' : flag ? 'yes' : 'no');
        expect((await attributes.attributesOf(profileOf(person)))?.values).toMatchObject({
          ok_to_call: combineConsents(customers.map(({ ok_to_call }) => answer(ok_to_call))),
          ok_to_email: combineConsents(customers.map(({ ok_to_email }) => answer(ok_to_email))),
        });
      }
    }),
    { numRuns: 12 },
  );
});
