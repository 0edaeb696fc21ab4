import type { Flow } from '../../../functions/core/flows/flow.ts';
import { parseFlow } from '../../../functions/core/flows/parse.ts';

export interface WrittenAction {
  readonly Identifier: string;
  readonly Type: string;
  readonly Parameters?: object;
  readonly Transitions?: object;
}

/** A flow in the flow language, starting with its first action. */
export function flowText(actions: readonly WrittenAction[], more: object = {}): string {
  return JSON.stringify(
    { Version: '2019-10-30', StartAction: actions[0]?.Identifier, Actions: actions, ...more },
    null,
    2,
  );
}

export function flowOf(actions: readonly WrittenAction[], more: object = {}): Flow {
  return parseFlow(flowText(actions, more), 'test.json');
}

/** An action that goes on to `next`; every error named goes there too. */
export function step(
  id: string,
  type: string,
  parameters: object,
  next: string,
  errors: readonly string[] = [],
): WrittenAction {
  return {
    Identifier: id,
    Type: type,
    Parameters: parameters,
    Transitions: { NextAction: next, Errors: errors.map((ErrorType) => ({ ErrorType, NextAction: next })) },
  };
}

export function compare(
  id: string,
  path: string,
  ways: Readonly<Record<string, string>>,
  otherwise: string,
): WrittenAction {
  return {
    Identifier: id,
    Type: 'Compare',
    Parameters: { ComparisonValue: path },
    Transitions: {
      NextAction: otherwise,
      Errors: [{ ErrorType: 'NoMatchingCondition', NextAction: otherwise }],
      Conditions: Object.entries(ways).map(([value, NextAction]) => ({
        NextAction,
        Condition: { Operator: 'Equals', Operands: [value] },
      })),
    },
  };
}

export const HANG_UP: WrittenAction = {
  Identifier: 'hang-up',
  Type: 'DisconnectParticipant',
  Parameters: {},
  Transitions: {},
};
