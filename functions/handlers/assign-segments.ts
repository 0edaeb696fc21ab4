import { z } from 'zod';
import { clusterNamer } from '../aws/cluster-namer.ts';
import { KEPT_NAMES_EVENT } from '../aws/environment.ts';
import { AwsStores } from '../aws/store.ts';
import { assignSegments } from '../steps/assign-segments.ts';
import { clusterCustomers } from '../steps/cluster-customers.ts';
import { ownNames } from '../steps/name-clusters.ts';

const stores = new AwsStores(process.env);
const namer = clusterNamer(process.env) ?? ownNames;

const taskSchema = z.object({ runId: z.string().min(1).optional() }).nullish();

/** A task of the pipeline: everyone's segments and clusters as of now, kept as a run. A `runId` of the caller makes a retry replace the first try. */
export async function handler(task: unknown): Promise<Awaited<ReturnType<typeof assignSegments>>> {
  const { runId } = taskSchema.parse(task) ?? {};
  return stores.change(async (store) => {
    const asOf = await store.asOf();
    const run = { runId: runId ?? `run-${asOf}`, asOf };
    const clusters = await clusterCustomers(run, { ...store, clusterNamer: namer });
    if (clusters !== null && clusters.keptNames.length > 0)
      console.warn(JSON.stringify({ event: KEPT_NAMES_EVENT, clusters: clusters.keptNames }));
    return assignSegments(run, store);
  });
}
