import type { PublishedTable } from '../../core/published-tables.ts';

/** Files by key (`imports/2026/…csv`): a folder here, a bucket there. */
export interface ObjectStore {
  put(key: string, bytes: Uint8Array): Promise<void>;
  get(key: string): Promise<Uint8Array | null>;
  list(prefix: string): Promise<readonly string[]>;
  delete(key: string): Promise<void>;
}

/** Where files go that need not fit into memory, each whole or not at all. */
export interface FileShelf {
  putFile(key: string, file: LocalFile): Promise<void>;
}

/** A file on this machine, which can be read again. */
export interface LocalFile {
  readonly path: string;
  bytes(): AsyncIterable<Uint8Array>;
}

/** The warehouse's tables as files for others. */
export interface TableFiles {
  /** Runs `work` on a table as a Parquet file on this machine, which is gone afterwards. */
  asParquet<T>(table: PublishedTable, work: (file: LocalFile) => Promise<T>): Promise<T>;
}
