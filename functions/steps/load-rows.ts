import type { Mapping } from '../core/records/mapping.ts';
import { type RowSurroundings, rowParser } from '../core/records/parse-row.ts';
import {
  type Omission,
  type QuarantinedRow,
  type Rejection,
  rejectedRow,
  rowWithOmissions,
} from '../core/records/rejection.ts';
import type { LoadedRows, Progress, Quarantine, RecordWarehouse } from './ports.ts';
import type { Table, TableRow } from './read-table.ts';
import { sinkFor } from './record-sink.ts';

export interface RowsToLoad {
  readonly importId: string;
  readonly name: string;
  readonly brand: string;
  readonly mapping: Mapping;
  readonly table: Pick<Table, 'problems'>;
  readonly rows: AsyncIterable<readonly TableRow[]>;
  /** How many rows the file has when that many have been read so far; null where nobody knows. */
  expectedRows(rows: number): number | null;
}

export interface LoadOutside {
  readonly records: Pick<RecordWarehouse, 'upsert' | 'read' | 'sumOfLines'>;
  readonly quarantine: Pick<Quarantine, 'keep'>;
  readonly progress: Progress;
}

/** Rejections and omissions that are told; all of them are in quarantine. */
const PROBLEMS_TOLD = 1_000;

/** Reads rows into records and upserts them in batches; puts aside what is to be mended. Call it inside a unit of work. */
export async function loadRows(file: RowsToLoad, outside: LoadOutside): Promise<LoadedRows> {
  const { records, quarantine, progress } = outside;
  const prices = await pricesOf(file, records);
  const parse = rowParser(file.mapping, file.brand, {
    priceOf: (productId) => prices.get(productId) ?? null,
    nextLineNumber: lineCounter(),
  });
  const context = { importId: file.importId, isKnownProduct: (productId: string) => prices.has(productId) };
  const sink = sinkFor(file.mapping.entity, context, records);
  const rejections: Rejection[] = [];
  const omissions: Omission[] = [];
  let [rows, rejected, incomplete] = [0, 0, 0];
  for await (const batch of file.rows) {
    const toMend: QuarantinedRow[] = [];
    for (const { cells, line } of batch) {
      const parsed = parse(cells, line);
      if ('rejection' in parsed) {
        rejected += 1;
        rejections.push(parsed.rejection);
        toMend.push(rejectedRow(parsed.rejection, cells));
        continue;
      }
      await sink.add({ records: parsed.records, keptFields: parsed.omissions.map(({ field }) => field) });
      if (parsed.omissions.length === 0) continue;
      incomplete += 1;
      omissions.push(...parsed.omissions);
      toMend.push(rowWithOmissions(parsed.omissions, cells));
    }
    rows += batch.length;
    rejections.splice(PROBLEMS_TOLD);
    omissions.splice(PROBLEMS_TOLD);
    await quarantine.keep(file.importId, toMend);
    progress.report({ step: `import ${file.name}`, done: rows, total: file.expectedRows(rows), unit: 'rows' });
  }
  const { problems } = file.table;
  await quarantine.keep(
    file.importId,
    problems.map(({ rejection, content }) => rejectedRow(rejection, content)),
  );
  const all = [...rejections, ...problems.map(({ rejection }) => rejection)].sort((a, b) => a.line - b.line);
  return {
    rows: rows + problems.length,
    counts: await sink.close(),
    rejected: rejected + problems.length,
    rejections: all.slice(0, PROBLEMS_TOLD),
    incomplete,
    omissions,
  };
}

/** The brand's products and their prices, for rows that name a product and no price. */
export async function pricesOf(
  { brand, mapping }: Pick<RowsToLoad, 'brand' | 'mapping'>,
  records: Pick<RecordWarehouse, 'read'>,
): Promise<ReadonlyMap<string, number | null>> {
  const prices = new Map<string, number | null>();
  if (mapping.entity !== 'orderLine' && mapping.entity !== 'purchase') return prices;
  for await (const products of records.read('product', { brand })) {
    for (const { product_id, price } of products) prices.set(product_id, price);
  }
  return prices;
}

/** Lines without a number are counted per order, in the order of the file. */
function lineCounter(): RowSurroundings['nextLineNumber'] {
  const last = new Map<string, number>();
  return (orderId) => {
    const next = (last.get(orderId) ?? 0) + 1;
    last.set(orderId, next);
    return next;
  };
}
