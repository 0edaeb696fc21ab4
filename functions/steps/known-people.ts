import type { PersonRecord } from '../core/identities/person.ts';
import type { MatchedRecord, PersonToMatch } from '../core/identities/person-matches.ts';

/** What is asked of a match beside its record. */
export interface MatchOptions {
  /** Other records of the record's own person. */
  readonly own?: readonly string[];
  /** Pairs of record ids that a person keeps apart. */
  readonly apart?: readonly (readonly [string, string])[];
  /** People less likely than this are left out: 0 … 1. */
  readonly least?: number | undefined;
}

/** Everyone's records, to be asked about one record at a time: `KnownRecords` in memory, or what stands for them. */
export interface KnownPeople {
  readonly size: number;
  /** How likely any two records are one person: 0 … 1. */
  readonly chance: number;
  maybeRecord(id: string): PersonRecord | null | Promise<PersonRecord | null>;
  isComparable(record: PersonRecord): boolean;
  /** Whether a record says enough to look for it. */
  isSelective(record: PersonRecord): boolean | Promise<boolean>;
  /** Ids of records that may be the same person, the likeliest first; never its own. */
  find(record: PersonRecord, least?: number): readonly string[] | Promise<readonly string[]>;
  /** Who of some people a record belongs to, in the bands of a run. */
  match(
    record: PersonRecord,
    people: readonly PersonToMatch[],
    options: MatchOptions,
  ): MatchedRecord | Promise<MatchedRecord>;
}
