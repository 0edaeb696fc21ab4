import {
  ADDRESS_FIELDS,
  ADDRESS_PARTS,
  attributeNameOf,
  attributePath,
  ENGAGEMENT_PREFERENCES,
  TEXT_FIELDS,
} from './fields.ts';
import type { FieldPath, ProfileFields } from './profile.ts';

type Address = { [Part in (typeof ADDRESS_PARTS)[number]]?: string };

interface ContactPreference {
  KeyName?: string;
  KeyValue?: string;
  ProfileId?: string;
  ContactType?: string;
}

/** A profile's fields as the service sends and receives them, nested. Members that are not fields are ignored. */
export type WireProfileFields = { [Name in (typeof TEXT_FIELDS)[number]]?: string } & {
  [Name in (typeof ADDRESS_FIELDS)[number]]?: Address;
} & {
  Attributes?: Record<string, string>;
  EngagementPreferences?: { Phone?: ContactPreference[]; Email?: ContactPreference[] };
};

/** What is not a text, or not of this shape, is left out; an empty text stays (it means "remove" in UpdateProfile). */
export type WireInput = { readonly [Name in keyof WireProfileFields]?: unknown };

/** Flat paths of a profile on the wire. */
export function fieldsFromWire(profile: WireInput): ProfileFields {
  const fields: Record<FieldPath, string> = {};
  for (const name of TEXT_FIELDS) keep(fields, name, profile[name]);
  for (const name of ADDRESS_FIELDS) {
    const address = profile[name];
    if (!isObject(address)) continue;
    for (const part of ADDRESS_PARTS) keep(fields, `${name}.${part}`, address[part]);
  }
  if (isObject(profile.Attributes)) {
    for (const [name, value] of Object.entries(profile.Attributes)) keep(fields, attributePath(name), value);
  }
  if (isObject(profile.EngagementPreferences)) {
    fields[ENGAGEMENT_PREFERENCES] = JSON.stringify(profile.EngagementPreferences);
  }
  return fields;
}

/** A profile's fields nested as on the wire. */
export function wireFromFields(fields: ProfileFields): WireProfileFields {
  const profile: WireProfileFields = {};
  for (const name of TEXT_FIELDS) {
    const value = fields[name];
    if (value !== undefined) profile[name] = value;
  }
  for (const name of ADDRESS_FIELDS) {
    const address = addressOf(fields, name);
    if (address !== null) profile[name] = address;
  }
  for (const [path, value] of Object.entries(fields)) {
    const name = attributeNameOf(path);
    if (name === null) continue;
    profile.Attributes ??= {};
    profile.Attributes[name] = value;
  }
  const preferences = fields[ENGAGEMENT_PREFERENCES];
  if (preferences) profile.EngagementPreferences = JSON.parse(preferences);
  return profile;
}

function addressOf(fields: ProfileFields, name: string): Address | null {
  const address: Address = {};
  let isEmpty = true;
  for (const part of ADDRESS_PARTS) {
    const value = fields[`${name}.${part}`];
    if (value === undefined) continue;
    address[part] = value;
    isEmpty = false;
  }
  return isEmpty ? null : address;
}

function keep(fields: Record<FieldPath, string>, path: FieldPath, value: unknown): void {
  if (typeof value === 'string') fields[path] = value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
