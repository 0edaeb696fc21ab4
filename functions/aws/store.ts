import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { S3Client } from '@aws-sdk/client-s3';
import { ConflictError } from '../core/errors.ts';
import { DEFAULT_MEANINGS } from '../core/meanings.ts';
import { brandObjectTypes } from '../core/profiles/brand-objects.ts';
import { understand } from '../core/questions/understand.ts';
import type { Instant } from '../core/time.ts';
import { DuckDbArrivalBook } from '../duckdb/arrival-book.ts';
import { DuckDbAttributes } from '../duckdb/attributes.ts';
import { DuckDbBrandBook } from '../duckdb/brand-book.ts';
import { DuckDbClusters } from '../duckdb/clusters.ts';
import { DuckDbCustomerIndex } from '../duckdb/customer-index.ts';
import type { Database } from '../duckdb/database.ts';
import { DuckDbImportLedger } from '../duckdb/import-ledger.ts';
import { DuckDbJournal } from '../duckdb/journal.ts';
import { DuckDbQuarantine } from '../duckdb/quarantine.ts';
import { DuckDbQuestions } from '../duckdb/questions.ts';
import { DuckDbRecords } from '../duckdb/records.ts';
import { DuckDbSegments } from '../duckdb/segments.ts';
import { DuckDbTableFiles } from '../duckdb/table-files.ts';
import { DuckDbTableLoader } from '../duckdb/tables/table-loader.ts';
import type {
  Clock,
  Ids,
  Language,
  LearnedShelf,
  MatchingThreads,
  ProfileStore,
  Progress,
  StrategyShelf,
  UnitOfWork,
} from '../steps/ports.ts';
import { DEFAULT_WAREHOUSE_KEY, ENV_DATA_BUCKET, ENV_WAREHOUSE_KEY, requireVariable } from './environment.ts';
import { learnedShelf } from './learned-shelf.ts';
import { keepingMergeEvidence } from './merge-evidence.ts';
import { S3ObjectStore } from './object-store.ts';
import { openProfiles } from './profiles.ts';
import { strategyShelf } from './strategy-shelf.ts';
import { wallClock } from './wall-clock.ts';
import { WarehouseFile } from './warehouse-file.ts';
import { WriteTurn } from './write-turn.ts';

/** Everything that the steps need, in a deployment: the domain, and the warehouse file of the data bucket. */
export interface AwsStore {
  readonly database: UnitOfWork;
  readonly brands: DuckDbBrandBook;
  readonly records: DuckDbRecords;
  readonly tables: DuckDbTableLoader;
  readonly quarantine: DuckDbQuarantine;
  readonly ledger: DuckDbImportLedger;
  readonly profiles: ProfileStore;
  readonly journal: DuckDbJournal;
  readonly attributes: DuckDbAttributes;
  readonly segments: DuckDbSegments;
  readonly clusters: DuckDbClusters;
  readonly strategies: StrategyShelf;
  readonly questions: DuckDbQuestions;
  readonly arrivals: DuckDbArrivalBook;
  readonly tableFiles: DuckDbTableFiles;
  readonly language: Language;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly progress: Progress;
  readonly threads: MatchingThreads;
  /** What the last run has learned. */
  readonly learned: LearnedShelf;
  readonly customers: DuckDbCustomerIndex;
  readonly meanings: typeof DEFAULT_MEANINGS;
  asOf(): Promise<Instant>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Of a change that others disturb; then its event comes again. */
const MOST_TRIES = 3;

/** The disk of the function. */
const LOCAL_COPY = join(tmpdir(), 'fusion', 'fusion.duckdb');

/** The store of a deployment: read it, or change it. One change at a time: others wait for their turn. */
export class AwsStores {
  readonly objects: S3ObjectStore;
  readonly #environment: Environment;
  readonly #file: WarehouseFile;
  readonly #turn: WriteTurn;

  constructor(environment: Environment, localCopy: string = LOCAL_COPY) {
    const bucket = requireVariable(ENV_DATA_BUCKET, environment);
    const s3 = new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' });
    const key = environment[ENV_WAREHOUSE_KEY] ?? DEFAULT_WAREHOUSE_KEY;
    this.objects = new S3ObjectStore(s3, bucket);
    this.#environment = environment;
    this.#turn = new WriteTurn(s3, { bucket, key: `${key}.turn` });
    this.#file = new WarehouseFile(s3, { bucket, key, path: localCopy });
  }

  /** The newest state, to look at: nothing that is written here is kept. */
  async read(): Promise<AwsStore> {
    const database = await this.#file.read();
    return this.#storeOn(database, database);
  }

  /** Runs `work` and keeps what it wrote. Every unit of work is kept in S3 as soon as it is committed. */
  async change<T>(work: (store: AwsStore) => Promise<T>): Promise<T> {
    return this.#turn.hold(() =>
      this.#file.change(async (database, save) => work(await this.#storeOn(database, savingAfter(database, save)))),
    );
  }

  /** Like `change`, again from the newest state when somebody else was faster; `work` may be repeated. */
  async changeInTurn<T>(work: (store: AwsStore) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.change(work);
      } catch (error) {
        if (!(error instanceof ConflictError) || tries === MOST_TRIES) throw error;
      }
    }
  }

  async #storeOn(database: Database, unitOfWork: UnitOfWork): Promise<AwsStore> {
    const brands = await DuckDbBrandBook.open(database);
    const objectTypes = (await brands.list()).flatMap(brandObjectTypes);
    return {
      database: unitOfWork,
      brands,
      records: await DuckDbRecords.open(database),
      tables: new DuckDbTableLoader(database),
      quarantine: await DuckDbQuarantine.open(database),
      ledger: await DuckDbImportLedger.open(database),
      profiles: keepingMergeEvidence(openProfiles(this.#environment, objectTypes), this.objects),
      journal: await DuckDbJournal.open(database),
      attributes: await DuckDbAttributes.open(database, DEFAULT_MEANINGS),
      segments: await DuckDbSegments.open(database, DEFAULT_MEANINGS),
      clusters: await DuckDbClusters.open(database),
      strategies: strategyShelf(this.objects),
      questions: await DuckDbQuestions.open(database, DEFAULT_MEANINGS),
      arrivals: await DuckDbArrivalBook.open(database),
      tableFiles: new DuckDbTableFiles(database),
      language: { understand: async (question, context) => understand(question, context) },
      clock: wallClock,
      ids: { next: () => randomBytes(16).toString('hex') },
      progress: { report: () => undefined },
      // A function that fits its memory has one processor, or little more.
      threads: { begin: () => null },
      learned: learnedShelf(this.objects),
      customers: new DuckDbCustomerIndex(database),
      meanings: DEFAULT_MEANINGS,
      asOf: async () => wallClock.now(),
    };
  }
}

/**
 * The domain is outside the transaction: what the warehouse knows of a merge must not wait for the end of the run. A unit
 * of work inside another one is kept with it.
 */
function savingAfter(database: Database, save: () => Promise<void>): UnitOfWork {
  return {
    async run(work) {
      if (database.isInUnitOfWork) return work();
      const result = await database.run(work);
      await save();
      return result;
    },
  };
}
