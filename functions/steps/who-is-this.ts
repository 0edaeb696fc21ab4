import type { PersonMatchView, WhoView } from '../core/contract.ts';
import { InvalidInputError, NotFoundError } from '../core/errors.ts';
import { givenPerson } from '../core/identities/given-person.ts';
import type { PersonRecord } from '../core/identities/person.ts';
import { displayName } from '../core/profiles/display-name.ts';
import { customerKey } from './customer-key.ts';
import type { KnownPeople } from './known-people.ts';
import { type MatchedPerson, type MatchWithBaseOutside, matchWithBase, maybeHolderOf } from './match-with-base.ts';
import type { BrandBook, HeldPerson, ProfileStore } from './ports.ts';
import { viewRecord } from './view-customer.ts';

export interface ViewMatchesOutside {
  readonly brands: Pick<BrandBook, 'list'>;
  readonly profiles: Pick<ProfileStore, 'getProfiles'>;
}

export interface WhoOutside extends ViewMatchesOutside, MatchWithBaseOutside {
  /** Everyone, as they are now. */
  known(): Promise<KnownPeople>;
}

/** A record that is held (`<brand>:<customer id>`), or what is known of somebody: field name → value as it is written. */
export type WhoRequest = { readonly record: string } | { readonly given: Readonly<Record<string, string>> };

/**
 * Who of everyone this is: likely people with their reasons, also where nothing would be merged. Throws NotFoundError
 * for a record that nobody holds, InvalidInputError for unknown fields and where nothing given can be compared.
 */
export async function whoIsThis(request: WhoRequest, outside: WhoOutside): Promise<WhoView> {
  const recordIn = askedRecord(request, outside);
  const known = await outside.known();
  const { record, own } = await recordIn(known);
  checkComparable(record, known);
  const { people } = await matchWithBase({ record, own }, known, outside);
  return {
    record: record.id,
    profileId: own?.id ?? null,
    known: known.size,
    people: await viewMatches(people, outside),
  };
}

/** Matches as people read them. */
export async function viewMatches(
  people: readonly MatchedPerson[],
  outside: ViewMatchesOutside,
): Promise<readonly PersonMatchView[]> {
  if (people.length === 0) return [];
  const brands = await outside.brands.list();
  const profiles = await outside.profiles.getProfiles(people.map(({ profileId }) => profileId));
  const nameOf = new Map(profiles.map(({ id, fields }) => [id, displayName(fields)]));
  return people.map(({ profileId, customers, probability, band, explanations }) => ({
    profileId,
    displayName: nameOf.get(profileId) ?? '',
    probability,
    band,
    records: customers.map((customer) => viewRecord(customer, brands)),
    explanations,
  }));
}

/** What can be refused without the base is refused before it is made. */
function askedRecord(
  request: WhoRequest,
  outside: WhoOutside,
): (known: KnownPeople) => Promise<{ readonly record: PersonRecord; readonly own: HeldPerson | null }> {
  if ('given' in request) {
    const given = givenPerson(request.given);
    return async () => ({ record: given, own: null });
  }
  return async (known) => {
    const record = await known.maybeRecord(request.record);
    if (record !== null) return { record, own: await maybeHolderOf(customerKey(request.record), outside) };
    throw new NotFoundError(`there is no record "${request.record}"`, {
      remedy: 'Name a published record as <brand>:<customer id>, or give what is known of the person as FIELD=VALUE.',
    });
  };
}

function checkComparable(record: PersonRecord, known: KnownPeople): void {
  if (known.isComparable(record)) return;
  const values = Object.entries(record.fields).map(([field, value]) => `${field} "${value}"`);
  throw new InvalidInputError(`nothing of this can be compared: ${values.join(', ')}`, {
    remedy: 'Give real values: a day as 1985-04-01, a phone number or an email address in full.',
  });
}
