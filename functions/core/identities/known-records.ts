import { MatchIndex } from './match-index.ts';
import type { Matching } from './matching.ts';
import type { PersonRecord } from './person.ts';
import { type MatchedRecord, type PersonToMatch, personMatches } from './person-matches.ts';
import { textOf } from './person-table.ts';

/** Less likely records are not told: pairs of a matching are kept from here on. */
const LEAST_TOLD = 0.1;

/** The records of a matching by their ids, kept as they are now, to be asked about one record at a time. */
export class KnownRecords {
  readonly #index: MatchIndex;
  /** Id → where the record stands in the index. */
  readonly #at = new Map<string, number>();
  /** How many records the weights were learned from. */
  readonly learnedFrom: number;
  #changes = 0;

  constructor(matching: Matching) {
    const { persons, candidates } = matching;
    // The pairs of all records with each other are the largest part, and not asked for again.
    const pairs = { left: new Int32Array(0), right: new Int32Array(0), samples: [] };
    this.#index = new MatchIndex({ ...matching, edges: [], candidates: { ...candidates, ...pairs } });
    this.learnedFrom = persons.length;
    for (let index = 0; index < persons.length; index++) {
      this.#at.set(textOf(persons.ids, persons.ids.codes[index] ?? -1), index);
    }
  }

  get size(): number {
    return this.#at.size;
  }

  /** Records that came, changed or went since. */
  get changes(): number {
    return this.#changes;
  }

  maybeRecord(id: string): PersonRecord | null {
    const index = this.#at.get(id);
    return index === undefined ? null : this.#index.recordAt(index);
  }

  /** Makes a record known, in place of what it was before. */
  put(record: PersonRecord): void {
    const index = this.#at.get(record.id);
    if (index !== undefined && saysTheSame(this.#index.recordAt(index), record)) return;
    if (index !== undefined) this.#index.forget(index);
    this.#at.set(record.id, this.#index.add(record));
    this.#changes += 1;
  }

  forget(id: string): void {
    const index = this.#at.get(id);
    if (index === undefined) return;
    this.#index.forget(index);
    this.#at.delete(id);
    this.#changes += 1;
  }

  isComparable(record: PersonRecord): boolean {
    return this.#index.isComparable(record);
  }

  /** How likely any two records are one person: 0 … 1. */
  get chance(): number {
    return this.#index.chance;
  }

  /** Whether a record says enough to look for it: not only what very many share, or what nobody is looked for by. */
  isSelective(record: PersonRecord): boolean {
    return this.#index.isSelective(record);
  }

  /** Ids of known records at least as likely (0 … 1) the same person as this one, the likeliest first; never its own. */
  find(record: PersonRecord, least = LEAST_TOLD): readonly string[] {
    const ids = this.#index.find(record, least).map(({ index }) => this.#index.recordAt(index).id);
    return ids.filter((id) => id !== record.id);
  }

  /**
   * Who of some people a record belongs to, the likeliest first, in the bands of a run; people less likely than `least` are
   * left out. `own` are other records of the record's own person, `apart` pairs of ids that a person keeps apart.
   */
  match(
    record: PersonRecord,
    people: readonly PersonToMatch[],
    {
      own = [],
      apart = [],
      least = LEAST_TOLD,
    }: {
      readonly own?: readonly string[];
      readonly apart?: readonly (readonly [string, string])[];
      readonly least?: number;
    },
  ): MatchedRecord {
    const isKnown = (id: string): boolean => this.#at.has(id);
    const known = people.map((person) => ({ ...person, records: person.records.filter(isKnown) }));
    const ids = [...own.filter(isKnown), ...known.flatMap(({ records }) => records)];
    const matching = this.#index.beside(
      record,
      ids.map((id) => this.#at.get(id) ?? -1),
      least,
    );
    return personMatches(matching, known, { own: [record.id, ...own], apart });
  }
}

function saysTheSame(one: PersonRecord, other: PersonRecord): boolean {
  const fields = new Set([...Object.keys(one.fields), ...Object.keys(other.fields)]);
  return one.source === other.source && [...fields].every((field) => one.fields[field] === other.fields[field]);
}
