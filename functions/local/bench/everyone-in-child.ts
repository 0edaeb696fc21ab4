import { DEFAULT_MEANINGS } from '../../core/meanings.ts';
import type { Profile, ProfileId } from '../../core/profiles/profile.ts';
import { instant, instantFromIso } from '../../core/time.ts';
import { DuckDbAttributes } from '../../duckdb/attributes.ts';
import { DuckDbClusters } from '../../duckdb/clusters.ts';
import { Database } from '../../duckdb/database.ts';
import { DuckDbSegments } from '../../duckdb/segments.ts';
import { assignSegments } from '../../steps/assign-segments.ts';
import { clusterCustomers } from '../../steps/cluster-customers.ts';
import { computeAttributes } from '../../steps/compute-attributes.ts';
import { ownNames } from '../../steps/name-clusters.ts';
import { silentProgress } from '../store.ts';
import { TWENTY_SEGMENTS } from './twenty-segments.ts';

/**
 * Attributes, segments and clusters of everyone in a database file, by the steps of the product, with all that would be
 * written to profiles: they carry nothing yet, so everyone's fields are changes. Prints seconds, changes and peak memory
 * as JSON. Writing them is the profile store's work and not part of it.
 */
const [file = ''] = process.argv.slice(2);
const run = { runId: 'bench', asOf: instantFromIso('2026-07-01T00:00:00Z') };

let changes = 0;
const profiles = {
  getProfiles: async (ids: readonly ProfileId[]): Promise<readonly Profile[]> =>
    ids.map((id) => ({ id, fields: {}, createdAt: instant(0), updatedAt: instant(0) })),
  updateProfiles: async (updates: readonly unknown[]): Promise<void> => {
    changes += updates.length;
  },
};

const database = await Database.open(file);
const outside = {
  attributes: await DuckDbAttributes.open(database, DEFAULT_MEANINGS),
  segments: await DuckDbSegments.open(database, DEFAULT_MEANINGS, TWENTY_SEGMENTS),
  clusters: await DuckDbClusters.open(database),
  clusterNamer: ownNames,
  profiles,
  progress: silentProgress,
};
const started = performance.now();
await computeAttributes(run.asOf, outside);
const computed = performance.now();
const clusters = await clusterCustomers(run, outside);
const clustered = performance.now();
await assignSegments(run, outside);
const assigned = performance.now();
process.stdout.write(
  JSON.stringify({
    attributeSeconds: (computed - started) / 1000,
    segmentSeconds: (assigned - clustered) / 1000,
    clusterSeconds: (clustered - computed) / 1000,
    changes,
    clusters: clusters?.clusters.length ?? 0,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
database.close();
