import type { Column } from './column.ts';
import { isCached } from './level-cache.ts';
import type { PreparedRecords } from './prepared.ts';
import { sharedNumbers, type Texts } from './texts.ts';
import type { NameValue } from './values.ts';

/**
 * What a comparison reads of all records: the values of each record side by side, so that a pair costs two places in
 * memory and not two for every fact. Plain data that threads can share.
 */
export interface FactTable {
  /** `width` numbers a record, in the order of ROW and then of `others`; -1 where it has no value. */
  readonly rows: Int32Array;
  readonly width: number;
  /** Texts of names. */
  readonly nameTexts: Texts;
  /** Readings of names, by syllables. */
  readonly syllables: Texts;
  /** All other texts. */
  readonly texts: Texts;
  readonly names: readonly NameValue[];
  readonly emails: Int32Array;
  readonly streets: Int32Array;
  readonly postalCode: TextFact;
  readonly city: TextFact;
  readonly state: TextFact;
  /** Attributes.x, by name. */
  readonly others: readonly (TextFact & { readonly field: string })[];
  /** By place in a row: how many records have a value. */
  readonly present: readonly number[];
}

/** A column of texts: its rows hold value numbers where levels are remembered, texts where they are not. */
export interface TextFact {
  readonly isCached: boolean;
  /** Value number → text. */
  readonly values: Int32Array;
  readonly distinct: number;
}

/** Where the facts stand in a row. */
export const ROW = {
  family: 0,
  given: 1,
  /** Bits: ORDER_KNOWN, NAME_IN_MAILBOX. */
  flags: 2,
  /** A packed day. */
  birthDate: 3,
  gender: 4,
  /** A text. */
  phone: 5,
  email: 6,
  street: 7,
  postalCode: 8,
  city: 9,
  state: 10,
  others: 11,
} as const;
export const ORDER_KNOWN = 1;
export const NAME_IN_MAILBOX = 2;

export function factTable(records: PreparedRecords): FactTable {
  const { family, given, birthDate, gender, phone, email, street, postalCode, city, state } = records;
  const others = [...records.others];
  const columns = rowColumns(records);
  const width = columns.length;
  const rows = sharedNumbers(records.size * width);
  columns.forEach((column, place) => {
    for (let index = 0; index < records.size; index++)
      rows[index * width + place] = column === null ? flagsAt(records, index) : numberAt(column, index);
  });
  const facts = [family, given, null, birthDate, gender, phone, email, street, postalCode, city, state];
  return {
    rows,
    width,
    present: [...facts, ...others.map(([, column]) => column)].map((column) => column?.present ?? 0),
    ...valuesOf(records),
  };
}

/** The same rows with the values that the records have by now. */
export function withValuesOf(table: FactTable, records: PreparedRecords): FactTable {
  return { ...table, ...valuesOf(records) };
}

/** Whether the table's values are those that the records have by now: arrays that grow move. */
export function hasValuesOf(table: FactTable, records: PreparedRecords): boolean {
  const latest = valuesOf(records);
  const texts = (fact: TextFact): Int32Array => fact.values;
  const arrays = (values: typeof latest): readonly unknown[] => [
    values.nameTexts.units,
    values.nameTexts.heads,
    values.texts.units,
    values.texts.heads,
    values.syllables.units,
    values.syllables.heads,
    values.emails,
    values.streets,
    ...[values.postalCode, values.city, values.state, ...values.others].map(texts),
  ];
  const now = arrays(latest);
  return arrays(table).every((array, at) => array === now[at]);
}

/** Writes the row of one record anew. */
export function setRow({ rows, width }: FactTable, records: PreparedRecords, index: number): void {
  rowColumns(records).forEach((column, place) => {
    rows[index * width + place] = column === null ? flagsAt(records, index) : numberAt(column, index);
  });
}

function valuesOf(records: PreparedRecords): Omit<FactTable, 'rows' | 'width' | 'present'> {
  const { names, plain } = records.reader;
  const plainData = ({ units, heads }: Texts): Texts => ({ units, heads });
  return {
    nameTexts: plainData(names.texts),
    syllables: plainData(names.syllables),
    texts: plainData(plain.texts),
    names: records.family.values,
    emails: records.email.values,
    streets: records.street.values,
    postalCode: textFact(records.postalCode),
    city: textFact(records.city),
    state: textFact(records.state),
    others: [...records.others].map(([field, column]) => ({ field, ...textFact(column) })),
  };
}

function textFact({ values, distinct, present }: Column<Int32Array>): TextFact {
  return { isCached: isCached(distinct, present), values, distinct };
}

/** Value numbers, or what they stand for. */
interface RowColumn {
  readonly ids: Int32Array;
  readonly values: Int32Array | null;
}

/** In the order of ROW; null: the flags. */
function rowColumns(records: PreparedRecords): readonly (RowColumn | null)[] {
  const { family, given, birthDate, gender, phone, email, street, postalCode, city, state, others } = records;
  const number = ({ ids }: Column<unknown>): RowColumn => ({ ids, values: null });
  const text = (column: Column<Int32Array>): RowColumn =>
    isCached(column.distinct, column.present) ? number(column) : column;
  return [
    number(family),
    number(given),
    null,
    birthDate,
    number(gender),
    phone,
    number(email),
    number(street),
    ...[postalCode, city, state, ...others.values()].map(text),
  ];
}

function numberAt({ ids, values }: RowColumn, index: number): number {
  const id = ids[index] ?? -1;
  return id < 0 || values === null ? id : (values[id] ?? -1);
}

function flagsAt({ orderKnown, nameInMailbox }: PreparedRecords, index: number): number {
  return (orderKnown[index] ?? 0) * ORDER_KNOWN + (nameInMailbox[index] ?? 0) * NAME_IN_MAILBOX;
}
