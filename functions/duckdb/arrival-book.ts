import { DOUBLE, VARCHAR } from '@duckdb/node-api';
import type { EntityName } from '../core/records/entities.ts';
import { type Instant, instant } from '../core/time.ts';
import type { ArrivalBook } from '../steps/ports.ts';
import type { Database } from './database.ts';
import { type KeyedTable, upsertRows } from './staging.ts';
import { textList } from './text-list.ts';

interface Arrival {
  readonly entity: EntityName;
  readonly record: string;
  /** Epoch milliseconds, UTC. */
  readonly changed_at: number;
}

const ARRIVALS: KeyedTable<Arrival> = {
  table: 'arrived_record',
  key: ['entity', 'record'],
  columns: [
    { name: 'entity', staged: VARCHAR, value: ({ entity }) => entity },
    { name: 'record', staged: VARCHAR, value: ({ record }) => record },
    { name: 'changed_at', staged: DOUBLE, value: ({ changed_at }) => changed_at },
  ],
};

/** When the sources last changed what arrived alone, in DuckDB. */
export class DuckDbArrivalBook implements ArrivalBook {
  readonly #database: Database;

  private constructor(database: Database) {
    this.#database = database;
  }

  static async open(database: Database): Promise<DuckDbArrivalBook> {
    const columns = ARRIVALS.columns.map(({ name, staged }) => `${name} ${staged} NOT NULL`);
    await database.write(`CREATE TABLE IF NOT EXISTS ${ARRIVALS.table} (${columns.join(', ')})`);
    return new DuckDbArrivalBook(database);
  }

  async changedAt(entity: EntityName, keys: readonly string[]): Promise<ReadonlyMap<string, Instant>> {
    const rows = await this.#database.read(
      `SELECT record, changed_at FROM ${ARRIVALS.table} WHERE entity = $1 AND record IN (SELECT unnest($2::VARCHAR[]))`,
      [entity, textList(keys)],
    );
    return new Map(rows.map((row) => [String(row.record), instant(Number(row.changed_at))]));
  }

  async note(entity: EntityName, changes: ReadonlyMap<string, Instant>): Promise<void> {
    if (changes.size === 0) return;
    const rows = [...changes].map(([record, changed_at]) => ({ entity, record, changed_at }));
    await this.#database.withWriter((connection) => upsertRows(connection, ARRIVALS, rows));
  }
}
