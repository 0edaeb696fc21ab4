import { afterAll, beforeAll, expect, it } from 'vitest';
import type { LearnedMatching } from '../../functions/core/identities/learned/learned-matching.ts';
import { DuckDbCustomerIndex } from '../../functions/duckdb/customer-index.ts';
import { openStore, type Store } from '../../functions/local/store.ts';
import { LearnedBase } from '../../functions/steps/learned-people.ts';
import { matchArrivals, resolveArrivals } from '../../functions/steps/match-arrivals.ts';
import type { LearnedShelf } from '../../functions/steps/ports.ts';
import { resolveIdentities } from '../../functions/steps/resolve-identities.ts';
import { searchCustomers } from '../../functions/steps/search-customers.ts';
import { takeRecords } from '../../functions/steps/take-records.ts';
import { undoRun } from '../../functions/steps/undo-run.ts';
import { publishPopulation } from './identities-outside.ts';

/** As a deployment keeps it: as text. */
function shelf(): LearnedShelf & { kept: string | null } {
  return {
    kept: null,
    async keep(learned) {
      this.kept = JSON.stringify(learned);
    },
    async version() {
      return this.kept === null ? null : String(this.kept.length);
    },
    async get() {
      return this.kept === null ? null : (JSON.parse(this.kept) as LearnedMatching);
    },
  };
}

let store: Store;
const learned = shelf();
const base = new LearnedBase();
const people = () => ({ customers: new DuckDbCustomerIndex(store.database), learned });
/** The store as a deployment has it: without everyone in memory. */
const deployed = () => ({ ...store, known: () => base.upToDate(people()) });

beforeAll(async () => {
  store = await openStore({ data: ':memory:' });
  await publishPopulation(25, store);
});
afterAll(() => store.close());

const arriving = (id: string, values: object) => ({
  brand: 'zeta',
  kind: 'customer',
  values: { customer_id: id, ...values },
});

it('says that no run has learned anything yet, and then matches as everyone in memory does', async () => {
  expect(await base.maybeUpToDate(people())).toBeNull();
  await expect(searchCustomers({ name: 'Ann Lee' }, deployed())).rejects.toMatchObject({ code: 'conflict' });
  await resolveIdentities({ by: 'test' }, { ...store, learned });
  const known = await deployed().known();
  expect(known.size).toBe(await store.records.count('customer'));

  const customers = [];
  for await (const page of store.records.read('customer')) customers.push(...page);
  const telling = customers.filter(({ phone, email, birth_date }) => phone && email && birth_date).slice(0, 10);
  const taken = await takeRecords(
    telling.map(({ last_name, first_name, birth_date, phone, email }, at) =>
      arriving(`new${at}`, { last_name, first_name, birth_date, phone, email }),
    ),
    store,
  );
  const told = await matchArrivals(taken, deployed());
  const expected = await matchArrivals(taken, store);
  const certain = (views: typeof told) =>
    views.map(({ matches }) => matches?.filter(({ band }) => band === 'merge').map(({ profileId }) => profileId));
  expect(certain(told)).toEqual(certain(expected));
  expect(certain(told).flat().length).toBeGreaterThan(5);
  // The same person, the same likelihood: but for the records that memory has learned of since.
  told.forEach(({ matches }, at) => {
    expect(matches?.[0]?.probability).toBeCloseTo(expected[at]?.matches?.[0]?.probability ?? Number.NaN, 2);
  });
});

it('merges an arrival at once with whom it certainly is, and the run can be undone', async () => {
  const [customer] = await store.records.customersOf(
    (await store.records.links({ brand: 'acme' }))[0]?.profile_id ?? ('' as never),
  );
  const { last_name, first_name, birth_date, phone, email } = customer ?? {};
  const taken = await takeRecords(
    [
      arriving('twice', { last_name, first_name, birth_date, phone, email }),
      arriving('alone', { last_name: 'Zwingli', first_name: 'Anna', birth_date: '1999-09-09', phone: '090-0101-2323' }),
    ],
    store,
  );
  const [merged, alone] = await resolveArrivals(taken, 'arrivals', deployed());
  expect(merged?.merged?.runId).toEqual(expect.any(String));
  expect(alone?.matches).toEqual([]);
  expect(await resolveArrivals(taken, 'arrivals', deployed())).toMatchObject([{ matches: expect.any(Array) }, {}]);
  await undoRun(merged?.merged?.runId ?? '', store);
  const found = await searchCustomers({ name: 'anna zwingli' }, deployed());
  expect(found.people.map(({ displayName }) => displayName)).toEqual(['Anna Zwingli']);
  expect(await searchCustomers({ postal_code: '150-0001' }, deployed())).toMatchObject({ isTooLittle: true });
});
