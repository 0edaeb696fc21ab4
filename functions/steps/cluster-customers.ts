import { clusterByCentres, FEWEST_CLUSTERED, populationOf } from '../core/segments/clusters/cluster-customers.ts';
import { type ClusterRun, clusterRun } from '../core/segments/clusters/cluster-run.ts';
import { CLUSTER_FEATURES } from '../core/segments/clusters/cluster-words.ts';
import { clusterByDensity } from '../core/segments/clusters/density-customers.ts';
import type { Instant } from '../core/time.ts';
import { nameClusters } from './name-clusters.ts';
import type { AttributeWarehouse, ClusterNamer, ClusterWarehouse, Progress } from './ports.ts';

export interface ClusterCustomersOutside {
  readonly attributes: Pick<AttributeWarehouse, 'figuresOfBuyers'>;
  readonly clusters: Pick<ClusterWarehouse, 'keepClusters'>;
  readonly clusterNamer: ClusterNamer;
  readonly progress: Progress;
}

export interface ClusterCustomersRequest {
  /** The segment run that the clusters belong to; clustering it again replaces them. */
  readonly runId: string;
  readonly asOf: Instant;
}

const FEATURES = CLUSTER_FEATURES.map(({ attribute }) => attribute.name);
/** The same for every run, so that the same customers make the same clusters. */
const SEED = 20_260_630;

/**
 * Groups everyone who ever bought by the figures of the current attributes, by centres and by density, and keeps who is in
 * which group with names, reasons and warnings. Null, with nothing kept, where too few have bought.
 */
export async function clusterCustomers(
  { runId, asOf }: ClusterCustomersRequest,
  outside: ClusterCustomersOutside,
): Promise<ClusterRun | null> {
  const { ids, columns } = await outside.attributes.figuresOfBuyers(FEATURES);
  if (ids.length < FEWEST_CLUSTERED) return null;
  outside.progress.report({ step: 'cluster-customers', done: 0, total: ids.length, unit: 'profiles' });
  const population = populationOf(columns);
  const found = clusterByCentres(population, SEED);
  const { findings: density, places } = clusterByDensity(population, found, SEED);
  const byCentres = await nameClusters(found.clusters, outside.clusterNamer);
  const byDensity = await nameClusters(density.clusters, outside.clusterNamer);
  const run = clusterRun(
    { runId, asOf },
    { ...found, clusters: byCentres.clusters },
    {
      scales: population.scales,
      density: { ...density, clusters: byDensity.clusters },
      keptNames: [...byCentres.kept, ...byDensity.kept],
    },
  );
  await outside.clusters.keepClusters(run, { ids, labels: found.labels, places });
  outside.progress.report({ step: 'cluster-customers', done: ids.length, total: ids.length, unit: 'profiles' });
  return run;
}
