import { createReadStream } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { watch } from 'chokidar';
import pLimit from 'p-limit';
import { isFusionError } from '../core/errors.ts';
import { importCsv } from '../steps/import-csv.ts';
import { resolveArrivals } from '../steps/match-arrivals.ts';
import { publishRecords } from '../steps/publish-records.ts';
import { takeRecords } from '../steps/take-records.ts';
import { csvInput } from './csv-files.ts';
import { refreshEveryone } from './pipeline.ts';
import type { Store } from './store.ts';

/** Where files go that were taken, and that were not, below the watched folder. */
const DONE = 'done';
const REFUSED = 'refused';
const TABLES = /\.(csv|tsv|txt)(\.gz)?$/i;
const RECORDS = /\.(jsonl|ndjson)$/i;
/** A file that has not grown for so long is whole. */
const STABLE_MILLISECONDS = 500;
const RECORDS_AT_ONCE = 500;

/** When customers that arrive alone are merged with whom they certainly are: when a run comes to it, or when they arrive. */
export type ArrivalsResolved = 'later' | 'at-once';

export interface WatchedFolder {
  /** Ends when the file that is being taken has been taken. */
  close(): Promise<void>;
}

/**
 * Takes what is dropped into a folder, one file after the other: `<brand>/<file>.csv` as an import, `<file>.jsonl` as
 * records that arrive alone, one JSON object a line (see `arrivedRecord`). A file that was taken is moved to `done`, one
 * that was refused to `refused`, with the reason beside it. `say` is told of each.
 */
export async function watchFolder(
  folder: string,
  store: Store,
  say: (line: string) => void,
  resolved: ArrivalsResolved = 'later',
): Promise<WatchedFolder> {
  await mkdir(folder, { recursive: true });
  const oneAtATime = pLimit(1);
  const watcher = watch(folder, {
    ignored: (path) => [DONE, REFUSED].some((own) => relative(folder, path).split(/[/\\]/)[0] === own),
    awaitWriteFinish: { stabilityThreshold: STABLE_MILLISECONDS, pollInterval: 100 },
  });
  watcher.on('add', (path) => {
    if (TABLES.test(path) || RECORDS.test(path)) void oneAtATime(() => takeFile(path, folder, store, say, resolved));
  });
  await new Promise<void>((ready) => watcher.once('ready', ready));
  return {
    close: async () => {
      await watcher.close();
      await oneAtATime(() => undefined);
    },
  };
}

async function takeFile(
  path: string,
  folder: string,
  store: Store,
  say: (line: string) => void,
  resolved: ArrivalsResolved,
): Promise<void> {
  const name = relative(folder, path);
  try {
    const told = RECORDS.test(path) ? await takeLines(path, store, resolved) : await importTable(path, name, store);
    await moveTo(join(folder, DONE), path, name);
    say(`${name}: ${told}`);
  } catch (error) {
    const why = isFusionError(error) ? [error.message, error.remedy ?? ''].join(' ').trim() : 'an internal fault';
    if (!isFusionError(error)) process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    await writeFile(`${await moveTo(join(folder, REFUSED), path, name)}.reason.txt`, `${why}\n`);
    say(`${name}: refused: ${why}`);
  }
}

async function importTable(path: string, name: string, store: Store): Promise<string> {
  const [view] = await importCsv({ files: [{ ...csvInput({ path, name }) }] }, store);
  await publishRecords(store);
  await refreshEveryone(store);
  if (view === undefined) return 'nothing in it';
  const { rows, added, changed, rejected, incomplete, entity, brand } = view;
  return `${entity} of ${brand}: ${rows} rows, ${added} added, ${changed} changed, ${rejected} rejected, ${incomplete} incomplete`;
}

/** Lines that are no JSON, and records that are rejected, hinder no others; their reasons are told. */
async function takeLines(path: string, store: Store, resolved: ArrivalsResolved): Promise<string> {
  const counts = { taken: 0, superseded: 0, rejected: 0 };
  let merged = 0;
  const reasons: string[] = [];
  let batch: { readonly line: number; readonly record: unknown }[] = [];
  const flush = async (): Promise<void> => {
    const views = await takeRecords(
      batch.map(({ record }) => record),
      store,
    );
    for (const [index, { outcome, problems }] of views.entries()) {
      counts[outcome] += 1;
      if (outcome === 'rejected') reasons.push(`line ${batch[index]?.line}: ${problems[0]?.reason.en}`);
    }
    const matched = resolved === 'at-once' ? await resolveArrivals(views, 'watched folder', store) : [];
    merged += matched.filter((view) => view.merged !== undefined).length;
    batch = [];
  };
  let line = 0;
  for await (const text of createInterface({ input: createReadStream(path) })) {
    line += 1;
    if (text.trim() === '') continue;
    batch.push({ line, record: readJson(text) });
    if (batch.length >= RECORDS_AT_ONCE) await flush();
  }
  await flush();
  const told = `${counts.taken} records taken, ${counts.superseded} superseded by newer ones, ${counts.rejected} rejected`;
  const joined = resolved === 'at-once' ? [`${merged} merged with known people`] : [];
  return [told, ...joined, ...reasons.slice(0, 20)].join('; ');
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Nothing that is there already is written over. */
async function moveTo(target: string, path: string, name: string): Promise<string> {
  const stamp = new Date().toISOString().replace(/\D/g, '');
  const moved = join(target, dirname(name), `${stamp}-${basename(name)}`);
  await mkdir(dirname(moved), { recursive: true });
  await rename(path, moved);
  return moved;
}
