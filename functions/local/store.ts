import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConflictError, NotFoundError } from '../core/errors.ts';
import { DEFAULT_MEANINGS, type Meanings } from '../core/meanings.ts';
import { type Instant, instant } from '../core/time.ts';
import { DuckDbArrivalBook } from '../duckdb/arrival-book.ts';
import { DuckDbAttributes } from '../duckdb/attributes.ts';
import { DuckDbBrandBook } from '../duckdb/brand-book.ts';
import { DuckDbClusters } from '../duckdb/clusters.ts';
import { Database } from '../duckdb/database.ts';
import { DuckDbImportLedger } from '../duckdb/import-ledger.ts';
import { DuckDbJournal } from '../duckdb/journal.ts';
import { EmbeddedProfileStore } from '../duckdb/profiles/store.ts';
import { DuckDbQuarantine } from '../duckdb/quarantine.ts';
import { DuckDbQuestions } from '../duckdb/questions.ts';
import { DuckDbRecords } from '../duckdb/records.ts';
import { DuckDbSegments } from '../duckdb/segments.ts';
import { DuckDbTableLoader } from '../duckdb/tables/table-loader.ts';
import { KnownBase } from '../steps/known-base.ts';
import type { KnownPeople } from '../steps/known-people.ts';
import { ownNames } from '../steps/name-clusters.ts';
import type {
  Clock,
  ClusterNamer,
  Ids,
  Language,
  MatchingThreads,
  Progress,
  QuestionAgent,
  StrategyShelf,
} from '../steps/ports.ts';
import { configuredAgent } from './configured-agent.ts';
import { EmbeddedLanguage } from './embedded-language.ts';
import { workerThreads } from './matching-threads.ts';
import { strategyFiles } from './strategy-files.ts';

export const DEFAULT_DOMAIN = 'customer-fusion';

/** Everything that the steps need, on one DuckDB file. One process owns it. */
export interface Store {
  readonly database: Database;
  readonly brands: DuckDbBrandBook;
  readonly records: DuckDbRecords;
  readonly tables: DuckDbTableLoader;
  readonly quarantine: DuckDbQuarantine;
  readonly arrivals: DuckDbArrivalBook;
  readonly ledger: DuckDbImportLedger;
  readonly profiles: EmbeddedProfileStore;
  readonly journal: DuckDbJournal;
  readonly base: KnownBase;
  /** Everyone's records, for questions about one. */
  known(): Promise<KnownPeople>;
  readonly attributes: DuckDbAttributes;
  readonly segments: DuckDbSegments;
  readonly clusters: DuckDbClusters;
  readonly strategies: StrategyShelf;
  readonly questions: DuckDbQuestions;
  readonly language: Language;
  /** The model that the environment configures; null where it configures none. */
  readonly agent: QuestionAgent | null;
  readonly clusterNamer: ClusterNamer;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly progress: Progress;
  readonly threads: MatchingThreads;
  readonly meanings: Meanings;
  /** What "now" means in this store: the moment given with `--now`, else the newest event of the data, else the wall clock. */
  asOf(): Promise<Instant>;
  close(): void;
}

export interface StoreOptions {
  /** The data folder, or `:memory:`. */
  readonly data: string;
  readonly now?: Instant | undefined;
  readonly progress?: Progress;
  readonly clock?: Clock;
  readonly ids?: Ids;
  readonly domainName?: string;
  /** In place of what the environment configures. */
  readonly agent?: QuestionAgent | null;
  /** Whether a store is made where there is none; otherwise that is an error, since a mistyped folder would answer nothing. */
  readonly missing?: 'make' | 'refuse';
}

export const systemClock: Clock = { now: () => instant(Date.now()) };
export const randomIds: Ids = { next: () => randomBytes(16).toString('hex') };
export const silentProgress: Progress = { report: () => undefined };

/** Opens (and makes, where there is none) the store of a data folder. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const { data, now, clock = systemClock, ids = randomIds, progress = silentProgress } = options;
  const meanings = DEFAULT_MEANINGS;
  if (options.missing === 'refuse') checkStoreExists(data);
  const database = await openDatabase(data);
  const records = await DuckDbRecords.open(database);
  const profiles = await EmbeddedProfileStore.open(database, {
    domainName: options.domainName ?? DEFAULT_DOMAIN,
    clock,
    ids,
  });
  await profiles.prepare([]);
  const store: Store = {
    database,
    records,
    tables: new DuckDbTableLoader(database),
    quarantine: await DuckDbQuarantine.open(database),
    arrivals: await DuckDbArrivalBook.open(database),
    brands: await DuckDbBrandBook.open(database),
    ledger: await DuckDbImportLedger.open(database),
    profiles,
    journal: await DuckDbJournal.open(database),
    base: new KnownBase(),
    known: () => store.base.upToDate(store),
    attributes: await DuckDbAttributes.open(database, meanings),
    segments: await DuckDbSegments.open(database, meanings),
    clusters: await DuckDbClusters.open(database),
    strategies: strategyFiles(join(data, 'strategies')),
    questions: await DuckDbQuestions.open(database, meanings),
    language: new EmbeddedLanguage(),
    agent: options.agent === undefined ? await configuredAgent(process.env) : options.agent,
    clusterNamer: ownNames,
    clock,
    ids,
    progress,
    threads: workerThreads,
    meanings,
    asOf: async () => now ?? (await records.newestEvent()) ?? clock.now(),
    close: () => database.close(),
  };
  return store;
}

function checkStoreExists(data: string): void {
  if (existsSync(fileOf(data))) return;
  throw new NotFoundError(`there is no store in ${data}`, {
    remedy: 'Check --data; or make one: `npm start`, or `fusion import` with your files.',
  });
}

const fileOf = (data: string): string => join(data, 'fusion.duckdb');

async function openDatabase(data: string): Promise<Database> {
  if (data === ':memory:') return Database.open(data);
  try {
    return await Database.open(fileOf(data));
  } catch (cause) {
    // DuckDB has no error codes: its text is the only sign of another process's lock.
    if (!/lock/i.test(String(cause))) throw cause;
    throw new ConflictError(`another process is using the store in ${data}`, {
      remedy: 'Wait until it is done, stop it, or choose another folder with --data.',
      cause,
    });
  }
}
