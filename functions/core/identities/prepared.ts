import { type Column, columnOf, withoutCrowdedValues } from './column.ts';
import {
  type FactIds,
  FactReader,
  type LearnedNames,
  learnAndReadNames,
  type PlainFacts,
  readPlain,
} from './fact-ids.ts';
import type { PersonTable } from './person-table.ts';
import { prepareEmails } from './preparation/emails.ts';
import { EMAIL_PARTS, type NameValue, STREET_PARTS } from './values.ts';

/** Records ready to be matched: one column a fact, missing and placeholder values left out. */
export interface PreparedRecords {
  readonly size: number;
  /** Reads later records into the same numbers, and holds what the numbers of texts stand for. */
  readonly reader: FactReader;
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

/** Records as columns. */
export function prepareRecords(
  table: PersonTable,
  names: LearnedNames = learnAndReadNames(table),
  plain: PlainFacts = readPlain(table),
): PreparedRecords {
  const texts = (fact: string, numbers: Int32Array): Column<Int32Array> => {
    const { data, length } = plain.values.textsOf(fact).list;
    return columnOf(numbers, data, length);
  };
  const { family, given, orderKnown } = names.ids;
  const values = { names: names.values, plain: plain.values };
  const { email, nameInMailbox } = prepareEmails(plain.ids.address, names.ids, values);
  const { emails, names: nameValues } = names.values;
  const { days, streets } = plain.values;
  return {
    size: table.length,
    reader: new FactReader(names, plain.values),
    family: columnOf(family, nameValues, nameValues.length),
    given: columnOf(given, nameValues, nameValues.length),
    orderKnown,
    birthDate: columnOf(plain.ids.birthDate, days.data, days.length),
    gender: texts('gender', plain.ids.gender),
    phone: withoutCrowdedValues(texts('phone', plain.ids.phone), SHARED_VALUE_LIMIT),
    email: withoutCrowdedValues(columnOf(email, emails.data, emails.length / EMAIL_PARTS.count), SHARED_VALUE_LIMIT),
    nameInMailbox,
    street: columnOf(plain.ids.street, streets.list.data, streets.list.length / STREET_PARTS.count),
    postalCode: texts('postalCode', plain.ids.postalCode),
    city: texts('city', plain.ids.city),
    state: texts('state', plain.ids.state),
    others: new Map([...plain.ids.others].map(([field, numbers]) => [field, texts(field, numbers)])),
  };
}

/** The same records as numbers of values, without the crowded ones. */
export function factIdsOf(records: PreparedRecords): FactIds {
  const { size, orderKnown, nameInMailbox } = records;
  return {
    size,
    orderKnown,
    nameInMailbox,
    family: records.family.ids,
    given: records.given.ids,
    birthDate: records.birthDate.ids,
    gender: records.gender.ids,
    phone: records.phone.ids,
    email: records.email.ids,
    street: records.street.ids,
    postalCode: records.postalCode.ids,
    city: records.city.ids,
    state: records.state.ids,
    others: new Map([...records.others].map(([field, column]) => [field, column.ids])),
  };
}

/** The same records with the values that their reader has read by now. */
export function withLatestValues(records: PreparedRecords): PreparedRecords {
  const { reader, family, given, birthDate, email, street, others } = records;
  const { names, plain } = reader;
  const texts = (fact: string, column: Column<Int32Array>): Column<Int32Array> => ({
    ...column,
    values: plain.textsOf(fact).list.data,
  });
  return {
    ...records,
    family: { ...family, values: names.names },
    given: { ...given, values: names.names },
    birthDate: { ...birthDate, values: plain.days.data },
    gender: texts('gender', records.gender),
    phone: texts('phone', records.phone),
    email: { ...email, values: names.emails.data },
    street: { ...street, values: plain.streets.list.data },
    postalCode: texts('postalCode', records.postalCode),
    city: texts('city', records.city),
    state: texts('state', records.state),
    others: new Map([...others].map(([field, column]) => [field, texts(field, column)])),
  };
}
