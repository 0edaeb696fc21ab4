import type { DoneJobs, SharedJobs } from '../../core/identities/blocking/shared-jobs.ts';
import type { PlainFacts } from '../../core/identities/fact-ids.ts';
import type { FactTable } from '../../core/identities/fact-table.ts';
import type { LearnedMatching } from '../../core/identities/learned/learned-matching.ts';
import type { PersonColumns, PersonKeys } from '../../core/identities/person-table.ts';
import type { FoundPatterns, SharedPairs } from '../../core/identities/shared-pairs.ts';

/** Another processor for matchings. */
export interface MatchingThreads {
  /** A thread that does a part of a matching of so many records; null where it would cost more than it saves. */
  begin(records: number): MatchingThread | null;
  /** Lets whoever waits for this thread have a turn, in the midst of a long matching; not there where nobody waits. */
  pause?(): Promise<void>;
}

/** Works while its caller goes on. */
export interface MatchingThread {
  /** Begins `readPlain` of the core for the next records of a table. */
  takePart(part: PersonColumns): void;
  /** What the parts taken since it was last asked say, one after the other. */
  plainFacts(): Promise<PlainFacts>;
  /** The same of the core. */
  firstRepeatedId(table: PersonKeys): Promise<number | null>;
  /** What everything after it compares by. */
  takeTable(table: FactTable): void;
  /** `doSharedJobs` of the core: takes jobs as long as there are any. */
  doJobs(jobs: SharedJobs): Promise<DoneJobs>;
  /** `compareChunks` of the core, as a thread of its own: takes chunks as long as there are any. */
  compareChunks(work: SharedPairs): Promise<FoundPatterns>;
  end(): Promise<void>;
}

/** Keeps what the last run has learned, for records that come before the next one. */
export interface LearnedShelf {
  keep(learned: LearnedMatching): Promise<void>;
  /** Changes whenever something else is kept; null: nothing is. */
  version(): Promise<string | null>;
  /** Null where nothing is kept, or in a form that is not known. */
  get(): Promise<LearnedMatching | null>;
}
