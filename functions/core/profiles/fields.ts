import type { FieldPath } from './profile.ts';

/** The fields of a standard profile that hold one text (Customer Profiles API, CreateProfile). */
export const TEXT_FIELDS = [
  'AccountNumber',
  'AdditionalInformation',
  'PartyType',
  'PartyTypeString',
  'ProfileType',
  'BusinessName',
  'FirstName',
  'MiddleName',
  'LastName',
  'BirthDate',
  'Gender',
  'GenderString',
  'PhoneNumber',
  'MobilePhoneNumber',
  'HomePhoneNumber',
  'BusinessPhoneNumber',
  'EmailAddress',
  'PersonalEmailAddress',
  'BusinessEmailAddress',
] as const;

export const ADDRESS_FIELDS = ['Address', 'ShippingAddress', 'MailingAddress', 'BillingAddress'] as const;

export const ADDRESS_PARTS = [
  'Address1',
  'Address2',
  'Address3',
  'Address4',
  'City',
  'County',
  'State',
  'Province',
  'Country',
  'PostalCode',
] as const;

/** Held as the JSON text of the wire's structure: nothing reads inside it. */
export const ENGAGEMENT_PREFERENCES = 'EngagementPreferences';

const ATTRIBUTE_PREFIX = 'Attributes.';

/** The path of a custom attribute. Attribute names may hold dots: everything after the first one is the name. */
export function attributePath(name: string): FieldPath {
  return ATTRIBUTE_PREFIX + name;
}

/** The name of a custom attribute; null for a standard field. */
export function attributeNameOf(path: FieldPath): string | null {
  return path.startsWith(ATTRIBUTE_PREFIX) ? path.slice(ATTRIBUTE_PREFIX.length) : null;
}

const standardPaths: ReadonlySet<FieldPath> = new Set<FieldPath>([
  ...TEXT_FIELDS,
  ...ADDRESS_FIELDS.flatMap((address) => ADDRESS_PARTS.map((part) => `${address}.${part}`)),
  ENGAGEMENT_PREFERENCES,
]);

export function isFieldPath(path: string): path is FieldPath {
  return standardPaths.has(path) || (path.startsWith(ATTRIBUTE_PREFIX) && path.length > ATTRIBUTE_PREFIX.length);
}

const addressUnits: ReadonlySet<string> = new Set(ADDRESS_FIELDS);

/**
 * The field that a merge decides about: an address is one field (as in the service's FieldSourceProfileIds), so that a
 * city never meets the postal code of another; every other path is its own.
 */
export function mergeUnitOf(path: FieldPath): FieldPath {
  const dot = path.indexOf('.');
  if (dot < 0) return path;
  const head = path.slice(0, dot);
  return addressUnits.has(head) ? head : path;
}
