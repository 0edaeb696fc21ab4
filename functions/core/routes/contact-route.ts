import type { Locale, LocalizedText } from '../language.ts';
import { displayName } from '../profiles/display-name.ts';
import type { Profile } from '../profiles/profile.ts';
import { flowValue } from './flow-value.ts';
import { DEFAULT_QUEUE, type QueueName, queueOf } from './queue.ts';
import { type Standing, standingOf } from './standing.ts';
import { type Unidentified, whisperFor, whisperForUnidentified } from './whisper.ts';

/** What a flow gets to branch on, under `$.External`: flat, every key always there, ASCII names, values of at most 255 characters. */
export type ContactRoute = Readonly<Record<RouteKey, string>>;

/**
 * `found` one, none, several · `reason` identified, or why not · `ok_to_call`, `ok_to_email` yes, no, unknown (call only
 * on yes) · `attention` yes, no · `queue` a name of QUEUES · `value_tier` high, middle, low, unknown · `as_of` ISO 8601 ·
 * `whisper` in the language of the contact. What is not known is empty.
 */
export const ROUTE_KEYS = [
  'found',
  'reason',
  'profile_id',
  'display_name',
  'segment',
  'segments',
  'value_tier',
  'ok_to_call',
  'ok_to_email',
  'attention',
  'queue',
  'whisper',
  'whisper_ja',
  'whisper_en',
  'as_of',
] as const;

export type RouteKey = (typeof ROUTE_KEYS)[number];

/** The person behind a contact. */
export type PersonLookup =
  | { readonly found: 'one'; readonly profile: Profile }
  | { readonly found: 'none'; readonly why: Exclude<Unidentified, 'several-profiles'> }
  | { readonly found: 'several' };

const UNKNOWN_STANDING: Standing = {
  segment: '',
  segments: [],
  valueTier: 'unknown',
  okToCall: 'unknown',
  okToEmail: 'unknown',
  isAttention: false,
  asOf: '',
};

/** The route of a contact. Whoever is not identified takes the safe default: standard queue, consent unknown. */
export function contactRoute(lookup: PersonLookup, locale: Locale = 'ja'): ContactRoute {
  if (lookup.found === 'one') {
    const { id, fields } = lookup.profile;
    const standing = standingOf(fields);
    const name = displayName(fields);
    return routeMap(
      { found: 'one', reason: 'identified', profile_id: id, display_name: name },
      standing,
      queueOf(standing.segments),
      whisperFor(name, standing),
      locale,
    );
  }
  const why = lookup.found === 'several' ? 'several-profiles' : lookup.why;
  return routeMap(
    { found: lookup.found, reason: why, profile_id: '', display_name: '' },
    UNKNOWN_STANDING,
    DEFAULT_QUEUE,
    whisperForUnidentified(why),
    locale,
  );
}

function routeMap(
  person: Pick<ContactRoute, 'found' | 'reason' | 'profile_id' | 'display_name'>,
  standing: Standing,
  queue: QueueName,
  whisper: LocalizedText,
  locale: Locale,
): ContactRoute {
  return {
    ...person,
    display_name: flowValue(person.display_name),
    segment: flowValue(standing.segment),
    segments: flowValue(standing.segments.join(',')),
    value_tier: standing.valueTier,
    ok_to_call: standing.okToCall,
    ok_to_email: standing.okToEmail,
    attention: standing.isAttention ? 'yes' : 'no',
    queue,
    whisper: whisper[locale],
    whisper_ja: whisper.ja,
    whisper_en: whisper.en,
    as_of: flowValue(standing.asOf),
  };
}
