import { existsSync, statSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { InvalidInputError } from '../core/errors.ts';
import { type AgreedMapping, readAgreedMapping } from '../core/records/agreed-mapping.ts';
import type { RowKind } from '../core/records/row-kinds.ts';
import type { MappingShelf } from '../steps/ports.ts';

/** Mapping files of a folder: `<brand>/<kind>.json`, to be kept beside the code and reviewed like it. */
export class MappingFolder implements MappingShelf {
  readonly #folder: string;

  /** Throws InvalidInputError for a folder that is not there: mappings that are silently not used would be worse. */
  static existing(folder: string): MappingFolder {
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return new MappingFolder(folder);
    throw new InvalidInputError(`${folder}: there is no such folder`, {
      remedy: 'Check the path, or write the mappings first: fusion mapping PATH… --out DIR',
    });
  }

  constructor(folder: string) {
    this.#folder = folder;
  }

  async find(brand: string, kind: RowKind): Promise<AgreedMapping | null> {
    const path = this.path(brand, kind);
    if (!existsSync(path)) return null;
    return readAgreedMapping(path, parse(path, await readFile(path, 'utf8')));
  }

  async write(mapping: AgreedMapping & { readonly columns: readonly object[] }): Promise<string> {
    const path = this.path(mapping.brand, mapping.kind);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${JSON.stringify(mapping, null, 2)}\n`);
    return path;
  }

  path(brand: string, kind: RowKind): string {
    return join(this.#folder, brand, `${kind}.json`);
  }
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new InvalidInputError(`${path}: not JSON: ${cause instanceof Error ? cause.message : cause}`, {
      remedy: 'Mend the mapping file, or write it anew: fusion mapping PATH… --out DIR',
      cause,
    });
  }
}
