import { isDeepStrictEqual } from 'node:util';
import type { DuckDBConnection } from '@duckdb/node-api';
import pLimit from 'p-limit';
import type { Meanings } from '../core/meanings.ts';
import type { Database } from './database.ts';
import { type FactChange, FactChanges } from './fact-changes.ts';
import { type PreparedDatabase, prepareFacts, refreshFacts } from './prepared-facts.ts';

/** Milliseconds without another change after which changes are taken in: an import is many, and an event is not held up. */
const QUIET = 1000;
/** So many people made anew one by one leave more holes in the tables than making everything anew costs. */
const MOST_REFRESHED = 100_000;

/** What facts are kept ready for. */
export interface KeptFor {
  /** Brand ids by precedence. */
  readonly brands: readonly string[];
  /** The columns of the brands' files that people are grouped by. */
  readonly recordColumns: readonly string[];
}

interface Held {
  readonly prepared: PreparedDatabase;
  /** Questions that are reading it. */
  readers: number;
}

/**
 * Keeps facts ready beside the file, in memory (decision 0016). What is read is never older than the last commit: the facts
 * of the people in a small change are made anew before the next question reads them, and until a large change is taken in
 * nothing is ready.
 */
export class FactKeeper {
  readonly #database: Database;
  readonly #meanings: Meanings;
  readonly #oneAtATime = pLimit(1);
  #connection: DuckDBConnection | null = null;
  /** Null until facts are wanted ready. */
  #keptFor: KeptFor | null = null;
  #held: Held | null = null;
  /** What is not yet taken in, and what is being taken in. */
  #changes = new FactChanges();
  #isRefreshing = false;
  #made = 0;
  #refreshed = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(database: Database, meanings: Meanings) {
    this.#database = database;
    this.#meanings = meanings;
  }

  /** Keeps facts ready from now on; done when they are. */
  async keep(keptFor: KeptFor): Promise<void> {
    if (this.#keptFor === null) this.#database.onChange((change) => this.#note(change));
    this.#keptFor = keptFor;
    await this.#oneAtATime(() => this.#takeIn());
  }

  /** Reads what is ready: the name of its database, null where nothing is. */
  async read<T>(keptFor: KeptFor, work: (database: string | null) => Promise<T>): Promise<T> {
    const held = await this.#current(keptFor);
    if (held === null) return work(null);
    held.readers += 1;
    try {
      return await work(held.prepared.database);
    } finally {
      held.readers -= 1;
      if (held !== this.#held && held.readers === 0) await this.#drop(held.prepared.database);
    }
  }

  async #current(keptFor: KeptFor): Promise<Held | null> {
    if (this.#keptFor === null || this.#database.isInUnitOfWork) return null;
    if (!isDeepStrictEqual(this.#keptFor, keptFor)) {
      this.#keptFor = keptFor;
      this.#note({ everything: true });
    }
    if (this.#held !== null && !this.#isUpToDate && !this.#changes.everything)
      await this.#oneAtATime(() => this.#refresh());
    return this.#isUpToDate ? this.#held : null;
  }

  get #isUpToDate(): boolean {
    return this.#changes.isEmpty && !this.#isRefreshing;
  }

  #note(change: FactChange): void {
    this.#changes.add(change);
    if (this.#changes.isEmpty) return;
    if (this.#timer !== null) clearTimeout(this.#timer);
    const takeIn = (): void => {
      this.#oneAtATime(() => this.#takeIn()).catch((error: unknown) => this.#tellOf(error));
    };
    this.#timer = setTimeout(takeIn, QUIET);
    this.#timer.unref();
  }

  async #takeIn(): Promise<void> {
    if (this.#held !== null && !this.#changes.everything) await this.#refresh();
    else await this.#makeAnew();
  }

  /** Nothing where there is nothing to refresh; what cannot be refreshed is left for making everything anew. */
  async #refresh(): Promise<void> {
    const [held, changes] = [this.#held, this.#changes];
    if (held === null || changes.isEmpty || changes.everything) return;
    this.#changes = new FactChanges();
    this.#isRefreshing = true;
    try {
      this.#refreshed += (await refreshFacts(await this.#own(), held.prepared, changes)).people;
      if (this.#refreshed > MOST_REFRESHED) this.#note({ everything: true });
    } catch (error) {
      this.#note({ everything: true });
      if (!isUnknownValue(error)) throw error;
    } finally {
      this.#isRefreshing = false;
    }
  }

  async #makeAnew(): Promise<void> {
    const [keptFor, before] = [this.#keptFor ?? { brands: [], recordColumns: [] }, this.#held];
    this.#held = null;
    if (before !== null && before.readers === 0) await this.#drop(before.prepared.database);
    this.#changes = new FactChanges();
    this.#refreshed = 0;
    this.#made += 1;
    const prepared = { database: `prepared_${this.#made}`, meanings: this.#meanings, ...keptFor };
    try {
      await prepareFacts(await this.#own(), prepared);
    } catch (error) {
      await this.#drop(prepared.database);
      throw error;
    }
    // What was changed meanwhile is known: people are refreshed before the next question, anything larger starts it again.
    this.#held = { prepared, readers: 0 };
  }

  async #drop(database: string): Promise<void> {
    if (!this.#database.isClosed) await (await this.#own()).run(`DETACH DATABASE IF EXISTS ${database}`);
  }

  async #own(): Promise<DuckDBConnection> {
    this.#connection ??= await this.#database.connect();
    return this.#connection;
  }

  /** Questions are answered without: somebody has to know that they are slow, and why. */
  #tellOf(error: unknown): void {
    if (this.#database.isClosed) return;
    process.emitWarning(`facts could not be kept ready, questions read the records: ${String(error)}`);
  }
}

/** A value that the dictionaries of the prepared columns lack. The engine has no codes for errors. */
function isUnknownValue(error: unknown): boolean {
  return error instanceof Error && /Could not convert string .* to (UINT|ENUM)/i.test(error.message);
}
