import { AwsStores } from '../aws/store.ts';
import { publishRecords } from '../steps/publish-records.ts';

const stores = new AwsStores(process.env);

/** A task of the pipeline: what is new in the warehouse goes into the domain. Answers with counts only. */
export async function handler(): Promise<Readonly<Record<string, number>>> {
  const { published, unchanged, waiting, rejected } = await stores.change((store) => publishRecords(store));
  return { published, unchanged, waiting, rejected };
}
