import { InvalidInputError } from '../core/errors.ts';
import { readTable } from './read-table.ts';

/** Who the records of some sources are. */
export interface Truth {
  /** False where the file has no column `source`: then records are named by their id alone. */
  readonly namesSources: boolean;
  /** `<source>:<id>`, or the id alone, → person. */
  readonly personOf: ReadonlyMap<string, string>;
}

/**
 * Reads a truth file: columns `id` and `person` (or `cluster`, as `fusion match` writes it), and `source` where ids
 * repeat between sources. Rows without a person say nothing. Throws InvalidInputError for other columns and for a record
 * that would be two persons; `name` is the file's name in messages.
 */
export async function readTruth(name: string, bytes: AsyncIterable<Uint8Array>): Promise<Truth> {
  const table = await readTable(bytes);
  const columnOf = (...names: readonly string[]): number => table.headers.findIndex((header) => names.includes(header));
  const [source, id, person] = [columnOf('source'), columnOf('id'), columnOf('person', 'cluster')];
  if (id < 0 || person < 0) {
    throw new InvalidInputError(`${name} is no truth file: its columns are ${table.headers.join(', ')}`, {
      remedy: 'It needs the columns source (brand or file), id (of the record) and person.',
    });
  }
  const personOf = new Map<string, string>();
  for await (const batch of table.rows) {
    for (const { cells, line } of batch) {
      const who = cells[person] ?? '';
      if (who === '') continue;
      const record = source < 0 ? (cells[id] ?? '') : `${cells[source]}:${cells[id]}`;
      const before = personOf.get(record);
      if (before !== undefined && before !== who) {
        throw new InvalidInputError(`${name} line ${line}: "${record}" is person "${who}" here and "${before}" above`, {
          remedy: 'Name every record once; remove one of the two rows.',
        });
      }
      personOf.set(record, who);
    }
  }
  return { namesSources: source >= 0, personOf };
}
