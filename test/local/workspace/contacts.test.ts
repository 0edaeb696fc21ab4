import { describe, expect, it } from 'vitest';
import { type Profile, profileId } from '../../../functions/core/profiles/profile.ts';
import { instant } from '../../../functions/core/time.ts';
import { type ContactsOutside, simulatedContacts } from '../../../functions/local/workspace/contacts.ts';

interface Person {
  readonly id: string;
  readonly phone?: string;
  readonly segments: readonly string[];
  readonly fields?: Readonly<Record<string, string>>;
}

const id = (digit: string) => profileId(digit.repeat(32));

/** A store that holds these people, each call answered from memory. */
function storeOf(people: readonly Person[], options: { readonly hasRun?: boolean } = {}): ContactsOutside {
  const profiles = people.map(
    (person): Profile => ({
      id: id(person.id),
      fields: { ...(person.phone === undefined ? {} : { PhoneNumber: person.phone }), ...person.fields },
      createdAt: instant(0),
      updatedAt: instant(0),
    }),
  );
  let next = 0;
  return {
    segments: {
      segmentRuns: async () =>
        options.hasRun === false ? [] : [{ runId: 'run-1', asOf: instant(0), people: people.length, sizes: [] }],
      async *memberships() {
        yield people.map((person) => ({ id: id(person.id), segments: person.segments, cluster: null }));
      },
    },
    profiles: {
      getProfiles: async (ids) => profiles.filter((profile) => ids.includes(profile.id)),
      findProfiles: async (_key, values) =>
        profiles.filter((profile) => values.includes(profile.fields.PhoneNumber ?? '')),
    },
    ids: {
      next: () => {
        next += 1;
        return `contact-${next}`;
      },
    },
  };
}

const VIP: Person = {
  id: 'a',
  phone: '+819011110001',
  segments: ['vip', 'cross_brand_buyer'],
  fields: {
    LastName: '髙橋',
    'Attributes.segments': 'vip',
    'Attributes.primary_segment': 'vip',
    'Attributes.ok_to_call': 'yes',
  },
};
const REFUSING_VIP: Person = { id: '9', phone: '+819011110009', segments: ['vip', 'at_risk', 'do_not_call'] };
const OTHERS: readonly Person[] = [
  { id: 'b', phone: '+819011110002', segments: ['cross_brand_buyer'] },
  { id: 'c', phone: '+819011110003', segments: ['do_not_call'], fields: { 'Attributes.ok_to_call': 'no' } },
];

describe('the simulated contacts', () => {
  it('are one customer for each part, and a caller whom nobody knows', async () => {
    const contacts = await simulatedContacts(storeOf([...OTHERS, VIP, REFUSING_VIP])).list();
    expect(contacts.map((contact) => [contact.contactId, contact.customerEndpoint, contact.direction])).toEqual([
      ['simulated-vip', '+819011110001', 'INBOUND'],
      ['simulated-cross-brand-buyer', '+819011110002', 'INBOUND'],
      ['simulated-do-not-call', '+819011110009', 'OUTBOUND'],
      ['simulated-unknown-number', '+817000000000', 'INBOUND'],
    ]);
  });

  it('come with queue, whisper and attributes as the flow would set them', async () => {
    const [vip, , refusing, unknown] = await simulatedContacts(storeOf([VIP, ...OTHERS])).list();
    expect(vip).toMatchObject({ queue: 'VIP', attributes: { found: 'one', profile_id: id('a'), ok_to_call: 'yes' } });
    expect(vip?.whisper).toContain('髙橋');
    expect(refusing?.attributes.ok_to_call).toBe('no');
    expect(unknown).toMatchObject({ queue: 'STANDARD', attributes: { found: 'none', reason: 'no-profile' } });
  });

  it('do not include people without a phone number, or who share one', async () => {
    const withoutPhone: Person = { id: 'd', segments: ['vip'] };
    const sharing: readonly Person[] = [
      { id: 'e', phone: '+819022220000', segments: ['vip'] },
      { id: 'f', phone: '+819022220000', segments: [] },
    ];
    const contacts = await simulatedContacts(storeOf([withoutPhone, ...sharing, VIP])).list();
    expect(contacts[0]).toMatchObject({ contactId: 'simulated-vip', customerEndpoint: VIP.phone });
  });

  it('are only the unknown caller in a store without segments', async () => {
    const contacts = await simulatedContacts(storeOf([VIP], { hasRun: false })).list();
    expect(contacts.map((contact) => contact.contactId)).toEqual(['simulated-unknown-number']);
  });

  it('grow by whoever calls, newest first', async () => {
    const contacts = simulatedContacts(storeOf([VIP]));
    const placed = await contacts.simulate({
      customerEndpoint: '090-1111-0001',
      channel: 'VOICE',
      direction: 'INBOUND',
    });
    expect(placed).toMatchObject({ contactId: 'contact-1', queue: 'VIP' });
    await contacts.simulate({ customerEndpoint: 'a@example.com', channel: 'CHAT', direction: 'INBOUND' });
    expect((await contacts.list()).slice(0, 2).map((contact) => contact.contactId)).toEqual(['contact-2', 'contact-1']);
  });
});
