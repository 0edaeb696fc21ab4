import type { FactIds, FactReader } from '../fact-ids.ts';
import { mainWords } from '../normalisation/name.ts';
import { maybeSoundOfLatin } from '../normalisation/sound.ts';
import { KeyNumbers, type NumberList } from '../number-list.ts';
import { lengthOf, TextSet } from '../texts.ts';
import { EMAIL_PARTS, type NameValue, STREET_PARTS } from '../values.ts';
import { type BlockingFeature, FEATURE_VALUES } from './definitions.ts';

/** A feature of some records: one column, or several where a record may have several values. -1: no value. */
export type FeatureColumns = readonly Int32Array[];

export type FeatureReader = (feature: BlockingFeature) => FeatureColumns;

/** Mailboxes and street lines shorter than this are shared by chance. */
const SHORTEST_MAILBOX = 4;
const SHORTEST_LINE = 4;
const START_OF_MAILBOX = 5;
/** Of the words of a name so many stand for it, where at least this share of the records has names of several words. */
const WORDS_OF_A_NAME = 3;
const WORTH_WORDS = 0.01;

/** Numbers what blocks are made of: the numbers of records that are read later go on from those of the first. */
export class FeatureNumbers {
  readonly #reader: FactReader;
  readonly #sounds: NameKeys;
  readonly #words: readonly NameKeys[];
  readonly #initials: NameKeys;
  readonly #mailboxStarts = new TextSet();
  readonly #fullNames = new KeyNumbers();

