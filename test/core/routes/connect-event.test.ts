import { describe, expect, it } from 'vitest';
import { routedContactFrom } from '../../../functions/core/routes/connect-event.ts';
import { maybeContactKey } from '../../../functions/core/routes/contact-key.ts';

const event = (data: object, parameters: object = {}) => ({
  Name: 'ContactFlowEvent',
  Details: {
    ContactData: { Channel: 'VOICE', InitiationMethod: 'INBOUND', LanguageCode: 'ja-JP', ...data },
    Parameters: parameters,
  },
});

describe('the event of the flow hook', () => {
  it('is read as a contact', () => {
    const given = event({ CustomerEndpoint: { Address: '+819012345678', Type: 'TELEPHONE_NUMBER' } });
    expect(routedContactFrom(given)).toEqual({
      channel: 'VOICE',
      direction: 'INBOUND',
      endpoint: '+819012345678',
      locale: 'ja',
    });
  });

  it('is outbound when the contact centre began it', () => {
    for (const InitiationMethod of ['OUTBOUND', 'CALLBACK', 'EXTERNAL_OUTBOUND']) {
      expect(routedContactFrom(event({ InitiationMethod })).direction).toBe('OUTBOUND');
    }
    expect(routedContactFrom(event({ InitiationMethod: 'TRANSFER' })).direction).toBe('INBOUND');
  });

  it('prefers the endpoint that the flow names, for a chat has none', () => {
    const given = event(
      { Channel: 'CHAT', CustomerEndpoint: null, LanguageCode: 'en-US' },
      { customer_endpoint: 'a@example.com' },
    );
    expect(routedContactFrom(given)).toMatchObject({ channel: 'CHAT', endpoint: 'a@example.com', locale: 'en' });
  });

  it('is refused when it is something else', () => {
    expect(() => routedContactFrom({ Records: [] })).toThrow();
  });
});

describe('the key behind an endpoint', () => {
  it('is a phone number in E.164 or an address in lower case', () => {
    expect(maybeContactKey('+819012345678')).toEqual({ keyName: '_phone', value: '+819012345678' });
    expect(maybeContactKey('０９０-1234-5678')).toEqual({ keyName: '_phone', value: '+819012345678' });
    expect(maybeContactKey('Hanako@Example.COM')).toEqual({ keyName: '_email', value: 'hanako@example.com' });
  });

  it('is none for whoever does not say', () => {
    for (const endpoint of ['', 'anonymous', 'Restricted', '@', 'sip:1']) expect(maybeContactKey(endpoint)).toBeNull();
  });
});
