import { profileId } from '../../functions/core/profiles/profile.ts';
import type { CatalogValues } from '../../functions/core/questions/catalog-sources.ts';
import type { ClusterRun } from '../../functions/core/segments/clusters/cluster-run.ts';
import { type Instant, instant, MILLISECONDS_PER_DAY } from '../../functions/core/time.ts';
import { DuckDbClusters } from '../../functions/duckdb/clusters.ts';
import type { Database } from '../../functions/duckdb/database.ts';

/** What the clusters of the world are called; the larger one first. */
export const CLUSTERS: CatalogValues['clusters'] = [
  {
    name: 'cluster_saver_occasional_buyers',
    label: { ja: '少額・低頻度の購入者', en: 'light-spending, occasional buyers' },
  },
  {
    name: 'cluster_spender_frequent_buyers',
    label: { ja: '高額・高頻度の購入者', en: 'big-spending, frequent buyers' },
  },
];

const MUCH = 150_000;

/**
 * Keeps two runs, as clustering would of more people: everyone who has bought is in one of two clusters. In the older run it is
 * the other one, so that a question that reads it is found out. Returns who is where now.
 */
export async function keepTwoRuns(
  database: Database,
  asOf: Instant,
  attributes: ReadonlyMap<string, Readonly<Record<string, number>>>,
): Promise<ReadonlyMap<string, string>> {
  const clusters = await DuckDbClusters.open(database);
  const buyers = [...attributes].filter(([, { order_count = 0 }]) => order_count > 0);
  const labels = buyers.map(([, { monetary_yen = 0 }]) => (monetary_yen >= MUCH ? 1 : 0));
  const ids = buyers.map(([id]) => profileId(id));
  const keep = (run: ClusterRun, places: readonly number[]): Promise<void> =>
    clusters.keepClusters(run, { ids, labels: Int32Array.from(places), places: null });
  await keep(
    runAt(instant(asOf - 30 * MILLISECONDS_PER_DAY), 'earlier'),
    labels.map((label) => 1 - label),
  );
  await keep(runAt(asOf, 'newest'), labels);
  return new Map(ids.map((id, at) => [id, CLUSTERS[labels[at] ?? 0]?.name ?? '']));
}

function runAt(asOf: Instant, runId: string): ClusterRun {
  const clusters = CLUSTERS.map(({ name, label }) => ({
    name,
    label,
    description: label,
    silhouette: 0,
    profile: { size: 0, share: 0, figures: [] },
    warnings: [],
  }));
  return {
    ...{ runId, asOf, people: 0, silhouette: 0, stability: 0 },
    ...{ candidates: [], clusters, density: null, keptNames: [], scales: [], centres: [] },
  };
}
