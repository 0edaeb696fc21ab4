import { z } from 'zod';
import type { ArrivedRecord } from '../core/records/arrived-record.ts';
import { inferMapping, type Mapping } from '../core/records/mapping.ts';
import { FIELDS_OF_KIND, type RowKind } from '../core/records/row-kinds.ts';
import type { ImportEntry, ImportLedger } from './ports.ts';

const kinds = Object.keys(FIELDS_OF_KIND) as [RowKind, ...RowKind[]];
/** What an import's report says of its mapping. */
const reported = z.object({
  brand: z.string(),
  entity: z.enum(kinds),
  mapping: z.array(
    z.object({
      column: z.string(),
      field: z.string().nullable(),
      confidence: z.number(),
      reason: z.object({ ja: z.string(), en: z.string() }),
      opposite: z.boolean().optional(),
    }),
  ),
});

type Reported = z.infer<typeof reported>;

/** What the brand's files have said of their columns, the newest first. */
export async function mappingsOfImports(ledger: Pick<ImportLedger, 'entries'>): Promise<readonly Reported[]> {
  const standing = (await ledger.entries()).filter(({ report }) => report.rolledBackAt === undefined);
  return standing.toReversed().map(({ report }: ImportEntry) => reported.parse(report));
}

/**
 * What a row's headers mean: as in the brand's newest file that has all of them, else as the headers and the row itself
 * show. Throws InvalidInputError for a row of no kind that is known.
 */
export function mappingOfArrival(
  { brand, kind, values }: Pick<ArrivedRecord, 'brand' | 'kind' | 'values'>,
  imports: readonly Reported[],
): Mapping {
  const headers = Object.keys(values);
  const like = imports.find(
    (held) =>
      held.brand === brand &&
      (kind === undefined || held.entity === kind) &&
      headers.every((header) => held.mapping.some(({ column }) => column === header)),
  );
  if (like === undefined) return inferMapping({ name: '', headers, samples: [Object.values(values)] }, kind);
  const byColumn = new Map(
    like.mapping.map(({ opposite, ...column }) => [
      column.column,
      { ...column, ...(opposite === undefined ? {} : { opposite }) },
    ]),
  );
  return { entity: like.entity, columns: headers.flatMap((header) => byColumn.get(header) ?? []) };
}
