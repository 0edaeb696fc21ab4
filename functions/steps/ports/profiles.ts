import type { ObjectTypeDefinition } from '../../core/profiles/object-type.ts';
import type {
  JsonObject,
  Profile,
  ProfileFields,
  ProfileId,
  ProfileKey,
  ProfileObject,
  ProfileSnapshot,
} from '../../core/profiles/profile.ts';

/** One Customer Profiles domain. Every implementation passes `test/contracts/profile-store.ts`. */
export interface ProfileStore {
  /** Makes the domain and its object types what they must be; repeating it changes nothing. */
  prepare(objectTypes: readonly ObjectTypeDefinition[]): Promise<void>;
  /** One outcome per object, in order. The same unique key again overwrites the object. */
  putObjects(objectType: string, objects: readonly JsonObject[]): Promise<readonly PutOutcome[]>;
  /** Profiles that hold this value of a key (`_phone`, `_email`, `_profileId`, or an object type's own key). */
  findProfiles(keyName: string, values: readonly string[]): Promise<readonly Profile[]>;
  /** Profiles of many single-field key values at once: value → profile ids. Absent values are left out. */
  resolveKeys(keyName: string, values: readonly string[]): Promise<ReadonlyMap<string, readonly ProfileId[]>>;
  /** Missing ids are left out. */
  getProfiles(ids: readonly ProfileId[]): Promise<readonly Profile[]>;
  listObjects(id: ProfileId, objectType: string): Promise<readonly ProfileObject[]>;
  /** Adds a key by hand, by which the profile is found from now on; a key that is there already stays. */
  addKey(id: ProfileId, key: ProfileKey): Promise<void>;
  /** Takes a key away; one that is not there is gone already. */
  deleteKey(id: ProfileId, key: ProfileKey): Promise<void>;
  /** Sets the named fields; an empty text removes a field; fields not named stay. */
  updateProfiles(updates: readonly ProfileUpdate[]): Promise<void>;
  /** Everything that a merge of this profile would change. */
  snapshot(id: ProfileId): Promise<ProfileSnapshot>;
  /** The same for many at once, in order: one reading instead of one for each. */
  snapshots(ids: readonly ProfileId[]): Promise<readonly ProfileSnapshot[]>;
  /** Moves all keys and objects to `main` and deletes `merged`; `fieldSources` names the profile whose value wins per field. */
  mergeProfiles(merge: ProfileMerge): Promise<void>;
  /**
   * Takes merges back that have no profile in common. Objects that arrived since go where their own keys say; fields
   * changed since stay changed. The service gives restored profiles new ids, the embedded store the old ones: old id →
   * id now.
   */
  restoreProfiles(merges: readonly MergedState[]): Promise<ReadonlyMap<ProfileId, ProfileId>>;
  /** Takes objects away, with the values and keys that they gave their profiles; of each its UNIQUE key is read. Absent ones are left out. */
  deleteObjects(objectType: string, objects: readonly JsonObject[]): Promise<void>;
  /** With all of their keys and objects. Missing ids are left out. */
  deleteProfiles(ids: readonly ProfileId[]): Promise<void>;
}

export type PutOutcome = { readonly stored: string } | { readonly rejected: string };

export interface ProfileUpdate {
  readonly id: ProfileId;
  readonly fields: ProfileFields;
}

export interface ProfileMerge {
  readonly main: ProfileId;
  readonly merged: readonly ProfileId[];
  readonly fieldSources: Readonly<Record<string, ProfileId>>;
}

export interface MergedState {
  readonly main: ProfileSnapshot;
  readonly merged: readonly ProfileSnapshot[];
  /** The fields of `main` right after the merge: what differs from them now was changed since. */
  readonly fieldsAfter: ProfileFields;
}
