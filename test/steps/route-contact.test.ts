import { describe, expect, it } from 'vitest';
import { type Profile, profileId } from '../../functions/core/profiles/profile.ts';
import { instant } from '../../functions/core/time.ts';
import { routeContact } from '../../functions/steps/route-contact.ts';

const profile = (digit: string, fields: Profile['fields'] = {}): Profile => ({
  id: profileId(digit.repeat(32)),
  fields,
  createdAt: instant(0),
  updatedAt: instant(0),
});

/** Profiles by key and value; `null` stands for a store that fails. */
function storeOf(held: Readonly<Record<string, readonly Profile[] | null>>) {
  const asked: string[] = [];
  return {
    asked,
    profiles: {
      async findProfiles(keyName: string, values: readonly string[]) {
        asked.push(`${keyName} ${values.join()}`);
        const found = held[values[0] ?? ''];
        if (found === null) throw new Error('throttled');
        return found ?? [];
      },
    },
  };
}

const voice = (endpoint: string) => ({ channel: 'VOICE', direction: 'INBOUND', endpoint }) as const;

describe('routing a contact', () => {
  it('finds the person by phone number or e-mail address', async () => {
    const store = storeOf({ '+819012345678': [profile('a')], 'a@example.com': [profile('b')] });
    expect((await routeContact(voice('090-1234-5678'), store)).profile_id).toBe('a'.repeat(32));
    expect((await routeContact(voice('A@example.com'), store)).profile_id).toBe('b'.repeat(32));
    expect(store.asked).toEqual(['_phone +819012345678', '_email a@example.com']);
  });

  it('does not guess between several people', async () => {
    const store = storeOf({ '+819012345678': [profile('a', { 'Attributes.ok_to_call': 'yes' }), profile('b')] });
    expect(await routeContact(voice('+819012345678'), store)).toMatchObject({
      found: 'several',
      ok_to_call: 'unknown',
    });
  });

  it('answers with the default when nobody is found, and asks nothing without an endpoint', async () => {
    const store = storeOf({});
    expect(await routeContact(voice('+81300000000'), store)).toMatchObject({ found: 'none', reason: 'no-profile' });
    expect(await routeContact(voice('anonymous'), store)).toMatchObject({ found: 'none', reason: 'no-endpoint' });
    expect(store.asked).toHaveLength(1);
  });

  it('answers with the default when the store fails, and tells why', async () => {
    const told: unknown[] = [];
    const outside = { ...storeOf({ '+819012345678': null }), lookupFailed: (error: unknown) => told.push(error) };
    expect(await routeContact(voice('+819012345678'), outside)).toMatchObject({
      found: 'none',
      reason: 'lookup-failed',
      queue: 'STANDARD',
      ok_to_call: 'unknown',
    });
    expect(told).toEqual([new Error('throttled')]);
  });
});
