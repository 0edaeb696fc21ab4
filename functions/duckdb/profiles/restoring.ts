import { NotFoundError } from '../../core/errors.ts';
import { type FieldState, fieldsOf, NO_FIELDS, orNone, strongestFirst } from '../../core/profiles/field-state.ts';
import { unmergedState } from '../../core/profiles/merge.ts';
import { describesProfile, keysOf } from '../../core/profiles/object-reading.ts';
import type {
  FieldPath,
  ProfileFields,
  ProfileId,
  ProfileKey,
  ProfileOverrides,
  ProfileSnapshot,
} from '../../core/profiles/profile.ts';
import type { Instant } from '../../core/time.ts';
import type { MergedState } from '../../steps/ports.ts';
import { profilesOf } from './ingest.ts';
import { layerOf } from './load.ts';
import { type HeldProfile, isSameKey, type NewProfile } from './memory.ts';
import { checkGone, checkProfile } from './merging.ts';
import type { ObjectTypes } from './object-types.ts';
import { type ObjectRow, sourceOf } from './rows.ts';
import { type DomainWork, objectsOf } from './work.ts';

/** Takes merges back that have no profile in common, their objects read at once. Throws what `restoreOne` throws. */
export async function restoreProfiles(merges: readonly MergedState[], work: DomainWork): Promise<void> {
  for (const { main } of merges) checkMain(main.profile.id, work);
  const rows = await objectsOf(
    merges.map(({ main }) => main.profile.id),
    work,
  );
  for (const before of merges) restoreOne(before, rows.get(before.main.profile.id) ?? [], work);
}

/**
 * Takes a merge back. Objects return to the profile that they were on, in the version that they have now; objects that
 * came since go to the profile that their own keys name, or stay. Fields and keys that were changed by hand since stay
 * on the main profile. Throws NotFoundError when the main profile is gone (take the later merge back first), and
 * ConflictError when a profile to be restored exists.
 */
function restoreOne(before: MergedState, rows: readonly ObjectRow[], work: DomainWork): void {
  const now = checkMain(before.main.profile.id, work);
  for (const { profile } of before.merged) checkGone(profile.id, work.memory);
  const snapshots = [before.main, ...before.merged];
  const owners = ownersOf(snapshots);
  const arrived = rows.filter((row) => !owners.has(row.uniqueKey));
  const ownRows = (id: ProfileId): readonly ObjectRow[] => rows.filter((row) => owners.get(row.uniqueKey) === id);

  work.memory.remove(now);
  const restored = snapshots.map((snapshot) => restoredProfile(snapshot, ownRows(snapshot.profile.id), now, work));
  const [main, ...merged] = restored;
  if (main === undefined) return;
  const unmerged = unmergedState(main.state, now.state, before.fieldsAfter);
  const keysSince = now.addedKeys.filter((key) => !addedBefore(snapshots).some((held) => isSameKey(held, key)));
  const isTouched = unmerged !== main.state || keysSince.length > 0;
  const held = [
    {
      ...main,
      state: unmerged,
      addedKeys: [...main.addedKeys, ...keysSince],
      updatedAt: isTouched ? work.now : main.updatedAt,
    },
    ...merged,
  ].map((profile) => work.memory.insert(profile));
  for (const profile of held) {
    work.pending.changeProfile(profile);
    for (const row of ownRows(profile.id)) settle(row, profile, work);
  }
  for (const row of arrived) settleArrived(row, held, work);
}

function checkMain(id: ProfileId, { memory }: DomainWork): HeldProfile {
  if (memory.get(id) !== undefined) return checkProfile(id, memory);
  throw new NotFoundError(`the merged profile ${id} is gone`, {
    remedy: 'If it was merged into another since, take that merge back first.',
  });
}

function ownersOf(snapshots: readonly ProfileSnapshot[]): ReadonlyMap<string, ProfileId> {
  return new Map(
    snapshots.flatMap(({ profile, objects }) => objects.map(({ uniqueKey }) => [uniqueKey, profile.id] as const)),
  );
}

type Restored = NewProfile & { readonly addedKeys: readonly ProfileKey[] };

