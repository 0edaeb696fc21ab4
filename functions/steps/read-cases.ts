import { InvalidInputError } from '../core/errors.ts';
import type { OpenCase } from './place-cases.ts';
import { readTable } from './read-table.ts';

export interface CasesRequest {
  /** The file's name, in messages. */
  readonly name: string;
  readonly caseColumn: string;
  /** Holds a profile id, or a profile's ARN. */
  readonly customerColumn: string;
}

/** Reads cases from a CSV; rows without a customer are left out. Throws InvalidInputError for columns that are not there. */
export async function readCases(
  { name, caseColumn, customerColumn }: CasesRequest,
  bytes: AsyncIterable<Uint8Array>,
): Promise<readonly OpenCase[]> {
  const table = await readTable(bytes);
  const [id, customer] = [caseColumn, customerColumn].map((column) => {
    const position = table.headers.indexOf(column);
    if (position >= 0) return position;
    throw new InvalidInputError(`${name} has no column "${column}"`, {
      remedy: `Its columns are ${table.headers.join(', ')}; name others with --case and --customer.`,
    });
  });
  const cases: OpenCase[] = [];
  for await (const batch of table.rows) {
    for (const { cells } of batch) {
      const profile = cells[customer ?? 0] ?? '';
      if (profile !== '') cases.push({ caseId: cells[id ?? 0] ?? '', customer: profile });
    }
  }
  return cases;
}
