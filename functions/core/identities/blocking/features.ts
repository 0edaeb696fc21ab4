import { type Column, idOf } from '../column.ts';
import type { NameValue, PreparedRecords } from '../prepared.ts';
import type { BlockingFeature } from './definitions.ts';

/** A feature of all records: one column, or several where a record may have several values. -1: no value. */
export type FeatureColumns = readonly Int32Array[];

/** Computes the features once each, on first use. */
export function featureReader(records: PreparedRecords): (feature: BlockingFeature) => FeatureColumns {
  const known = new Map<BlockingFeature, FeatureColumns>();
  return (feature) => {
    const columns = known.get(feature) ?? computeFeature(records, feature);
    known.set(feature, columns);
    return columns;
  };
}

function computeFeature(records: PreparedRecords, feature: BlockingFeature): FeatureColumns {
  const { family, given, email, birthDate, street } = records;
  switch (feature) {
    case 'email':
      return [textFeature(email, (value) => value.address)];
    case 'mailbox':
      return [textFeature(email, (value) => (value.local.length >= 4 ? value.local : null))];
    case 'mailboxStart':
      return [textFeature(email, (value) => (value.local.length >= 5 ? value.local.slice(0, 5) : null))];
    case 'phone':
      return [records.phone.ids];
    case 'birthDate':
      return [birthDate.ids];
    case 'birthYear':
      return [textFeature(birthDate, (value) => value.year)];
    case 'birthMonthDay':
      return [textFeature(birthDate, (value) => value.monthDay)];
    case 'postalCode':
      return [records.postalCode.ids];
    case 'city':
      return [records.city.ids];
    case 'street':
      return apart([textFeature(street, lineOf), textFeature(street, buildingOf)]);
    case 'streetNumbers':
      return [textFeature(street, (value) => (value.numbers === '' ? null : value.numbers))];
    case 'attribute':
      return apart([...records.texts.values()].map((column) => column.ids));
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

function lineOf(value: { readonly line: string }): string | null {
  return value.line.length >= 4 ? value.line : null;
}

function buildingOf(value: { readonly building: string }): string | null {
  return value.building.length >= 4 ? value.building : null;
}

/** Numbers the keys that `keyOf` gives; null leaves the record out. */
function textFeature<Value>(column: Column<Value>, keyOf: (value: Value) => string | null): Int32Array {
  const numberOf = numbering();
  const numbers = column.values.map((value) => {
    const key = keyOf(value);
    return key === null ? -1 : numberOf(key);
  });
  return column.ids.map((id) => (id < 0 ? -1 : (numbers[id] ?? -1)));
}

function nameFeature(column: Column<NameValue>, keyOf: (name: NameValue) => string): Int32Array {
  return textFeature(column, keyOf);
}

/** Both words of the name, numbered together so that swapped names meet. */
function nameWords(records: PreparedRecords, keyOf: (name: NameValue) => string): FeatureColumns {
  const numberOf = numbering();
  const numbers = records.family.values.map((name) => numberOf(keyOf(name)));
  return [records.family, records.given].map(({ ids }) => ids.map((id) => (id < 0 ? -1 : (numbers[id] ?? -1))));
}

/** Both words in either order. */
function fullNames(records: PreparedRecords): Int32Array {
  const numberOf = numbering();
  const keys = records.family.values.map(soundKey);
  return Int32Array.from({ length: records.size }, (_, index) => {
    const family = keys[idOf(records.family, index)];
    const given = keys[idOf(records.given, index)];
    if (family === undefined || given === undefined) return -1;
    return numberOf(family < given ? `${family} ${given}` : `${given} ${family}`);
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

function numbering(): (key: string) => number {
  const numbers = new Map<string, number>();
  return (key) => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
}
