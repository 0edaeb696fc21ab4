import type { ContactView } from '../../core/contract.ts';
import type { LocalizedText } from '../../core/language.ts';
import { maybeContactKey } from '../../core/routes/contact-key.ts';
import type { Ids, ProfileStore, SegmentWarehouse } from '../../steps/ports.ts';
import { type CastContact, castContacts } from './cast.ts';
import { runContactFlow } from './run-contact-flow.ts';

export interface ContactsOutside {
  readonly segments: Pick<SegmentWarehouse, 'segmentRuns' | 'memberships'>;
  readonly profiles: Pick<ProfileStore, 'getProfiles' | 'findProfiles'>;
  readonly ids: Ids;
}

/** Somebody calls, or is called. `customerEndpoint` is a phone number or an e-mail address in any notation. */
export type SimulatedCall = Pick<ContactView, 'customerEndpoint' | 'channel' | 'direction'>;

const SIMULATED: LocalizedText = { ja: '模擬コンタクト', en: 'Simulated contact' };
const SIMULATED_WITHOUT_NUMBER: LocalizedText = {
  ja: '模擬コンタクト（電話番号として読めません）',
  en: 'Simulated contact (not a phone number)',
};

/** The contacts of the simulated workspace. */
export interface SimulatedContacts {
  /** Newest first; every contact as its flow routes it now, so that a merge since is seen. */
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
      const key = maybeContactKey(call.customerEndpoint);
      const contact: CastContact = {
        ...call,
        // As the service hands a number over, E.164, however it was typed.
        customerEndpoint: key?.value ?? call.customerEndpoint,
        contactId: outside.ids.next(),
        label: key === null ? SIMULATED_WITHOUT_NUMBER : SIMULATED,
      };
      placed.unshift(contact);
      return viewContact(contact, outside);
    },
  };
}

async function viewContact(contact: CastContact, outside: ContactsOutside): Promise<ContactView> {
  return { ...contact, ...(await runContactFlow(contact, outside)) };
}
