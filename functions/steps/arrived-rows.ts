import { InvalidInputError } from '../core/errors.ts';
import type { ArrivedRecord } from '../core/records/arrived-record.ts';
import { ENTITIES } from '../core/records/entities.ts';
import { ATTRIBUTE_PREFIX, type Mapping } from '../core/records/mapping.ts';
import { type RowRecords, rowParser } from '../core/records/parse-row.ts';
import type { Omission, Rejection } from '../core/records/rejection.ts';
import type { RowKind } from '../core/records/row-kinds.ts';
import { mappingOfArrival, mappingsOfImports } from './arrival-mapping.ts';
import type { ImportLedger, RecordWarehouse } from './ports.ts';
import { pricesOf } from './row-loader.ts';

export interface ArrivedRow {
  readonly kind: RowKind;
  readonly records: RowRecords;
  readonly omissions: readonly Omission[];
  /** What the row says nothing of: held values stay. */
  readonly keptFields: readonly string[];
  isKnownProduct(productId: string): boolean;
}

export type ArrivedRows =
  | { readonly kind: RowKind; readonly rows: readonly ArrivedRow[] }
  | { readonly kind: RowKind | null; readonly rejection: Omit<Rejection, 'line'> };

export interface ArrivalReaderOutside {
  readonly records: Pick<RecordWarehouse, 'read'>;
  readonly ledger: Pick<ImportLedger, 'entries'>;
}

/** Reads records that arrive alone as rows of a file: an order with its lines as one row each, or why it cannot be read. */
export async function openArrivalReader(
  outside: ArrivalReaderOutside,
): Promise<(record: ArrivedRecord) => Promise<ArrivedRows>> {
  const imports = await mappingsOfImports(outside.ledger);
  const readRow = async (record: Omit<ArrivedRecord, 'lines'>): Promise<ArrivedRows> => {
    const mapping = mappingOfArrival(record, imports);
    const prices = await pricesOf({ brand: record.brand, mapping }, outside.records);
    const surroundings = { priceOf: (id: string) => prices.get(id) ?? null, nextLineNumber: () => 1 };
    const parsed = rowParser(mapping, record.brand, surroundings)(Object.values(record.values), 1);
    if ('rejection' in parsed) return { kind: mapping.entity, rejection: parsed.rejection };
    const keptFields = [...parsed.omissions.map(({ field }) => field), ...unsaid(mapping, parsed.records)];
    const row = { kind: mapping.entity, ...parsed, keptFields, isKnownProduct: (id: string) => prices.has(id) };
    return { kind: mapping.entity, rows: [row] };
  };
  return async (record) => {
    try {
      const first = await readRow(record);
      if ('rejection' in first) return first;
      const rows = [...first.rows];
      for (const line of linesOf(record, first.rows[0])) {
        const read = await readRow(line);
        if ('rejection' in read) return { kind: first.kind, rejection: read.rejection };
        rows.push(...read.rows);
      }
      return { kind: first.kind, rows };
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      const reason = [error.message, error.remedy ?? ''].join(' ').trim();
      return {
        kind: record.kind ?? null,
        rejection: { column: null, value: null, reason: { ja: reason, en: reason } },
      };
    }
  };
}

/** The lines that came with an order, each as a row of its own with the order's number and its place among them. */
function linesOf(
  { brand, lines }: ArrivedRecord,
  order: ArrivedRow | undefined,
): readonly Omit<ArrivedRecord, 'lines'>[] {
  const orderId = order?.records.order?.order_id;
  if (orderId === undefined) return [];
  return lines.map((line, index) => ({
    brand,
    kind: 'orderLine',
    values: { order_id: orderId, line_number: String(index + 1), ...line },
  }));
}

/** Fields of the record that no header is about, and that did not follow from the others. */
function unsaid({ entity, columns }: Mapping, records: RowRecords): readonly string[] {
  if (entity === 'purchase') return [];
  const said = new Set(columns.map(({ field }) => (field?.startsWith(ATTRIBUTE_PREFIX) ? 'attributes' : field)));
  const record: Readonly<Record<string, unknown>> = records[entity] ?? {};
  return Object.keys(ENTITIES[entity].fields).filter((field) => !said.has(field) && (record[field] ?? null) === null);
}
