import {
  AddProfileKeyCommand,
  CreateProfileCommand,
  type CustomerProfilesClient,
  DeleteProfileKeyCommand,
  DeleteProfileObjectCommand,
  ResourceNotFoundException,
} from '@aws-sdk/client-customer-profiles';
import { ConflictError, NotFoundError } from '../core/errors.ts';
import { keysOf, profileFieldsOf } from '../core/profiles/object-reading.ts';
import type { ObjectTypeDefinition } from '../core/profiles/object-type.ts';
import {
  type FieldPath,
  type ProfileFields,
  type ProfileId,
  type ProfileKey,
  type ProfileObject,
  type ProfileSnapshot,
  profileId,
} from '../core/profiles/profile.ts';
import type { MergedState, ProfileStore } from '../steps/ports.ts';

export interface RestorationOutside {
  readonly client: CustomerProfilesClient;
  readonly domainName: string;
  readonly objectTypes: ReadonlyMap<string, ObjectTypeDefinition>;
  readonly store: Pick<ProfileStore, 'getProfiles' | 'putObjects' | 'updateProfiles'>;
  allObjects(id: ProfileId): Promise<readonly ProfileObject[]>;
}

/**
 * Takes a merge back with the service's public operations: a new profile for each merged one, its keys moved to it, its objects
 * deleted from the main profile and put again, so that they follow their keys; then the fields that are not yet right are set.
 * Not atomic. Repeating a restoration that broke off makes further profiles; what already moved stays where it is.
 * Throws NotFoundError when the main profile is gone, ConflictError when the merge was already taken back.
 */
export async function restoreMergedProfiles(
  before: MergedState,
  outside: RestorationOutside,
): Promise<ReadonlyMap<ProfileId, ProfileId>> {
  const main = before.main.profile.id;
  const [mainNow] = await outside.store.getProfiles([main]);
  if (mainNow === undefined)
    throw new NotFoundError(`the merged profile ${main} is gone`, {
      remedy: 'If it was merged into another since, take that merge back first.',
    });
  const objectsNow = await outside.allObjects(main);
  checkStillMerged(before, objectsNow);
  const ids = new Map<ProfileId, ProfileId>([[main, main]]);
  for (const snapshot of before.merged) {
    const own = objectsNow.filter((object) => ownerOf(object, before, outside.objectTypes) === snapshot);
    const id = await restoreOne(snapshot, own, before, outside);
    ids.set(snapshot.profile.id, id);
  }
  const wanted = fieldsOfMain(before, mainNow.fields);
  await setFields(main, wanted, outside);
  return ids;
}

/** Throws ConflictError before anything is changed: profiles that have their objects back must not be made again. */
function checkStillMerged({ main, merged }: MergedState, objectsNow: readonly ProfileObject[]): void {
  const had = merged.flatMap(({ objects }) => objects);
  if (had.length === 0 || had.some((object) => objectsNow.some((now) => isSameObject(now, object)))) return;
  throw new ConflictError(`profile ${main.profile.id} holds no object of this merge: it was already taken back`);
}

async function restoreOne(
  snapshot: ProfileSnapshot,
  objects: readonly ProfileObject[],
  before: MergedState,
  outside: RestorationOutside,
): Promise<ProfileId> {
  const { client, domainName: DomainName } = outside;
  const main = before.main.profile.id;
  const { ProfileId: made } = await client.send(new CreateProfileCommand({ DomainName }));
  const id = profileId(made ?? '');
  for (const { objectType, uniqueKey } of objects)
    await client.send(
      new DeleteProfileObjectCommand({
        DomainName,
        ProfileId: main,
        ObjectTypeName: objectType,
        ProfileObjectUniqueKey: uniqueKey,
      }),
    );
  for (const key of snapshot.keys) {
    const keyOf = (ProfileId: ProfileId) => ({ DomainName, ProfileId, KeyName: key.name, Values: [...key.values] });
    if (!hasKey(before.main.keys, key)) await deleteKey(client, keyOf(main));
    if (findsProfile(key, snapshot, outside.objectTypes)) await client.send(new AddProfileKeyCommand(keyOf(id)));
  }
  for (const { objectType, source } of objects) await outside.store.putObjects(objectType, [source]);
  await setFields(id, fieldsOfMerged(snapshot, objects, outside.objectTypes), outside);
  return id;
}

