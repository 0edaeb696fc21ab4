import type { ComparedColumn, ComparedValues } from '../../../functions/core/identities/workflow/compared-values.ts';
import { maybeLevel, type WorkflowRule } from '../../../functions/core/identities/workflow/workflow-rules.ts';

/** What the service's workflow says of two records: the level of the first rule whose keys are all there and equal; 0 for none. */
export function workflowLevel(rules: readonly WorkflowRule[], left: ComparedValues, right: ComparedValues): number {
  const isEqual = (key: ComparedColumn): boolean => left[key] !== '' && left[key] === right[key];
  const first = rules.find(({ matchingKeys }) => matchingKeys.every(isEqual));
  return maybeLevel(first?.ruleName ?? '') ?? 0;
}
