import { recordId } from '../core/identities/customer-person.ts';
import { evaluateClusters, type PairwiseQuality } from '../core/identities/evaluation.ts';
import { type ProposeOutside, planIdentities } from './propose-identities.ts';

export interface IdentityEvaluation {
  /** People as they are stored now. */
  readonly stored: PairwiseQuality;
  /** People once the merge band is applied. */
  readonly merged: PairwiseQuality;
}

/** Measures who is one person against a truth: record id (`<brand>:<customer id>`) → person. Writes nothing. */
export async function evaluateIdentities(
  truth: ReadonlyMap<string, string>,
  outside: ProposeOutside,
): Promise<IdentityEvaluation> {
  const plan = await planIdentities(outside);
  const stored = new Map<string, string>(plan.profileOf);
  const groups = plan.proposals.filter(({ band }) => band === 'merge');
  const merged = new Map(stored);
  for (const { id, records } of groups) for (const record of records) merged.set(recordId(record), id);
  return { stored: evaluateClusters(stored, truth), merged: evaluateClusters(merged, truth) };
}
