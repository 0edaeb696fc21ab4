import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Profile, type ProfileFields, profileId } from '../../../functions/core/profiles/profile.ts';
import { contactRoute, ROUTE_KEYS } from '../../../functions/core/routes/contact-route.ts';
import { QUEUES } from '../../../functions/core/routes/queue.ts';
import { SEGMENTS } from '../../../functions/core/segments/catalog.ts';
import { instant } from '../../../functions/core/time.ts';

const ID = profileId('0123456789abcdef0123456789abcdef');

function routeOf(fields: ProfileFields, locale?: 'ja' | 'en') {
  const profile: Profile = { id: ID, fields, createdAt: instant(0), updatedAt: instant(0) };
  return contactRoute({ found: 'one', profile }, locale);
}

const VIP: ProfileFields = {
  LastName: '佐藤',
  FirstName: '花子',
  'Attributes.primary_segment': 'vip',
  'Attributes.segments': 'vip,cross_brand_buyer,active',
  'Attributes.rfm_score': '545',
  'Attributes.ok_to_call': 'yes',
  'Attributes.ok_to_email': 'unknown',
  'Attributes.attention_customer': 'no',
  'Attributes.as_of': '2026-10-31T15:00:00.000Z',
};

describe('the route of a contact', () => {
  it('sends a VIP to the VIP queue and says who it is', () => {
    expect(routeOf(VIP)).toEqual({
      found: 'one',
      reason: 'identified',
      profile_id: ID,
      display_name: '佐藤 花子',
      segment: 'vip',
      segments: 'vip,cross_brand_buyer,active',
      value_tier: 'high',
      ok_to_call: 'yes',
      ok_to_email: 'unknown',
      attention: 'no',
      queue: 'VIP',
      whisper: '佐藤 花子様です。区分はVIP。',
      whisper_ja: '佐藤 花子様です。区分はVIP。',
      whisper_en: '佐藤 花子. segment VIP.',
      as_of: '2026-10-31T15:00:00.000Z',
    });
  });

  it('whispers in English on an English contact, with what to mind', () => {
    const route = routeOf({ ...VIP, 'Attributes.attention_customer': 'yes', 'Attributes.ok_to_call': 'no' }, 'en');
    expect(route.whisper).toBe('佐藤 花子. segment VIP. attention customer. do not call back.');
    expect(route.attention).toBe('yes');
  });

  it('lets the no of one brand count at once, before the next run writes it back', () => {
    expect(routeOf({ ...VIP, 'Attributes.lumiere_ok_to_call': 'no' }).ok_to_call).toBe('no');
    expect(routeOf({ ...VIP, 'Attributes.lumiere_ok_to_call': 'yes' }).ok_to_call).toBe('yes');
    expect(routeOf({ 'Attributes.lumiere_ok_to_call': 'yes' }).ok_to_call).toBe('unknown');
    expect(routeOf({ ...VIP, 'Attributes.segments': 'do_not_call' }).ok_to_call).toBe('no');
  });

  it('takes what it does not understand for unknown', () => {
    const route = routeOf({
      'Attributes.ok_to_call': 'YES',
      'Attributes.rfm_score': '5x9',
      'Attributes.segments': 'nobility',
    });
    expect(route).toMatchObject({ ok_to_call: 'unknown', value_tier: 'unknown', queue: 'STANDARD', attention: 'no' });
  });

  it.each([
    ['none', 'no-profile'],
    ['none', 'no-endpoint'],
    ['none', 'lookup-failed'],
    ['several', 'several-profiles'],
  ] as const)('gives the safe default for %s (%s)', (found, reason) => {
    const route =
      reason === 'several-profiles' ? contactRoute({ found: 'several' }) : contactRoute({ found: 'none', why: reason });
    expect(route).toMatchObject({
      found,
      reason,
      queue: 'STANDARD',
      ok_to_call: 'unknown',
      ok_to_email: 'unknown',
      attention: 'no',
      profile_id: '',
      segments: '',
    });
    expect(route.whisper_ja).not.toBe('');
  });

  it('knows every segment that a queue is chosen by', () => {
    const names = SEGMENTS.map(({ name }) => name);
    for (const name of ['vip', 'dormant_top_buyer', 'do_not_call', 'do_not_email']) expect(names).toContain(name);
    expect(QUEUES).toEqual(['VIP', 'STANDARD']);
  });

  it('is flat, whole and short whatever a profile holds', () => {
    const paths = [
      'LastName',
      'FirstName',
      ...['segments', 'primary_segment', 'ok_to_call', 'as_of', 'x_ok_to_call'].map((name) => `Attributes.${name}`),
    ];
    const fields = fc.dictionary(fc.constantFrom(...paths), fc.string({ unit: 'grapheme', maxLength: 400 }));
    fc.assert(
      fc.property(fields, (given) => {
        const route = routeOf(given);
        expect(Object.keys(route)).toEqual([...ROUTE_KEYS]);
        for (const [key, value] of Object.entries(route)) {
          expect(value.length, key).toBeLessThanOrEqual(255);
          expect(value, key).not.toMatch(/\p{Cc}/u);
        }
        expect(QUEUES).toContain(route.queue);
        expect(['yes', 'no', 'unknown']).toContain(route.ok_to_call);
      }),
    );
  });
});
