import type { Behaviour } from '../behaviour.ts';
import { CONTACT_BEHAVIOURS } from './contact.ts';
import { FLOW_CONTROL_BEHAVIOURS } from './flow-control.ts';
import { INTERACTION_BEHAVIOURS } from './interaction.ts';
import { PARTICIPANT_BEHAVIOURS } from './participant.ts';

/** What the simulator can do. Every other action type stops it, with a word of why. */
export const BEHAVIOURS: ReadonlyMap<string, Behaviour> = new Map(
  Object.entries({
    ...CONTACT_BEHAVIOURS,
    ...FLOW_CONTROL_BEHAVIOURS,
    ...INTERACTION_BEHAVIOURS,
    ...PARTICIPANT_BEHAVIOURS,
  }),
);

const notSimulated: Behaviour = (_inputs, { action }) => ({
  kind: 'not simulated',
  why: {
    ja: `${action.type}（${action.id}）はシミュレーションできません。ここで止めました。`,
    en: `${action.type} (${action.id}) is not simulated: stopped here.`,
  },
});

export function behaviourOf(type: string): Behaviour {
  return BEHAVIOURS.get(type) ?? notSimulated;
}
