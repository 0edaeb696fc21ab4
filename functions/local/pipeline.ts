import { monthEndsBefore } from '../core/month-ends.ts';
import type { ProfileId } from '../core/profiles/profile.ts';
import { type Instant, instant, MILLISECONDS_PER_DAY } from '../core/time.ts';
import { assignSegments } from '../steps/assign-segments.ts';
import { clusterCustomers } from '../steps/cluster-customers.ts';
import { computeAttributes } from '../steps/compute-attributes.ts';
import { publishRecords } from '../steps/publish-records.ts';
import { refreshCustomer } from '../steps/refresh-customer.ts';
import { resolveIdentities } from '../steps/resolve-identities.ts';
import { deployDefinitions } from './domain-definitions.ts';
import type { Store } from './store.ts';

const DAYS_BETWEEN_FIRST_RUNS = 30;

/** Up to so many people each earlier run is made in seconds; of more there is one. */
const MOST_WITH_HISTORY = 100_000;
const MONTHS_OF_HISTORY = 12;

/** Which runs there are before the first one: one some weeks back, or one at the end of each of the last twelve months. */
export type EarlierRuns = 'one' | 'month-ends';

/** Attributes, segments and clusters of everyone, anew: after anything that changed records or who is one person. */
export async function refreshEveryone(store: Store, earlier: EarlierRuns = 'one'): Promise<void> {
  const asOf = await store.asOf();
  await deployDefinitions(store);
  await assignEarlierRuns(asOf, earlier, store);
  await computeAttributes(asOf, store);
  const run = { runId: runIdOf(asOf), asOf };
  await clusterCustomers(run, store);
  await assignSegments(run, store);
}

/** The same for a few people, by the limits of the last run: after a merge of theirs was taken back. */
export async function refreshPeople(ids: readonly ProfileId[], store: Store): Promise<void> {
  const asOf = await store.asOf();
  await store.database.run(async () => {
    for (const id of ids) await refreshCustomer(id, asOf, store);
  });
}

/** From imported records to segments: publish, resolve, compute, assign. Repeating it changes nothing. */
export async function runPipeline(store: Store): Promise<void> {
  await publishRecords(store);
  await resolveIdentities({ by: 'pipeline' }, store);
  await refreshEveryone(store, 'month-ends');
}

/**
 * Segment runs before the first one, so that movement, and who was in a segment at a month's end, can be asked about from the
 * first day. They are made anew with the records and the people that are known now, until a run of another moment stands beside
 * them. What segments compare is what everyone's attributes were then, so each takes all of them.
 */
async function assignEarlierRuns(asOf: Instant, earlier: EarlierRuns, store: Store): Promise<void> {
  const single = instant(asOf - DAYS_BETWEEN_FIRST_RUNS * MILLISECONDS_PER_DAY);
  const ends = monthEndsBefore(asOf, MONTHS_OF_HISTORY, store.meanings.timeZone);
  const held = new Set((await store.segments.segmentRuns()).map(({ runId }) => runId));
  const own = new Set([single, ...ends, asOf].map(runIdOf));
  if ([...held].some((runId) => !own.has(runId))) return;
  const few = (await store.records.count('customer')) <= MOST_WITH_HISTORY;
  const byMonth = ends.some((end) => held.has(runIdOf(end))) || (earlier === 'month-ends' && few);
  const moments = byMonth ? [...ends, ...(held.has(runIdOf(single)) ? [single] : [])] : [single];
  for (const moment of moments) {
    await store.attributes.computeAttributes(moment);
    await store.segments.assignSegments(runIdOf(moment), moment);
    await store.segments.leaveOutLaterPeople(runIdOf(moment), moment);
  }
  const last = moments.at(-1);
  if (last !== undefined) await clusterCustomers({ runId: runIdOf(last), asOf: last }, store);
}

function runIdOf(asOf: Instant): string {
  return `run-${new Date(asOf).toISOString().replace(/\D/g, '').slice(0, 14)}`;
}
