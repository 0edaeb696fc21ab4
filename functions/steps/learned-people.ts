import { ConflictError } from '../core/errors.ts';
import { personOfCustomer, recordId } from '../core/identities/customer-person.ts';
import { type LearnedReader, learnedReader } from '../core/identities/learned/learned-reader.ts';
import { maybeMatchByLearned } from '../core/identities/learned/match-by-learned.ts';
import type { Matching } from '../core/identities/matching.ts';
import { probabilityOf } from '../core/identities/model.ts';
import type { PersonRecord } from '../core/identities/person.ts';
import { type MatchedRecord, type PersonToMatch, personMatches } from '../core/identities/person-matches.ts';
import { DEFAULT_RULES, type MatchingRule } from '../core/identities/rules.ts';
import { customerKey } from './customer-key.ts';
import type { KnownPeople, MatchOptions } from './known-people.ts';
import type { CustomerIndex, CustomerKey, LearnedShelf } from './ports.ts';
import { soughtPerson } from './sought-person.ts';

export interface LearnedPeopleOutside {
  readonly customers: CustomerIndex;
  readonly learned: LearnedShelf;
}

/** Less likely records are not told: pairs of a matching are kept from here on. */
const LEAST_TOLD = 0.1;

/**
 * Everyone in the warehouse, asked about one record at a time by what the last run has learned: nothing is held in memory
 * but that, for where everyone would take too long to prepare. Candidates share a value in the form in which it is stored;
 * spellings that only the comparison sees through are left to the next run.
 */
export class LearnedBase {
  readonly #rules: readonly MatchingRule[];
  #reader: LearnedReader | null = null;
  #version: string | null = null;

  /** Under the product's own rules unless others are given. */
  constructor(rules: readonly MatchingRule[] = DEFAULT_RULES) {
    this.#rules = rules;
  }

  /** Throws ConflictError where no run has learned anything yet. */
  async upToDate(outside: LearnedPeopleOutside): Promise<KnownPeople> {
    const people = await this.maybeUpToDate(outside);
    if (people !== null) return people;
    throw new ConflictError('no run has matched the records yet', {
      remedy: 'Wait for the next run of the pipeline, then try again.',
    });
  }

  /** Null where no run has learned anything yet, or only what another version of the product understands. */
  async maybeUpToDate({ customers, learned }: LearnedPeopleOutside): Promise<KnownPeople | null> {
    const version = await learned.version();
    if (version !== this.#version || version === null) {
      const kept = version === null ? null : await learned.get();
      const reader = kept === null ? null : learnedReader(kept);
      this.#reader = reader !== null && comparesAsToday(reader) ? reader : null;
      this.#version = version;
    }
    const size = this.#reader === null ? 0 : await customers.size();
    return this.#reader === null ? null : new LearnedPeople(this.#reader, this.#rules, size, customers);
  }
}

/** Of no record yet. */
const NOTHING: PersonRecord = { id: '', source: '', fields: {} };

function comparesAsToday(reader: LearnedReader): boolean {
  return maybeMatchByLearned({ record: NOTHING, others: [], rules: [], least: 1 }, reader) !== null;
}

class LearnedPeople implements KnownPeople {
  readonly size: number;
  readonly #reader: LearnedReader;
  readonly #rules: readonly MatchingRule[];
  readonly #customers: CustomerIndex;

  constructor(reader: LearnedReader, rules: readonly MatchingRule[], size: number, customers: CustomerIndex) {
    this.#reader = reader;
    this.#rules = rules;
    this.size = size;
    this.#customers = customers;
  }

  get chance(): number {
    return probabilityOf(this.#matching(NOTHING, [], 1).scorer.ratios.priorMatch);
  }

  async maybeRecord(id: string): Promise<PersonRecord | null> {
    const [customer] = await this.#customers.customersOf([customerKey(id)]);
    return customer === undefined ? null : personOfCustomer(customer);
  }

  isComparable(record: PersonRecord): boolean {
    return soughtPerson(record, this.#reader.lexicon) !== null;
  }

  async isSelective(record: PersonRecord): Promise<boolean> {
    const sought = soughtPerson(record, this.#reader.lexicon);
    return sought !== null && (await this.#customers.customersLike(sought)).isSelective;
  }

  async find(record: PersonRecord, least = LEAST_TOLD): Promise<readonly string[]> {
    const sought = soughtPerson(record, this.#reader.lexicon);
    if (sought === null) return [];
    const { customers } = await this.#customers.customersLike(sought);
    const others = await this.#personsOf(customers.filter((key) => recordId(key) !== record.id));
    const { edges } = this.#matching(record, others, least);
    return edges
      .toSorted((a, b) => b.logOdds - a.logOdds || a.right - b.right)
      .flatMap(({ right }) => others[right - 1]?.id ?? []);
  }

  async match(
    record: PersonRecord,
    people: readonly PersonToMatch[],
    { own = [], apart = [], least = LEAST_TOLD }: MatchOptions,
  ): Promise<MatchedRecord> {
    const ids = [...own, ...people.flatMap(({ records }) => records)];
    const others = await this.#personsOf(ids.map(customerKey));
    const matching = this.#matching(record, others, least);
    return personMatches(matching, people, { own: [record.id, ...own], apart });
  }

  async #personsOf(keys: readonly CustomerKey[]): Promise<readonly PersonRecord[]> {
    return (await this.#customers.customersOf(keys)).map(personOfCustomer);
  }

  #matching(record: PersonRecord, others: readonly PersonRecord[], least: number): Matching {
    const matching = maybeMatchByLearned({ record, others, rules: this.#rules, least }, this.#reader);
    if (matching !== null) return matching;
    throw new ConflictError('what the last run has learned is of another version', {
      remedy: 'Wait for the next run of the pipeline, then try again.',
    });
  }
}
