import { cpSync, existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
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
import { oneAtATime } from '../one-at-a-time.ts';

export interface Product {
  readonly origin: string;
  readonly store: Store;
  close(): Promise<void>;
}

/** The wall clock of the tests: the generated data ends in October 2026. */
export const SHORTLY_AFTER_THE_DATA = instantFromIso('2026-11-01T00:00:00Z');
const STANDING_CLOCK = { now: () => SHORTLY_AFTER_THE_DATA };
const CUSTOMERS = 360;
/** Groups that are left for a person to merge in the console. */
const LEFT_TO_MERGE = 3;

/** The product itself on a small generated store of its own, served on a free port of this machine. */
export async function startProduct(): Promise<Product> {
  const { store, close } = await openProductStore();
  const server = await serve(store, { port: 0, commandToken: 'none', widgetFolder: WIDGET_FOLDER });
  return {
    origin: `http://127.0.0.1:${server.port}`,
    store,
    close: async () => {
      await server.close();
      close();
    },
  };
}

/** A small generated store, resolved and refreshed: a copy, which the caller may change. */
export async function openProductStore(): Promise<{ readonly store: Store; close(): void }> {
  const data = mkdtempSync(join(tmpdir(), 'fusion-product-'));
  cpSync(await preparedStore(), data, { recursive: true });
  const store = await openStore({ data, clock: STANDING_CLOCK });
  return {
    store,
    close: () => {
      store.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** The folder of the store that all begin with; the first that needs it makes it. */
async function preparedStore(): Promise<string> {
  const folder = inject('preparedStores');
  const data = join(folder, 'product');
  await oneAtATime(join(folder, 'product.lock'), async () => {
    if (existsSync(data)) return;
    const making = mkdtempSync(join(folder, 'making-'));
    await makeStore(making);
    renameSync(making, data);
  });
  return data;
}

async function makeStore(data: string): Promise<void> {
  const store = await openStore({ data, clock: STANDING_CLOCK });
  await importSeed(store);
  await publishRecords(store);
  const { proposals } = await previewIdentities({}, store);
  const certain = proposals.filter((proposal) => proposal.band === 'merge').map((proposal) => proposal.id);
  await resolveIdentities({ by: 'pipeline', only: certain.slice(0, -LEFT_TO_MERGE) }, store);
  await refreshEveryone(store);
  store.close();
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
