import type { Meanings } from '../../core/meanings.ts';
import type { ProfileId } from '../../core/profiles/profile.ts';
import { dayOf, type Instant, type IsoDate } from '../../core/time.ts';

/** What a plan is compiled with besides itself. */
export interface QuestionSqlContext {
  readonly asOf: Instant;
  readonly meanings: Meanings;
  /** Brand ids by precedence, the first one first. */
  readonly brands: readonly string[];
  /** Canonical prefecture → how the data spells it. */
  readonly prefectureSpellings: ReadonlyMap<string, readonly string[]>;
  /** Whether the people behind each group are counted too: needed only to hide small ones. */
  readonly countsPeople: boolean;
  /** The customer on the line, for plans of that scope. */
  readonly customer: ProfileId | null;
  /** The relations that are kept ready as tables; null where all are made from the records. */
  readonly prepared: PreparedFacts | null;
}

/**
 * Tables with the names and columns of `questionTables`, in a database that the engine has open beside its own. There
 * `profile_id` is a number, that of `PERSON_NUMBERS`.
 */
export interface PreparedFacts {
  readonly database: string;
  /** Brand ids in the precedence by which people's fields survived. */
  readonly brands: readonly string[];
}

/** The prepared relation that says whom those numbers mean: `number`, `profile_id`. */
export const PERSON_NUMBERS = 'person_number';

export function todayOf({ asOf, meanings }: QuestionSqlContext): IsoDate {
  return dayOf(asOf, meanings.timeZone);
}