  constructor(reader: FactReader) {
    const { names } = reader.names;
    this.#reader = reader;
    const sounds = new Map<string, number>();
    this.#sounds = new NameKeys(names, soundKey, sounds);
    this.#words = Array.from(
      { length: WORDS_OF_A_NAME },
      (_, place) => new NameKeys(names, (name) => maybeWordKey(name, place), sounds),
    );
    this.#initials = new NameKeys(names, (name) => soundKey(name).slice(0, 1), new Map());
  }

  /** Computes the features of records once each, on first use. */
  readerOf(records: FactIds): FeatureReader {
    const known = new Map<BlockingFeature, FeatureColumns>();
    return (feature) => {
      const columns = known.get(feature) ?? this.#compute(records, feature);
      known.set(feature, columns);
      return columns;
    };
  }

  #compute(records: FactIds, feature: BlockingFeature): FeatureColumns {
    const { days } = this.#reader.plain;
    switch (feature) {
      case 'email':
        return [this.#emailPart(records, EMAIL_PARTS.address, 0)];
      case 'mailbox':
        return [this.#emailPart(records, EMAIL_PARTS.local, SHORTEST_MAILBOX)];
      case 'mailboxStart':
        return [this.#startsOfMailboxes(records)];
      case 'phone':
        return [records.phone];
      case 'birthDate':
        return [records.birthDate];
      case 'birthYear':
        return [records.birthDate.map((id) => (id < 0 ? -1 : (days.data[id] ?? 0) >>> 16))];
      case 'birthMonthDay':
        return [records.birthDate.map((id) => (id < 0 ? -1 : monthAndDay(days.data[id] ?? 0)))];
      case 'postalCode':
        return [records.postalCode];
      case 'city':
        return [records.city];
      case 'street':
        return apart([
          this.#streetPart(records, STREET_PARTS.line, SHORTEST_LINE),
          this.#streetPart(records, STREET_PARTS.building, SHORTEST_LINE),
        ]);
      case 'streetNumbers':
        return [this.#streetPart(records, STREET_PARTS.numbers, 1)];
      case 'attribute':
        return apart([...records.others.values()]);
      case 'familyName':
        return [this.#sounds.of(records.family)];
      case 'givenName':
        return [this.#sounds.of(records.given)];
      // All words of the name, numbered together so that swapped names meet.
      case 'nameWord':
        return [this.#sounds.of(records.family), this.#sounds.of(records.given), ...this.#singleWords(records)];
      case 'nameInitial':
        return [this.#initials.of(records.family), this.#initials.of(records.given)];
      case 'fullName':
        return [this.#wholeNames(records)];
    }
  }

  /** The words of names of several words, each for itself. */
  #singleWords({ size, family, given }: FactIds): FeatureColumns {
    return [family, given].flatMap((ids) => {
      const counts = countsIn(ids, this.#reader.names.names.length);
      const worth = this.#words.filter((words) => words.presentIn(counts) >= Math.max(1, WORTH_WORDS * size));
      return worth.map((words) => words.of(ids));
    });
  }

  #emailPart({ email }: FactIds, part: number, shortest: number): Int32Array {
    const { emails } = this.#reader.names;
    const { texts } = this.#reader.plain;
    return partsOf(email, emails, { count: EMAIL_PARTS.count, part }, (text) => lengthOf(texts, text) >= shortest);
  }

  #streetPart({ street }: FactIds, part: number, shortest: number): Int32Array {
    const { texts, streets } = this.#reader.plain;
    return partsOf(
      street,
      streets.list,
      { count: STREET_PARTS.count, part },
      (text) => lengthOf(texts, text) >= shortest,
    );
  }

  #startsOfMailboxes(records: FactIds): Int32Array {
    const { texts } = this.#reader.plain;
    return this.#emailPart(records, EMAIL_PARTS.local, START_OF_MAILBOX).map((local) =>
      local < 0 ? -1 : this.#mailboxStarts.numberOfStart(texts, local, START_OF_MAILBOX),
    );
  }

  /** Both words in either order. */
  #wholeNames({ size, family, given }: FactIds): Int32Array {
    const names = new Int32Array(size).fill(-1);
    const [families, givens] = [this.#sounds.of(family), this.#sounds.of(given)];
    for (let index = 0; index < size; index++) {
      const one = families[index] ?? -1;
      const other = givens[index] ?? -1;
      if (one < 0 || other < 0) continue;
      names[index] = this.#fullNames.numberOf(Math.min(one, other) * FEATURE_VALUES + Math.max(one, other));
    }
    return names;
  }
}

/** How many records have each of so many values. */
function countsIn(ids: Int32Array, values: number): Int32Array {
  const counts = new Int32Array(values);
  for (let index = 0; index < ids.length; index++) {
    const id = ids[index] ?? -1;
    if (id >= 0) counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}

/** Of packed digits; -1 where the day, or both, are not told. */
function monthAndDay(day: number): number {
  return (day & 0xff) === 0 ? -1 : day & 0xffff;
}

/** A key of names by their numbers, computed once for each. */
class NameKeys {
  readonly #names: readonly NameValue[];
  readonly #keyOf: (name: NameValue) => string | null;
  readonly #known: number[] = [];
  readonly #numbers: Map<string, number>;

  /** Keys that are numbered in one map meet. */
  constructor(names: readonly NameValue[], keyOf: (name: NameValue) => string | null, numbers: Map<string, number>) {
    this.#names = names;
    this.#keyOf = keyOf;
    this.#numbers = numbers;
  }

  /** How many records have a key, by the counts of their names. */
  presentIn(counts: Int32Array): number {
    this.#read();
    return counts.reduce((sum, count, id) => ((this.#known[id] ?? -1) < 0 ? sum : sum + count), 0);
  }

  of(ids: Int32Array): Int32Array {
    this.#read();
    return ids.map((id) => (id < 0 ? -1 : (this.#known[id] ?? -1)));
  }

  /** What names have come since. */
  #read(): void {
    for (let id = this.#known.length; id < this.#names.length; id++) this.#known.push(this.#numberOf(this.#names[id]));
  }

  #numberOf(name: NameValue | undefined): number {
    if (name === undefined) return -1;
    const key = this.#keyOf(name);
    if (key === null) return -1;
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }
}

/** One number of each value's group, where it is `told`; -1 leaves its records out. */
function partsOf(
  ids: Int32Array,
  values: NumberList,
  { count, part }: { readonly count: number; readonly part: number },
  told: (text: number) => boolean,
): Int32Array {
  return ids.map((id) => {
    if (id < 0) return -1;
    const text = values.data[id * count + part] ?? 0;
    return told(text) ? text : -1;
  });
}

/** The columns with their values numbered apart, so that a value of one never meets a value of another. */
function apart(columns: FeatureColumns): FeatureColumns {
  return columns.map((column, c) => column.map((id) => (id < 0 ? -1 : id * columns.length + c)));
}

/** How a name sounds, roughly: its reading, or the consonants of a Latin name. */
export function soundKey(name: NameValue): string {
  const [sound] = name.allSounds;
  if (sound !== undefined) return sound;
  return name.script === 'latin' ? latinSkeleton(name.written) : name.written;
}

/** The sound of one word of a name that has several, particles left out; null where there is none, or a letter only. */
function maybeWordKey({ words, script }: NameValue, place: number): string | null {
  const word = words.length < 2 ? undefined : mainWords(words)[place];
  if (word === undefined || word.length < 2) return null;
  return script === 'latin' ? (maybeSoundOfLatin(word) ?? latinSkeleton(word)) : word;
}

/** First letter and up to three further consonants, doubles once: Griffiths and Grifiths meet. */
function latinSkeleton(written: string): string {
  const consonants = written
    .slice(1)
    .replace(/[aeiouyhw]/g, '')
    .replace(/(.)\1+/g, '$1');
  return written.slice(0, 1) + consonants.slice(0, 3);
}
