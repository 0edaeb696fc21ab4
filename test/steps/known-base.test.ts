import fc from 'fast-check';
import { expect, it } from 'vitest';
import { personOfCustomer, recordId } from '../../functions/core/identities/customer-person.ts';
import type { KnownRecords } from '../../functions/core/identities/known-records.ts';
import { openStore, type Store } from '../../functions/local/store.ts';
import { importCsv } from '../../functions/steps/import-csv.ts';
import { publishRecords } from '../../functions/steps/publish-records.ts';
import { resolveIdentities } from '../../functions/steps/resolve-identities.ts';
import { rollBackImport } from '../../functions/steps/roll-back-import.ts';
import { takeRecords } from '../../functions/steps/take-records.ts';
import { undoRun } from '../../functions/steps/undo-run.ts';
import { csvFile } from './import-outside.ts';

const FAMILIES = ['髙橋', '佐藤', 'Suzuki'];
const line = (id: number, value: number): string =>
  `c${id},${FAMILIES[value % 3]},花子,1980-01-0${(value % 9) + 1},090-4071-88${10 + value}`;
const HEAD = 'customer_id,last_name,first_name,birth_date,phone';

const row = fc.tuple(fc.nat(27), fc.nat(80));
const event = fc.oneof(
  fc.record({ kind: fc.constant('arrive'), row }),
  fc.record({ kind: fc.constant('import'), rows: fc.array(row, { minLength: 1, maxLength: 4 }) }),
  fc.record({ kind: fc.constantFrom('roll-back', 'resolve', 'undo', 'publish') }),
);
type Event = { kind: string; row?: [number, number]; rows?: [number, number][] };

async function happen({ kind, row: arrived, rows }: Event, store: Store, past: { imports: string[]; runs: string[] }) {
  if (arrived !== undefined) {
    const cells = line(...arrived).split(',');
    const values = Object.fromEntries(HEAD.split(',').map((name, at) => [name, cells[at] ?? '']));
    await takeRecords([{ brand: 'acme', kind: 'customer', values }], store);
  }
  if (rows !== undefined) {
    const text = `${[HEAD, ...rows.map((each) => line(...each))].join('\n')}\n`;
    const [view] = await importCsv({ files: [csvFile('acme/customers.csv', text)] }, store);
    if (view !== undefined) past.imports.push(view.id);
  }
  if (kind === 'publish') await publishRecords(store);
  if (kind === 'resolve') past.runs.push((await resolveIdentities({ by: 'test' }, store)).runId);
  if (kind === 'roll-back') await rollBackImport(past.imports.pop() ?? '', store).catch(() => undefined);
  if (kind === 'undo') await undoRun(past.runs.pop() ?? '', store).catch(() => undefined);
}

/** Everyone who is published, as the warehouse has them. */
async function expectAsHeld(known: KnownRecords, store: Store): Promise<void> {
  const published = new Set((await store.records.links()).map(recordId));
  let count = 0;
  for await (const page of store.records.read('customer')) {
    for (const record of page) {
      if (!published.has(recordId(record))) continue;
      count += 1;
      expect(known.maybeRecord(recordId(record))?.fields).toEqual(personOfCustomer(record).fields);
    }
  }
  expect(known.size).toBe(count);
}

it('holds what the warehouse holds, whatever has happened, and takes single records over without being made anew', async () => {
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 6, maxLength: 10 }), async (events) => {
      const store = await openStore({ data: ':memory:' });
      const people = Array.from({ length: 20 }, (_, id) => line(id, id));
      await importCsv({ files: [csvFile('acme/customers.csv', `${[HEAD, ...people].join('\n')}\n`)] }, store);
      await publishRecords(store);
      const past = { imports: [], runs: [] };
      let known = await store.base.upToDate(store);
      for (const each of events) {
        await happen(each, store, past);
        const before = known;
        known = await store.base.upToDate(store);
        if (known === before && each.kind === 'arrive') kept += 1;
        await expectAsHeld(known, store);
      }
      store.close();
    }),
    { numRuns: 4, seed: 8 },
  );
  expect(kept).toBeGreaterThan(0);
});

it('is made once however many ask meanwhile, and says how far it is', async () => {
  const store = await openStore({ data: ':memory:' });
  const people = Array.from({ length: 20 }, (_, id) => line(id, id));
  await importCsv({ files: [csvFile('acme/customers.csv', `${[HEAD, ...people].join('\n')}\n`)] }, store);
  await publishRecords(store);
  const told: (number | null)[] = [];
  const progress = { report: () => void told.push(store.base.preparing) };
  const [one, other] = await Promise.all([
    store.base.upToDate({ ...store, progress }),
    store.base.upToDate({ ...store, progress }),
  ]);
  expect(other).toBe(one);
  expect(told.length).toBeGreaterThan(3);
  expect(told.filter((done) => done === 0)).toHaveLength(1);
  expect(told).toEqual(told.toSorted((a, b) => Number(a) - Number(b)));
  expect(store.base.preparing).toBeNull();
  store.close();
});
