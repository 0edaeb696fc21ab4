import type { ImportView } from '../core/contract.ts';
import { InvalidInputError } from '../core/errors.ts';
import { type ColumnDrift, withAgreed } from '../core/records/agreed-mapping.ts';
import { brandOfFile } from '../core/records/brand-of-file.ts';
import { inferMapping, type Mapping } from '../core/records/mapping.ts';
import type { RowKind } from '../core/records/row-kinds.ts';
import { isoFromInstant } from '../core/time.ts';
import { checkBrand } from './check-brand.ts';
import { type DigestedBytes, digesting, digestOf } from './content-digest.ts';
import { decodeText } from './decode-text.ts';
import { jsonObjectOf, viewOf, withoutEffect } from './import-report.ts';
import { loadRows } from './load-rows.ts';
import type {
  BrandBook,
  Clock,
  Ids,
  ImportLedger,
  LoadedRows,
  LocalFile,
  MappingShelf,
  Progress,
  Quarantine,
  RecordWarehouse,
  TableLoader,
  TableToLoad,
  UnitOfWork,
} from './ports.ts';
import { readTable, rejectMisshapenRow, type Table, type TableRow } from './read-table.ts';
import { registerBrand } from './register-brand.ts';
import { limited, MOST_BYTES } from './size-limit.ts';
import type { TextEncodingName } from './text-encoding.ts';

export interface CsvFile {
  /** As people know it, with its folder where that names the brand: `lumiere/orders.csv`. */
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** Bytes, where that is known beforehand: progress then says how much is left. */
  readonly size?: number;
  readonly brand?: string;
  /** The same file where it can be read again: large ones are then loaded by sets. */
  readonly local?: LocalFile;
}

export interface ImportRequest {
  readonly files: readonly CsvFile[];
  /** The largest share of rejected and incomplete rows (0 to 1) with which a file is still taken in; any share unless said otherwise. */
  readonly mostRejected?: number;
  /** The largest file, in bytes as sent; MOST_BYTES unless said otherwise. */
  readonly mostBytes?: number;
}

export interface ImportOutside {
  readonly records: Pick<RecordWarehouse, 'upsert' | 'read' | 'sumOfLines'>;
  readonly tables: TableLoader;
  readonly quarantine: Pick<Quarantine, 'keep'>;
  readonly ledger: Pick<ImportLedger, 'find' | 'record' | 'entries'>;
  /** Mappings that people have agreed on; without it, all are inferred. */
  readonly mappings?: MappingShelf;
  readonly brands: BrandBook;
  /** What makes a file's rows and its ledger entry land together. */
  readonly database: UnitOfWork;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly progress: Progress;
}

/**
 * Takes brand files into the warehouse: customers, then products, orders, lines, purchases, consents and events, in
 * whatever order they are given. Each file lands whole or not at all; bytes that this brand has sent before change
 * nothing. Throws InvalidInputError, naming the file, for one that cannot be read or whose brand or content nothing
 * tells; files that came before it stay imported.
 */
export async function importCsv(
  { files, mostRejected = 1, mostBytes = MOST_BYTES }: ImportRequest,
  outside: ImportOutside,
): Promise<readonly ImportView[]> {
  const opened: OpenedFile[] = [];
  for (const file of files) {
    const bytes = limited(file.bytes, { most: mostBytes, size: file.size });
    opened.push(await naming(file.name, () => openFile({ ...file, bytes }, outside)));
  }
  opened.sort((left, right) => ORDER.indexOf(left.mapping.entity) - ORDER.indexOf(right.mapping.entity));
  const views: ImportView[] = [];
  for (const file of opened) {
    const importId = outside.ids.next();
    views.push(await naming(file.name, () => importFile({ ...file, importId, mostRejected }, outside)));
  }
  return views;
}

/** Customers before what they did, products before the lines that may need their prices. */
const ORDER: readonly RowKind[] = [
  ...(['customer', 'product', 'order', 'orderLine', 'purchase', 'consent'] as const),
  ...(['webEvent', 'supportContact', 'surveyAnswer'] as const),
];
const SAMPLE_ROWS = 300;

export interface OpenedFile {
  readonly name: string;
  readonly brand: string;
  readonly table: Table;
  readonly rows: AsyncIterable<readonly TableRow[]>;
  readonly digested: DigestedBytes;
  /** Rows that were read to tell what the file is. */
  readonly sampledRows: number;
  readonly mapping: Mapping & { readonly drift?: ColumnDrift };
  readonly local: LocalFile | null;
  /** How many rows the file has when that many have been read so far; null where its size is not known. */
  expectedRows(rows: number): number | null;
  /** Lets go of bytes that nobody will read. */
  close(): Promise<void>;
}

export interface FileToImport extends OpenedFile {
  readonly importId: string;
  readonly mostRejected: number;
}

