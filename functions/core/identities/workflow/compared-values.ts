import {
  FURTHER_LINES,
  foldAddressText,
  normalizePlaces,
  normalizePostalCode,
  STATE_FIELDS,
} from '../normalisation/address.ts';
import { normalizeBirthDate } from '../normalisation/birth-date.ts';
import { normalizeEmail } from '../normalisation/email.ts';
import type { NameLexicon } from '../normalisation/lexicon.ts';
import { normalizePersonName } from '../normalisation/name.ts';
import { normalizePhone } from '../normalisation/phone.ts';
import type { PersonRecord } from '../person.ts';
import { maybe } from '../preparation/distinct-texts.ts';
import { GENDER_FIELDS, normalizeGender } from '../preparation/plain-facts.ts';

/**
 * What a matching workflow outside compares, by the attributes of the rules: a column each. It knows equal texts only, so
 * the texts are those that the comparisons hold to be the same.
 */
export const COLUMN_OF_ATTRIBUTE = {
  LastName: 'last_name',
  FirstName: 'first_name',
  BirthDate: 'birth_date',
  Gender: 'gender',
  PhoneNumber: 'phone',
  EmailAddress: 'email',
  'Address.Address': 'street',
  'Address.PostalCode': 'postal_code',
  'Address.City': 'city',
} as const;

/** Names by their sound, beside how they are written: kanji of one brand meet kana and Latin letters of another so. */
export const SOUND_COLUMNS = { last_name: 'last_name_sound', first_name: 'first_name_sound' } as const;

export type ComparedColumn =
  | (typeof COLUMN_OF_ATTRIBUTE)[keyof typeof COLUMN_OF_ATTRIBUTE]
  | (typeof SOUND_COLUMNS)[keyof typeof SOUND_COLUMNS];
export type ComparedValues = Readonly<Record<ComparedColumn, string>>;

/** A record alone knows no other's readings. */
const NO_LEXICON: NameLexicon = { families: new Set(), sounds: new Map(), asFamily: new Map(), asGiven: new Map() };

/** A record's values as a workflow compares them; empty where it says nothing. */
export function comparedValues({ fields }: PersonRecord): ComparedValues {
  const { family, given } = normalizePersonName(withoutMailbox(fields), NO_LEXICON);
  const folded = (field: string): string => foldAddressText(fields[field]);
  const { street, city } = normalizePlaces({
    state: STATE_FIELDS.map(folded).find((text) => text !== '') ?? '',
    city: folded('Address.City'),
    line1: folded('Address.Address1'),
    lines: FURTHER_LINES.map(folded),
  });
  return {
    last_name: family?.written ?? '',
    first_name: given?.written ?? '',
    last_name_sound: family?.sounds[0] ?? '',
    first_name_sound: given?.sounds[0] ?? '',
    birth_date: maybe(fields.BirthDate, normalizeBirthDate) ?? '',
    gender: GENDER_FIELDS.map((field) => maybe(fields[field], normalizeGender)).find((text) => text !== null) ?? '',
    phone: maybe(fields.PhoneNumber, normalizePhone) ?? '',
    email: maybe(fields.EmailAddress, normalizeEmail)?.address ?? '',
    street: street === null || street.numbers === '' ? '' : [street.line, street.building].filter(Boolean).join(' '),
    postal_code: maybe(fields['Address.PostalCode'], normalizePostalCode) ?? '',
    city: city ?? '',
  };
}

/** A name that is read from the mailbox would count the address twice. */
function withoutMailbox({ EmailAddress: _, ...others }: PersonRecord['fields']): PersonRecord['fields'] {
  return others;
}
