import { AwsStores } from '../aws/store.ts';
import { computeAttributes } from '../steps/compute-attributes.ts';

const stores = new AwsStores(process.env);

/** A task of the pipeline: everyone's attributes as of now, written back where they changed. */
export async function handler(): Promise<{ readonly profiles: number; readonly updated: number }> {
  return stores.change(async (store) => computeAttributes(await store.asOf(), store));
}
