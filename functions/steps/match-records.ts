import { InvalidInputError } from '../core/errors.ts';
import { clusterMatching, type Matching, type MatchingOptions } from '../core/identities/matching.ts';
import type { PersonTable } from '../core/identities/person-table.ts';
import { firstRepeatedId } from '../core/identities/repeated-ids.ts';
import { matchTableBeside } from './match-table.ts';
import type { MatchingThread, MatchingThreads } from './ports.ts';
import type { ReadPersons } from './read-persons.ts';

export interface MatchedRecords {
  /** Persons, each with the positions of its records in the input; in the order of their first records. */
  readonly clusters: readonly (readonly number[])[];
  /** Position of a record → its person, by number. */
  readonly clusterOf: Int32Array;
  readonly threshold: number;
  /** What every pair was made of. */
  readonly matching: Matching;
}

/** More columns than this cannot be compared at once (the service's own limit on attributes). */
export const MOST_OTHER_COLUMNS = 15;

/**
 * Says which of some records are one person, beside the thread that has taken them as they were read, if there is one.
 * `threshold` is the least probability (0 … 1, both excluded) at which two records are joined; less likely pairs are
 * kept in `matching` from `leastKept` on, where that is lower. Throws InvalidInputError for a threshold outside, ids
 * that repeat within a source, or too many other columns.
 */
export async function matchRecords(
  { persons, thread }: ReadPersons,
  options: Pick<MatchingOptions, 'onStage' | 'leastKept'> & { readonly threshold: number },
  { pause }: Pick<MatchingThreads, 'pause'>,
): Promise<MatchedRecords> {
  const { threshold, leastKept = threshold, onStage } = options;
  checkThreshold(threshold);
  checkColumns(persons);
  const kept = { leastKept: Math.min(leastKept, threshold), ...(onStage === undefined ? {} : { onStage }) };
  const matching = await unlessFailed(
    (whileGood) =>
      matchTableBeside(thread, persons, kept, async () => {
        whileGood();
        await pause?.();
      }),
    () => checkIds(persons, thread),
  );
  onStage?.('cluster');
  const { members, clusterOf } = clusterMatching(matching, threshold);
  return { clusters: members, clusterOf, threshold, matching };
}

function checkThreshold(threshold: number): void {
  if (threshold > 0 && threshold < 1) return;
  throw new InvalidInputError(`the threshold ${threshold} is no probability`, {
    remedy: 'Give a number above 0 and below 1, such as 0.5.',
  });
}

/** What `work` gives, unless `check`, which begins after it, rejects: `work` ends early then, where it asks whether all is good. */
async function unlessFailed<Result>(
  work: (whileGood: () => void) => Promise<Result>,
  check: () => Promise<void>,
): Promise<Result> {
  let failure: { readonly error: unknown } | null = null;
  const working = work(() => {
    if (failure !== null) throw failure.error;
  });
  const checking = check().catch((error) => {
    failure = { error };
    throw error;
  });
  const [result] = await Promise.all([working, checking]);
  return result;
}

async function checkIds(persons: PersonTable, thread: MatchingThread | null): Promise<void> {
  const repeated = await (thread ?? { firstRepeatedId }).firstRepeatedId(persons);
  if (repeated === null) return;
  const { id, source } = persons.at(repeated);
  throw new InvalidInputError(`the id "${id}" occurs more than once in ${source}`, {
    remedy: 'Name a column whose values are unique, or remove the repeated rows.',
  });
}

function checkColumns({ columns }: PersonTable): void {
  const others = [...columns.keys()].filter((field) => field.startsWith('Attributes.'));
  if (others.length <= MOST_OTHER_COLUMNS) return;
  throw new InvalidInputError(`${others.length} columns of kind Attributes.… are too many to compare`, {
    remedy: `Map at most ${MOST_OTHER_COLUMNS}: those that tell people apart.`,
  });
}
