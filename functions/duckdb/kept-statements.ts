import type {
  DuckDBConnection,
  DuckDBMaterializedResult,
  DuckDBPreparedStatement,
  DuckDBValue,
} from '@duckdb/node-api';

/** So many statements of a connection are kept; a single event needs some thirty. */
const MOST_KEPT = 200;

/**
 * Statements of one connection, kept as they were prepared: reading and planning its SQL is most of what a look-up costs. The
 * engine itself plans one anew when a table that it reads has changed its form. They end with the connection.
 */
export class KeptStatements {
  readonly #connection: DuckDBConnection;
  /** Those that nobody is running, the one that was run last at the end. */
  readonly #idle = new Map<string, DuckDBPreparedStatement>();

  constructor(connection: DuckDBConnection) {
    this.#connection = connection;
  }

  async run(sql: string, parameters: readonly DuckDBValue[]): Promise<DuckDBMaterializedResult> {
    const statement = this.#idle.get(sql) ?? (await this.#connection.prepare(sql));
    this.#idle.delete(sql);
    try {
      statement.bind([...parameters]);
      const result = await statement.run();
      this.#keep(sql, statement);
      return result;
    } catch (error) {
      statement.destroySync();
      throw error;
    }
  }

  #keep(sql: string, statement: DuckDBPreparedStatement): void {
    this.#idle.get(sql)?.destroySync();
    this.#idle.delete(sql);
    this.#idle.set(sql, statement);
    const [oldest] = this.#idle;
    if (this.#idle.size <= MOST_KEPT || oldest === undefined) return;
    this.#idle.delete(oldest[0]);
    oldest[1].destroySync();
  }
}
