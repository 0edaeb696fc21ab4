import type { ContactView } from '../../core/contract.ts';
import type { LocalizedText } from '../../core/language.ts';
import type { Profile, ProfileId } from '../../core/profiles/profile.ts';
import type { SegmentName } from '../../core/segments/definition.ts';
import type { ProfileStore, SegmentWarehouse } from '../../steps/ports.ts';

/** A contact before it is routed. */
export type CastContact = Pick<ContactView, 'contactId' | 'channel' | 'direction' | 'customerEndpoint' | 'label'>;

export interface CastOutside {
  readonly segments: Pick<SegmentWarehouse, 'memberships'>;
  readonly profiles: Pick<ProfileStore, 'getProfiles' | 'findProfiles'>;
}

interface Part {
  readonly contactId: string;
  readonly segment: SegmentName;
  /** Who is in one of these plays another part. */
  readonly without: readonly SegmentName[];
  readonly channel: ContactView['channel'];
  readonly direction: ContactView['direction'];
  readonly label: LocalizedText;
}

/** Who should be seen at work: one customer for each, by segment. */
const PARTS: readonly Part[] = [
  {
    contactId: 'simulated-vip',
    segment: 'vip',
    without: ['do_not_call'],
    channel: 'VOICE',
    direction: 'INBOUND',
    label: { ja: 'VIPのお客様からの着信', en: 'A VIP calls' },
  },
  {
    contactId: 'simulated-cross-brand-buyer',
    segment: 'cross_brand_buyer',
    without: ['do_not_call', 'vip', 'dormant_top_buyer'],
    channel: 'CHAT',
    direction: 'INBOUND',
    label: { ja: '複数ブランドで購入のお客様', en: 'A cross-brand buyer' },
  },
  {
    contactId: 'simulated-do-not-call',
    segment: 'do_not_call',
    without: [],
    channel: 'VOICE',
    direction: 'OUTBOUND',
    label: { ja: '電話を断っているお客様への発信', en: 'An outbound call to a do-not-call customer' },
  },
];

/** Looked at for one part before it stays empty: people without a phone number, or who share it, cannot play it. */
const AUDITIONS = 40;

/** A number of the form that mobile phones in Japan have, from a block that no seed customer has. */
const UNKNOWN_CALLER: CastContact = {
  contactId: 'simulated-unknown-number',
  channel: 'VOICE',
  direction: 'INBOUND',
  customerEndpoint: '+817000000000',
  label: { ja: '登録のない番号からの着信', en: 'An unknown number calls' },
};

/**
 * Finds a customer for every part in one segment run (null: there is none yet) and adds a caller whom nobody knows. Who is in
 * the most segments goes first; parts that nobody can play are left out.
 */
export async function castContacts(runId: string | null, outside: CastOutside): Promise<readonly CastContact[]> {
  const found = new Map<Part, CastContact>();
  const taken = new Set<string>();
  if (runId !== null) {
    for await (const people of outside.segments.memberships(runId)) {
      const mostSegmentsFirst = people.toSorted((a, b) => b.segments.length - a.segments.length);
      for (const part of PARTS.filter((candidate) => !found.has(candidate))) {
        const ids = mostSegmentsFirst.filter(({ segments }) => fits(part, segments)).map(({ id }) => id);
        const endpoint = await findReachable(ids.slice(0, AUDITIONS), taken, outside);
        if (endpoint === null) continue;
        taken.add(endpoint);
        const { contactId, channel, direction, label } = part;
        found.set(part, { contactId, channel, direction, label, customerEndpoint: endpoint });
      }
      if (found.size === PARTS.length) break;
    }
  }
  return [...PARTS.flatMap((part) => found.get(part) ?? []), UNKNOWN_CALLER];
}

function fits(part: Part, segments: readonly SegmentName[]): boolean {
  return segments.includes(part.segment) && !part.without.some((segment) => segments.includes(segment));
}

/** The phone number of the first of these people whom it leads to alone. */
async function findReachable(
  ids: readonly ProfileId[],
  taken: ReadonlySet<string>,
  outside: Pick<CastOutside, 'profiles'>,
): Promise<string | null> {
  const profiles = new Map(
    (await outside.profiles.getProfiles(ids)).map((profile): [ProfileId, Profile] => [profile.id, profile]),
  );
  for (const id of ids) {
    const phone = profiles.get(id)?.fields.PhoneNumber;
    if (phone === undefined || taken.has(phone)) continue;
    const holders = await outside.profiles.findProfiles('_phone', [phone]);
    if (holders.length === 1) return phone;
  }
  return null;
}
