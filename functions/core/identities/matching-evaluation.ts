import { type BlockingQuality, type ClusterQuality, evaluateBlocking, evaluateClusters } from './evaluation.ts';
import { type JudgedMatching, type MatchingErrors, matchingErrors } from './matching-errors.ts';

export interface MatchingEvaluation {
  readonly quality: ClusterQuality;
  readonly blocking: BlockingQuality;
  /** The worst of each kind; how many there are follows from the quality. */
  readonly errors: MatchingErrors;
}

/**
 * Measures a matching against who its records are (undefined where nobody knows), with the worst errors, at most `most`
 * of each kind.
 */
export function evaluateMatching(
  result: Omit<JudgedMatching, 'personOf'>,
  people: readonly (string | undefined)[],
  most: number,
): MatchingEvaluation {
  const personOf = personNumbers(people);
  const { clusterOf } = result.clusters;
  const known = people.flatMap((person, index) => (person === undefined ? [] : [[String(index), person] as const]));
  return {
    quality: evaluateClusters(
      new Map(known.map(([index]) => [index, String(clusterOf[Number(index)])])),
      new Map(known),
    ),
    blocking: evaluateBlocking(result.matching.candidates, personOf),
    errors: matchingErrors({ ...result, personOf }, most),
  };
}

function personNumbers(people: readonly (string | undefined)[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(people, (person) => {
    if (person === undefined) return -1;
    const number = numbers.get(person) ?? numbers.size;
    numbers.set(person, number);
    return number;
  });
}