function restoredProfile(
  { profile, objects, overrides, keys }: ProfileSnapshot,
  rows: readonly ObjectRow[],
  now: HeldProfile,
  { objectTypes }: DomainWork,
): Restored {
  const layers = rows
    .filter((row) => row.fields !== null)
    .map((row) => layerOf(row, objectTypes))
    .sort(strongestFirst);
  const held = overrides ?? impliedOverrides(profile.fields, keys, rows, layers);
  const isGone = objects.some(
    ({ objectType, uniqueKey }) =>
      isTelling(objectType, objectTypes) && !rows.some((row) => row.uniqueKey === uniqueKey),
  );
  return {
    id: profile.id,
    createdAt: profile.createdAt,
    // When an object went, nobody noted.
    updatedAt: isGone ? now.updatedAt : lastTold(profile.updatedAt, objects, rows),
    state: { layers, set: orNone(held.set), decided: orNone(held.decided) },
    addedKeys: held.addedKeys.filter((key) => now.addedKeys.some((kept) => isSameKey(kept, key))),
  };
}

function isTelling(objectType: string, objectTypes: ObjectTypes): boolean {
  const known = objectTypes.get(objectType);
  return known !== null && describesProfile(known);
}

/** When the newest of the objects came that tell something else of the profile than before the merge. */
function lastTold(before: Instant, objects: ProfileSnapshot['objects'], rows: readonly ObjectRow[]): Instant {
  const isNew = (row: ObjectRow): boolean =>
    !objects.some((object) => object.uniqueKey === row.uniqueKey && object.ingestedAt === row.ingestedAt);
  return rows
    .filter((row) => row.fields !== null && isNew(row))
    .reduce((last, { ingestedAt }) => (ingestedAt > last ? ingestedAt : last), before);
}

/** A snapshot of another store does not tell what was said by hand: it is what the objects do not explain. */
function impliedOverrides(
  fields: ProfileFields,
  keys: readonly ProfileKey[],
  rows: readonly ObjectRow[],
  layers: FieldState['layers'],
): ProfileOverrides {
  const below = fieldsOf({ layers, set: NO_FIELDS, decided: NO_FIELDS });
  const set: Record<FieldPath, string> = {};
  const decided: Record<FieldPath, string> = {};
  for (const path of Object.keys({ ...below, ...fields })) {
    const value = fields[path];
    if (value === undefined) decided[path] = '';
    else if (value !== below[path]) set[path] = value;
  }
  const addedKeys = keys.filter((key) => !rows.some((row) => row.keys.some((held) => isSameKey(held, key))));
  return { set, decided, addedKeys };
}

function addedBefore(snapshots: readonly ProfileSnapshot[]): readonly ProfileKey[] {
  return snapshots.flatMap(({ overrides, keys }) => overrides?.addedKeys ?? keys);
}

function settle(row: ObjectRow, profile: HeldProfile, { memory, pending }: DomainWork): void {
  for (const key of row.keys) memory.holdKey(profile, key);
  if (row.profileId !== profile.id) pending.putObject({ ...row, profileId: profile.id }, true);
}

function settleArrived(row: ObjectRow, candidates: readonly HeldProfile[], work: DomainWork): void {
  const [main] = candidates;
  const owner = ownerByKeys(row, candidates, work) ?? main;
  if (owner === undefined) return;
  settle(row, owner, work);
  if (row.fields === null) return;
  const layers = [...owner.state.layers, layerOf(row, work.objectTypes)].sort(strongestFirst);
  work.memory.setState(owner, { ...owner.state, layers });
  if (row.ingestedAt > owner.updatedAt) owner.updatedAt = row.ingestedAt;
}

/** The one profile of the former group that the object's own keys name. */
function ownerByKeys(row: ObjectRow, candidates: readonly HeldProfile[], work: DomainWork): HeldProfile | undefined {
  const objectType = work.objectTypes.get(row.objectType);
  if (objectType === null) return undefined;
  const { primary, secondary } = keysOf(objectType, sourceOf(row));
  for (const key of [...primary, ...secondary]) {
    const ids = profilesOf(key, work.memory);
    const matching = candidates.filter(({ id }) => ids.includes(id));
    if (matching.length === 1) return matching[0];
  }
  return undefined;
}
