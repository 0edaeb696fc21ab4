import type { CustomerCluster } from '../core/segments/clusters/cluster-customers.ts';
import { type KeptName, takeNames, tellNumbers } from '../core/segments/clusters/written-names.ts';
import type { ClusterNamer } from './ports.ts';

/** No other author: clusters keep the names that follow from their figures. */
export const ownNames: ClusterNamer = { nameClusters: async () => null };

/**
 * Clusters under the names that the namer writes from their numbers alone, where the numbers bear them out; all others keep
 * their own, as all do when the namer fails. Never throws for the namer's sake.
 */
export async function nameClusters<Cluster extends CustomerCluster>(
  clusters: readonly Cluster[],
  namer: ClusterNamer,
): Promise<{ readonly clusters: readonly Cluster[]; readonly kept: readonly KeptName[] }> {
  if (clusters.length === 0) return { clusters, kept: [] };
  try {
    const written = await namer.nameClusters(clusters.map(tellNumbers));
    return written === null ? { clusters, kept: [] } : takeNames(clusters, written);
  } catch (error) {
    const why = `the namer failed: ${error instanceof Error ? error.name : 'unknown error'}`;
    return { clusters, kept: clusters.map(({ name }) => ({ name, why })) };
  }
}
