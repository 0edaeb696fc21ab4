import type { FlowContact } from '../../../functions/core/flows/simulate/contact.ts';
import type { FlowOutside } from '../../../functions/core/flows/simulate/outside.ts';
import { simulateFlow } from '../../../functions/core/flows/simulate/simulate-flow.ts';
import type { FlowRun } from '../../../functions/core/flows/simulate/trace.ts';
import { flowOf, step, type WrittenAction } from './flow-text.ts';

const CONTACT: FlowContact = {
  channel: 'VOICE',
  direction: 'INBOUND',
  customerEndpoint: '+819012345678',
  systemEndpoint: '+81312345678',
  contactId: 'c1',
  languageCode: 'ja-JP',
  attributes: {},
};

const OUTSIDE: FlowOutside = {
  invokeLambda: async () => ({ tier: 'gold' }),
  findFlow: () => null,
  isOpen: () => true,
  hasRoom: () => true,
  metric: () => null,
  nextInput: () => null,
  percentage: () => 50,
  findProfiles: async () => [],
};

/** Runs the flow of these actions for a caller, in a contact centre that is open and knows nobody. */
export function runFlow(
  actions: readonly WrittenAction[],
  outside: Partial<FlowOutside> = {},
  contact: Partial<FlowContact> = {},
): Promise<FlowRun> {
  return simulateFlow('main', flowOf(actions), { ...CONTACT, ...contact }, { ...OUTSIDE, ...outside });
}

/** An action that says its text and hangs up. */
export const said = (id: string, text: string): readonly WrittenAction[] => [
  step(id, 'MessageParticipant', { Text: text }, 'hang-up', ['NoMatchingError']),
];
/** `action: branch` of every step. */
export const ways = async (flow: Promise<FlowRun>): Promise<readonly string[]> =>
  (await flow).steps.map(({ action, branch }) => `${action}: ${branch}`);
