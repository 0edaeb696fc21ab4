import { findAction } from '../actions/catalog.ts';
import { type ActionDefinition, NO_MATCHING_CONDITION } from '../actions/definition.ts';
import type { Flow, FlowAction } from '../flow.ts';
import { type Finding, finding, type Severity } from './finding.ts';

/** Errors that an action can have and that nobody handles: the contact ends there. */
export function findErrorProblems(flow: Flow): readonly Finding[] {
  return flow.actions.flatMap((action) => {
    const definition = findAction(action.type);
    return definition === undefined
      ? []
      : [...unhandledProblems(action, definition), ...unknownProblems(action, definition)];
  });
}

function unhandledProblems(action: FlowAction, definition: ActionDefinition): readonly Finding[] {
  const handled = new Set(action.transitions.errors.map(({ type }) => type));
  const missing = (types: readonly string[], severity: Severity): readonly Finding[] =>
    types.filter((type) => !handled.has(type)).map((type) => unhandled(action, type, severity));
  return [
    ...missing([...definition.errors.required, ...requiredByParameters(action)], 'error'),
    ...missing(definition.errors.expected, 'warning'),
  ];
}

/** A menu (GetParticipantInput that stores nothing) has to say what happens on any other key. */
function requiredByParameters({ type, parameters }: FlowAction): readonly string[] {
  return type === 'GetParticipantInput' && parameters.StoreInput !== 'True' ? [NO_MATCHING_CONDITION] : [];
}

function unhandled(action: FlowAction, type: string, severity: Severity): Finding {
  return finding(severity, 'missing-error-branch', action, {
    message: [`${action.type} の ${type} の移動先がありません。`, `${action.type} has no branch for ${type}.`],
    remedy: [
      `Errors に ${type} を足し、既定の処理（標準キューなど）につないでください。`,
      `Add ${type} to Errors and lead it to the default, such as the standard queue.`,
    ],
  });
}

function unknownProblems(action: FlowAction, { errors, type }: ActionDefinition): readonly Finding[] {
  const known = new Set([...errors.required, ...errors.expected, ...errors.possible, ...requiredByParameters(action)]);
  return action.transitions.errors
    .filter((error) => !known.has(error.type))
    .map((error) =>
      finding('warning', 'unknown-error-type', action, {
        message: [
          `${type} に ${error.type} というエラーはありません。`,
          `${type} has no error ${error.type}: this branch is never taken.`,
        ],
        remedy: [`使えるのは ${list(known)} です。`, `It has ${list(known)}.`],
      }),
    );
}

function list(names: ReadonlySet<string>): string {
  return names.size === 0 ? '–' : [...names].join(', ');
}