/** Some services let a key go with its last object: one that is gone is as wanted. */
async function deleteKey(client: CustomerProfilesClient, key: DeleteProfileKeyCommand['input']): Promise<void> {
  try {
    await client.send(new DeleteProfileKeyCommand(key));
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
  }
}

/** Whose an object on the merged profile is: whose it was, or for one that came since, whose key it carries. */
function ownerOf(
  object: ProfileObject,
  before: MergedState,
  objectTypes: ReadonlyMap<string, ObjectTypeDefinition>,
): ProfileSnapshot {
  const all = [before.main, ...before.merged];
  const had = all.find(({ objects }) => objects.some((other) => isSameObject(other, object)));
  if (had !== undefined) return had;
  const definition = objectTypes.get(object.objectType);
  const { primary, secondary } =
    definition === undefined ? { primary: [], secondary: [] } : keysOf(definition, object.source);
  const byKey = [...primary, ...secondary].flatMap((key) => all.find(({ keys }) => hasKey(keys, key)) ?? []);
  return byKey[0] ?? before.main;
}

/** As before the merge; what differs from right after it was changed since and stays. */
function fieldsOfMain({ main, fieldsAfter }: MergedState, now: ProfileFields): ProfileFields {
  const wanted: Record<FieldPath, string> = { ...main.profile.fields };
  for (const path of new Set([...Object.keys(now), ...Object.keys(fieldsAfter)])) {
    const value = now[path];
    if (value === fieldsAfter[path]) continue;
    if (value === undefined) delete wanted[path];
    else wanted[path] = value;
  }
  return wanted;
}

/** As before the merge, but for what the profile's objects have said anew since. */
function fieldsOfMerged(
  snapshot: ProfileSnapshot,
  objects: readonly ProfileObject[],
  objectTypes: ReadonlyMap<string, ObjectTypeDefinition>,
): ProfileFields {
  const wanted: Record<FieldPath, string> = { ...snapshot.profile.fields };
  for (const object of objects) {
    const definition = objectTypes.get(object.objectType);
    if (definition === undefined) continue;
    const known = snapshot.objects.find((other) => isSameObject(other, object));
    const said = known === undefined ? {} : profileFieldsOf(definition, known.source);
    for (const [path, value] of Object.entries(profileFieldsOf(definition, object.source)))
      if (said[path] !== value) wanted[path] = value;
  }
  return wanted;
}

/** Sets what differs only: a field that the objects give already stays theirs to change. */
async function setFields(id: ProfileId, wanted: ProfileFields, { store }: RestorationOutside): Promise<void> {
  const [profile] = await store.getProfiles([id]);
  const now = profile?.fields ?? {};
  const paths = [...new Set([...Object.keys(wanted), ...Object.keys(now)])];
  const fields = Object.fromEntries(
    paths.filter((path) => wanted[path] !== now[path]).map((path) => [path, wanted[path] ?? '']),
  );
  if (Object.keys(fields).length > 0) await store.updateProfiles([{ id, fields }]);
}

/** A key by which objects find their profile must be there before they come; a mere index comes with them. */
function findsProfile(
  key: ProfileKey,
  { objects }: ProfileSnapshot,
  objectTypes: ReadonlyMap<string, ObjectTypeDefinition>,
): boolean {
  if (objects.length === 0) return true;
  return objects.some(({ objectType, source }) => {
    const definition = objectTypes.get(objectType);
    if (definition === undefined) return false;
    const { primary, secondary } = keysOf(definition, source);
    return hasKey([...primary, ...secondary], key);
  });
}

function hasKey(keys: readonly ProfileKey[], key: ProfileKey): boolean {
  return keys.some(
    (other) =>
      other.name === key.name &&
      other.values.length === key.values.length &&
      other.values.every((value, index) => value === key.values[index]),
  );
}

function isSameObject(one: ProfileObject, other: ProfileObject): boolean {
  return one.objectType === other.objectType && one.uniqueKey === other.uniqueKey;
}
