import { arrivalNotices } from '../aws/arrival-notices.ts';
import { type DeliveredRecord, deliveredRecords } from '../aws/arrived-records.ts';
import { REFUSED_RECORD_PREFIX } from '../aws/environment.ts';
import { failingAlone } from '../aws/failing-alone.ts';
import { type BatchAnswer, logFailure } from '../aws/queue-messages.ts';
import { logRefused } from '../aws/refusals.ts';
import { AwsStores } from '../aws/store.ts';
import { takeRecords } from '../steps/take-records.ts';

const stores = new AwsStores(process.env);
const notices = arrivalNotices(process.env);

/** Records that arrive alone, from the stream or the bus. Refused ones are kept as they were, with what is wrong with them. */
export async function handler(event: unknown): Promise<BatchAnswer> {
  const failed = await failingAlone(deliveredRecords(event), take, logFailure);
  return { batchItemFailures: failed.map(({ id }) => ({ itemIdentifier: id })) };
}

async function take(delivered: readonly DeliveredRecord[]): Promise<void> {
  const records = delivered.map(({ record }) => record);
  const views = await stores.changeInTurn((store) => store.database.run(() => takeRecords(records, store)));
  await notices.tell(views);
  const refused = delivered.flatMap((each, at) =>
    views[at]?.outcome === 'rejected' ? [{ ...each, problems: views[at].problems }] : [],
  );
  const [first] = refused;
  if (first === undefined) return;
  await stores.objects.put(`${REFUSED_RECORD_PREFIX}${first.id}.json`, Buffer.from(JSON.stringify(refused)));
  logRefused('records', { count: refused.length });
}
