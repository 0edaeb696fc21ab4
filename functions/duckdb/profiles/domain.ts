import pLimit from 'p-limit';
import { NotFoundError } from '../../core/errors.ts';
import { NO_FIELDS, withFields } from '../../core/profiles/field-state.ts';
import { keysOf } from '../../core/profiles/object-reading.ts';
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
import { profileId } from '../../core/profiles/profile.ts';
import type { Clock, Ids, MergedState, ProfileMerge, ProfileUpdate, PutOutcome } from '../../steps/ports.ts';
import type { Database } from '../database.ts';
import type { DefinitionShelf } from '../definitions.ts';
import { objectUniqueKey } from './digests.ts';
import { ingestObjects, leaveProfile, touch } from './ingest.ts';
import { loadProfiles } from './load.ts';
import { type ProfileMemory, profileFrom } from './memory.ts';
import { checkProfile, mergeProfiles, snapshotsOf } from './merging.ts';
import { ObjectFile } from './object-file.ts';
import { ObjectTypes } from './object-types.ts';
import { PendingWrites } from './pending.ts';
import { releaseKeys } from './profile-keys.ts';
import { PutQueue } from './put-queue.ts';
import { restoreProfiles } from './restoring.ts';
import { type ObjectRow, objectOf } from './rows.ts';
import { type FoundPage, findByKey, type ProfileSearch, searchProfiles, storedFormsOf } from './search.ts';
import { type DomainWork, objectsOf } from './work.ts';

export interface DomainOutside {
  readonly clock: Clock;
  readonly ids: Ids;
}

/**
 * The profiles, keys and objects of one Customer Profiles domain. Look-ups are answered from memory, the file is the
 * truth: every change lands in it with its unit of work, or memory is read anew. What a running unit of work has
 * changed is seen by others before it ends.
 */
export class ProfileDomain {
  readonly name: string;
  readonly objectTypes: ObjectTypes;
  readonly #database: Database;
  readonly #outside: DomainOutside;
  readonly #pending: PendingWrites;
  readonly #file: ObjectFile;
  readonly #oneAtATime = pLimit(1);
  readonly #puts: PutQueue;
  #loading: Promise<ProfileMemory> | null = null;

  constructor(name: string, database: Database, shelf: DefinitionShelf, outside: DomainOutside) {
    this.name = name;
    this.objectTypes = new ObjectTypes(shelf, name);
    this.#database = database;
    this.#outside = outside;
    this.#pending = new PendingWrites(database, name);
    this.#file = new ObjectFile(database, name);
    this.#puts = new PutQueue(database, (objectType, objects) => this.putObjects(objectType, objects));
  }

