import type { LocalizedText } from './language.ts';

export interface RejectionView {
  readonly file: string;
  readonly line: number;
  readonly column: string | null;
  readonly value: string | null;
  readonly reason: LocalizedText;
}

export interface ImportView {
  readonly id: string;
  readonly file: string;
  readonly brand: string;
  readonly entity: string;
  readonly encoding: string;
  readonly delimiter: string;
  readonly at: string;
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly mapping: readonly {
    readonly column: string;
    readonly field: string | null;
    readonly confidence: number;
    readonly reason: LocalizedText;
    /** The column says the opposite of the field (`do not call`). */
    readonly opposite?: boolean;
  }[];
  /** How the file's columns differ from those agreed in a mapping file; absent where none was used. */
  readonly drift?: { readonly newColumns: readonly string[]; readonly missingColumns: readonly string[] };
  /** The first thousand. Values are masked; the rows as they were are in quarantine. */
  readonly rejections: readonly RejectionView[];
  /** Rows that were taken in without a value that could not be read. */
  readonly incomplete: number;
  readonly omissions: readonly RejectionView[];
  /** The rows up to this line are taken in, the others are still to come; absent when nothing is. */
  readonly unfinished?: { readonly line: number };
  /** When it was taken back; absent while it stands. */
  readonly rolledBackAt?: string;
}

/** What an import would do. */
export interface ImportPreviewView {
  readonly files: readonly ImportView[];
  /** Profiles that the service would count for billing, before any merge. */
  readonly metering: { readonly before: number; readonly after: number };
}

/** How far an import is: of each of its steps (reading the file, publishing, computing) in turn. */
export interface RunningImportView {
  readonly file: string;
  readonly step: string;
  readonly done: number;
  /** Null while nobody knows. */
  readonly total: number | null;
  readonly unit: string;
  readonly perSecond: number | null;
  readonly secondsLeft: number | null;
}

/** What taking an import back did. */
export interface RollBackView {
  readonly import: ImportView;
  /** Records that only this import had brought, and records that are again what they were before it. */
  readonly removed: number;
  readonly restored: number;
  /** Merges that were undone because a record of theirs has gone, and those that were made again without it. */
  readonly mergesUndone: number;
  readonly mergesRemade: number;
}
