import type { JsonObject } from '../../core/profiles/profile.ts';
import type { AgreedMapping } from '../../core/records/agreed-mapping.ts';
import type { EntityName } from '../../core/records/entities.ts';
import type { Mapping } from '../../core/records/mapping.ts';
import type { Omission, QuarantinedRow, Rejection } from '../../core/records/rejection.ts';
import type { RowKind } from '../../core/records/row-kinds.ts';
import type { Instant } from '../../core/time.ts';
import type { DecodedText } from '../decode-text.ts';
import type { Delimiter } from '../delimiter.ts';
import type { MisshapenRow } from '../read-table.ts';
import type { TextEncodingName } from '../text-encoding.ts';
import type { LocalFile } from './files.ts';

/** Rows that imports did not take in, or not whole, to be mended and imported alone. */
export interface Quarantine {
  /** Call it in the unit of work of the import. */
  keep(importId: string, rows: readonly QuarantinedRow[]): Promise<void>;
  /** In batches, by line. */
  rows(importId: string): AsyncIterable<readonly QuarantinedRow[]>;
  forget(importId: string): Promise<void>;
}

/** Whole files at once, by sets. Every implementation does what `loadRows` does row by row. */
export interface TableLoader {
  /**
   * Inserts a file's rows and calls `land` with what they were, in one unit of work: what `land` writes comes with them.
   * Null, with nothing written and `land` not called: the file has something that only the careful reader can tell of.
   * Throws InvalidInputError for bytes that are no text.
   */
  load<T>(table: TableToLoad, land: (loaded: LoadedTable) => Promise<T>): Promise<T | null>;
}

export interface TableToLoad {
  readonly importId: string;
  readonly file: LocalFile;
  readonly brand: string;
  readonly mapping: Mapping;
  readonly encoding: TextEncodingName;
  readonly delimiter: Delimiter;
  readonly headers: readonly string[];
  /** The line of the first row of data. */
  readonly dataLine: number;
  /** Told from time to time which share of the work is done, 0 to 1. */
  reportShare(share: number): void;
  /** The file's text, decoded from its beginning. */
  decoded(): DecodedText;
  /** What is said of a row of another number of cells than the header's; null where it is no problem. */
  rejectMisshapen(row: { readonly line: number; readonly text: string }): MisshapenRow | null;
}

export interface LoadedRows {
  /** Rows of the file, rejected ones included. */
  readonly rows: number;
  /** Of the entity's records; of a flat purchase file its lines. Repeated keys count once. */
  readonly counts: UpsertCount;
  readonly rejected: number;
  /** By line; the first thousand. All of them are in quarantine. */
  readonly rejections: readonly Rejection[];
  /** Rows that were taken in without a value. */
  readonly incomplete: number;
  /** By line; the first thousand. */
  readonly omissions: readonly Omission[];
}

export interface LoadedTable extends LoadedRows {
  readonly encoding: TextEncodingName;
}

export interface UpsertCount {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What people have agreed that brands' columns mean. */
export interface MappingShelf {
  find(brand: string, kind: RowKind): Promise<AgreedMapping | null>;
}

/** When the sources last changed the records that arrived alone, so that what comes late undoes nothing. */
export interface ArrivalBook {
  /** By the record's key, joined by `:`; unknown ones are left out. */
  changedAt(entity: EntityName, keys: readonly string[]): Promise<ReadonlyMap<string, Instant>>;
  note(entity: EntityName, changes: ReadonlyMap<string, Instant>): Promise<void>;
}

/** What an import did with one file; by content, so that the same bytes are recognised under another name. */
export interface ImportLedger {
  /** The newest import of these bytes that stands and is whole. */
  find(contentDigest: string, brand: string): Promise<ImportEntry | null>;
  /** The newest import of these bytes of which a part is still to come. */
  unfinished(contentDigest: string, brand: string): Promise<ImportEntry | null>;
  byId(importId: string): Promise<ImportEntry | null>;
  /** Anew, or again with another report. */
  record(entry: ImportEntry): Promise<void>;
  entries(): Promise<readonly ImportEntry[]>;
}

export interface ImportEntry {
  readonly id: string;
  readonly contentDigest: string;
  readonly at: Instant;
  /** What the import reported (`ImportView`), as JSON. */
  readonly report: JsonObject;
}
