import { LOWEST_PRIORITY, NO_FIELDS, withLayer, withoutLayer } from '../../core/profiles/field-state.ts';
import {
  confirmedAtOf,
  describesProfile,
  hasSourceTimestamp,
  inferredFieldsOf,
  type KeysOfObject,
  keysOf,
  profileFieldsOf,
} from '../../core/profiles/object-reading.ts';
import type { ObjectTypeDefinition } from '../../core/profiles/object-type.ts';
import type { JsonObject, ProfileFields, ProfileId, ProfileKey } from '../../core/profiles/profile.ts';
import { PROFILE_ID_KEY } from '../../core/profiles/standard-keys.ts';
import type { PutOutcome } from '../../steps/ports.ts';
import { objectUniqueKey, profileIdOf } from './digests.ts';
import { encodeKeyValues } from './key-index.ts';
import { type HeldProfile, isSameKey, type ProfileMemory } from './memory.ts';
import type { LayerRow, ObjectRow } from './rows.ts';
import type { DomainWork } from './work.ts';

/** The service's own words for objects that it cannot place. */
const REJECTIONS = {
  keysMissing: 'The UNIQUE key or PROFILE key does not exist in the profile object',
  ambiguous:
    'All keys of this object are binding to more than one profiles. Make sure at least 1 PROFILE key in the object binds to less than or equal to 1 existing profile',
  noProfile: 'No profile matches the keys of this object, and its object type does not allow profile creation',
};

interface Incoming {
  readonly object: JsonObject;
  readonly uniqueKey: string;
  readonly unique: ProfileKey;
  readonly keys: KeysOfObject;
}

/**
 * PutProfileObject for many. An object finds its profile by its PROFILE keys in the order of their definition, then by
 * its SECONDARY ones; a key that several profiles hold says nothing. A known object stays where it is unless its keys
 * name exactly one other profile. Nothing is written for an object that comes again unchanged.
 */
export async function ingestObjects(
  objectType: ObjectTypeDefinition,
  objects: readonly JsonObject[],
  work: DomainWork,
): Promise<readonly PutOutcome[]> {
  const incoming = objects.map((object) => readIncoming(work.domain, objectType, object));
  const stored = await storedRows(incoming, work);
  return incoming.map((each) => {
    if (each === null) return { rejected: REJECTIONS.keysMissing };
    const waiting = work.pending.object(each.uniqueKey);
    return place(each, waiting === undefined ? (stored.get(each.uniqueKey) ?? null) : waiting, objectType, work);
  });
}

function readIncoming(domain: string, objectType: ObjectTypeDefinition, object: JsonObject): Incoming | null {
  const keys = keysOf(objectType, object);
  const { unique } = keys;
  if (unique === null) return null;
  if (keys.primary.length + keys.secondary.length === 0 && hasProfileKeys(objectType)) return null;
  return { object, unique, keys, uniqueKey: objectUniqueKey(domain, objectType.name, unique.values) };
}

function hasProfileKeys({ keys }: ObjectTypeDefinition): boolean {
  return Object.values(keys).some((instances) => instances.some((key) => key.standardIdentifiers.includes('PROFILE')));
}

/** Only objects whose unique key is known to memory can be in the file: a first import reads nothing. */
async function storedRows(
  incoming: readonly (Incoming | null)[],
  { memory, pending, file }: DomainWork,
): Promise<ReadonlyMap<string, ObjectRow>> {
  const known = incoming.filter(
    (each) =>
      each !== null &&
      pending.object(each.uniqueKey) === undefined &&
      memory.find(each.unique.name, encodeKeyValues(each.unique.values)).length > 0,
  );
  if (known.length > 0 && pending.holdsMoves) await pending.flush();
  return file.byUniqueKeys(known.map((each) => each?.uniqueKey ?? ''));
}

function place(
  incoming: Incoming,
  current: ObjectRow | null,
  objectType: ObjectTypeDefinition,
  work: DomainWork,
): PutOutcome {
  const found = findProfile(incoming.keys, current, work.memory);
  if (found === 'ambiguous') return { rejected: REJECTIONS.ambiguous };
  if (found === null && !objectType.allowProfileCreation) return { rejected: REJECTIONS.noProfile };
  const row = rowFor(incoming, current, found, objectType, work);
  if (found !== null && current !== null && isSameRow(row, current)) return { stored: row.uniqueKey };
  const profile = found ?? createProfile(row.profileId, work);
  if (current !== null && current.profileId !== profile.id) leaveProfile(current, work);
  writeLayer(profile, row, objectType, work);
  moveKeys(profile, row.keys, current?.profileId === profile.id ? current.keys : [], work.memory);
  work.pending.putObject(row, current !== null);
  return { stored: row.uniqueKey };
}

