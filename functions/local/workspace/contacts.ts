import type { ContactView } from '../../core/contract.ts';
import type { Ids, ProfileStore, SegmentWarehouse } from '../../steps/ports.ts';
import { routeContact } from '../../steps/route-contact.ts';
import { type CastContact, castContacts } from './cast.ts';

export interface ContactsOutside {
  readonly segments: Pick<SegmentWarehouse, 'segmentRuns' | 'memberships'>;
  readonly profiles: Pick<ProfileStore, 'getProfiles' | 'findProfiles'>;
  readonly ids: Ids;
}

/** Somebody calls, or is called. `customerEndpoint` is a phone number or an e-mail address in any notation. */
export type SimulatedCall = Pick<ContactView, 'customerEndpoint' | 'channel' | 'direction'>;

/** The contacts of the simulated workspace. */
export interface SimulatedContacts {
  /** Newest first; every contact as the flow would route it now, so that a merge since is seen. */
  list(): Promise<readonly ContactView[]>;
  simulate(call: SimulatedCall): Promise<ContactView>;
}

/** Interesting customers of the store as waiting contacts, and whoever calls in besides. */
export function simulatedContacts(outside: ContactsOutside): SimulatedContacts {
  const placed: CastContact[] = [];
  let cast: readonly CastContact[] | null = null;

  // The cast stays once there is one: a later run would otherwise exchange the callers who are waiting.
  const waiting = async (): Promise<readonly CastContact[]> => {
    if (cast !== null) return cast;
    const runId = (await outside.segments.segmentRuns()).at(-1)?.runId ?? null;
    const contacts = await castContacts(runId, outside);
    if (runId !== null) cast = contacts;
    return contacts;
  };

  return {
    async list() {
      const contacts = [...placed, ...(await waiting())];
      return Promise.all(contacts.map((contact) => viewContact(contact, outside)));
    },
    async simulate(call) {
      const contact: CastContact = {
        ...call,
        contactId: outside.ids.next(),
        label: { ja: '模擬コンタクト', en: 'Simulated contact' },
      };
      placed.unshift(contact);
      return viewContact(contact, outside);
    },
  };
}

async function viewContact(contact: CastContact, outside: ContactsOutside): Promise<ContactView> {
  const { channel, direction, customerEndpoint } = contact;
  const route = await routeContact({ channel, direction, endpoint: customerEndpoint }, outside);
  return { ...contact, queue: route.queue, whisper: route.whisper === '' ? null : route.whisper, attributes: route };
}
