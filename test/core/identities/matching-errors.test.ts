import { describe, expect, it } from 'vitest';
import type { Clusters } from '../../../functions/core/identities/clusters.ts';
import { clusterMatching, type Matching, matchPersons } from '../../../functions/core/identities/matching.ts';
import { evaluateMatching } from '../../../functions/core/identities/matching-evaluation.ts';
import { person } from './persons.ts';
import { population } from './population.ts';

const THRESHOLD = 0.5;
const { records, truth } = population(30, 5);
/** Someone with two records that have nothing in common. */
const STRANGERS = [
  person('one', { LastName: '榊原', FirstName: '弥生', BirthDate: '1961-05-05' }),
  person('two', { LastName: 'Okonkwo', FirstName: 'Ifeoma', EmailAddress: 'zz9@other.example' }),
];
const matching: Matching = matchPersons([...records, ...STRANGERS]);
const people = Array.from({ length: matching.persons.length }, (_, index) => {
  const { id } = matching.persons.at(index);
  return truth.get(id) ?? 'the stranger';
});
const clusters: Clusters = clusterMatching(matching, THRESHOLD);

/** One cluster more than there are persons is asked for: some households are taken for one person. */
const merged = (): Pick<Clusters, 'clusterOf'> => {
  const household = people.map((who) => who.split('.')[0]);
  const numbers = [...new Set(household)];
  return { clusterOf: Int32Array.from(household, (name) => numbers.indexOf(name)) };
};

const pairOf = (error: { readonly explanation: { readonly left: string; readonly right: string } }): string =>
  `${error.explanation.left} ${error.explanation.right}`;

describe('the worst errors of a matching', () => {
  it('name a pair that no blocking key brought together, the least likely first, with its reasons', () => {
    const { blocking, errors } = evaluateMatching({ matching, clusters, threshold: THRESHOLD }, people, 5);
    expect(blocking.recall).toBeLessThan(1);
    const [worst] = errors.missedPairs;
    expect(worst).toMatchObject({ cause: 'notCompared', explanation: { left: 'one', right: 'two' } });
    expect(worst?.explanation.reasons.map(({ fact }) => fact)).toContain('familyName');
    const weights = errors.missedPairs.map(({ explanation }) => explanation.weight);
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
  });

  it('are the pairs in which clusters and truth differ, no more than asked for', () => {
    const judged = { matching, clusters: merged(), threshold: THRESHOLD };
    const { quality, errors } = evaluateMatching(judged, people, Number.MAX_SAFE_INTEGER);
    expect(errors.falseMerges).toHaveLength(quality.foundPairs - quality.rightPairs);
    expect(errors.missedPairs).toHaveLength(quality.truePairs - quality.rightPairs);
    const weights = errors.falseMerges.map(({ explanation }) => explanation.weight);
    expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    const few = evaluateMatching(judged, people, 3).errors.falseMerges;
    expect(few.map(pairOf)).toEqual(errors.falseMerges.slice(0, 3).map(pairOf));
  });

  it('say of a missed pair whether it was too unlike, or held apart', () => {
    const alone = { clusterOf: Int32Array.from(people, (_, index) => index) };
    const judged = { matching, clusters: alone, threshold: THRESHOLD };
    const { missedPairs } = evaluateMatching(judged, people, Number.MAX_SAFE_INTEGER).errors;
    const causes = new Set(missedPairs.map(({ cause }) => cause));
    expect(causes).toEqual(new Set(['notCompared', 'held']));
    for (const { cause, explanation } of missedPairs)
      if (cause === 'held') expect(explanation.probability).toBeGreaterThanOrEqual(THRESHOLD);
  });

  it('leave out records that the truth does not know', () => {
    const unknown = people.map((who) => (who === 'the stranger' ? undefined : who));
    const { quality, errors } = evaluateMatching({ matching, clusters, threshold: THRESHOLD }, unknown, 5);
    expect(quality.records).toBe(records.length);
    expect(errors.missedPairs.map(pairOf)).not.toContain('one two');
  });
});
