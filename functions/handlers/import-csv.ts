import { arrivedKeys, workableFile } from '../aws/arrived-files.ts';
import { ENV_IMPORT_QUEUE, IMPORT_PREFIX, REPORT_PREFIX } from '../aws/environment.ts';
import { hasTimeFor, type TimeLeft } from '../aws/lambda-time.ts';
import { MessageQueue } from '../aws/message-queue.ts';
import { type BatchAnswer, eachMessage } from '../aws/queue-messages.ts';
import { logRefused } from '../aws/refusals.ts';
import { AwsStores } from '../aws/store.ts';
import { importArrivedFile } from '../steps/import-arrived-file.ts';

const stores = new AwsStores(process.env);
const queue = new MessageQueue(ENV_IMPORT_QUEUE, process.env);

/** Files that arrived in the bucket. What became of each is a report beside it; only what may go well next time comes again. */
export async function handler(event: unknown, time: TimeLeft): Promise<BatchAnswer> {
  const mayGoOn = () => hasTimeFor('a part of a file', time);
  return eachMessage(event, async (message) => {
    for (const key of arrivedKeys(message)) {
      const name = key.slice(IMPORT_PREFIX.length);
      const arrival = { name, open: async () => workableFile(await stores.objects.open(key)) };
      const report = await stores.changeInTurn((store) => importArrivedFile(arrival, { ...store, mayGoOn }));
      await stores.objects.put(`${REPORT_PREFIX}${name}.json`, new TextEncoder().encode(JSON.stringify(report)));
      if (report.outcome === 'refused') logRefused('file', { file: name, code: report.code });
      if (report.outcome === 'unfinished') await queue.send(message);
    }
  });
}
