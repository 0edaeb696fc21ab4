import type { ImportView } from '../core/contract.ts';
import { InvalidInputError } from '../core/errors.ts';
import { isoFromInstant } from '../core/time.ts';
import { digestOf } from './content-digest.ts';
import { type ImportOutside, naming, type OpenedFile, openFile } from './import-csv.ts';
import { jsonObjectOf, viewOf, withoutEffect } from './import-report.ts';
import type { ImportLedger } from './ports.ts';
import type { TableRow } from './read-table.ts';
import { registerBrand } from './register-brand.ts';
import { type RollBackOutside, rollBackImport } from './roll-back-import.ts';
import { PROBLEMS_TOLD, RowLoader } from './row-loader.ts';

export interface FileInParts {
  readonly name: string;
  readonly size: number;
  /** From the beginning, each time the same. */
  bytes(): AsyncIterable<Uint8Array>;
  readonly rowsPerPart: number;
}

export type PartsOutside = ImportOutside &
  RollBackOutside & {
    readonly ledger: Pick<ImportLedger, 'unfinished'>;
    /** Asked after each part: whether there is time for another one. */
    mayGoOn(): boolean;
  };

/**
 * Takes one large file in, part after part, each kept as soon as it is read; the store ends as `importCsv` would leave
 * it. When the time is over the view says how far it came (`unfinished`): called again with the same bytes, also after
 * it was killed, it goes on behind the last part that was kept. At least one part is taken in. Throws InvalidInputError
 * for a file that cannot be read to its end, and takes back what came of it before.
 */
export async function importInParts(file: FileInParts, outside: PartsOutside): Promise<ImportView> {
  return naming(file.name, async () => {
    const contentDigest = await digestOf(file.bytes());
    const opened = await openFile({ name: file.name, size: file.size, bytes: file.bytes() }, outside);
    const atHand = { ...opened, contentDigest, rowsPerPart: file.rowsPerPart };
    try {
      return await importOpened(atHand, outside);
    } catch (error) {
      if (error instanceof InvalidInputError) await takePartsBack(atHand, outside);
      throw error;
    } finally {
      await opened.close();
    }
  });
}

interface FileAtHand extends OpenedFile {
  readonly contentDigest: string;
  readonly rowsPerPart: number;
}

async function importOpened(file: FileAtHand, outside: PartsOutside): Promise<ImportView> {
  const { ledger, clock, ids } = outside;
  const known = await ledger.find(file.contentDigest, file.brand);
  // What importCsv, or this step below, recorded.
  if (known !== null) {
    const view = known.report as unknown as ImportView;
    return withoutEffect({ ...view, file: file.name, at: isoFromInstant(clock.now()) });
  }
  const begun = await ledger.unfinished(file.contentDigest, file.brand);
  const earlier = begun === null ? null : (begun.report as unknown as ImportView);
  const importId = begun?.id ?? ids.next();
  const loader = await RowLoader.open({ ...file, importId }, outside);
  const rows = rowsBehind(earlier?.unfinished?.line ?? 0, file, loader);
  for (;;) {
    const view = await importPart({ ...file, importId, earlier, loader }, rows, outside);
    if (view.unfinished === undefined || !outside.mayGoOn()) return view;
  }
}

/** The rows after a line, at most a part's at once; the loader sees those before, too. */
async function* rowsBehind(
  line: number,
  { rows, rowsPerPart }: FileAtHand,
  loader: RowLoader,
): AsyncGenerator<readonly TableRow[]> {
  for await (const batch of rows) {
    const before = batch.filter((row) => row.line <= line);
    if (before.length > 0) loader.pass(before);
    for (let from = before.length; from < batch.length; from += rowsPerPart) {
      yield batch.slice(from, from + rowsPerPart);
    }
  }
}

interface PartAtHand extends FileAtHand {
  readonly importId: string;
  /** What earlier calls took in. */
  readonly earlier: ImportView | null;
  readonly loader: RowLoader;
}

async function importPart(
  part: PartAtHand,
  rows: AsyncIterator<readonly TableRow[]>,
  outside: PartsOutside,
): Promise<ImportView> {
  const { importId, contentDigest, earlier, loader } = part;
  const { database, ledger, clock, progress } = outside;
  const view = await database.run(async () => {
    await registerBrand(part.brand, outside.brands);
    const line = await takeRows(rows, part);
    const loaded = line === null ? await loader.close() : await loader.flush();
    const ofThisCall = viewOf(part, loaded, part.table.encoding, isoFromInstant(clock.now()));
    const soFar = { ...together(earlier, ofThisCall), ...(line === null ? {} : { unfinished: { line } }) };
    await ledger.record({ id: importId, contentDigest, at: clock.now(), report: jsonObjectOf(soFar) });
    return soFar;
  });
  progress.report({ step: `import ${part.name}`, done: view.rows, total: part.expectedRows(view.rows), unit: 'rows' });
  return view;
}

/** Takes a part's rows; the line of the last one, null at the end of the file. */
async function takeRows(
  rows: AsyncIterator<readonly TableRow[]>,
  { loader, rowsPerPart }: PartAtHand,
): Promise<number | null> {
  const end = loader.rows + rowsPerPart;
  for (;;) {
    const next = await rows.next();
    if (next.done === true) return null;
    await loader.take(next.value);
    const line = next.value.at(-1)?.line;
    if (loader.rows >= end && line !== undefined) return line;
  }
}

function together(earlier: ImportView | null, view: ImportView): ImportView {
  if (earlier === null) return view;
  return {
    ...view,
    rows: earlier.rows + view.rows,
    added: earlier.added + view.added,
    changed: earlier.changed + view.changed,
    unchanged: earlier.unchanged + view.unchanged,
    rejected: earlier.rejected + view.rejected,
    rejections: [...earlier.rejections, ...view.rejections].slice(0, PROBLEMS_TOLD),
    incomplete: earlier.incomplete + view.incomplete,
    omissions: [...earlier.omissions, ...view.omissions].slice(0, PROBLEMS_TOLD),
  };
}

/** A file lands whole or not at all: what its first parts brought goes when it turns out that the rest cannot be read. */
async function takePartsBack({ contentDigest, brand }: FileAtHand, outside: PartsOutside): Promise<void> {
  const begun = await outside.ledger.unfinished(contentDigest, brand);
  if (begun !== null) await rollBackImport(begun.id, outside);
}
