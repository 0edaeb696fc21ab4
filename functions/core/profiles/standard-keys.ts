import { personalName } from './display-name.ts';
import { normalizeKeyValue } from './key-value.ts';
import type { ContentType } from './object-type.ts';
import type { ProfileFields, ProfileKey } from './profile.ts';

/** The key that is a profile's own id. */
export const PROFILE_ID_KEY = '_profileId';

/** The predefined key by which a contact is associated with a profile. */
export const CONTACT_ID_KEY = '_ctrContactId';

/** Predefined key names that search the standard fields as well as objects (SearchProfiles). */
export const STANDARD_KEY_TYPES: Readonly<Record<string, ContentType>> = {
  _phone: 'PHONE_NUMBER',
  _email: 'EMAIL_ADDRESS',
  _fullName: 'NAME',
  _account: 'STRING',
};

const PHONES = ['PhoneNumber', 'MobilePhoneNumber', 'HomePhoneNumber', 'BusinessPhoneNumber'];
const EMAILS = ['EmailAddress', 'PersonalEmailAddress', 'BusinessEmailAddress'];

/** The predefined keys by which a profile is found through its fields. A full name is found family name first, too. */
export function standardKeysOf(fields: ProfileFields): readonly ProfileKey[] {
  const keys: ProfileKey[] = [];
  const add = (name: string, contentType: ContentType, text: string | undefined): void => {
    const value = text === undefined ? null : normalizeKeyValue(contentType, text);
    if (value === null || keys.some((key) => key.name === name && key.values[0] === value)) return;
    keys.push({ name, values: [value] });
  };
  for (const path of PHONES) add('_phone', 'PHONE_NUMBER', fields[path]);
  for (const path of EMAILS) add('_email', 'EMAIL_ADDRESS', fields[path]);
  for (const name of fullNamesOf(fields)) add('_fullName', 'NAME', name);
  add('_account', 'STRING', fields.AccountNumber);
  return keys;
}

function fullNamesOf(fields: ProfileFields): readonly string[] {
  return [personalName(fields), `${fields.LastName ?? ''} ${fields.FirstName ?? ''}`];
}

const KEY_FIELDS = [...PHONES, ...EMAILS, 'FirstName', 'MiddleName', 'LastName', 'AccountNumber'];

/** Whether the two can differ in their predefined keys: cheap, for changes of other fields are the many. */
export function standardKeyFieldsDiffer(left: ProfileFields, right: ProfileFields): boolean {
  return KEY_FIELDS.some((path) => left[path] !== right[path]);
}
