import { afterEach, beforeEach, expect, it } from 'vitest';
import { instant, MILLISECONDS_PER_DAY } from '../../functions/core/time.ts';
import { csvInput, findCsvFiles } from '../../functions/local/csv-files.ts';
import { refreshEveryone } from '../../functions/local/pipeline.ts';
import { openStore, type Store } from '../../functions/local/store.ts';
import { importCsv } from '../../functions/steps/import-csv.ts';
import { publishRecords } from '../../functions/steps/publish-records.ts';
import { resolveIdentities } from '../../functions/steps/resolve-identities.ts';
import { seedFolder } from './seed-folder.ts';

let store: Store;
let seed: Awaited<ReturnType<typeof seedFolder>>;
beforeEach(async () => {
  seed = await seedFolder(60);
  store = await openStore({ data: ':memory:' });
  await importCsv({ files: (await findCsvFiles([seed.folder])).map((file) => csvInput(file)) }, store);
  await publishRecords(store);
});
afterEach(() => {
  store.close();
  seed.remove();
});

const days = async (): Promise<readonly number[]> => {
  const asOf = await store.asOf();
  return (await store.segments.segmentRuns()).map((run) => (asOf - run.asOf) / MILLISECONDS_PER_DAY);
};

it('holds two runs from the first time on, the earlier without who came later, and makes both anew', async () => {
  const people = async (): Promise<readonly number[]> => (await store.segments.segmentRuns()).map((run) => run.people);
  await refreshEveryone(store);
  expect(await days()).toEqual([30, 0]);
  const [recordsBefore = 0, recordsNow = 0] = await people();
  expect(recordsBefore).toBeLessThan(recordsNow);
  await resolveIdentities({ by: 'test' }, store);
  await refreshEveryone(store);
  expect(await days()).toEqual([30, 0]);
  const [before = 0, now = 0] = await people();
  expect(before).toBeLessThan(recordsBefore);
  expect(now).toBeLessThan(recordsNow);
});

it('holds a run of each month’s end where they are asked for, and makes them anew while there are no others', async () => {
  await refreshEveryone(store, 'month-ends');
  const made = (await store.segments.segmentRuns()).map((run) => run.runId);
  expect(made).toHaveLength(13);
  await refreshEveryone(store);
  expect((await store.segments.segmentRuns()).map((run) => run.runId)).toEqual(made);
});

it('leaves the past alone once there is a run of another moment', async () => {
  const asOf = await store.asOf();
  const earlier = instant(asOf - 3 * MILLISECONDS_PER_DAY);
  await store.attributes.computeAttributes(earlier);
  await store.segments.assignSegments('earlier', earlier);
  await refreshEveryone(store);
  expect(await days()).toEqual([3, 0]);
});
