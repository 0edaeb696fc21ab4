import { InvalidInputError } from '../core/errors.ts';
import { brandOfFile } from '../core/records/brand-of-file.ts';
import { type ColumnMapping, inferMapping, type Mapping, UnknownRowsError } from '../core/records/mapping.ts';
import type { RowKind } from '../core/records/row-kinds.ts';
import { type CsvFile, naming } from './import-csv.ts';
import { readTable } from './read-table.ts';

export interface InferredFile {
  readonly file: string;
  readonly brand: string;
  readonly kind: RowKind;
  readonly columns: readonly ColumnMapping[];
}

const SAMPLE_ROWS = 300;

/**
 * What the columns of files mean, from their headers and first rows; of several files of one brand and kind the first
 * speaks. Throws InvalidInputError, naming the file, as an import would.
 */
export async function inferMappings(files: readonly CsvFile[]): Promise<readonly InferredFile[]> {
  const inferred = new Map<string, InferredFile>();
  for (const file of files) {
    const one = await naming(file.name, () => inferOne(file));
    const key = `${one.brand} ${one.kind}`;
    if (!inferred.has(key)) inferred.set(key, one);
  }
  return [...inferred.values()];
}

/**
 * The files whose rows are of a kind that is known, and the others, each with why: a folder may also hold what is meant
 * for somebody else. Throws InvalidInputError for a file that cannot be read at all.
 */
export async function sortOutUnknown<File extends { readonly name: string }>(
  files: readonly File[],
  open: (file: File) => CsvFile,
): Promise<{
  readonly known: readonly File[];
  readonly unknown: readonly { readonly file: File; readonly why: string }[];
}> {
  const known: File[] = [];
  const unknown: { readonly file: File; readonly why: string }[] = [];
  for (const file of files) {
    try {
      await naming(file.name, () => mappingOf(open(file)));
      known.push(file);
    } catch (error) {
      if (!(error instanceof InvalidInputError && error.cause instanceof UnknownRowsError)) throw error;
      unknown.push({ file, why: error.message });
    }
  }
  return { known, unknown };
}

async function inferOne(file: CsvFile): Promise<InferredFile> {
  const { entity, columns } = await mappingOf(file);
  return { file: file.name, brand: brandOfFile(file.name, file.brand, []), kind: entity, columns };
}

async function mappingOf({ name, bytes }: CsvFile): Promise<Mapping> {
  const { headers, rows } = await readTable(bytes);
  for await (const batch of rows) {
    return inferMapping({ name, headers, samples: batch.slice(0, SAMPLE_ROWS).map(({ cells }) => cells) });
  }
  return inferMapping({ name, headers, samples: [] });
}
