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
  const readRow = async (record: Omit<ArrivedRecord, 'lines'>, pricesFor: PricesFor): Promise<ArrivedRows> => {
    const mapping = mappingOfArrival(record, imports);
    const prices = await pricesFor(mapping);
    const surroundings = { priceOf: (id: string) => prices.get(id) ?? null, nextLineNumber: () => 1 };
    const parsed = rowParser(mapping, record.brand, surroundings)(Object.values(record.values), 1);
    if ('rejection' in parsed) return { kind: mapping.entity, rejection: parsed.rejection };
    const keptFields = [...parsed.omissions.map(({ field }) => field), ...unsaid(mapping, parsed.records)];
    const row = { kind: mapping.entity, ...parsed, keptFields, isKnownProduct: (id: string) => prices.has(id) };
    return { kind: mapping.entity, rows: [row] };
  };
  return async (record) => {
    const pricesFor = pricesOfBrand(record.brand, outside);
    try {
      const first = await readRow(record, pricesFor);
      if ('rejection' in first) return first;
      const rows = [...first.rows];
      for (const line of linesOf(record, first.rows[0])) {
        const read = await readRow(line, pricesFor);
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

type PricesFor = (mapping: Mapping) => ReturnType<typeof pricesOf>;

/** The lines of one order share one reading of the catalogue. */
function pricesOfBrand(brand: string, { records }: ArrivalReaderOutside): PricesFor {
  const known = new Map<RowKind, ReturnType<typeof pricesOf>>();
  return (mapping) => {
    const prices = known.get(mapping.entity) ?? pricesOf({ brand, mapping }, records);
    known.set(mapping.entity, prices);
    return prices;
  };
}

/**
 * The lines that came with an order, each as a row of its own with the order's number and its place among them. Throws
 * InvalidInputError for lines of anything else: they would be lost.
 */
function linesOf(
  { brand, lines }: ArrivedRecord,
  order: ArrivedRow | undefined,
): readonly Omit<ArrivedRecord, 'lines'>[] {
  if (lines.length === 0) return [];
  if (order?.kind !== 'order') {
    throw new InvalidInputError(`only an order has lines, and this is a ${order?.kind}`, {
      remedy: 'Send the lines with their order, or each as a record of its own.',
    });
  }
  const orderId = order.records.order?.order_id ?? '';
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
