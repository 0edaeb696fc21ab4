import type { Channel, FlowType } from '../flow.ts';

/**
 * What the flow language says of one action type: data for the checker and the simulator. Source: Amazon Connect
 * developer guide, flow language actions, one page a type; where the pages and the service differ, the entry says so.
 */
export interface ActionDefinition {
  readonly type: string;
  readonly family: ActionFamily;
  readonly parameters: Readonly<Record<string, ParameterRule>>;
  /** Groups of parameters of which exactly one, at least one or at most one is given. */
  readonly choices: readonly ParameterChoice[];
  readonly errors: ErrorRules;
  /** `none`: the flow ends here, and transitions are refused; `optional`: without one the flow ends here. */
  readonly next: 'required' | 'optional' | 'none';
  readonly conditions: ConditionRule;
  readonly flowTypes: 'all' | readonly FlowType[];
  readonly channels: 'all' | readonly Channel[];
}

export type ActionFamily = 'contact' | 'flow control' | 'interaction' | 'participant';

export interface ParameterRule {
  readonly kind: 'text' | 'path' | 'integer' | 'choice' | 'map' | 'list' | 'object';
  readonly required: boolean;
  /** Whether a JSONPath may stand in its place. */
  readonly isDynamic: boolean;
  readonly smallest?: number;
  readonly largest?: number;
  /** Of a choice, or the keys of a map. */
  readonly values?: readonly string[];
}

export interface ParameterChoice {
  readonly count: 'exactly one' | 'at least one' | 'at most one';
  readonly of: readonly string[];
}

export interface ErrorRules {
  /** The service refuses the flow without them. */
  readonly required: readonly string[];
  /** Left out, the contact ends where the error happens. */
  readonly expected: readonly string[];
  readonly possible: readonly string[];
}

export type ConditionRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'any' }
  /** Operands that the action can result in; all of them must be handled when `all`. */
  | { readonly kind: 'fixed'; readonly operands: readonly string[]; readonly all: boolean };

export const NO_MATCHING_ERROR = 'NoMatchingError';
export const NO_MATCHING_CONDITION = 'NoMatchingCondition';

type Draft = Partial<Omit<ActionDefinition, 'type' | 'family' | 'errors'>> & { readonly errors?: Partial<ErrorRules> };

/** An action: every flow type and channel, no parameters, no conditions, a next action, one error, unless it says otherwise. */
export function action(family: ActionFamily, type: string, draft: Draft = {}): ActionDefinition {
  const errors = draft.errors ?? { required: [NO_MATCHING_ERROR] };
  const definition: ActionDefinition = {
    type,
    family,
    parameters: draft.parameters ?? {},
    choices: draft.choices ?? [],
    errors: {
      required: errors.required ?? [],
      expected: errors.expected ?? [],
      possible: errors.possible ?? [],
    },
    next: draft.next ?? 'required',
    conditions: draft.conditions ?? { kind: 'none' },
    flowTypes: draft.flowTypes ?? 'all',
    channels: draft.channels ?? 'all',
  };
  return Object.freeze(definition);
}

/** An action that ends the flow. */
export function end(family: ActionFamily, type: string, draft: Draft = {}): ActionDefinition {
  return action(family, type, { ...draft, next: 'none', errors: {} });
}

const rule = (kind: ParameterRule['kind'], isDynamic: boolean, more: Partial<ParameterRule> = {}): ParameterRule => ({
  kind,
  isDynamic,
  required: false,
  ...more,
});

/** Static text or JSONPath, whole or within. */
export const text = rule('text', true);
/** One JSONPath, nothing else. */
export const path = rule('path', true);
export const map = rule('map', true);
export const list = rule('list', true);
export const object = rule('object', true);
export const choice = (...values: readonly string[]): ParameterRule => rule('choice', false, { values });
export const choiceOrPath = (...values: readonly string[]): ParameterRule => rule('choice', true, { values });
export const integer = (smallest?: number, largest?: number): ParameterRule =>
  rule('integer', false, {
    ...(smallest === undefined ? {} : { smallest }),
    ...(largest === undefined ? {} : { largest }),
  });
export const integerOrPath = (smallest?: number, largest?: number): ParameterRule => ({
  ...integer(smallest, largest),
  isDynamic: true,
});
export const required = (parameter: ParameterRule): ParameterRule => ({ ...parameter, required: true });

export const INBOUND: readonly FlowType[] = ['CONTACT_FLOW'];
export const TRANSFER: readonly FlowType[] = ['AGENT_TRANSFER', 'QUEUE_TRANSFER'];
export const QUEUE: readonly FlowType[] = ['CUSTOMER_QUEUE'];
export const HOLD: readonly FlowType[] = ['CUSTOMER_HOLD', 'AGENT_HOLD'];
export const WHISPER: readonly FlowType[] = ['CUSTOMER_WHISPER', 'AGENT_WHISPER', 'OUTBOUND_WHISPER'];

/** At most one way to say it; a prompt and SSML are for voice. */
export const PROMPT = { PromptId: text, Text: text, SSML: text, Media: object } as const;
export const PROMPT_PARAMETERS = Object.keys(PROMPT);
