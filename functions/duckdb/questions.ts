import { isDeepStrictEqual } from 'node:util';
import { DuckDBDateValue, DuckDBDecimalValue, DuckDBTimestampValue, type DuckDBValue } from '@duckdb/node-api';
import type { Brand } from '../core/brands.ts';
import type { Meanings } from '../core/meanings.ts';
import type { Json } from '../core/profiles/profile.ts';
import type { CatalogValues } from '../core/questions/catalog-sources.ts';
import { QuestionTooLargeError } from '../core/questions/errors.ts';
import { dayOf, type IsoDate, instant } from '../core/time.ts';
import { compile } from '../sql/compile.ts';
import { questionRelation } from '../sql/questions/question.ts';
import type { QuestionLimits, QuestionResult, QuestionRun, QuestionWarehouse } from '../steps/ports.ts';
import { readClusterNames } from './clusters.ts';
import type { Database, SqlRow } from './database.ts';
import { readEventValues } from './event-values.ts';
import { FactKeeper } from './fact-keeper.ts';
import { RecordColumnReader } from './record-column-values.ts';

/** Names of products and the like beyond this are not part of the catalog. */
const MOST_VALUES = 50_000;

/** Questions on the warehouse's DuckDB tables: always read-only, always with parameters. */
export class DuckDbQuestions implements QuestionWarehouse {
  readonly #database: Database;
  readonly #meanings: Meanings;
  readonly #facts: FactKeeper;
  readonly #recordColumns: RecordColumnReader;
  #values: { readonly version: number; readonly values: CatalogValues } | null = null;

  private constructor(database: Database, meanings: Meanings) {
    this.#database = database;
    this.#meanings = meanings;
    this.#facts = new FactKeeper(database, meanings);
    this.#recordColumns = new RecordColumnReader(database);
  }

  static async open(database: Database, meanings: Meanings): Promise<DuckDbQuestions> {
    return new DuckDbQuestions(database, meanings);
  }

  /**
   * Keeps what questions read ready in memory from now on, for as long as the database is open; done when it is ready. For who
   * asks more than a few: questions are answered without it too, over many customers in seconds.
   */
  async keepReady(brands: readonly Brand[]): Promise<void> {
    const { recordColumns } = await this.values();
    await this.#facts.keep({ brands: byPrecedence(brands), recordColumns: groupable(recordColumns) });
  }

  /** Read again only when something has changed; the same object where that changed none of them. */
  async values(): Promise<CatalogValues> {
    const version = this.#database.factVersion;
    if (this.#database.isInUnitOfWork) return this.#readValues();
    if (this.#values?.version === version) return this.#values.values;
    const read = await this.#readValues();
    const values = isDeepStrictEqual(read, this.#values?.values) && this.#values !== null ? this.#values.values : read;
    this.#values = { version, values };
    return values;
  }

  async #readValues(): Promise<CatalogValues> {
    return {
      categories: await this.#distinct('product', 'category'),
      products: await this.#distinct('product', 'product_name'),
      prefectures: await this.#distinct('customer', 'state'),
      channels: await this.#distinct('sales_order', 'channel'),
      stores: await this.#distinct('sales_order', 'store'),
      recordColumns: await this.#recordColumns.read(),
      events: await readEventValues(this.#database),
      clusters: await readClusterNames(this.#database),
      segmentRuns: await this.#segmentRuns(),
    };
  }

  async run(request: QuestionRun, limits: QuestionLimits): Promise<QuestionResult> {
    const brands = byPrecedence(request.catalog.brands);
    // One customer's rows are found by the indexes of the records; what is kept ready has no numbers of orders.
    if (request.customer !== null || request.plan.subject === 'records')
      return this.#run(request, brands, null, limits);
    const recordColumns = groupable(request.catalog.values.recordColumns);
    return this.#facts.read({ brands, recordColumns }, (prepared) => this.#run(request, brands, prepared, limits));
  }

  async #run(
    { plan, asOf, catalog, countsPeople, customer }: QuestionRun,
    brands: readonly string[],
    prepared: string | null,
    limits: QuestionLimits,
  ): Promise<QuestionResult> {
    const { prefectureSpellings } = catalog;
    const context = { asOf, meanings: this.#meanings, brands, prefectureSpellings, countsPeople, customer, prepared };
    const { sql, parameters } = compile(questionRelation(plan, context), 'duckdb');
    const rows = await this.#read(sql, parameters, { ...limits, rows: limits.rows + 1 });
    const kept = rows.slice(0, limits.rows);
    const columns = Object.keys(rows[0] ?? {});
    return {
      columns,
      rows: kept.map((row) => columns.map((name) => jsonOf(row[name]))),
      truncated: rows.length > limits.rows,
      sql,
    };
  }

  async #read(sql: string, parameters: readonly DuckDBValue[], limits: QuestionLimits): Promise<SqlRow[]> {
    try {
      return await this.#database.readWithin(sql, parameters, limits);
    } catch (error) {
      if (!(error instanceof Error) || !/interrupt/i.test(error.message)) throw error;
      throw new QuestionTooLargeError(`the question took longer than ${limits.milliseconds / 1000} seconds`, {
        remedy: 'Ask about a shorter period or fewer groups.',
        cause: error,
      });
    }
  }

  async #segmentRuns(): Promise<readonly IsoDate[]> {
    const rows = await this.#database.read(
      'SELECT CAST(epoch_ms(as_of) AS DOUBLE) AS as_of FROM segment_run ORDER BY segment_run.as_of, position',
    );
    return rows.map(({ as_of }) => dayOf(instant(Number(as_of)), this.#meanings.timeZone));
  }

  async #distinct(table: string, column: string): Promise<readonly string[]> {
    const rows = await this.#database.read(
      `SELECT DISTINCT ${column} AS value FROM ${table} WHERE ${column} IS NOT NULL ORDER BY 1 LIMIT ${MOST_VALUES}`,
    );
    return rows.map((row) => String(row.value));
  }
}

function groupable(columns: CatalogValues['recordColumns']): readonly string[] {
  return columns.filter(({ values }) => values.length > 0).map(({ name }) => name);
}

function byPrecedence(brands: readonly Pick<Brand, 'id' | 'precedence'>[]): readonly string[] {
  return [...brands].sort((one, other) => one.precedence - other.precedence).map(({ id }) => id);
}

/** The engine's value as JSON: 64-bit integers as numbers, days as ISO texts. */
function jsonOf(value: DuckDBValue | undefined): Json {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value instanceof DuckDBDateValue) return value.toString();
  if (value instanceof DuckDBTimestampValue) return `${value.toString().replace(' ', 'T')}Z`;
  if (value instanceof DuckDBDecimalValue) return value.toDouble();
  return String(value);
}
