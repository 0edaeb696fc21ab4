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
