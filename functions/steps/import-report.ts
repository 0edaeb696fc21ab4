import { z } from 'zod';
import type { ImportView } from '../core/contract.ts';
import type { JsonObject } from '../core/profiles/profile.ts';
import type { ColumnDrift } from '../core/records/agreed-mapping.ts';
import type { Mapping } from '../core/records/mapping.ts';
import { maskedValue } from '../core/records/masked-value.ts';
import type { Rejection } from '../core/records/rejection.ts';
import type { LoadedRows } from './ports.ts';
import type { Table } from './read-table.ts';
import type { TextEncodingName } from './text-encoding.ts';

/** What a report tells of the file itself. */
export interface ReportedFile {
  readonly importId: string;
  readonly name: string;
  readonly brand: string;
  readonly mapping: Mapping & { readonly drift?: ColumnDrift };
  readonly table: Pick<Table, 'delimiter'>;
}

/** The report of bytes that were imported before. */
export function withoutEffect(view: ImportView): ImportView {
  return { ...view, added: 0, changed: 0, unchanged: view.added + view.changed + view.unchanged };
}

/** What an import reports of a file that it has loaded. */
export function viewOf(
  { importId, name, brand, mapping, table }: ReportedFile,
  loaded: LoadedRows,
  encoding: TextEncodingName,
  at: string,
): ImportView {
  const told = ({ line, column, value, reason }: Rejection) => ({
    ...{ file: name, line, column, reason },
    value: value === null ? null : maskedValue(value),
  });
  return {
    id: importId,
    file: name,
    brand,
    entity: mapping.entity,
    encoding,
    delimiter: table.delimiter,
    at,
    rows: loaded.rows,
    ...loaded.counts,
    rejected: loaded.rejected,
    mapping: mapping.columns,
    ...(mapping.drift === undefined ? {} : { drift: mapping.drift }),
    rejections: loaded.rejections.map(told),
    incomplete: loaded.incomplete,
    omissions: loaded.omissions.map(told),
  };
}

const jsonRecord = z.record(z.string(), z.json());

/** An import's report as the ledger keeps it. */
export function jsonObjectOf(view: ImportView): JsonObject {
  return jsonRecord.parse(JSON.parse(JSON.stringify(view)));
}
