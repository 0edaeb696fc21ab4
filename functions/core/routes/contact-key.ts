import { readEmail } from '../records/values/email.ts';
import { readPhone } from '../records/values/phone.ts';
import { DEFAULT_CONTEXT } from '../records/values/reading.ts';

/** A key of the domain and the value to look for: how a contact's endpoint finds profiles. */
export interface ContactKey {
  readonly keyName: '_phone' | '_email';
  readonly value: string;
}

/** The key behind an endpoint: an e-mail address or a phone number. Null for one that says nothing (`anonymous`, blank, a device id). */
export function maybeContactKey(endpoint: string): ContactKey | null {
  if (endpoint.includes('@')) {
    const email = readEmail(endpoint);
    return typeof email === 'string' ? { keyName: '_email', value: email } : null;
  }
  const phone = readPhone(endpoint, DEFAULT_CONTEXT);
  return typeof phone === 'string' ? { keyName: '_phone', value: phone } : null;
}
