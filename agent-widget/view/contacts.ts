import type { ContactView } from '../../functions/core/contract.ts';

/** An outbound call to somebody who has not agreed to be called: the flow ends before it dials. */
export function isNotDialled(contact: ContactView): boolean {
  return contact.direction === 'OUTBOUND' && contact.channel === 'VOICE' && contact.attributes.ok_to_call !== 'yes';
}
