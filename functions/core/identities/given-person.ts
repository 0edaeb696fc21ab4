import { InvalidInputError } from '../errors.ts';
import { PROFILE_PATH_OF } from '../profiles/customer-paths.ts';
import type { FieldPath } from '../profiles/profile.ts';
import { inferMapping } from '../records/mapping.ts';
import { MATCH_FIELDS, maybeMatchField } from './match-fields.ts';
import { normalizePostalCode } from './normalisation/address.ts';
import { normalizeBirthDate } from './normalisation/birth-date.ts';
import { normalizeEmail } from './normalisation/email.ts';
import { normalizePhone } from './normalisation/phone.ts';
import type { PersonRecord } from './person.ts';
import { GENDER_FIELDS, normalizeGender } from './preparation/plain-facts.ts';

/** How explanations name a person of whom only some values were given. */
export const GIVEN_PERSON = '?';

/** What people call these fields besides. */
const OTHER_NAMES: Readonly<Record<string, FieldPath>> = {
  kana: PROFILE_PATH_OF.full_name_kana,
  address: 'Address.Address1',
  zip: 'Address.PostalCode',
};

const FIELD_OF: ReadonlyMap<string, FieldPath> = new Map([
  ...Object.entries(OTHER_NAMES),
  ...Object.entries(PROFILE_PATH_OF).map(([name, path]) => [plain(name), path] as const),
  ...MATCH_FIELDS.flatMap((path) =>
    [path, path.slice(path.indexOf('.') + 1)].map((name) => [plain(name), path] as const),
  ),
]);

/**
 * A person as somebody describes them: field name → raw text. Fields go by the profile's names (`LastName`,
 * `Address.PostalCode`, `PostalCode`) the brands' (`last_name`, `postal_code`), in any case, or as a header of a brand's file would be read (`生年月日`); empty
 * values say nothing.
 * Throws InvalidInputError for another field, for a value that would be passed over in silence, or where no value is given.
 */
export function givenPerson(given: Readonly<Record<string, string>>): PersonRecord {
  const fields: Record<FieldPath, string> = {};
  for (const [name, value] of Object.entries(given)) {
    const path = maybePathOf(name, value);
    if (path === null) {
      throw new InvalidInputError(`"${name}" is no field that is compared`, {
        remedy: `Use ${MATCH_FIELDS.join(', ')}, or the brands' names for them (${Object.keys(PROFILE_PATH_OF).join(', ')}).`,
      });
    }
    if (value.trim() === '') continue;
    if (!isReadable(name, value)) {
      throw new InvalidInputError(`"${value}" cannot be read as ${name}, or stands for no value`, {
        remedy: 'Correct it, or leave it out.',
      });
    }
    fields[path] = value;
  }
  if (Object.keys(fields).length === 0) {
    throw new InvalidInputError('nothing is given to compare', {
      remedy: 'Give some of what is known: a name, a birth date, a phone number, an email address, an address.',
    });
  }
  return { id: GIVEN_PERSON, source: '', fields };
}

/** What has one form: anything else that stands there would not be compared. */
const READERS: ReadonlyMap<FieldPath, (text: string) => unknown> = new Map<FieldPath, (text: string) => unknown>([
  ['BirthDate', normalizeBirthDate],
  ['PhoneNumber', normalizePhone],
  ['EmailAddress', normalizeEmail],
  ['Address.PostalCode', normalizePostalCode],
  ...GENDER_FIELDS.map((field) => [field, normalizeGender] as const),
]);

/** Whether a value that has one form is written so that it can be compared; the name is any that `givenPerson` takes. */
export function isReadable(name: string, value: string): boolean {
  const path = maybePathOf(name, value);
  const read = path === null ? undefined : READERS.get(path);
  return read === undefined || read(value) !== null;
}

function maybePathOf(name: string, value: string): FieldPath | null {
  return FIELD_OF.get(plain(name)) ?? fieldOfHeader(name, value);
}

/** What the header of a brand's file would mean. */
function fieldOfHeader(name: string, value: string): FieldPath | null {
  const [column] = inferMapping({ name: '', headers: [name], samples: [[value]] }, 'customer').columns;
  return maybeMatchField(column?.field ?? null);
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
