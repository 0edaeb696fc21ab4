import type { Brand } from '../core/brands.ts';
import { NotFoundError } from '../core/errors.ts';
import { recordId } from '../core/identities/customer-person.ts';
import { survivingRecords } from '../core/profiles/golden-record.ts';
import type { ProfileId, ProfileSnapshot } from '../core/profiles/profile.ts';
import type { CustomerRecord } from '../core/records/entities.ts';
import type { Clock, Ids, Journal, MergeEntry, ProfileLink, ProfileStore, RecordWarehouse } from './ports.ts';
import type { Proposal } from './propose-identities.ts';

export interface MergeOutside {
  readonly records: Pick<RecordWarehouse, 'link'>;
  readonly profiles: Pick<ProfileStore, 'snapshots' | 'mergeProfiles' | 'getProfiles'>;
  readonly journal: Pick<Journal, 'append'>;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What the journal says of every merge of one run. */
export interface Run {
  readonly id: string;
  readonly by: string;
  readonly brands: readonly Brand[];
}

export interface PersonNow {
  readonly id: ProfileId;
  readonly records: readonly CustomerRecord[];
}

export interface PlannedMerge {
  readonly main: PersonNow;
  readonly merged: readonly PersonNow[];
  readonly explanations: Proposal['explanations'];
}

/** Records that are to be one person, and why. */
export type MergeableGroup = Pick<Proposal, 'records' | 'explanations'>;

export interface PlannedMerges<Group extends MergeableGroup = Proposal> {
  readonly merges: readonly PlannedMerge[];
  /** Groups for the next unit of work: too many, or on a profile that this one changes. */
  readonly rest: readonly Group[];
}

/**
 * The merges of one unit of work, at most `limit`: no profile in two of them. Groups whose records are one person
 * by now need none.
 */
export function planMerges<Group extends MergeableGroup>(
  proposals: readonly Group[],
  profileOf: ReadonlyMap<string, ProfileId>,
  everyone: readonly CustomerRecord[],
  limit: number,
): PlannedMerges<Group> {
  const recordsOf = recordsByProfile(everyone, profileOf);
  const touched = new Set<ProfileId>();
  const merges: PlannedMerge[] = [];
  let taken = 0;
  for (; taken < proposals.length && merges.length < limit; taken++) {
    const proposal = proposals[taken];
    if (proposal === undefined) break;
    const ids = [...new Set(proposal.records.flatMap((record) => profileOf.get(recordId(record)) ?? []))];
    if (ids.some((id) => touched.has(id))) break;
    const [main, ...merged] = ids.map((id) => ({ id, records: recordsOf.get(id) ?? [] })).toSorted(oldestFirst);
    if (main === undefined || merged.length === 0) continue;
    for (const id of ids) touched.add(id);
    merges.push({ main, merged, explanations: proposal.explanations });
  }
  return { merges, rest: proposals.slice(taken) };
}

/** Merges, and writes the journal and the links; all of it or nothing lands. */
export async function mergePeople(
  merges: readonly PlannedMerge[],
  run: Run,
  outside: MergeOutside,
): Promise<readonly MergeEntry[]> {
  const ids = merges.flatMap(({ main, merged }) => [main.id, ...merged.map(({ id }) => id)]);
  const before = new Map((await outside.profiles.snapshots(ids)).map((snapshot) => [snapshot.profile.id, snapshot]));
  for (const { main, merged } of merges) {
    const fieldSources = fieldSourcesOf([main, ...merged], run.brands);
    await outside.profiles.mergeProfiles({ main: main.id, merged: merged.map(({ id }) => id), fieldSources });
  }
  const after = await outside.profiles.getProfiles(merges.map(({ main }) => main.id));
  const fieldsAfter = new Map(after.map(({ id, fields }) => [id, fields]));
  const at = outside.clock.now();
  const entries = merges.map(({ main, merged, explanations }) => ({
    id: outside.ids.next(),
    runId: run.id,
    at,
    by: run.by,
    before: {
      main: snapshotOf(main.id, before),
      merged: merged.map(({ id }) => snapshotOf(id, before)),
      fieldsAfter: fieldsAfter.get(main.id) ?? {},
    },
    records: [main, ...merged].flatMap(({ records }) => records.map(recordId)),
    explanations,
    undoneAt: null,
  }));
  await outside.journal.append(...entries);
  await outside.records.link(linksOf(merges));
  return entries;
}

function snapshotOf(id: ProfileId, snapshots: ReadonlyMap<ProfileId, ProfileSnapshot>): ProfileSnapshot {
  const snapshot = snapshots.get(id);
  if (snapshot === undefined) {
    throw new NotFoundError(`profile ${id} does not exist`, { remedy: 'Publish the records again, then resolve.' });
  }
  return snapshot;
}

function recordsByProfile(
  records: readonly CustomerRecord[],
  profileOf: ReadonlyMap<string, ProfileId>,
): Map<ProfileId, readonly CustomerRecord[]> {
  const groups = new Map<ProfileId, CustomerRecord[]>();
  for (const record of records) {
    const id = profileOf.get(recordId(record));
    if (id === undefined) continue;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [record]);
    else group.push(record);
  }
  return groups;
}

/** The profile of the oldest registration is kept; the record id decides among equals. */
function oldestFirst(left: PersonNow, right: PersonNow): number {
  const since = ({ records }: PersonNow): number =>
    Math.min(...records.map((record) => record.registered_at ?? Number.POSITIVE_INFINITY));
  const name = ({ records }: PersonNow): string => records.map(recordId).toSorted()[0] ?? '';
  const [a, b] = [since(left), since(right)];
  if (a !== b) return a < b ? -1 : 1;
  return name(left) < name(right) ? -1 : 1;
}

/** Per field (an address, a name as a whole), the profile of the record whose value survives. */
function fieldSourcesOf(people: readonly PersonNow[], brands: readonly Brand[]): Readonly<Record<string, ProfileId>> {
  const profileOf = new Map(
    people.flatMap(({ id, records }) => records.map((record) => [recordId(record), id] as const)),
  );
  const survivors = survivingRecords(
    people.flatMap(({ records }) => records),
    brands,
  );
  return Object.fromEntries(
    Object.entries(survivors).flatMap(([path, record]) => {
      const id = profileOf.get(recordId(record));
      return id === undefined ? [] : [[path, id]];
    }),
  );
}

function linksOf(merges: readonly PlannedMerge[]): readonly ProfileLink[] {
  return merges.flatMap(({ main, merged }) =>
    merged.flatMap(({ records }) =>
      records.map(({ brand, customer_id }) => ({ brand, customer_id, profile_id: main.id })),
    ),
  );
}
