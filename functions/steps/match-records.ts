import { InvalidInputError } from '../core/errors.ts';
import type { BlockingReport } from '../core/identities/blocking/candidates.ts';
import { clusterMatching, type MatchingOptions, matchTable } from '../core/identities/matching.ts';
import type { MatchModel } from '../core/identities/model.ts';
import { KeyNumbers } from '../core/identities/number-list.ts';
import type { PersonTable } from '../core/identities/person-table.ts';

export interface MatchedRecords {
  /** Persons, each with the positions of its records in the input; in the order of their first records. */
  readonly clusters: readonly (readonly number[])[];
  readonly model: MatchModel;
  readonly blocking: readonly BlockingReport[];
  /** Pairs that were compared. */
  readonly comparedPairs: number;
}

/** More columns than this cannot be compared at once (the service's own limit on attributes). */
export const MOST_OTHER_COLUMNS = 15;

/**
 * Says which of some records are one person. `threshold` is the least probability (0 … 1, both excluded) at which two
 * records are joined. Throws InvalidInputError for a threshold outside, ids that repeat within a source, or too many
 * other columns.
 */
export function matchRecords(
  persons: PersonTable,
  options: Pick<MatchingOptions, 'onStage'> & { readonly threshold: number },
): MatchedRecords {
  checkThreshold(options.threshold);
  checkIds(persons);
  checkColumns(persons);
  const { threshold, onStage } = options;
  const matching = matchTable(persons, { leastKept: threshold, ...(onStage === undefined ? {} : { onStage }) });
  onStage?.('cluster');
  return {
    clusters: clusterMatching(matching, threshold).members,
    model: matching.model,
    blocking: matching.candidates.blocking,
    comparedPairs: matching.candidates.left.length,
  };
}

function checkThreshold(threshold: number): void {
  if (threshold > 0 && threshold < 1) return;
  throw new InvalidInputError(`the threshold ${threshold} is no probability`, {
    remedy: 'Give a number above 0 and below 1, such as 0.5.',
  });
}

function checkIds({ length, ids, sources, at }: PersonTable): void {
  const seen = new KeyNumbers(length);
  for (let index = 0; index < length; index++) {
    if (seen.numberOf((sources.codes[index] ?? 0) * ids.distinct + (ids.codes[index] ?? 0)) === index) continue;
    const { id, source } = at(index);
    throw new InvalidInputError(`the id "${id}" occurs more than once in ${source}`, {
      remedy: 'Name a column whose values are unique, or remove the repeated rows.',
    });
  }
}

function checkColumns({ columns }: PersonTable): void {
  const others = [...columns.keys()].filter((field) => field.startsWith('Attributes.'));
  if (others.length <= MOST_OTHER_COLUMNS) return;
  throw new InvalidInputError(`${others.length} columns of kind Attributes.… are too many to compare`, {
    remedy: `Map at most ${MOST_OTHER_COLUMNS}: those that tell people apart.`,
  });
}
