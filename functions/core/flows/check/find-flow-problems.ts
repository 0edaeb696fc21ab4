import type { Flow } from '../flow.ts';
import { findConditionProblems } from './conditions.ts';
import { findDocumentProblems } from './document.ts';
import { findErrorProblems } from './errors.ts';
import type { Finding } from './finding.ts';
import { findParameterProblems } from './parameters.ts';
import { type FlowUse, findRestrictionProblems } from './restrictions.ts';
import { findTransitionProblems } from './transitions.ts';
import { findValueProblems } from './values.ts';

/** Everything that a flow does wrong, from the top of the document to its end. */
export function findFlowProblems(flow: Flow, use: FlowUse = {}): readonly Finding[] {
  return [
    ...findDocumentProblems(flow),
    ...findTransitionProblems(flow),
    ...findErrorProblems(flow),
    ...findConditionProblems(flow),
    ...findParameterProblems(flow),
    ...findValueProblems(flow),
    ...findRestrictionProblems(flow, use),
  ].toSorted((one, other) => one.line - other.line);
}
