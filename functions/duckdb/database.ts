import { AsyncLocalStorage } from 'node:async_hooks';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import {
  type DuckDBConnection,
  DuckDBInstance,
  type DuckDBMaterializedResult,
  type DuckDBValue,
} from '@duckdb/node-api';
import pLimit from 'p-limit';
import type { UnitOfWork } from '../steps/ports.ts';
import { ChangeLog, type TableChanges } from './change-log.ts';
import { type FactChange, FactChanges } from './fact-changes.ts';
import { KeptStatements } from './kept-statements.ts';

export type SqlRow = Record<string, DuckDBValue>;

interface Transaction {
  readonly connection: DuckDBConnection;
  readonly beforeCommit: Set<() => Promise<void>>;
  readonly onRollback: Set<() => Promise<void>>;
  readonly changes: FactChanges;
  readonly rowChanges: (() => void)[];
}

/**
 * The one DuckDB file of a store. One process owns it; writes are serialised, reads see the last committed state
 * (or their own writes inside a unit of work). Values are always parameters (`$1`, `$2`, …).
 */
export class Database implements UnitOfWork {
  readonly #instance: DuckDBInstance;
  readonly #readers: DuckDBConnection[] = [];
  readonly #writer: DuckDBConnection;
  readonly #oneWriter = pLimit(1);
  readonly #others: DuckDBConnection[] = [];
  readonly #statements = new Map<DuckDBConnection, KeptStatements>();
  readonly #listeners = new Set<(change: FactChange) => void>();
  #commits = 0;
  #factVersion = 0;
  #isClosed = false;
  readonly #changeLogs = new Map<string, ChangeLog>();
  readonly #transaction = new AsyncLocalStorage<Transaction>();

  private constructor(instance: DuckDBInstance, writer: DuckDBConnection) {
    this.#instance = instance;
    this.#writer = writer;
  }

  /** `:memory:` or a path, whose folder is made. */
  static async open(path: string): Promise<Database> {
    if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
    const instance = await DuckDBInstance.create(path, { autoinstall_known_extensions: 'false' });
    const writer = await instance.connect();
    await writer.run("SET TimeZone = 'UTC'");

    return new Database(instance, writer);
  }

  /** Runs `work` in one transaction; a unit of work inside another joins it. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#transaction.getStore() !== undefined) return work();
    return this.#oneWriter(() => this.#inTransaction(work));
  }

  /**
   * Makes temporary tables, then runs `work` on them in one transaction, with nobody in between. Tables that are committed
   * are read by all threads, those of a running transaction by one; inside a unit of work both are part of it.
   */
  async runStaged<Staged, T>(
    stage: (connection: DuckDBConnection) => Promise<Staged>,
    work: (staged: Staged, connection: DuckDBConnection) => Promise<T>,
  ): Promise<T> {
    if (this.#transaction.getStore() !== undefined) return work(await stage(this.#writer), this.#writer);
    return this.#oneWriter(async () => {
      const staged = await stage(this.#writer);
      return this.#inTransaction(() => work(staged, this.#writer));
    });
  }

