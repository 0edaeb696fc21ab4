import { InvalidInputError } from '../core/errors.ts';
import { evaluateMatching, type MatchingEvaluation } from '../core/identities/matching-evaluation.ts';
import type { PersonTable } from '../core/identities/person-table.ts';
import type { MatchedRecords } from './match-records.ts';
import type { Truth } from './read-truth.ts';

/**
 * Measures the clusters of any person list against a truth, with the worst errors, at most `most` of each kind. Throws
 * InvalidInputError when the truth knows none of the records.
 */
export function evaluateRecords(
  { matching, clusterOf, threshold }: Pick<MatchedRecords, 'matching' | 'clusterOf' | 'threshold'>,
  truth: Truth,
  most: number,
): MatchingEvaluation {
  const { persons } = matching;
  const named = truth.namesSources || persons.sources.size > 1 ? withSourcesInIds(persons) : persons;
  const people = Array.from({ length: persons.length }, (_, index) =>
    truth.personOf.get((truth.namesSources ? named : persons).at(index).id),
  );
  if (people.every((person) => person === undefined)) throw nothingKnown(truth, named);
  return evaluateMatching(
    { matching: { ...matching, persons: named }, threshold, clusters: { clusterOf } },
    people,
    most,
  );
}

function withSourcesInIds(persons: PersonTable): PersonTable {
  return {
    ...persons,
    at: (index) => {
      const person = persons.at(index);
      return { ...person, id: `${person.source}:${person.id}` };
    },
  };
}

function nothingKnown({ personOf }: Truth, persons: PersonTable): InvalidInputError {
  const [example = ''] = personOf.keys();
  const known = persons.length === 0 ? '' : `; the first record is "${persons.at(0).id}"`;
  return new InvalidInputError(
    `none of the ${personOf.size} records of the truth is among those matched: its first is "${example}"${known}`,
    { remedy: 'The truth names a record by id, and by source (the name of its file) where it has that column.' },
  );
}