  /** Makes a profile with a fresh id. Empty texts are no values. */
  async createProfile(fields: ProfileFields): Promise<ProfileId> {
    return this.#change(async ({ memory, pending, now }) => {
      const state = withFields({ layers: [], set: NO_FIELDS, decided: NO_FIELDS }, fields);
      const id = profileId(this.#outside.ids.next());
      pending.createProfile(memory.insert({ id, createdAt: now, updatedAt: now, state }));
      return id;
    });
  }

  /** Sets the named fields, protected from ingestion from then on; an empty text removes. Throws NotFoundError. */
  async updateProfiles(updates: readonly ProfileUpdate[]): Promise<void> {
    if (updates.length === 0) return;
    await this.#change(async (work) => {
      const held = updates.map(({ id }) => checkProfile(id, work.memory));
      for (const [at, profile] of held.entries()) {
        work.memory.setState(profile, withFields(profile.state, updates[at]?.fields ?? NO_FIELDS));
        touch(profile, work);
      }
    });
  }

  /** With its keys and objects. Throws NotFoundError. */
  async deleteProfile(id: ProfileId): Promise<void> {
    await this.#change(async ({ memory, pending }) => {
      memory.remove(checkProfile(id, memory));
      pending.emptyProfile(id);
    });
  }

  /** Missing ids are left out. */
  async getProfiles(ids: readonly ProfileId[]): Promise<readonly Profile[]> {
    const memory = await this.#memory();
    return ids.flatMap((id) => {
      const held = memory.get(id);
      return held === undefined ? [] : profileFrom(held);
    });
  }

  /** Every profile, as it is when it is reached. */
  async *profiles(): AsyncIterable<Profile> {
    const memory = await this.#memory();
    for (const held of memory.all()) yield profileFrom(held);
  }

  async search(search: ProfileSearch): Promise<FoundPage> {
    return searchProfiles(search, await this.#memory(), this.objectTypes);
  }

  async findProfiles(key: ProfileKey): Promise<readonly Profile[]> {
    const memory = await this.#memory();
    return this.getProfiles(findByKey(key, memory, this.objectTypes));
  }

  /** Each value on its own: value as asked → profiles. Values that no profile holds are left out. */
  async resolveKeys(name: string, values: readonly string[]): Promise<ReadonlyMap<string, readonly ProfileId[]>> {
    const memory = await this.#memory();
    const found = new Map<string, readonly ProfileId[]>();
    for (const value of values) {
      const ids = findByKey({ name, values: [value] }, memory, this.objectTypes);
      if (ids.length > 0) found.set(value, ids);
    }
    return found;
  }

  /** Adds a searchable key by hand; a key that is there already stays. Throws NotFoundError. */
  async addKey(id: ProfileId, key: ProfileKey): Promise<void> {
    await this.#change(async (work) => {
      const profile = checkProfile(id, work.memory);
      for (const stored of storedFormsOf(key, this.objectTypes)) work.memory.addKey(profile, stored);
      touch(profile, work);
    });
  }

  /** Also keys that came with objects. Whether there was such a key. Throws NotFoundError. */
  async deleteKey(id: ProfileId, key: ProfileKey): Promise<boolean> {
    return this.#change((work) => releaseKeys(id, storedFormsOf(key, this.objectTypes), work));
  }

  /** One outcome per object, in order. Throws NotFoundError for an unknown object type. */
  async putObjects(objectType: string, objects: readonly JsonObject[]): Promise<readonly PutOutcome[]> {
    const definition = this.#checkObjectType(objectType);
    return this.#change((work) => ingestObjects(definition, objects, work));
  }

  /** One object, its commit shared with others that come at the same time. Throws NotFoundError for an unknown object type. */
  async putObject(objectType: string, object: JsonObject): Promise<PutOutcome> {
    this.#checkObjectType(objectType);
    return this.#puts.put(objectType, object);
  }

  /** In the order of their coming. Throws NotFoundError. */
  async listObjects(id: ProfileId, objectType: string): Promise<readonly ProfileObject[]> {
    const rows = await this.#rowsOf(id);
    return rows.filter((row) => row.objectType === objectType).map(objectOf);
  }

  /** The objects of one type that hold a key. Throws NotFoundError. */
  async findObjects(id: ProfileId, objectType: string, key: ProfileKey): Promise<readonly ProfileObject[]> {
    const rows = await this.#rowsOf(id);
    const wanted = storedFormsOf(key, this.objectTypes).map((form) => JSON.stringify(form));
    return rows
      .filter((row) => row.objectType === objectType)
      .filter((row) => row.keys.some(({ name, values }) => wanted.includes(JSON.stringify({ name, values }))))
      .map(objectOf);
  }

  /** Its keys and its values leave the profile with it. Whether the profile had it. Throws NotFoundError. */
  async deleteObject(id: ProfileId, objectType: string, uniqueKey: string): Promise<boolean> {
    return this.#change(async (work) => {
      const row = await this.#rowOn(id, objectType, uniqueKey, work);
      if (row === null) return false;
      leaveProfile(row, work);
      work.pending.deleteObject(uniqueKey);
      return true;
    });
  }

  /** Objects by their UNIQUE key, with what they said of profiles; absent ones are left out. */
  async deleteObjects(objectType: string, objects: readonly JsonObject[]): Promise<void> {
    const definition = this.#checkObjectType(objectType);
    const uniqueKeys = objects.flatMap((object) => {
      const { unique } = keysOf(definition, object);
      return unique === null ? [] : [objectUniqueKey(this.name, objectType, unique.values)];
    });
    await this.#change(async (work) => {
      await work.pending.flush();
      for (const row of (await work.file.byUniqueKeys(uniqueKeys)).values()) {
        leaveProfile(row, work);
        work.pending.deleteObject(row.uniqueKey);
      }
    });
  }

  /** Every object of a type, with what they said of profiles. How many there were. */
  async deleteObjectsOfType(objectType: string): Promise<number> {
    return this.#change(async (work) => {
      await work.pending.flush();
      const rows = await work.file.ofType(objectType);
      for (const row of rows) {
        leaveProfile(row, work);
        work.pending.deleteObject(row.uniqueKey);
      }
      return rows.length;
    });
  }

  async snapshots(ids: readonly ProfileId[]): Promise<readonly ProfileSnapshot[]> {
    const memory = await this.#memory();
    return snapshotsOf(ids, { memory, pending: this.#pending, file: this.#file });
  }

  /** All or nothing. See `merging.ts`. */
  async mergeProfiles(merge: ProfileMerge): Promise<void> {
    await this.#change((work) => mergeProfiles(merge, work));
  }

  /** Profiles come back under their old ids. See `restoring.ts`. */
  async restoreProfiles(merges: readonly MergedState[]): Promise<void> {
    await this.#change((work) => restoreProfiles(merges, work));
  }

  async counts(): Promise<{ readonly profiles: number; readonly objects: number }> {
    const memory = await this.#memory();
    return { profiles: memory.size, objects: await this.#file.count() };
  }

  /** Everything in the domain. The definitions go with `ProfileDomains.delete`. */
  async deleteEverything(): Promise<void> {
    await this.#database.run(async () => {
      this.#database.onRollback(this.#forget);
      await this.#database.write('DELETE FROM profile_object WHERE domain = $1', [this.name]);
      await this.#database.write('DELETE FROM profile WHERE domain = $1', [this.name]);
      await this.#forget();
    });
  }

  #checkObjectType(name: string): ObjectTypeDefinition {
    const definition = this.objectTypes.get(name);
    if (definition !== null) return definition;
    throw new NotFoundError(`domain ${this.name} has no object type ${name}`);
  }

  async #rowsOf(id: ProfileId): Promise<readonly ObjectRow[]> {
    checkProfile(id, await this.#memory());
    const rows = await objectsOf([id], { pending: this.#pending, file: this.#file });
    return rows.get(id) ?? [];
  }

  async #rowOn(id: ProfileId, objectType: string, uniqueKey: string, work: DomainWork): Promise<ObjectRow | null> {
    checkProfile(id, work.memory);
    const rows = (await objectsOf([id], work)).get(id) ?? [];
    return rows.find((row) => row.objectType === objectType && row.uniqueKey === uniqueKey) ?? null;
  }

  /** One change after the other, each inside a unit of work: the caller's, or one of its own. */
  async #change<T>(change: (work: DomainWork) => Promise<T>): Promise<T> {
    return this.#database.run(() =>
      this.#oneAtATime(async () => {
        this.#database.onRollback(this.#forget);
        this.#database.beforeCommit(this.#flush);
        const memory = await this.#memory();
        return change({
          domain: this.name,
          memory,
          pending: this.#pending,
          file: this.#file,
          objectTypes: this.objectTypes,
          now: this.#outside.clock.now(),
        });
      }),
    );
  }

  readonly #flush = (): Promise<void> => this.#pending.flush();

  readonly #forget = async (): Promise<void> => {
    this.#pending.clear();
    this.#loading = null;
  };

  /** Read when it is first needed: most commands need few of the domain's parts. */
  async #memory(): Promise<ProfileMemory> {
    this.#loading ??= loadProfiles(this.#database, this.name, this.objectTypes);
    try {
      return await this.#loading;
    } catch (error) {
      this.#loading = null;
      throw error;
    }
  }
}
