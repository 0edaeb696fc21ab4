import type { Column } from './column.ts';
import { isCached } from './level-cache.ts';
import type { PreparedRecords } from './prepared.ts';
import type { Texts } from './texts.ts';
import type { NameValue } from './values.ts';

/**
 * What a comparison reads of all records: the values of each record side by side, so that a pair costs two places in
 * memory and not two for every fact. Plain data that threads can share.
 */
export interface FactTable {
  /** `width` numbers a record, in the order of ROW and then of `others`; -1 where it has no value. */
  readonly rows: Int32Array;
  readonly width: number;
  readonly texts: Texts;
  readonly syllables: Texts;
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

/** `spare` rows are left empty at the end. */
export function factTable(records: PreparedRecords, spare = 0): FactTable {
  const { family, given, birthDate, gender, phone, email, street, postalCode, city, state } = records;
  const others = [...records.others];
  const columns = [
    family.ids,
    given.ids,
    flagsOf(records),
    valuesOf(birthDate),
    gender.ids,
    valuesOf(phone),
    email.ids,
    street.ids,
    ...[postalCode, city, state, ...others.map(([, column]) => column)].map((column) =>
      isCached(column.distinct, column.present) ? column.ids : valuesOf(column),
    ),
  ];
  const width = columns.length;
  const rows = new Int32Array((records.size + spare) * width).fill(-1);
  columns.forEach((column, at) => {
    for (let index = 0; index < records.size; index++) rows[index * width + at] = column[index] ?? -1;
  });
  const facts = [family, given, null, birthDate, gender, phone, email, street, postalCode, city, state];
  return {
    rows,
    width,
    texts: { units: records.texts.units, heads: records.texts.heads },
    syllables: { units: records.syllables.units, heads: records.syllables.heads },
    names: family.values,
    emails: email.values,
    streets: street.values,
    postalCode: textFact(postalCode),
    city: textFact(city),
    state: textFact(state),
    others: others.map(([field, column]) => ({ field, ...textFact(column) })),
    present: [...facts, ...others.map(([, column]) => column)].map((column) => column?.present ?? 0),
  };
}

function textFact({ values, distinct, present }: Column<Int32Array>): TextFact {
  return { isCached: isCached(distinct, present), values, distinct };
}

function valuesOf({ ids, values }: Column<Int32Array>): Int32Array {
  return ids.map((id) => (id < 0 ? -1 : (values[id] ?? -1)));
}

function flagsOf({ orderKnown, nameInMailbox }: PreparedRecords): Int32Array {
  return Int32Array.from(
    orderKnown,
    (known, index) => known * ORDER_KNOWN + (nameInMailbox[index] ?? 0) * NAME_IN_MAILBOX,
  );
}
