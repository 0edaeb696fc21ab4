import { normalizePostalCode } from '../normalisation/address.ts';
import { maybeBirthDay } from '../normalisation/birth-date.ts';
import { foldCharacters, foldDiacritics, hiraganaToKatakana } from '../normalisation/characters.ts';
import { NAME_ATTRIBUTES } from '../normalisation/name-fields.ts';
import { isEmptyWord } from '../normalisation/placeholders.ts';
import type { KnownReadings, PersonColumns } from '../person-table.ts';
import type { PlainValues } from '../plain-values.ts';
import { prepareAddresses } from './addresses.ts';
import { maybe, readTexts, TableReadings } from './distinct-texts.ts';
import { prepareMailAddresses } from './mail-addresses.ts';
import { preparePhones } from './phones.ts';

/** What records say but for names: record index → value number, -1 where they say nothing. */
export interface PlainFactIds {
  readonly birthDate: Int32Array;
  readonly gender: Int32Array;
  readonly phone: Int32Array;
  readonly address: Int32Array;
  readonly street: Int32Array;
  readonly postalCode: Int32Array;
  readonly city: Int32Array;
  readonly state: Int32Array;
  /** Other columns by field (`Attributes.x`), in the order of their names. */
  readonly others: ReadonlyMap<string, Int32Array>;
}

/** Normalises every distinct value of every such field once: also of the parts of the table that were read before. */
export function readPlainFacts(
  table: PersonColumns,
  values: PlainValues,
  readings = new TableReadings(),
): PlainFactIds {
  const texts = (fact: string, fields: readonly string[], normalize: (text: string) => string | null): Int32Array => {
    const found = values.textsOf(fact);
    const known = (field: string): KnownReadings => readings.of(fact, field);
    return readTexts(table, fields, (text) => found.numberOf(maybe(text, normalize)), known);
  };
  return {
    birthDate: readTexts(
      table,
      ['BirthDate'],
      (text) => values.dayNumber(maybe(text, maybeBirthDay)),
      (field) => readings.of('birthDate', field),
    ),
    ...prepareAddresses(table, values),
    gender: texts('gender', GENDER_FIELDS, normalizeGender),
    phone: preparePhones(table, values, readings.of('phone', 'PhoneNumber')),
    address: prepareMailAddresses(table, values, readings.of('address', 'EmailAddress')),
    postalCode: texts('postalCode', ['Address.PostalCode'], normalizePostalCode),
    others: new Map(
      attributeFields(table.columns.keys()).map((field) => [field, texts(field, [field], normalizeText)]),
    ),
  };
}

/** What the parts of a table say, one after the other. */
export function joinedFactIds(parts: readonly { readonly length: number; readonly ids: PlainFactIds }[]): PlainFactIds {
  const joined = (idsOf: (ids: PlainFactIds) => Int32Array | undefined): Int32Array => {
    const ids = new Int32Array(parts.reduce((sum, { length }) => sum + length, 0)).fill(-1);
    let start = 0;
    for (const part of parts) {
      ids.set(idsOf(part.ids) ?? [], start);
      start += part.length;
    }
    return ids;
  };
  const fields = new Set(parts.flatMap(({ ids }) => [...ids.others.keys()]));
  return {
    birthDate: joined((ids) => ids.birthDate),
    gender: joined((ids) => ids.gender),
    phone: joined((ids) => ids.phone),
    address: joined((ids) => ids.address),
    street: joined((ids) => ids.street),
    postalCode: joined((ids) => ids.postalCode),
    city: joined((ids) => ids.city),
    state: joined((ids) => ids.state),
    others: new Map([...fields].toSorted().map((field) => [field, joined((ids) => ids.others.get(field))])),
  };
}

/** Fields that say the same thing: the first that a record has counts. */
export const GENDER_FIELDS = ['Gender', 'GenderString'] as const;

const MEN = new Set(
  'm male man boy 男 1 h homme hombre varon mann mannlich masculin masculino maschio uomo homem м муж мужской 남 남자 nam erkek'.split(
    ' ',
  ),
);
const WOMEN = new Set(
  'f female woman girl 女 2 w k femme feminin mujer femenino frau weiblich femmina donna mulher feminino kobieta kadin ж жен женский 여 여자 nu'.split(
    ' ',
  ),
);

/** `m` or `f` in the common notations of many languages; null for anything else. */
export function normalizeGender(raw: string): string | null {
  const folded = foldDiacritics(foldCharacters(raw)).replace(/[性성.]$/, '');
  if (MEN.has(folded)) return 'm';
  return WOMEN.has(folded) ? 'f' : null;
}

/** A text of any other column as it is compared; null where it says nothing. */
export function normalizeText(raw: string): string | null {
  if (isEmptyWord(raw)) return null;
  const folded = hiraganaToKatakana(foldDiacritics(foldCharacters(raw)));
  return folded === '' ? null : folded;
}

/** The fields that are compared as texts, in the order of their names. */
function attributeFields(fields: Iterable<string>): readonly string[] {
  return [...fields].filter((field) => field.startsWith('Attributes.') && !NAME_ATTRIBUTES.has(field)).toSorted();
}
