import { z } from 'zod';
import { AwsStores } from '../aws/store.ts';
import { assignSegments } from '../steps/assign-segments.ts';
import { clusterCustomers } from '../steps/cluster-customers.ts';

const stores = new AwsStores(process.env);

const taskSchema = z.object({ runId: z.string().min(1).optional() }).nullish();

/** A task of the pipeline: everyone's segments and clusters as of now, kept as a run. A `runId` of the caller makes a retry replace the first try. */
export async function handler(task: unknown): Promise<Awaited<ReturnType<typeof assignSegments>>> {
  const { runId } = taskSchema.parse(task) ?? {};
  return stores.change(async (store) => {
    const asOf = await store.asOf();
    const run = { runId: runId ?? `run-${asOf}`, asOf };
    const assigned = await assignSegments(run, store);
    await clusterCustomers(run, store);
    return assigned;
  });
}
