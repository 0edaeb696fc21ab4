import { InvalidInputError } from '../core/errors.ts';
import { recordId } from '../core/identities/customer-person.ts';
import { type ProfileId, profileId } from '../core/profiles/profile.ts';
import type { Journal, ProfileStore, RecordWarehouse } from './ports.ts';
import { customersOfSnapshot } from './snapshot-customers.ts';

export interface PlaceOutside {
  readonly profiles: Pick<ProfileStore, 'getProfiles'>;
  readonly journal: Pick<Journal, 'entries'>;
  readonly records: Pick<RecordWarehouse, 'links'>;
}

/** A case of Amazon Connect Cases, as it names its customer: a profile id, or a profile's ARN. */
export interface OpenCase {
  readonly caseId: string;
  readonly customer: string;
}

/**
 * stays: its profile is there. moved: the profile became part of another, which holds all of its records now. parted: its
 * records are several people now; somebody must choose. gone: the records of its profile were taken away. unknown: no
 * merge of this store ever took such a profile.
 */
export type CasePlace = 'stays' | 'moved' | 'parted' | 'gone' | 'unknown';

export interface PlacedCase {
  readonly caseId: string;
  readonly profileId: string;
  readonly place: CasePlace;
  /** Where it belongs: its own profile, the one that holds its records now, or all of those. */
  readonly belongsTo: readonly ProfileId[];
  /** The brand records (`<brand>:<customer id>`) that say so; none where it stays. */
  readonly records: readonly string[];
}

/**
 * Says of every case where its customer is now: the service leaves cases on the id of a profile that was merged into
 * another. Follows the brand records that the profile held, through every merge since and every one taken back. Throws
 * InvalidInputError for a customer that is neither a profile id nor a profile's ARN.
 */
export async function placeCases(cases: readonly OpenCase[], outside: PlaceOutside): Promise<readonly PlacedCase[]> {
  const named = cases.map(({ caseId, customer }) => ({ caseId, id: profileOf(caseId, customer) }));
  const ids = [...new Set(named.map(({ id }) => id))];
  const there = new Set((await outside.profiles.getProfiles(ids)).map(({ id }) => id));
  const former = await formerRecords(
    ids.filter((id) => !there.has(id)),
    outside,
  );
  const holder =
    former.size === 0
      ? new Map<string, ProfileId>()
      : new Map((await outside.records.links()).map((link) => [recordId(link), link.profile_id]));
  return named.map(({ caseId, id }) => {
    if (there.has(id)) return { caseId, profileId: id, place: 'stays', belongsTo: [id], records: [] };
    const records = former.get(id);
    const belongsTo = [...new Set((records ?? []).flatMap((record) => holder.get(record) ?? []))];
    return { caseId, profileId: id, place: placeOf(records, belongsTo), belongsTo, records: records ?? [] };
  });
}

/** `arn:aws:profile:…:domains/NAME/profiles/ID`, or the id alone. */
function profileOf(caseId: string, customer: string): ProfileId {
  const id = customer.split('/').at(-1) ?? '';
  if (/^[0-9a-f]{32}$/.test(id)) return profileId(id);
  throw new InvalidInputError(`case ${caseId}: "${customer}" is no profile`, {
    remedy: 'Give the profile id (32 hexadecimal digits), or the ARN that Amazon Connect Cases holds as customer_id.',
  });
}

function placeOf(records: readonly string[] | undefined, { length }: readonly ProfileId[]): CasePlace {
  if (records === undefined) return 'unknown';
  if (length === 0) return 'gone';
  return length === 1 ? 'moved' : 'parted';
}

/** The brand records that profiles held when they were last merged into others. */
async function formerRecords(
  ids: readonly ProfileId[],
  { journal }: PlaceOutside,
): Promise<ReadonlyMap<ProfileId, readonly string[]>> {
  const records = new Map<ProfileId, readonly string[]>();
  if (ids.length === 0) return records;
  const asked = new Set(ids);
  for (const { before } of await journal.entries({ merged: ids })) {
    for (const snapshot of before.merged)
      if (asked.has(snapshot.profile.id)) records.set(snapshot.profile.id, customersOfSnapshot(snapshot).map(recordId));
  }
  return records;
}
