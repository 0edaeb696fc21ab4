import type { CustomerQuery } from '../api/client.ts';

/** Contact attributes by name, however the workspace hands them over. */
export type ContactAttributes = Readonly<Record<string, string>>;

const PROFILE_ID = /^[0-9a-f]{32}$/;
const PROFILE_ATTRIBUTES = ['profile_id', 'profileId', 'ProfileId'];
const PHONE_ATTRIBUTES = ['customer_endpoint', 'customerEndpoint', 'phone_number', 'phoneNumber'];
const EMAIL_ATTRIBUTES = ['email_address', 'emailAddress', 'email'];

/** The SDK is typed as name → text, its guide shows name → { name, value }: both are read. */
export function normalizeAttributes(raw: unknown): ContactAttributes {
  if (typeof raw !== 'object' || raw === null) return {};
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(raw)) {
    const text: unknown = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
    if (typeof text === 'string' && text !== '') attributes[name] = text;
  }
  return attributes;
}

/** The contact that a panel belongs to. */
export interface ContactOfPanel {
  readonly id: string;
  /** The phone number or email address that the customer uses, where the flow has noted it. */
  readonly address: string | null;
}

export function contactOfPanel(id: string, attributes: ContactAttributes): ContactOfPanel {
  const address = firstOf(attributes, [...PHONE_ATTRIBUTES, ...EMAIL_ATTRIBUTES]);
  return { id, address: address !== null && SAYS_WHO.test(address) ? address : null };
}

/** Callers can withhold their number: `anonymous`. */
const SAYS_WHO = /@|\d{7}/;

/**
 * Who to look up for a contact, one after the other until somebody is found: whom an agent has chosen for it, the profile
 * that the flow found (it may have been merged away since), the endpoint that the flow noted, the contact itself (the server
 * knows its endpoint).
 */
export function queriesForContact(contactId: string, attributes: ContactAttributes): readonly CustomerQuery[] {
  const profile = firstOf(attributes, PROFILE_ATTRIBUTES);
  const phone = firstOf(attributes, PHONE_ATTRIBUTES);
  const email = firstOf(attributes, EMAIL_ATTRIBUTES);
  return [
    { chosen: contactId },
    ...(profile !== null && PROFILE_ID.test(profile) ? [{ profile }] : []),
    ...(phone !== null ? [{ phone }] : []),
    ...(email !== null ? [{ email }] : []),
    { contact: contactId },
  ];
}

/** What a person typed into the search box. */
export function queryForText(text: string): CustomerQuery | null {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return null;
  if (typed.includes('@')) return { email: typed };
  if (PROFILE_ID.test(typed.toLowerCase())) return { profile: typed.toLowerCase() };
  return /^[+(]?[\d\s().-]+$/.test(typed) ? { phone: typed } : { id: typed };
}

function firstOf(attributes: ContactAttributes, names: readonly string[]): string | null {
  for (const name of names) {
    const value = attributes[name];
    if (value !== undefined) return value;
  }
  return null;
}
