import { InvalidInputError } from '../errors.ts';
import { PROFILE_PATH_OF, type SharedCustomerField } from '../profiles/customer-paths.ts';
import type { FieldPath } from '../profiles/profile.ts';

/** The standard profile fields that are compared. */
export const MATCH_FIELDS: readonly FieldPath[] = [
  'FirstName',
  'LastName',
  'Name',
  'FirstNameKana',
  'LastNameKana',
  'BirthDate',
  'Gender',
  'PhoneNumber',
  'EmailAddress',
  'Address.Address1',
  'Address.Address2',
  'Address.Address3',
  'Address.Address4',
  'Address.City',
  'Address.State',
  'Address.Province',
  'Address.PostalCode',
  'Address.Country',
];

/**
 * Throws InvalidInputError unless the field is compared: a standard field, or `Attributes.ANYTHING`, compared as
 * text.
 */
export function checkMatchField(field: string): void {
  if (MATCH_FIELDS.includes(field) || /^Attributes\..+$/.test(field)) return;
  throw new InvalidInputError(`"${field}" is no field that is compared`, {
    remedy: `Use one of ${MATCH_FIELDS.join(', ')}, or Attributes.NAME for anything else.`,
  });
}

/**
 * The profile field of an inferred customer field (`last_name` → `LastName`); null for what does not tell people
 * apart.
 */
export function maybeMatchField(customerField: string | null): FieldPath | null {
  if (customerField === null || !isSharedField(customerField)) return null;
  return PROFILE_PATH_OF[customerField];
}

function isSharedField(field: string): field is SharedCustomerField {
  return field in PROFILE_PATH_OF;
}
