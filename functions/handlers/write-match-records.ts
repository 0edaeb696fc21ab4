import { MATCH_RECORD_PREFIX } from '../aws/environment.ts';
import { AwsStores } from '../aws/store.ts';
import { writeMatchRecords } from '../steps/write-match-records.ts';

const stores = new AwsStores(process.env);

/** Before a job of AWS Entity Resolution: everyone as the workflow compares them. Answers with counts only. */
export async function handler(): Promise<Readonly<Record<string, number>>> {
  return writeMatchRecords(MATCH_RECORD_PREFIX, { ...(await stores.read()), objects: stores.objects });
}
