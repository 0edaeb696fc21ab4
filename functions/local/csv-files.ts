import { createReadStream, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { InvalidInputError } from '../core/errors.ts';
import type { CsvFile as CsvInput } from '../steps/import-csv.ts';

export interface CsvFile {
  readonly path: string;
  /** `<folder>/<file>`: the folder names the brand when nothing else does. */
  readonly name: string;
  /** Whether it was found in a folder, not named itself. */
  readonly isFound: boolean;
}

/** CSV files (also .tsv, .txt, .gz) among paths; folders are searched whole. A truth file is not data. */
export async function findCsvFiles(paths: readonly string[]): Promise<readonly CsvFile[]> {
  return paths.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) {
      throw new InvalidInputError(`${path}: there is no such file or folder`, {
        remedy: 'Check the path; folders are searched for *.csv.',
      });
    }
    return found.isDirectory() ? csvFilesIn(path) : [csvFile(path, false)];
  });
}

/** A file of this machine as the import takes it; of the brand, or of the one that its folder names. */
export function csvInput({ name, path }: Pick<CsvFile, 'name' | 'path'>, brand?: string): CsvInput {
  const bytes = (): AsyncIterable<Uint8Array> => createReadStream(path);
  return {
    name,
    bytes: bytes(),
    size: statSync(path).size,
    local: { path, bytes },
    ...(brand === undefined ? {} : { brand }),
  };
}

function csvFilesIn(folder: string): readonly CsvFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.csv(\.gz)?$/i.test(entry.name) && entry.name !== 'truth.csv')
    .map((entry) => csvFile(join(entry.parentPath, entry.name), true))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function csvFile(path: string, isFound: boolean): CsvFile {
  return { path, name: join(basename(dirname(path)), basename(path)), isFound };
}
