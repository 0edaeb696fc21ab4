import type { LocalizedText } from '../../language.ts';
import type { JsonObject } from '../../profiles/profile.ts';
import type { FlowAction } from '../flow.ts';
import type { ContactState } from './contact.ts';
import type { FlowOutside } from './outside.ts';
import type { FlowEnd } from './trace.ts';

/** What an action comes to; the transitions say where that leads. */
export type ActionResult =
  | { readonly kind: 'success' }
  /** Compared with the conditions. */
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'error'; readonly type: string }
  /** Ends the flow, and the contact's way, unless it runs inside a module. */
  | { readonly kind: 'end'; readonly end: FlowEnd }
  | { readonly kind: 'module end' }
  /** Goes on in another flow; a module comes back. */
  | { readonly kind: 'flow'; readonly id: string; readonly returns: boolean }
  | { readonly kind: 'not simulated'; readonly why: LocalizedText };

export interface ActionContext {
  readonly action: FlowAction;
  readonly flow: string;
  readonly state: ContactState;
  readonly outside: FlowOutside;
  /** Who hears and answers in this flow. */
  readonly audience: 'customer' | 'agent';
}

/** What an action does, given its parameters with every reference resolved. */
export type Behaviour = (inputs: JsonObject, context: ActionContext) => ActionResult | Promise<ActionResult>;

export const SUCCESS: ActionResult = { kind: 'success' };
export const FAILURE: ActionResult = { kind: 'error', type: 'NoMatchingError' };
export const failure = (type: string): ActionResult => ({ kind: 'error', type });
export const value = (text: string): ActionResult => ({ kind: 'value', value: text });