  async #inTransaction<T>(work: () => Promise<T>): Promise<T> {
    const transaction: Transaction = {
      connection: this.#writer,
      beforeCommit: new Set(),
      onRollback: new Set(),
      changes: new FactChanges(),
      rowChanges: [],
    };
    await this.#writer.run('BEGIN');
    try {
      const result = await this.#transaction.run(transaction, async () => {
        const done = await work();
        for (const flush of transaction.beforeCommit) await flush();
        return done;
      });
      await this.#writer.run('COMMIT');
      this.#commits += 1;
      if (transaction.changes.isNoted) this.#tell(transaction.changes);
      for (const note of transaction.rowChanges) note();
      return result;
    } catch (error) {
      await this.#writer.run('ROLLBACK');
      for (const restore of transaction.onRollback) await restore();
      throw error;
    }
  }

  /** How many transactions have been committed since the file was opened: whoever copies it knows whether to copy it again. */
  get commits(): number {
    return this.#commits;
  }

  /** Goes up with every committed change of what questions read: what was read at the same version is still so. */
  get factVersion(): number {
    return this.#factVersion;
  }

  /** Every writer of what questions read notes, inside its unit of work, what it changed; it counts once that is committed. */
  noteChange(change: FactChange): void {
    const transaction = this.#transaction.getStore();
    if (transaction === undefined) throw new Error('a change is noted inside the unit of work that makes it');
    transaction.changes.add(change);
  }

  /** Told of every committed change, until the database is closed. */
  onChange(listener: (change: FactChange) => void): void {
    this.#listeners.add(listener);
  }

  #tell(change: FactChange): void {
    this.#factVersion += 1;
    for (const listener of this.#listeners) listener(change);
  }

  /** Notes, inside a unit of work, which rows of a table it changes (null: nobody knows which); told once it has landed. */
  noteRows(table: string, keys: readonly string[] | null): void {
    this.#transaction.getStore()?.rowChanges.push(() => this.#changesOf(table).note(keys));
  }

  /** What has changed in a table since a version; 0: since the file was opened. */
  changesSince(table: string, version: number): TableChanges {
    return this.#changesOf(table).since(version);
  }

  #changesOf(table: string): ChangeLog {
    const known = this.#changeLogs.get(table);
    if (known !== undefined) return known;
    const log = new ChangeLog();
    this.#changeLogs.set(table, log);
    return log;
  }

  /** Whether the caller runs inside a unit of work, and so reads its own writes. */
  get isInUnitOfWork(): boolean {
    return this.#transaction.getStore() !== undefined;
  }

  /** What keeps a copy in memory registers here, inside a unit of work, how to read it anew when the work fails. */
  onRollback(restore: () => Promise<void>): void {
    this.#transaction.getStore()?.onRollback.add(restore);
  }

  /** What gathers its writes to land them in sets registers here, inside a unit of work; the same function runs once. */
  beforeCommit(flush: () => Promise<void>): void {
    this.#transaction.getStore()?.beforeCommit.add(flush);
  }

  /** One statement that writes; alone it is a transaction of its own. */
  async write(sql: string, parameters: readonly DuckDBValue[] = []): Promise<number> {
    return this.run(async () => {
      const result = await this.#run(this.#writer, sql, parameters);
      return result.rowsChanged;
    });
  }

  /** Rows as objects by column name, DuckDB's own values (BIGINT is a bigint). */
  async read(sql: string, parameters: readonly DuckDBValue[] = []): Promise<SqlRow[]> {
    return this.#withReader(async (connection) => {
      const result = await this.#run(connection, sql, parameters);
      return result.getRowObjects();
    });
  }

  /** Like `read`, interrupted after so long (the engine then throws); at most `rows` rows are fetched. */
  async readWithin(
    sql: string,
    parameters: readonly DuckDBValue[],
    limits: { readonly rows: number; readonly milliseconds: number },
  ): Promise<SqlRow[]> {
    return this.#withReader(async (connection) => {
      const timer = setTimeout(() => connection.interrupt(), limits.milliseconds);
      try {
        const reader = await connection.runAndReadUntil(sql, limits.rows, [...parameters]);
        return reader.getRowObjects().slice(0, limits.rows);
      } finally {
        clearTimeout(timer);
      }
    });
  }

  /** Columns by name: for large results. */
  async readColumns(sql: string, parameters: readonly DuckDBValue[] = []): Promise<Record<string, DuckDBValue[]>> {
    return this.#withReader(async (connection) => {
      const reader = await connection.runAndReadAll(sql, [...parameters]);
      return reader.getColumnsObject();
    });
  }

  /** Like `withWriter`, for what changes what questions read. */
  async changing<T>(change: FactChange, work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    return this.withWriter((connection) => {
      this.noteChange(change);
      return work(connection);
    });
  }

  /** Inside a unit of work: the connection itself, for appenders and streams. One open stream at a time per connection. */
  async withWriter<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    return this.run(() => work(this.#writer));
  }

  /** A connection of the caller's own, for what is kept beside the file; closed with the database. */
  async connect(): Promise<DuckDBConnection> {
    const connection = await this.#connectReader();
    this.#others.push(connection);
    return connection;
  }

  /** Whether `close` was called. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  close(): void {
    this.#isClosed = true;
    this.#listeners.clear();
    for (const connection of this.#others) connection.interrupt();
    for (const connection of [...this.#readers, ...this.#others]) connection.closeSync();
    this.#writer.closeSync();
    this.#instance.closeSync();
  }

  /** Statements without values are run as they are: they may be several, and few of them come again. */
  #run(
    connection: DuckDBConnection,
    sql: string,
    parameters: readonly DuckDBValue[],
  ): Promise<DuckDBMaterializedResult> {
    if (parameters.length === 0) return connection.run(sql);
    const kept = this.#statements.get(connection) ?? new KeptStatements(connection);
    this.#statements.set(connection, kept);
    return kept.run(sql, parameters);
  }

  /** A connection serves one query at a time: another on an open stream would end it silently. */
  async #withReader<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const transaction = this.#transaction.getStore();
    if (transaction !== undefined) return work(transaction.connection);
    const connection = this.#readers.pop() ?? (await this.#connectReader());
    try {
      return await work(connection);
    } finally {
      this.#readers.push(connection);
    }
  }

  async #connectReader(): Promise<DuckDBConnection> {
    const connection = await this.#instance.connect();
    await connection.run("SET TimeZone = 'UTC'");
    return connection;
  }
}
