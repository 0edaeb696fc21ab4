import type { Column } from '../column.ts';
import { idOf } from '../column.ts';
import { KeyNumbers } from '../number-list.ts';
import type { PreparedRecords } from '../prepared.ts';
import { lengthOf, TextSet } from '../texts.ts';
import { EMAIL_PARTS, type NameValue, STREET_PARTS } from '../values.ts';
import type { BlockingFeature } from './definitions.ts';

/** A feature of all records: one column, or several where a record may have several values. -1: no value. */
export type FeatureColumns = readonly Int32Array[];

export type FeatureReader = (feature: BlockingFeature) => FeatureColumns;

/** Computes the features once each, on first use. */
export function featureReader(records: PreparedRecords): FeatureReader {
  const known = new Map<BlockingFeature, FeatureColumns>();
  return (feature) => {
    const columns = known.get(feature) ?? computeFeature(records, feature);
    known.set(feature, columns);
    return columns;
  };
}

/** Mailboxes and street lines shorter than this are shared by chance. */
const SHORTEST_MAILBOX = 4;
const SHORTEST_LINE = 4;
const START_OF_MAILBOX = 5;

function computeFeature(records: PreparedRecords, feature: BlockingFeature): FeatureColumns {
  const { family, given, birthDate } = records;
  switch (feature) {
    case 'email':
      return [emailFeature(records, EMAIL_PARTS.address, 0)];
    case 'mailbox':
      return [emailFeature(records, EMAIL_PARTS.local, SHORTEST_MAILBOX)];
    case 'mailboxStart':
      return [mailboxStarts(records)];
    case 'phone':
      return [records.phone.ids];
    case 'birthDate':
      return [birthDate.ids];
    case 'birthYear':
      return [valueFeature(birthDate, (id) => (birthDate.values[id] ?? 0) >>> 16)];
    case 'birthMonthDay':
      return [valueFeature(birthDate, (id) => (birthDate.values[id] ?? 0) & 0xffff)];
    case 'postalCode':
      return [records.postalCode.ids];
    case 'city':
      return [records.city.ids];
    case 'street':
      return apart([
        streetFeature(records, STREET_PARTS.line, SHORTEST_LINE),
        streetFeature(records, STREET_PARTS.building, SHORTEST_LINE),
      ]);
    case 'streetNumbers':
      return [streetFeature(records, STREET_PARTS.numbers, 1)];
    case 'attribute':
      return apart([...records.others.values()].map((column) => column.ids));
    case 'familyName':
      return [nameFeature(family, soundKey)];
    case 'givenName':
      return [nameFeature(given, soundKey)];
    case 'nameWord':
      return nameWords(records, soundKey);
    case 'nameInitial':
      return nameWords(records, (name) => soundKey(name).slice(0, 1));
    case 'fullName':
      return [fullNames(records)];
  }
}

/** The columns with their values numbered apart, so that a value of one never meets a value of another. */
function apart(columns: FeatureColumns): FeatureColumns {
  let offset = 0;
  return columns.map((column) => {
    const start = offset;
    offset += 1 + column.reduce((largest, id) => Math.max(largest, id), -1);
    return column.map((id) => (id < 0 ? -1 : id + start));
  });
}

/** What each distinct value gives; -1 leaves its records out. */
function valueFeature(column: Column<unknown>, keyOf: (id: number) => number): Int32Array {
  const keys = Int32Array.from({ length: column.distinct }, (_, id) => keyOf(id));
  return column.ids.map((id) => (id < 0 ? -1 : (keys[id] ?? -1)));
}

function emailFeature({ texts, email }: PreparedRecords, part: number, shortest: number): Int32Array {
  return valueFeature(email, (id) => {
    const text = email.values[id * EMAIL_PARTS.count + part] ?? 0;
    return lengthOf(texts, text) >= shortest ? text : -1;
  });
}

function mailboxStarts({ texts, email }: PreparedRecords): Int32Array {
  const starts = new TextSet();
  return valueFeature(email, (id) => {
    const local = email.values[id * EMAIL_PARTS.count + EMAIL_PARTS.local] ?? 0;
    return lengthOf(texts, local) >= START_OF_MAILBOX ? starts.numberOfStart(texts, local, START_OF_MAILBOX) : -1;
  });
}

function streetFeature({ texts, street }: PreparedRecords, part: number, shortest: number): Int32Array {
  return valueFeature(street, (id) => {
    const text = street.values[id * STREET_PARTS.count + part] ?? 0;
    return lengthOf(texts, text) >= shortest ? text : -1;
  });
}

function nameFeature(column: Column<readonly NameValue[]>, keyOf: (name: NameValue) => string): Int32Array {
  const keys = numbersOf(column.values.map(keyOf));
  return column.ids.map((id) => (id < 0 ? -1 : (keys[id] ?? -1)));
}

/** Both words of the name, numbered together so that swapped names meet. */
function nameWords(records: PreparedRecords, keyOf: (name: NameValue) => string): FeatureColumns {
  const keys = numbersOf(records.family.values.map(keyOf));
  return [records.family, records.given].map(({ ids }) => ids.map((id) => (id < 0 ? -1 : (keys[id] ?? -1))));
}

/** Both words in either order. */
function fullNames(records: PreparedRecords): Int32Array {
  const keys = numbersOf(records.family.values.map(soundKey));
  const pairs = new KeyNumbers(records.size >> 2);
  return Int32Array.from({ length: records.size }, (_, index) => {
    const family = keys[idOf(records.family, index)] ?? -1;
    const given = keys[idOf(records.given, index)] ?? -1;
    if (family < 0 || given < 0) return -1;
    return pairs.numberOf(Math.min(family, given) * keys.length + Math.max(family, given));
  });
}

/** How a name sounds, roughly: its reading, or the consonants of a Latin name. */
export function soundKey(name: NameValue): string {
  const [sound] = name.allSounds;
  if (sound !== undefined) return sound;
  return name.script === 'latin' ? latinSkeleton(name.written) : name.written;
}

/** First letter and up to three further consonants, doubles once: Griffiths and Grifiths meet. */
function latinSkeleton(written: string): string {
  const consonants = written
    .slice(1)
    .replace(/[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');
  return written.slice(0, 1) + consonants.slice(0, 3);
}

function numbersOf(keys: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(keys, (key) => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  });
}
