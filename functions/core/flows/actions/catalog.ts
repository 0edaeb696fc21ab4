import { CONTACT_ACTIONS } from './contact.ts';
import type { ActionDefinition } from './definition.ts';
import { FLOW_CONTROL_ACTIONS } from './flow-control.ts';
import { INTERACTION_ACTIONS } from './interaction.ts';
import { PARTICIPANT_ACTIONS } from './participant.ts';

/** Every action type of the flow language. */
export const ACTIONS: readonly ActionDefinition[] = [
  ...CONTACT_ACTIONS,
  ...FLOW_CONTROL_ACTIONS,
  ...INTERACTION_ACTIONS,
  ...PARTICIPANT_ACTIONS,
];

const BY_TYPE: ReadonlyMap<string, ActionDefinition> = new Map(ACTIONS.map((action) => [action.type, action]));

export function findAction(type: string): ActionDefinition | undefined {
  return BY_TYPE.get(type);
}

/**
 * Types that the console or the administrator guide knows and the flow language does not define: their parameters are
 * not public. CheckSegmentMembership was refused as an invalid type where it was tried: segments are for
 * InvokeLambdaFunction and Compare.
 */
export const UNDOCUMENTED_TYPES: ReadonlySet<string> = new Set([
  'AuthenticateParticipant',
  'CheckSegmentMembership',
  'CreatePersistentContactAssociation',
  'EvaluateDataTableValues',
  'ListDataTableValues',
  'LoadContactContent',
  'RouteContactToAgent',
  'TransferParticipantToThirdParty',
  'UpsertDataTableValues',
]);
