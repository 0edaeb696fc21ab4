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
}

export function todayOf({ asOf, meanings }: QuestionSqlContext): IsoDate {
  return dayOf(asOf, meanings.timeZone);
}
