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

/** Attributes, segments and clusters of everyone, anew: after anything that changed records or who is one person. */
export async function refreshEveryone(store: Store): Promise<void> {
  const asOf = await store.asOf();
  await deployDefinitions(store);
  await assignFirstRun(asOf, store);
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
  await refreshEveryone(store);
}

/**
 * A first segment run some weeks back, so that movement can be asked about from the first day. It is made anew with the records
 * and the people that are known now, until a run of another moment stands beside it.
 */
async function assignFirstRun(asOf: Instant, store: Store): Promise<void> {
  const earlier = instant(asOf - DAYS_BETWEEN_FIRST_RUNS * MILLISECONDS_PER_DAY);
  const run = { runId: runIdOf(earlier), asOf: earlier };
  const own: readonly string[] = [run.runId, runIdOf(asOf)];
  if ((await store.segments.segmentRuns()).some(({ runId }) => !own.includes(runId))) return;
  await store.attributes.computeAttributes(earlier);
  await store.segments.assignSegments(run.runId, earlier);
  await clusterCustomers(run, store);
}

function runIdOf(asOf: Instant): string {
  return `run-${new Date(asOf).toISOString().replace(/\D/g, '').slice(0, 14)}`;
}
