import { instantFromIso } from '../../functions/core/time.ts';
import { refreshEveryone } from '../../functions/local/pipeline.ts';
import { serve } from '../../functions/local/server.ts';
import { openStore, type Store } from '../../functions/local/store.ts';
import { WIDGET_FOLDER } from '../../functions/local/widget-build.ts';
import { importCsv } from '../../functions/steps/import-csv.ts';
import { previewIdentities } from '../../functions/steps/preview-identities.ts';
import { publishRecords } from '../../functions/steps/publish-records.ts';
import { resolveIdentities } from '../../functions/steps/resolve-identities.ts';
import { generateSeed } from '../../seed-data/generate.ts';

export interface Product {
  readonly origin: string;
  readonly store: Store;
  close(): Promise<void>;
}

/** The wall clock of the tests: the generated data ends in October 2026. */
export const SHORTLY_AFTER_THE_DATA = instantFromIso('2026-11-01T00:00:00Z');
const CUSTOMERS = 360;
/** Groups that are left for a person to merge in the console. */
const LEFT_TO_MERGE = 3;

/** The product itself on a small generated store in memory, served on a free port of this machine. */
export async function startProduct(): Promise<Product> {
  const store = await openStore({ data: ':memory:', clock: { now: () => SHORTLY_AFTER_THE_DATA } });
  await importSeed(store);
  await publishRecords(store);
  const { proposals } = await previewIdentities({}, store);
  const certain = proposals.filter((proposal) => proposal.band === 'merge').map((proposal) => proposal.id);
  await resolveIdentities({ by: 'pipeline', only: certain.slice(0, -LEFT_TO_MERGE) }, store);
  await refreshEveryone(store);
  const server = await serve(store, { port: 0, commandToken: 'none', widgetFolder: WIDGET_FOLDER });
  return {
    origin: `http://127.0.0.1:${server.port}`,
    store,
    close: async () => {
      await server.close();
      store.close();
    },
  };
}

async function importSeed(store: Store): Promise<void> {
  const chunks = new Map<string, Uint8Array[]>();
  await generateSeed({ customers: CUSTOMERS, seed: 7 }, async (name, chunk) => {
    chunks.set(name, [...(chunks.get(name) ?? []), chunk]);
  });
  const files = [...chunks].filter(([name]) => name.endsWith('.csv') && name !== 'truth.csv');
  await importCsv({ files: files.map(([name, bytes]) => ({ name, bytes: inPieces(bytes) })) }, store);
}

async function* inPieces(bytes: readonly Uint8Array[]): AsyncIterable<Uint8Array> {
  yield* bytes;
}
