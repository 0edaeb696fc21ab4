import { InvalidInputError } from '../core/errors.ts';
import { recordId } from '../core/identities/customer-person.ts';
import { type ClusterQuality, evaluateClusters } from '../core/identities/evaluation.ts';
import { clusterMatching } from '../core/identities/matching.ts';
import { evaluateMatching, type MatchingEvaluation } from '../core/identities/matching-evaluation.ts';
import { DEFAULT_BANDS } from '../core/identities/proposal.ts';
import type { MatchingRule } from '../core/identities/rules.ts';
import { type MatchOutside, matchCustomers } from './propose-identities.ts';

export interface IdentityEvaluation extends Pick<MatchingEvaluation, 'blocking' | 'errors'> {
  /** Records of the truth that the store does not hold. */
  readonly unknownRecords: number;
  /** People as they are stored now. */
  readonly stored: ClusterQuality;
  /** People once the merge band is applied; `blocking` and `errors` tell of them. */
  readonly merged: ClusterQuality;
}

export interface EvaluationRequest {
  /** Record id (`<brand>:<customer id>`) → person. */
  readonly truth: ReadonlyMap<string, string>;
  /** How many errors of each kind are told. */
  readonly most: number;
  /** Other rules than the product's own. */
  readonly rules?: readonly MatchingRule[] | undefined;
}

/**
 * Measures who is one person against a truth, with the worst errors. Writes nothing. Throws InvalidInputError when the
 * store holds no record of the truth.
 */
export async function evaluateIdentities(
  { truth, most, rules }: EvaluationRequest,
  outside: MatchOutside,
): Promise<IdentityEvaluation> {
  const { records, profileOf, matching, constraints } = await matchCustomers(rules, outside);
  const people = records.map((record) => truth.get(recordId(record)));
  const known = people.filter((person) => person !== undefined).length;
  if (known === 0) throw nothingToCompare(records.length, truth);
  const threshold = DEFAULT_BANDS.merge;
  const result = { matching, threshold, clusters: clusterMatching(matching, threshold, constraints) };
  const { quality, blocking, errors } = evaluateMatching(result, people, most);
  return {
    unknownRecords: truth.size - known,
    stored: evaluateClusters(profileOf, truth),
    merged: quality,
    blocking,
    errors,
  };
}

function nothingToCompare(records: number, truth: ReadonlyMap<string, string>): InvalidInputError {
  const [example = ''] = truth.keys();
  return new InvalidInputError(
    records === 0
      ? 'the store holds no customer record that could be compared with the truth'
      : `none of the ${truth.size} records of the truth is among the ${records} of the store (the first is "${example}")`,
    { remedy: 'Import the customers first; the truth names them by source (brand) and id (customer id).' },
  );
}