export async function openFile(
  { name, bytes, size, brand, local }: CsvFile,
  { brands, ledger, mappings }: ImportOutside,
): Promise<OpenedFile> {
  const digested = digesting(bytes);
  const table = await readTable(digested.bytes);
  const batches = table.rows[Symbol.asyncIterator]();
  const first = await batches.next();
  const sample = first.done === true ? [] : first.value;
  const inferred = inferMapping({
    name,
    headers: table.headers,
    samples: sample.slice(0, SAMPLE_ROWS).map(({ cells }) => cells),
  });
  const owner = brandOfFile(name, brand, await brands.list());
  const agreed = (await mappings?.find(owner, inferred.entity)) ?? null;
  const mapping = agreed === null ? inferred : withAgreed(inferred.columns, agreed);
  await checkBrand({ brand: owner, entity: mapping.entity, columns: table.headers }, ledger);
  return {
    name,
    brand: owner,
    table,
    rows: resumed(sample, batches),
    digested,
    sampledRows: sample.length,
    mapping,
    local: local ?? null,
    expectedRows: (rows) => {
      const passed = digested.passed();
      return size === undefined || passed === 0 ? null : Math.ceil((rows * Math.max(size, passed)) / passed);
    },
    close: async () => void (await batches.return?.()),
  };
}

async function* resumed<Item>(
  first: readonly Item[],
  rest: AsyncIterator<readonly Item[]>,
): AsyncIterable<readonly Item[]> {
  if (first.length > 0) yield first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

async function importFile(file: FileToImport, outside: ImportOutside): Promise<ImportView> {
  return file.local === null ? importStream(file, outside) : importLocal(file, file.local, outside);
}

/** Bytes that this brand has sent before are known before anything is read from them. */
async function importLocal(file: FileToImport, local: LocalFile, outside: ImportOutside): Promise<ImportView> {
  const { database, ledger, tables, clock, progress } = outside;
  const { importId, brand, mapping } = file;
  const contentDigest = await digestOf(local.bytes());
  const known = await ledger.find(contentDigest, file.brand);
  if (known !== null) {
    await file.close();
    // What this step itself recorded, below.
    const view = known.report as unknown as ImportView;
    return withoutEffect({ ...view, file: file.name, at: isoFromInstant(clock.now()) });
  }
  const land = async (loaded: LoadedRows, encoding: TextEncodingName): Promise<ImportView> => {
    checkRejected(loaded, file.mostRejected);
    await registerBrand(file.brand, outside.brands);
    const view = viewOf(file, loaded, encoding, isoFromInstant(clock.now()));
    await ledger.record({ id: importId, contentDigest, at: clock.now(), report: jsonObjectOf(view) });
    return view;
  };
  const { encoding, delimiter, headers, dataLine } = file.table;
  const whole: TableToLoad = {
    ...{ importId, file: local, brand, mapping, encoding, delimiter, headers, dataLine },
    decoded: () => decodeText(local.bytes()),
    reportShare: (share) => reportShare(file, share, outside.progress),
    rejectMisshapen: (row) => rejectMisshapenRow(row, { delimiter, width: headers.length }),
  };
  progress.report({ step: `import ${file.name}`, done: 0, total: null, unit: 'rows' });
  const view =
    (await tables.load(whole, (loaded) => land(loaded, loaded.encoding))) ??
    (await database.run(async () => land(await loadRows(file, outside), file.table.encoding)));
  await file.close();
  progress.report({ step: `import ${file.name}`, done: view.rows, total: view.rows, unit: 'rows' });
  return view;
}

/** Rows by sets: the share of the work that is done, of as many rows as the first ones let expect. */
function reportShare({ name, sampledRows, expectedRows }: FileToImport, share: number, progress: Progress): void {
  const total = expectedRows(sampledRows);
  if (total === null) return;
  progress.report({ step: `import ${name}`, done: Math.floor(total * share), total, unit: 'rows' });
}

/** The digest is known only when the last byte has been read; what turns out to be old news is then rolled back. */
async function importStream(file: FileToImport, outside: ImportOutside): Promise<ImportView> {
  const { database, ledger, clock } = outside;
  try {
    return await database.run(async () => {
      await registerBrand(file.brand, outside.brands);
      const loaded = await loadRows(file, outside);
      checkRejected(loaded, file.mostRejected);
      const view = viewOf(file, loaded, file.table.encoding, isoFromInstant(clock.now()));
      const contentDigest = await file.digested.digest();
      if ((await ledger.find(contentDigest, file.brand)) !== null) throw new SentBefore(view);
      await ledger.record({ id: file.importId, contentDigest, at: clock.now(), report: jsonObjectOf(view) });
      return view;
    });
  } catch (error) {
    if (error instanceof SentBefore) return withoutEffect(error.view);
    throw error;
  }
}

function checkRejected(loaded: LoadedRows, mostRejected: number): void {
  const { rows, rejected, incomplete, rejections, omissions } = loaded;
  if (rejected + incomplete <= rows * mostRejected) return;
  const [first] = [...rejections, ...omissions].sort((left, right) => left.line - right.line);
  const where = first === undefined ? '' : `; the first is line ${first.line}: ${first.reason.en}`;
  throw new InvalidInputError(
    `${rejected} of ${rows} rows are rejected and ${incomplete} incomplete, more than ${Math.round(mostRejected * 1000) / 10} %${where}`,
    { remedy: 'Nothing of the file is taken in. Mend it, or allow more such rows.' },
  );
}

/** Undoes the unit of work: these bytes are in the store, or newer ones have replaced them since. */
class SentBefore extends Error {
  readonly view: ImportView;

  constructor(view: ImportView) {
    super(`${view.file} was imported before`);
    this.view = view;
  }
}

/** Errors of the file itself say which file it was. */
export async function naming<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof InvalidInputError) || error.message.startsWith(`${name}: `)) throw error;
    const remedy = error.remedy === undefined ? {} : { remedy: error.remedy };
    throw new InvalidInputError(`${name}: ${error.message}`, { ...remedy, cause: error });
  }
}
