import { InvalidInputError } from '../core/errors.ts';
import { maybeLevel, RECORD_COLUMNS } from '../core/identities/workflow/workflow-rules.ts';
import type { CustomerKey } from './ports.ts';
import { readTable } from './read-table.ts';

/** Records that a matching workflow holds to be one person. */
export interface MatchGroup {
  readonly customers: readonly CustomerKey[];
  /** The rule levels that the workflow names for them, each once. */
  readonly levels: readonly number[];
}

/** A file of the workflow's output. */
export interface MatchFile {
  readonly name: string;
  bytes(): AsyncIterable<Uint8Array>;
}

/** Columns that the workflow adds to those of its table. */
const MATCH_ID = 'matchid';
const MATCH_RULE = 'matchrule';

/**
 * Groups of several records in all files of one job's output together: a group may be spread over files. Records that
 * stand alone are passed over. Throws InvalidInputError, naming the file, where a column is missing.
 */
export async function readMatchGroups(files: readonly MatchFile[]): Promise<readonly MatchGroup[]> {
  const groups = new Map<string, { readonly customers: Map<string, CustomerKey>; readonly levels: Set<number> }>();
  for (const { name, bytes } of files) {
    const table = await readTable(bytes());
    const at = columnsOf(name, table.headers);
    for await (const rows of table.rows) {
      for (const { cells } of rows) {
        const [matchId = '', brand = '', customer_id = ''] = [cells[at.match], cells[at.brand], cells[at.customer]];
        if (matchId === '' || brand === '' || customer_id === '') continue;
        const group = groups.get(matchId) ?? { customers: new Map(), levels: new Set() };
        groups.set(matchId, group);
        group.customers.set(`${brand}:${customer_id}`, { brand, customer_id });
        const level = maybeLevel(cells[at.rule] ?? '');
        if (level !== null) group.levels.add(level);
      }
    }
  }
  return [...groups.values()]
    .filter(({ customers }) => customers.size > 1)
    .map(({ customers, levels }) => ({ customers: [...customers.values()], levels: [...levels].toSorted() }));
}

function columnsOf(file: string, headers: readonly string[]) {
  const placeOf = (column: string): number => headers.findIndex((header) => header.toLowerCase() === column);
  const required = (column: string): number => {
    const place = placeOf(column);
    if (place >= 0) return place;
    throw new InvalidInputError(`${file} has no column "${column}": ${headers.join(', ')}`, {
      remedy: 'Give the output of the matching workflow that infra/entity-resolution.ts makes, as it was written.',
    });
  };
  return {
    match: required(MATCH_ID),
    brand: required(RECORD_COLUMNS.brand),
    customer: required(RECORD_COLUMNS.customer),
    rule: placeOf(MATCH_RULE),
  };
}
