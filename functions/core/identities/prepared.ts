import { type Column, columnOf, withoutCrowdedValues } from './column.ts';
import { normalizePostalCode } from './normalisation/address.ts';
import { normalizeBirthDate } from './normalisation/birth-date.ts';
import { learnNames } from './normalisation/lexicon.ts';
import { nameColumns } from './normalisation/name-columns.ts';
import { normalizePhone } from './normalisation/phone.ts';
import type { PersonTable } from './person-table.ts';
import { prepareAddresses } from './preparation/addresses.ts';
import { maybe, readTexts } from './preparation/distinct-texts.ts';
import { prepareEmails } from './preparation/emails.ts';
import { prepareNames } from './preparation/names.ts';
import { attributeFields, GENDER_FIELDS, normalizeGender, normalizeText } from './preparation/plain-facts.ts';
import type { Texts } from './texts.ts';
import { EMAIL_PARTS, type NameValue, STREET_PARTS, TextValues, ValueSets } from './values.ts';

/** Records ready to be matched: one column a fact, missing and placeholder values left out. */
export interface PreparedRecords {
  readonly size: number;
  /** What the text numbers below stand for. */
  readonly texts: Texts;
  /** Readings of names, by syllables. */
  readonly syllables: Texts;
  /** Family and given names share one set of value numbers, since they may stand in each other's column. */
  readonly family: Column<readonly NameValue[]>;
  readonly given: Column<readonly NameValue[]>;
  /** 1 where the source says which word is the family name. */
  readonly orderKnown: Uint8Array;
  /** Values are packed days. */
  readonly birthDate: Column<Int32Array>;
  readonly gender: Column<Int32Array>;
  readonly phone: Column<Int32Array>;
  /** Values are groups of EMAIL_PARTS. */
  readonly email: Column<Int32Array>;
  /** 1 where the mailbox is made of the record's own name. */
  readonly nameInMailbox: Uint8Array;
  /** Values are groups of STREET_PARTS. */
  readonly street: Column<Int32Array>;
  readonly postalCode: Column<Int32Array>;
  readonly city: Column<Int32Array>;
  readonly state: Column<Int32Array>;
  /** Other columns by field (`Attributes.x`), in the order of their names. */
  readonly others: ReadonlyMap<string, Column<Int32Array>>;
}

/**
 * A phone number or address that more records share than this says nothing about a person (the service's own limit).
 */
export const SHARED_VALUE_LIMIT = 500;

/** Normalises every distinct value of every field once. */
export function prepareRecords(table: PersonTable): PreparedRecords {
  const values = new ValueSets();
  const lexiconColumns = nameColumns(table);
  const names = prepareNames(table, lexiconColumns, learnNames(table, lexiconColumns), values);
  const emails = prepareEmails(table, names, values);
  const days = readTexts(table, ['BirthDate'], (text) => values.dayNumber(maybe(text, normalizeBirthDate)));
  const [cities, states] = [new TextValues(values.texts), new TextValues(values.texts)];
  const places = prepareAddresses(table, values, cities, states);
  const texts = (fields: readonly string[], normalize: (text: string) => string | null): Column<Int32Array> => {
    const found = new TextValues(values.texts);
    const ids = readTexts(table, fields, (text) => found.numberOf(maybe(text, normalize)));
    return columnOf(ids, found.list.data, found.list.length);
  };
  const phone = texts(['PhoneNumber'], normalizePhone);
  const email = columnOf(emails.email, values.emails.data, values.emails.length / EMAIL_PARTS.count);
  return {
    size: table.length,
    texts: values.texts,
    syllables: values.syllables,
    family: columnOf(names.family, values.names, values.names.length),
    given: columnOf(names.given, values.names, values.names.length),
    orderKnown: names.orderKnown,
    birthDate: columnOf(days, values.days.data, values.days.length),
    gender: texts(GENDER_FIELDS, normalizeGender),
    phone: withoutCrowdedValues(phone, SHARED_VALUE_LIMIT),
    email: withoutCrowdedValues(email, SHARED_VALUE_LIMIT),
    nameInMailbox: emails.nameInMailbox,
    street: columnOf(places.street, values.streets.data, values.streets.length / STREET_PARTS.count),
    postalCode: texts(['Address.PostalCode'], normalizePostalCode),
    city: columnOf(places.city, cities.list.data, cities.list.length),
    state: columnOf(places.state, states.list.data, states.list.length),
    others: new Map(attributeFields(table.columns.keys()).map((field) => [field, texts([field], normalizeText)])),
  };
}
