import type { IsoDate } from '../time.ts';
import { buildColumn, type Column, type Keyed, ValueSet, withoutCrowdedValues } from './column.ts';
import { type Spelling, spellingOf, syllablesOf } from './distance/closeness.ts';
import { normalizeAddress, type StreetValue } from './normalisation/address.ts';
import { normalizeBirthDate } from './normalisation/birth-date.ts';
import { foldCharacters, foldDiacritics, hiraganaToKatakana } from './normalisation/characters.ts';
import { type EmailValue, normalizeEmail } from './normalisation/email.ts';
import { learnNames } from './normalisation/lexicon.ts';
import { type NamePart, normalizePersonName, type PersonName } from './normalisation/name.ts';
import { NAME_ATTRIBUTES } from './normalisation/name-fields.ts';
import { fullForms } from './normalisation/nicknames.ts';
import { normalizePhone } from './normalisation/phone.ts';
import { isEmptyWord } from './normalisation/placeholders.ts';
import { soundOfRomaji } from './normalisation/sound.ts';
import type { PersonRecord } from './person.ts';

/** A text to compare by characters. */
export interface TextValue {
  readonly text: string;
  readonly spelling: Spelling;
}

/** A family or given name with what its comparison needs. */
export interface NameValue extends NamePart {
  readonly spelling: Spelling;
  readonly allSounds: readonly string[];
  readonly soundSpellings: readonly Spelling[];
  /** The full English forms that it may stand for. */
  readonly fullForms: readonly string[];
}

export interface ComparedStreet extends StreetValue {
  readonly lineSpelling: Spelling;
  readonly nameSpelling: Spelling;
  readonly buildingSpelling: Spelling;
}

export interface DayValue {
  readonly day: IsoDate;
  readonly year: string;
  readonly month: string;
  readonly date: string;
  readonly monthDay: string;
  /** Grows with the calendar, by 31 a month: for nearness only. */
  readonly ordinal: number;
}

export interface ComparedEmail extends EmailValue {
  readonly spelling: Spelling;
  readonly localSpelling: Spelling;
  readonly domainSpelling: Spelling;
  /** The digits of the mailbox. */
  readonly numbers: string;
  /** True where the mailbox is made of the record's own name and nothing else. */
  readonly isName: boolean;
}

/** Records ready to be matched: one column a fact, missing and placeholder values left out. */
export interface PreparedRecords {
  readonly size: number;
  /** Family and given names share one set of value numbers, since they may stand in each other's column. */
  readonly family: Column<NameValue>;
  readonly given: Column<NameValue>;
  /** 1 where the source says which word is the family name. */
  readonly orderKnown: Uint8Array;
  readonly birthDate: Column<DayValue>;
  readonly gender: Column<string>;
  readonly phone: Column<TextValue>;
  readonly email: Column<ComparedEmail>;
  /** 1 where the mailbox is made of the record's own name. */
  readonly nameInMailbox: Uint8Array;
  readonly street: Column<ComparedStreet>;
  readonly postalCode: Column<TextValue>;
  readonly city: Column<TextValue>;
  readonly state: Column<TextValue>;
  /** Other columns by field (`Attributes.x`), in the order of their names. */
  readonly texts: ReadonlyMap<string, Column<TextValue>>;
}

/**
 * A phone number or address that more records share than this says nothing about a person (the service's own limit).
 */
export const SHARED_VALUE_LIMIT = 500;

/** Normalises every field of every record once. */
export function prepareRecords(records: readonly PersonRecord[]): PreparedRecords {
  const size = records.length;
  const lexicon = learnNames(records);
  const names = records.map((record) => normalizePersonName(record.fields, lexicon));
  const addresses = records.map((record) => normalizeAddress(record.fields));
  const parts = new ValueSet<NameValue>();
  const column = <Value>(read: (fields: PersonRecord['fields']) => Keyed<Value> | null): Column<Value> =>
    buildColumn(size, (index) => read(records[index]?.fields ?? {}));
  const email = buildColumn(size, (index) => emailOf(records[index]?.fields.EmailAddress, names[index]));
  return {
    size,
    family: buildColumn(size, (index) => keyedPart(names[index]?.family ?? null), parts),
    given: buildColumn(size, (index) => keyedPart(names[index]?.given ?? null), parts),
    orderKnown: Uint8Array.from(names, (name) => (name.orderKnown ? 1 : 0)),
    birthDate: column((fields) => dayOf(maybe(fields.BirthDate, normalizeBirthDate))),
    gender: column((fields) => plain(maybe(fields.Gender ?? fields.GenderString, normalizeGender))),
    phone: withoutCrowdedValues(
      column((fields) => text(maybe(fields.PhoneNumber, normalizePhone))),
      SHARED_VALUE_LIMIT,
    ),
    email: withoutCrowdedValues(email, SHARED_VALUE_LIMIT),
    nameInMailbox: Uint8Array.from(names, (name, index) =>
      isMailboxOfName(email.values[email.ids[index] ?? -1], name) ? 1 : 0,
    ),
    street: buildColumn(size, (index) => streetOf(addresses[index]?.street ?? null)),
    postalCode: buildColumn(size, (index) => text(addresses[index]?.postalCode ?? null)),
    city: buildColumn(size, (index) => text(addresses[index]?.city ?? null)),
    state: buildColumn(size, (index) => text(addresses[index]?.state ?? null)),
    texts: new Map(
      attributeFields(records).map((field) => [field, column((fields) => text(maybe(fields[field], normalizeText)))]),
    ),
  };
}