function findProfile(
  keys: KeysOfObject,
  current: ObjectRow | null,
  memory: ProfileMemory,
): HeldProfile | null | 'ambiguous' {
  let isAnyKeyFree = false;
  for (const key of [...keys.primary, ...keys.secondary]) {
    const [only, another] = profilesOf(key, memory);
    if (only === undefined) isAnyKeyFree = true;
    else if (another === undefined) return memory.get(only) ?? null;
  }
  if (current !== null) return memory.get(current.profileId) ?? null;
  return isAnyKeyFree || keys.primary.length + keys.secondary.length === 0 ? null : 'ambiguous';
}

export function profilesOf({ name, values }: ProfileKey, memory: ProfileMemory): readonly ProfileId[] {
  const value = encodeKeyValues(values);
  if (name !== PROFILE_ID_KEY) return memory.find(name, value);
  const held = memory.get(value as ProfileId);
  return held === undefined ? [] : [held.id];
}

function rowFor(
  incoming: Incoming,
  current: ObjectRow | null,
  profile: HeldProfile | null,
  objectType: ObjectTypeDefinition,
  { memory, now }: DomainWork,
): ObjectRow {
  const { object, uniqueKey, keys } = incoming;
  const isSame = current !== null && current.profileId === profile?.id;
  const whenNew = keys.storedWhenNew.filter(
    (key) => profile === null || (isSame && current.keys.some((held) => held.name === key.name)),
  );
  return {
    objectType: objectType.name,
    uniqueKey,
    profileId: profile?.id ?? freeProfileId(uniqueKey, memory),
    source: JSON.stringify(object),
    fields: describesProfile(objectType) ? fieldsFor(objectType, object, uniqueKey, profile) : null,
    keys: distinct([...keys.stored, ...whenNew]),
    confirmedAt: hasSourceTimestamp(objectType) ? confirmedAtOf(objectType, object) : now,
    ingestedAt: now,
  };
}

/** A profile that would show nothing otherwise shows the object's first e-mail address and phone number. */
function fieldsFor(
  objectType: ObjectTypeDefinition,
  object: JsonObject,
  uniqueKey: string,
  profile: HeldProfile | null,
): ProfileFields {
  const fields = profileFieldsOf(objectType, object);
  for (const _path in fields) return fields;
  const others = profile?.state.layers.filter((layer) => layer.uniqueKey !== uniqueKey) ?? [];
  const isOnlySource = others.length === 0 && (profile === null || profile.state.set === NO_FIELDS);
  return isOnlySource && objectType.allowProfileCreation ? inferredFieldsOf(objectType, object) : NO_FIELDS;
}

function freeProfileId(uniqueKey: string, memory: ProfileMemory): ProfileId {
  for (let attempt = 0; ; attempt += 1) {
    const id = profileIdOf(uniqueKey, attempt);
    if (memory.get(id) === undefined) return id;
  }
}

/** Whatever is compared but the time of coming. */
function isSameRow(row: ObjectRow, current: ObjectRow): boolean {
  return (
    row.profileId === current.profileId &&
    row.source === current.source &&
    JSON.stringify([row.fields, row.keys]) === JSON.stringify([current.fields, current.keys])
  );
}

function createProfile(id: ProfileId, { memory, pending, now }: DomainWork): HeldProfile {
  const profile = memory.insert({
    id,
    createdAt: now,
    updatedAt: now,
    state: { layers: [], set: NO_FIELDS, decided: NO_FIELDS },
  });
  pending.createProfile(profile);
  return profile;
}

function writeLayer(profile: HeldProfile, row: ObjectRow, objectType: ObjectTypeDefinition, work: DomainWork): void {
  if (row.fields === null) return;
  const layer = {
    objectType: row.objectType,
    uniqueKey: row.uniqueKey,
    fields: row.fields,
    confirmedAt: row.confirmedAt,
    priority: objectType.sourcePriority ?? LOWEST_PRIORITY,
  };
  work.memory.setState(profile, withLayer(profile.state, layer));
  touch(profile, work);
}

/** The object no longer speaks for this profile. */
export function leaveProfile(row: LayerRow, work: DomainWork): void {
  const profile = work.memory.get(row.profileId);
  if (profile === undefined) return;
  moveKeys(profile, [], row.keys, work.memory);
  if (row.fields === null) return;
  work.memory.setState(profile, withoutLayer(profile.state, row));
  touch(profile, work);
}

function moveKeys(
  profile: HeldProfile,
  held: readonly ProfileKey[],
  released: readonly ProfileKey[],
  memory: ProfileMemory,
): void {
  for (const key of held) memory.holdKey(profile, key);
  for (const key of released) memory.releaseKey(profile, key);
}

export function touch(profile: HeldProfile, { pending, now }: DomainWork): void {
  profile.updatedAt = now;
  pending.changeProfile(profile);
}

function distinct(keys: readonly ProfileKey[]): readonly ProfileKey[] {
  return keys.filter((key, at) => keys.findIndex((each) => isSameKey(each, key)) === at);
}
