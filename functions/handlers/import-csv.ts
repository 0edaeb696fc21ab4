import { type Arrival, arrivalsIn, arrivedKeys } from '../aws/arrived-files.ts';
import { IMPORT_PREFIX, REPORT_PREFIX } from '../aws/environment.ts';
import { AwsStores } from '../aws/store.ts';
import { importCsv } from '../steps/import-csv.ts';

const stores = new AwsStores(process.env);

/** Files that arrived in the bucket. A message that fails comes again, and waits in the dead-letter queue after that. */
export async function handler(event: unknown): Promise<{ batchItemFailures: { itemIdentifier: string }[] }> {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const arrival of arrivalsIn(event)) {
    try {
      await importArrival(arrival);
    } catch (error) {
      console.error(
        JSON.stringify({ event: 'import-failed', error: error instanceof Error ? error.message : typeof error }),
      );
      batchItemFailures.push({ itemIdentifier: arrival.messageId });
    }
  }
  return { batchItemFailures };
}

async function importArrival(arrival: Arrival): Promise<void> {
  for (const key of arrivedKeys(arrival)) {
    const file = { name: key.slice(IMPORT_PREFIX.length), bytes: stores.objects.stream(key) };
    const views = await stores.change((store) => importCsv({ files: [file] }, store));
    await stores.objects.put(`${REPORT_PREFIX}${file.name}.json`, new TextEncoder().encode(JSON.stringify(views)));
  }
}
