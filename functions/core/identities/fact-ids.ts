import { NameValues } from './name-values.ts';
import { learnNames, type NameLexicon } from './normalisation/lexicon.ts';
import { nameColumns } from './normalisation/name-columns.ts';
import { columnsOf, type PersonColumns, type PersonTable } from './person-table.ts';
import { PlainValues } from './plain-values.ts';
import { TableReadings } from './preparation/distinct-texts.ts';
import { type PreparedEmails, prepareEmails } from './preparation/emails.ts';
import { type PreparedNames, prepareNames } from './preparation/names.ts';
import { joinedFactIds, type PlainFactIds, readPlainFacts } from './preparation/plain-facts.ts';

/** Everything that records say, as numbers of values: record index → value number, -1 where they say nothing. */
export interface FactIds extends PreparedNames, PreparedEmails, Omit<PlainFactIds, 'address'> {
  readonly size: number;
}

/** Names of a table, read by what the table itself teaches about names. */
export interface LearnedNames {
  readonly lexicon: NameLexicon;
  readonly values: NameValues;
  readonly ids: PreparedNames;
}

/** All else that a table says: needs nothing of the names, so that another thread can read it at the same time. */
export interface PlainFacts {
  readonly values: PlainValues;
  readonly ids: PlainFactIds;
}

export function learnAndReadNames(table: PersonTable): LearnedNames {
  const columns = nameColumns(table);
  const lexicon = learnNames(table, columns);
  const values = new NameValues();
  return { lexicon, values, ids: prepareNames(table, columns, lexicon, values) };
}

export function readPlain(table: PersonColumns): PlainFacts {
  const reading = new PlainReading();
  reading.take(table);
  return reading.facts();
}

/**
 * Records that are read at a time. Texts are numbered as they are read, fact by fact: the numbers, and what is drawn by
 * them, are the same for a whole table and for its parts of so many records.
 */
export const RECORDS_OF_PART = 1 << 16;

/** `readPlain` of a table that comes in parts: each of a multiple of RECORDS_OF_PART, but for the last. */
export class PlainReading {
  readonly #values = new PlainValues();
  readonly #readings = new TableReadings();
  readonly #parts: { readonly length: number; readonly ids: PlainFactIds }[] = [];

  /** Reads the next records. */
  take(part: PersonColumns): void {
    for (let start = 0; start < part.length; start += RECORDS_OF_PART) {
      const next = columnsOf(part, start, Math.min(part.length, start + RECORDS_OF_PART));
      this.#parts.push({ length: next.length, ids: readPlainFacts(next, this.#values, this.#readings) });
    }
  }

  facts(): PlainFacts {
    return { values: this.#values, ids: joinedFactIds(this.#parts) };
  }
}

/** Reads later records into the numbers that earlier ones were read into, by what these have taught about names. */
export class FactReader {
  readonly names: NameValues;
  readonly plain: PlainValues;
  readonly lexicon: NameLexicon;

  constructor(learned: Pick<LearnedNames, 'lexicon' | 'values'>, plain: PlainValues) {
    this.lexicon = learned.lexicon;
    this.names = learned.values;
    this.plain = plain;
  }

  read(table: PersonTable): FactIds {
    const names = this.readNames(table).ids;
    const { address, ...plain } = this.readPlain(table).ids;
    return { size: table.length, ...names, ...prepareEmails(address, names, this), ...plain };
  }

  readNames(table: PersonTable): LearnedNames {
    const { lexicon, names: values } = this;
    return { lexicon, values, ids: prepareNames(table, nameColumns(table), lexicon, values) };
  }

  readPlain(table: PersonColumns): PlainFacts {
    return { values: this.plain, ids: readPlainFacts(table, this.plain) };
  }
}
