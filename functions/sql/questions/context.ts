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
  /**
   * The database, open beside the engine's own, in which the relations of `PREPARED_COLUMNS` are kept ready, made with these
   * meanings and brands; `profile_id` is a number there. Null where all are made from the records.
   */
  readonly prepared: string | null;
  /** The brand whose first purchases begin a cohort, and whose later ones continue it; of all brands where it is absent. */
  readonly cohortsOf?: string;
  /** The rows are themselves of segments: theirs, and not those of now. */
  readonly ofSegments?: true;
}

/** The prepared relation that says whom those numbers mean: `number`, `profile_id`. */
export const PERSON_NUMBERS = 'person_number';

/** The schema that holds the records: a relation of the same name stands before it. */
export const RECORDS = 'main';

export function todayOf({ asOf, meanings }: QuestionSqlContext): IsoDate {
  return dayOf(asOf, meanings.timeZone);
}
