import { recordId } from '../core/identities/customer-person.ts';
import type { PersonRecord } from '../core/identities/person.ts';
import type { MatchedRecord, PersonMatch } from '../core/identities/person-matches.ts';
import { type ProfileId, profileId } from '../core/profiles/profile.ts';
import type { CustomerRecord } from '../core/records/entities.ts';
import { customerKey } from './customer-key.ts';
import type { KnownPeople } from './known-people.ts';
import type { CustomerKey, HeldPerson, Journal, RecordWarehouse } from './ports.ts';

export interface MatchWithBaseOutside {
  readonly records: Pick<RecordWarehouse, 'peopleOf'>;
  readonly journal: Pick<Journal, 'keptApart'>;
}

/** Someone of the base whom a record may be. */
export interface MatchedPerson extends Pick<PersonMatch, 'probability' | 'band' | 'explanations'> {
  readonly profileId: ProfileId;
  readonly customers: readonly CustomerRecord[];
}

export interface MatchedWithBase {
  /** Other people than the record's own, the likeliest first. */
  readonly people: readonly MatchedPerson[];
  /** What a run would merge, by record ids; null for nothing. */
  readonly merge: MatchedRecord['merge'];
}

/** A record, and what is to be found of it. */
export interface RecordToMatch {
  readonly record: PersonRecord;
  /** Who holds the record; null where nobody does. */
  readonly own: HeldPerson | null;
  /** People less likely than this are left out: 0 … 1. A run forgets them below 0.1. */
  readonly least?: number;
}

/** A value that many share finds many; the likeliest are told. */
const MOST_RECORDS = 30;

/**
 * Whom a record may be beside its own person, in the bands of a run. Those whom a person keeps apart from it are left out.
 */
export async function matchWithBase(
  { record, own, least }: RecordToMatch,
  known: KnownPeople,
  outside: MatchWithBaseOutside,
): Promise<MatchedWithBase> {
  const likely = (await known.find(record, least)).map(customerKey).slice(0, MOST_RECORDS);
  const [held, apart] = await Promise.all([outside.records.peopleOf(likely), outside.journal.keptApart()]);
  const customersOf = new Map(held.filter(({ id }) => id !== own?.id).map(({ id, customers }) => [id, customers]));
  const { people, merge } = await known.match(
    record,
    [...customersOf].map(([person, customers]) => ({ person, records: customers.map(recordId) })),
    {
      own: (own?.customers ?? []).map(recordId).filter((id) => id !== record.id),
      apart,
      least,
    },
  );
  const matched = people.map(({ person, probability, band, explanations }) => {
    const id = profileId(person);
    return { profileId: id, customers: customersOf.get(id) ?? [], probability, band, explanations };
  });
  return { people: matched, merge };
}

/** Who holds a record; null for a record that nobody holds. */
export async function maybeHolderOf(
  customer: CustomerKey,
  { records }: { readonly records: Pick<RecordWarehouse, 'peopleOf'> },
): Promise<HeldPerson | null> {
  const [holder] = await records.peopleOf([customer]);
  return holder ?? null;
}
