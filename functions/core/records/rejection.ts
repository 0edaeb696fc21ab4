import type { LocalizedText } from '../language.ts';

/** A row that is not taken in, and why: what is wrong and what to do about it. */
export interface Rejection {
  /** The line of the file on which the row begins, 1 for the first. */
  readonly line: number;
  /** The column's header as in the file; null where the row as a whole is at fault. */
  readonly column: string | null;
  /** The value as in the file. */
  readonly value: string | null;
  readonly reason: LocalizedText;
}

/** A value that was left out of a row that was taken in: what the store holds of that field stays. */
export interface Omission extends Rejection {
  readonly field: string;
}

/** A row to mend: as it was, and what is wrong with it. */
export interface QuarantinedRow {
  readonly line: number;
  /** The headers of the columns at fault; none where it is the row as a whole. */
  readonly columns: readonly string[];
  readonly reason: LocalizedText;
  /** Whether the row was taken in without the values at fault. */
  readonly isTakenIn: boolean;
  /** Its cells; its text where no cells can be made out. */
  readonly content: readonly string[] | string;
}

/** A row that was not taken in, as it is put aside. */
export function rejectedRow({ line, column, reason }: Rejection, content: QuarantinedRow['content']): QuarantinedRow {
  return { line, columns: column === null ? [] : [column], reason, isTakenIn: false, content };
}

/** A row that was taken in without some of its values, as it is put aside. */
export function rowWithOmissions(omissions: readonly Omission[], content: QuarantinedRow['content']): QuarantinedRow {
  const joined = (locale: 'ja' | 'en') => omissions.map(({ reason }) => reason[locale]).join(' ');
  return {
    line: omissions[0]?.line ?? 0,
    columns: omissions.flatMap(({ column }) => (column === null ? [] : [column])),
    reason: { ja: joined('ja'), en: joined('en') },
    isTakenIn: true,
    content,
  };
}
