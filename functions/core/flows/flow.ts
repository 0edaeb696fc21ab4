import type { Json, JsonObject } from '../profiles/profile.ts';

/** The only version of the flow language (Amazon Connect developer guide, flow language). */
export const FLOW_LANGUAGE_VERSION = '2019-10-30';

/** `Type` of CreateContactFlow, and MODULE for flow modules, which have no type of their own. */
export const FLOW_TYPES = [
  'CONTACT_FLOW',
  'CUSTOMER_QUEUE',
  'CUSTOMER_HOLD',
  'CUSTOMER_WHISPER',
  'AGENT_HOLD',
  'AGENT_WHISPER',
  'OUTBOUND_WHISPER',
  'AGENT_TRANSFER',
  'QUEUE_TRANSFER',
  'CAMPAIGN',
  'MODULE',
] as const;

export type FlowType = (typeof FLOW_TYPES)[number];

export const CHANNELS = ['VOICE', 'CHAT', 'TASK', 'EMAIL'] as const;

export type Channel = (typeof CHANNELS)[number];

/** A flow as it is written: everything that the language knows, in its own words, plus where each action stands in the text. */
export interface Flow {
  readonly version: string;
  readonly startAction: string;
  readonly actions: readonly FlowAction[];
  /** What the document itself says of its type: a module by its settings or its end, a described flow by its `Type`. */
  readonly type: FlowType | null;
}

export interface FlowAction {
  readonly id: string;
  readonly type: string;
  readonly parameters: JsonObject;
  readonly transitions: Transitions;
  /** Line of the action in the document, 1-based. */
  readonly line: number;
}

export interface Transitions {
  readonly next: string | null;
  readonly errors: readonly { readonly type: string; readonly next: string }[];
  readonly conditions: readonly { readonly next: string; readonly condition: Condition }[];
}

export interface Condition {
  readonly operator: string;
  readonly operands: readonly (string | Condition)[];
}

/** Every action that an action can go to, in order: success, conditions, errors. */
export function targetsOf({ transitions }: FlowAction): readonly string[] {
  const { next, conditions, errors } = transitions;
  return [...(next === null ? [] : [next]), ...conditions.map((c) => c.next), ...errors.map((e) => e.next)];
}

/** Every text inside a parameter value, with its path (`Attributes.segment`, `Messages.0.Text`). */
export function textsIn(value: Json, path = ''): readonly { readonly path: string; readonly text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, Json]) =>
    textsIn(inner, path === '' ? name : `${path}.${name}`),
  );
}