function attributeFields(records: readonly PersonRecord[]): readonly string[] {
  const fields = new Set<string>();
  for (const record of records) for (const field of Object.keys(record.fields)) fields.add(field);
  return [...fields].filter((field) => field.startsWith('Attributes.') && !NAME_ATTRIBUTES.has(field)).toSorted();
}

function maybe<Value>(raw: string | undefined, normalize: (text: string) => Value | null): Value | null {
  return raw === undefined || raw.trim() === '' ? null : normalize(raw);
}

function plain<Text extends string>(value: Text | null): Keyed<Text> | null {
  return value === null ? null : { key: value, value };
}

function text(value: string | null): Keyed<TextValue> | null {
  return value === null ? null : { key: value, value: { text: value, spelling: spellingOf(value) } };
}

function dayOf(day: IsoDate | null): Keyed<DayValue> | null {
  if (day === null) return null;
  const [year = '', month = '', date = ''] = day.split('-');
  const ordinal = Number(year) * 372 + Number(month) * 31 + Number(date);
  return { key: day, value: { day, year, month, date, monthDay: day.slice(5), ordinal } };
}

function keyedPart(part: NamePart | null): Keyed<NameValue> | null {
  if (part === null) return null;
  const allSounds = [...part.sounds, ...part.learnedSounds];
  const value: NameValue = {
    ...part,
    spelling: spellingOf(part.written),
    allSounds,
    soundSpellings: allSounds.map(syllablesOf),
    fullForms: fullForms(part.written),
  };
  return { key: `${part.words.join(' ')}|${part.written}|${part.sounds.join('|')}`, value };
}

function emailOf(raw: string | undefined, name: PersonName | undefined): Keyed<ComparedEmail> | null {
  const email = maybe(raw, normalizeEmail);
  if (email === null) return null;
  const isName = isNameAlone(email, name);
  const value: ComparedEmail = {
    ...email,
    spelling: spellingOf(email.address),
    localSpelling: spellingOf(email.local),
    domainSpelling: spellingOf(email.domain),
    numbers: email.local.replace(/\D/g, ''),
    isName,
  };
  return { key: `${email.address} ${isName}`, value };
}

function streetOf(street: StreetValue | null): Keyed<ComparedStreet> | null {
  if (street === null) return null;
  const { line, building } = street;
  return {
    key: `${line}|${building}`,
    value: {
      ...street,
      lineSpelling: spellingOf(line),
      nameSpelling: spellingOf(street.name),
      buildingSpelling: spellingOf(building),
    },
  };
}

function normalizeText(raw: string): string | null {
  if (isEmptyWord(raw)) return null;
  const folded = hiraganaToKatakana(foldDiacritics(foldCharacters(raw)));
  return folded === '' ? null : folded;
}

/** `m` or `f` in the common notations; anything else is compared as it is written. */
function normalizeGender(raw: string): string | null {
  const folded = foldCharacters(raw).replace(/性$/, '');
  if (/^(?:m|male|man|男|1)$/.test(folded)) return 'm';
  if (/^(?:f|female|woman|女|2)$/.test(folded)) return 'f';
  return null;
}

const SHORTEST_NAME_IN_MAILBOX = 3;
/** Signs beside the name that still leave a mailbox one of thousands: a digit or two. */
const SIGNS_BESIDE_NAME = 2;

function isMailboxOfName(email: EmailValue | undefined, name: PersonName): boolean {
  return email !== undefined && nameInMailbox(email, name) !== '';
}

function isNameAlone(email: EmailValue, name: PersonName | undefined): boolean {
  if (name === undefined) return false;
  const signs = email.local.replace(/[^a-z0-9]/g, '').length;
  const ofName = nameInMailbox(email, name).length;
  return ofName > 0 && signs - ofName <= SIGNS_BESIDE_NAME;
}

/** The letters of the mailbox that spell the record's own name; empty when it does not. */
function nameInMailbox(email: EmailValue, name: PersonName): string {
  const letters = email.local.replace(/[^a-z]/g, '');
  const sound = soundOfRomaji(letters);
  return [name.family, name.given].map((part) => spellingIn(part, letters) || spellingIn(part, sound)).join('');
}

function spellingIn(part: NamePart | null, letters: string): string {
  const spellings = part === null ? [] : [part.written, ...part.sounds, ...part.learnedSounds];
  return spellings.find((spelling) => spelling.length >= SHORTEST_NAME_IN_MAILBOX && letters.includes(spelling)) ?? '';
}
