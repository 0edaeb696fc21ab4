import type { Mapping } from '../core/records/mapping.ts';
import { type ParsedRow, type RowSurroundings, rowParser } from '../core/records/parse-row.ts';
import {
  type Omission,
  type QuarantinedRow,
  type Rejection,
  rejectedRow,
  rowWithOmissions,
} from '../core/records/rejection.ts';
import type { LoadedRows, Quarantine, RecordWarehouse, UpsertCount } from './ports.ts';
import type { MisshapenRow, Table, TableRow } from './read-table.ts';
import { type RecordSink, sinkFor } from './record-sink.ts';

export interface TableToTakeIn {
  readonly importId: string;
  readonly brand: string;
  readonly mapping: Mapping;
  readonly table: Pick<Table, 'problems'>;
}

export interface RowLoaderOutside {
  readonly records: Pick<RecordWarehouse, 'upsert' | 'read' | 'sumOfLines'>;
  readonly quarantine: Pick<Quarantine, 'keep'>;
}

/** Rejections and omissions that are told; all of them are in quarantine. */
export const PROBLEMS_TOLD = 1_000;

/**
 * Takes the rows of one table in, in their order: records into the warehouse, rows to mend into quarantine. Call `take`,
 * `flush` and `close` inside a unit of work; each may be in another one.
 */
export class RowLoader {
  readonly #importId: string;
  readonly #quarantine: RowLoaderOutside['quarantine'];
  readonly #parse: (cells: readonly string[], line: number) => ParsedRow;
  readonly #sink: RecordSink;
  readonly #misshapen: (line: number) => readonly MisshapenRow[];
  readonly #rejections: Rejection[] = [];
  readonly #omissions: Omission[] = [];
  #rows = 0;
  #rejected = 0;
  #incomplete = 0;
  #lastLine = 0;

  private constructor(
    { importId, brand, mapping, table }: TableToTakeIn,
    prices: ReadonlyMap<string, number | null>,
    { records, quarantine }: RowLoaderOutside,
  ) {
    this.#importId = importId;
    this.#quarantine = quarantine;
    this.#parse = rowParser(mapping, brand, {
      priceOf: (productId) => prices.get(productId) ?? null,
      nextLineNumber: lineCounter(),
    });
    const context = { importId, isKnownProduct: (productId: string) => prices.has(productId) };
    this.#sink = sinkFor(mapping.entity, context, records);
    this.#misshapen = handedOutByLine(table.problems);
  }

  static async open(table: TableToTakeIn, outside: RowLoaderOutside): Promise<RowLoader> {
    return new RowLoader(table, await pricesOf(table, outside.records), outside);
  }

  /** Rows that have been taken so far. */
  get rows(): number {
    return this.#rows;
  }

  async take(batch: readonly TableRow[]): Promise<void> {
    const toMend: QuarantinedRow[] = [];
    for (const { cells, line } of batch) {
      const parsed = this.#parse(cells, line);
      if ('rejection' in parsed) {
        this.#rejected += 1;
        this.#rejections.push(parsed.rejection);
        toMend.push(rejectedRow(parsed.rejection, cells));
        continue;
      }
      await this.#sink.add({ records: parsed.records, keptFields: parsed.omissions.map(({ field }) => field) });
      if (parsed.omissions.length === 0) continue;
      this.#incomplete += 1;
      this.#omissions.push(...parsed.omissions);
      toMend.push(rowWithOmissions(parsed.omissions, cells));
    }
    this.#rows += batch.length;
    this.#lastLine = batch.at(-1)?.line ?? this.#lastLine;
    this.#rejections.splice(PROBLEMS_TOLD);
    this.#omissions.splice(PROBLEMS_TOLD);
    await this.#quarantine.keep(this.#importId, toMend);
  }

  /** Reads rows that were taken in earlier, for what later rows depend on. */
  pass(batch: readonly TableRow[]): void {
    for (const { cells, line } of batch) {
      const parsed = this.#parse(cells, line);
      if (!('rejection' in parsed)) this.#sink.pass(parsed);
    }
    this.#lastLine = batch.at(-1)?.line ?? this.#lastLine;
    this.#misshapen(this.#lastLine);
  }

  /** Writes what has been taken. Everything so far: rows up to the line of the last one, misshapen ones among them. */
  async flush(): Promise<LoadedRows> {
    return this.#loaded(await this.#sink.flush(), this.#lastLine);
  }

  /** The same at the end of the table, with what only its end can tell. */
  async close(): Promise<LoadedRows> {
    return this.#loaded(await this.#sink.close(), Number.POSITIVE_INFINITY);
  }

  async #loaded(counts: UpsertCount, line: number): Promise<LoadedRows> {
    const misshapen = this.#misshapen(line);
    await this.#quarantine.keep(
      this.#importId,
      misshapen.map(({ rejection, content }) => rejectedRow(rejection, content)),
    );
    this.#rows += misshapen.length;
    this.#rejected += misshapen.length;
    this.#rejections.push(...misshapen.map(({ rejection }) => rejection));
    this.#rejections.sort((a, b) => a.line - b.line).splice(PROBLEMS_TOLD);
    return {
      rows: this.#rows,
      counts,
      rejected: this.#rejected,
      rejections: [...this.#rejections],
      incomplete: this.#incomplete,
      omissions: [...this.#omissions],
    };
  }
}

/** Gives each misshapen row once, those up to a line: the reader of the table adds to them and is ahead of the rows. */
function handedOutByLine(problems: readonly MisshapenRow[]): (line: number) => readonly MisshapenRow[] {
  let next = 0;
  return (line) => {
    const from = next;
    while (next < problems.length && (problems[next]?.rejection.line ?? 0) <= line) next += 1;
    return problems.slice(from, next);
  };
}

/** The brand's products and their prices, for rows that name a product and no price. */
export async function pricesOf(
  { brand, mapping }: Pick<TableToTakeIn, 'brand' | 'mapping'>,
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
