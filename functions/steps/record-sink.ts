import type { EntityName, OrderRecord, ProductRecord, RecordOf } from '../core/records/entities.ts';
import { DESCRIBING_FIELDS } from '../core/records/named-products.ts';
import type { RowRecords } from '../core/records/parse-row.ts';
import type { RowKind } from '../core/records/row-kinds.ts';
import type { RecordWarehouse, UpsertCount } from './ports.ts';

/** Where the records of a file's rows go, in batches. */
export interface RecordSink {
  /** The kept fields of a row's record are left as the store holds them. */
  add(row: { readonly records: RowRecords; readonly keptFields: readonly string[] }): Promise<void>;
  /** A row that was written earlier, for what the end of its file needs to know. */
  pass(row: { readonly records: RowRecords }): void;
  /** Writes what can be written by now; what was added, changed and left as it was, so far. */
  flush(): Promise<UpsertCount>;
  /** Writes what is left, at the end of the file; counts like `flush`. */
  close(): Promise<UpsertCount>;
}

type Records = Pick<RecordWarehouse, 'upsert' | 'sumOfLines'>;

/** Large enough that joining a batch with what is held costs little, small enough for memory. */
const RECORDS_PER_UPSERT = 50_000;

export interface SinkContext {
  /** The import that the rows come with; null where they come alone. */
  readonly importId: string | null;
  readonly isKnownProduct: (productId: string) => boolean;
}

export function sinkFor(kind: RowKind, context: SinkContext, records: Records): RecordSink {
  return kind === 'purchase' ? purchaseSink(context, records) : entitySink(kind, context, records);
}

function entitySink(entity: EntityName, { importId }: SinkContext, records: Records): RecordSink {
  const batches = batchesOf(entity, importId, records);
  return {
    add: async ({ records: row, keptFields }) => {
      const record = row[entity];
      if (record !== undefined) await batches.add(record, keptFields);
    },
    pass: () => undefined,
    flush: () => batches.flush(),
    close: () => batches.flush(),
  };
}

/**
 * Flat rows give an order several times, once a line, and its total never or each time: the order is written when the
 * file has ended, with the sum of its lines (earlier files' among them) for a total that the source does not give. A product that the catalogue
 * knows is not replaced by what a purchase says of it.
 */
function purchaseSink({ importId, isKnownProduct }: SinkContext, records: Records): RecordSink {
  const lines = batchesOf('orderLine', importId, records);
  const orders = new Map<string, OrderRecord>();
  const products = new Map<string, ProductRecord>();
  const remember = ({ order, product }: RowRecords): void => {
    if (order !== undefined && !orders.has(order.order_id)) orders.set(order.order_id, order);
    if (product !== undefined) products.set(product.product_id, product);
  };
  return {
    add: async ({ records: row }) => {
      if (row.order === undefined || row.orderLine === undefined) return;
      await lines.add(row.orderLine);
      remember(row);
    },
    pass: ({ records: row }) => remember(row),
    flush: () => lines.flush(),
    close: async () => {
      const counts = await lines.flush();
      await writeOrders([...orders.values()], importId, records);
      const keptFields = ({ product_id }: ProductRecord): readonly string[] =>
        isKnownProduct(product_id) ? DESCRIBING_FIELDS : [];
      await records.upsert('product', [...products.values()], { ...writtenBy(importId), keptFields });
      return counts;
    },
  };
}

async function writeOrders(orders: readonly OrderRecord[], importId: string | null, records: Records): Promise<void> {
  for (let from = 0; from < orders.length; from += RECORDS_PER_UPSERT) {
    const batch = orders.slice(from, from + RECORDS_PER_UPSERT);
    const untold = batch.filter(({ total }) => total === null).map(({ order_id }) => order_id);
    const sums = await records.sumOfLines(batch[0]?.brand ?? '', untold);
    await records.upsert(
      'order',
      batch.map((order) => ({ ...order, total: order.total ?? sums.get(order.order_id) ?? null })),
      writtenBy(importId),
    );
  }
}

function writtenBy(importId: string | null): { readonly importId?: string } {
  return importId === null ? {} : { importId };
}

interface Batches<Row> {
  add(row: Row, keptFields?: readonly string[]): Promise<void>;
  /** Writes what is left; everything so far. */
  flush(): Promise<UpsertCount>;
}

function batchesOf<Entity extends EntityName>(
  entity: Entity,
  importId: string | null,
  records: Records,
): Batches<RecordOf[Entity]> {
  let batch: RecordOf[Entity][] = [];
  let kept = new Map<RecordOf[Entity], readonly string[]>();
  let total: UpsertCount = { added: 0, changed: 0, unchanged: 0 };
  const flush = async (): Promise<UpsertCount> => {
    const [rows, keptOf] = [batch, kept];
    [batch, kept] = [[], new Map()];
    const keptFields = (row: RecordOf[Entity]): readonly string[] => keptOf.get(row) ?? [];
    const { added, changed, unchanged } = await records.upsert(entity, rows, {
      ...writtenBy(importId),
      ...(keptOf.size === 0 ? {} : { keptFields }),
    });
    total = { added: total.added + added, changed: total.changed + changed, unchanged: total.unchanged + unchanged };
    return total;
  };
  return {
    add: async (row, keptFields = []) => {
      batch.push(row);
      if (keptFields.length > 0) kept.set(row, keptFields);
      if (batch.length >= RECORDS_PER_UPSERT) await flush();
    },
    flush,
  };
}
