import { readdirSync, readFileSync } from 'node:fs';
import type { Outcome } from '../../functions/core/questions/answer.ts';
import type { Expected, PersonTest, Where } from './expected.ts';

/** One line of a verified question file: a new phrasing is a new line. */
export interface VerifiedQuestion {
  readonly id: string;
  readonly question: string;
  /** The id of the line that this one follows up. */
  readonly previous?: string;
  /** Who asks; an admin without this. */
  readonly as?: 'agent' | 'admin';
  /** The number of the person on the line. */
  readonly customer?: number;
  readonly outcome?: Outcome;
  /** What a person reads in the question; for answered ones. */
  readonly expect?: Expected;
  /** Of the customer on the line: what is so where the answer says yes. */
  readonly so?: PersonTest;
  /** Of the customer on the line: whose order numbers the rows hold, the newest first; so many of them, or all. */
  readonly orders?: {
    readonly which: 'sold' | 'first' | 'returned' | 'cancelled';
    readonly most?: number;
    /** This one of them alone. */
    readonly place?: number;
    readonly in?: Where;
  };
  /** The figure of the others beside that of `expect`. */
  readonly beside?: Expected;
  /** Of the customer on the line: a figure that is asked for beside something else, in the column of its measure. */
  readonly further?: { readonly column: string; readonly expect: Expected };
  /** A usual question that is offered for one that was not read. */
  readonly perhaps?: string;
  /** What a refusal must name, or what an answer to an ambiguous question must say first. */
  readonly names?: string;
}

/** Those of every file of the set. */
export function everyVerifiedQuestion(): readonly VerifiedQuestion[] {
  return readdirSync(new URL('.', import.meta.url))
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => verifiedQuestions(`./${name}`));
}

export function verifiedQuestions(file: string): readonly VerifiedQuestion[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as VerifiedQuestion);
}
