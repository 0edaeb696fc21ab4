import { TABLE_PREFIX } from '../aws/environment.ts';
import { AwsStores } from '../aws/store.ts';
import { writeTables } from '../steps/write-tables.ts';

const stores = new AwsStores(process.env);

/** A task of the pipeline: the warehouse's tables as Parquet, where Athena reads them. */
export async function handler(): Promise<Awaited<ReturnType<typeof writeTables>>> {
  return writeTables(TABLE_PREFIX, { ...(await stores.read()), shelf: stores.objects });
}
