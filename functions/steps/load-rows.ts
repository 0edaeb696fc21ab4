import type { Mapping } from '../core/records/mapping.ts';
import { type RowSurroundings, rowParser } from '../core/records/parse-row.ts';
import type { Rejection } from '../core/records/rejection.ts';
import type { LoadedRows, Progress, RecordWarehouse } from './ports.ts';
import type { Table, TableRow } from './read-table.ts';
import { sinkFor } from './record-sink.ts';

export interface RowsToLoad {
  readonly name: string;
  readonly brand: string;
  readonly mapping: Mapping;
  readonly table: Pick<Table, 'problems'>;
  readonly rows: AsyncIterable<readonly TableRow[]>;
}

export interface LoadOutside {
  readonly records: Pick<RecordWarehouse, 'upsert' | 'read'>;
  readonly progress: Progress;
}

const REJECTIONS_REPORTED = 1_000;

/** Reads rows into records and upserts them in batches. Call it inside a unit of work. */
export async function loadRows(file: RowsToLoad, { records, progress }: LoadOutside): Promise<LoadedRows> {
  const prices = await pricesOf(file, records);
  const parse = rowParser(file.mapping, file.brand, {
    priceOf: (productId) => prices.get(productId) ?? null,
    nextLineNumber: lineCounter(),
  });
  const sink = sinkFor(file.mapping.entity, records, (productId) => prices.has(productId));
  const rejections: Rejection[] = [];
  let rows = 0;
  let rejected = 0;
  for await (const batch of file.rows) {
    for (const { cells, line } of batch) {
      const parsed = parse(cells, line);
      if ('records' in parsed) await sink.add(parsed.records);
      else {
        rejected += 1;
        if (rejections.length < REJECTIONS_REPORTED) rejections.push(parsed.rejection);
      }
    }
    rows += batch.length;
    progress.report({ step: `import ${file.name}`, done: rows, total: null, unit: 'rows' });
  }
  const { problems } = file.table;
  return {
    rows: rows + problems.length,
    counts: await sink.close(),
    rejected: rejected + problems.length,
    rejections: [...rejections, ...problems].sort((a, b) => a.line - b.line).slice(0, REJECTIONS_REPORTED),
  };
}

/** The brand's products and their prices, for rows that name a product and no price. */
async function pricesOf(
  { brand, mapping }: RowsToLoad,
  records: LoadOutside['records'],
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
