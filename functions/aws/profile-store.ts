import {
  AddProfileKeyCommand,
  type AddProfileKeyCommandInput,
  BadRequestException,
  BatchGetProfileCommand,
  type CustomerProfilesClient,
  DeleteProfileCommand,
  DeleteProfileKeyCommand,
  DeleteProfileObjectCommand,
  ListProfileObjectsCommand,
  MergeProfilesCommand,
  PutProfileObjectCommand,
  ResourceNotFoundException,
  SearchProfilesCommand,
  UpdateProfileCommand,
  type UpdateProfileCommandInput,
  type Profile as WireProfile,
} from '@aws-sdk/client-customer-profiles';
import pLimit, { type LimitFunction } from 'p-limit';
import { NotFoundError } from '../core/errors.ts';
import { keysOf } from '../core/profiles/object-reading.ts';
import type { ObjectTypeDefinition } from '../core/profiles/object-type.ts';
import {
  type JsonObject,
  type Profile,
  type ProfileFields,
  type ProfileId,
  type ProfileKey,
  type ProfileObject,
  type ProfileSnapshot,
  profileId,
} from '../core/profiles/profile.ts';
import { fieldsFromWire, wireFromFields } from '../core/profiles/wire-profile.ts';
import type { Clock, MergedState, ProfileMerge, ProfileStore, ProfileUpdate, PutOutcome } from '../steps/ports.ts';
import { chunks, sameKeyTogether } from './batches.ts';
import { prepareDomain } from './domain-preparation.ts';
import { fieldSourcesOf } from './field-sources.ts';
import { restoreMergedProfiles } from './profile-restoration.ts';

export interface AwsProfileStoreOptions {
  readonly domainName: string;
  /** The types whose objects belong to a profile; `prepare` adds to them. */
  readonly objectTypes?: readonly ObjectTypeDefinition[];
  /**
   * The service tells neither when a profile or an object was made nor when it was changed: those moments of what is read
   * are the moment of reading.
   */
  readonly clock: Clock;
  /** Requests under way at once; the service allows 100 a second. */
  readonly concurrency?: number;
}

const PROFILES_PER_BATCH = 20;
const MERGES_PER_REQUEST = 20;

/** A domain of Amazon Connect Customer Profiles, through the service's public operations only. */
export class AwsProfileStore implements ProfileStore {
  readonly #client: CustomerProfilesClient;
  readonly #domainName: string;
  readonly #clock: Clock;
  readonly #limit: LimitFunction;
  readonly #objectTypes = new Map<string, ObjectTypeDefinition>();

  constructor(client: CustomerProfilesClient, options: AwsProfileStoreOptions) {
    this.#client = client;
    this.#domainName = options.domainName;
    this.#clock = options.clock;
    this.#limit = pLimit(options.concurrency ?? 16);
    for (const type of options.objectTypes ?? []) this.#objectTypes.set(type.name, type);
  }

  async prepare(objectTypes: readonly ObjectTypeDefinition[]): Promise<void> {
    await prepareDomain(this.#client, this.#domainName, objectTypes);
    for (const type of objectTypes) this.#objectTypes.set(type.name, type);
  }

  async putObjects(objectType: string, objects: readonly JsonObject[]): Promise<readonly PutOutcome[]> {
    const outcomes: PutOutcome[] = [];
    const definition = this.#objectTypes.get(objectType);
    await Promise.all(
      sameKeyTogether(definition, objects).map(async (positions) => {
        for (const position of positions)
          outcomes[position] = await this.#putObject(objectType, objects[position] ?? {});
      }),
    );
    return outcomes;
  }

  async findProfiles(keyName: string, values: readonly string[]): Promise<readonly Profile[]> {
    const found: WireProfile[] = [];
    let NextToken: string | undefined;
    do {
      const request = { ...this.#domain(), KeyName: keyName, Values: [...values], MaxResults: 100, NextToken };
      const page = await this.#limit(() => this.#client.send(new SearchProfilesCommand(request)));
      found.push(...(page.Items ?? []));
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return found.map((profile) => this.#profileOf(profile));
  }

  async resolveKeys(keyName: string, values: readonly string[]): Promise<ReadonlyMap<string, readonly ProfileId[]>> {
    const found = await Promise.all(
      [...new Set(values)].map(async (value) => {
        const profiles = await this.findProfiles(keyName, [value]);
        return [value, profiles.map(({ id }) => id)] as const;
      }),
    );
    return new Map(found.filter(([, ids]) => ids.length > 0));
  }

  async getProfiles(ids: readonly ProfileId[]): Promise<readonly Profile[]> {
    const pages = await Promise.all(
      chunks([...new Set(ids)], PROFILES_PER_BATCH).map((ProfileIds) =>
        this.#limit(() => this.#client.send(new BatchGetProfileCommand({ ...this.#domain(), ProfileIds }))),
      ),
    );
    const failed = pages.flatMap(({ Errors = [] }) => Errors).find(({ Code = '' }) => /Throttl|Internal|^5/.test(Code));
    if (failed !== undefined) throw new Error(`reading profiles failed: ${failed.Code} ${failed.Message}`);
    const found = pages.flatMap(({ Profiles = [] }) => Profiles).map((profile) => this.#profileOf(profile));
    const byId = new Map(found.map((profile) => [profile.id, profile]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  async listObjects(id: ProfileId, objectType: string): Promise<readonly ProfileObject[]> {
    const objects: ProfileObject[] = [];
    let NextToken: string | undefined;
    do {
      const request = { ...this.#domain(), ProfileId: id, ObjectTypeName: objectType, MaxResults: 100, NextToken };
      const page = await this.#limit(() => this.#client.send(new ListProfileObjectsCommand(request)));
      for (const { ProfileObjectUniqueKey, Object: text } of page.Items ?? []) {
        if (ProfileObjectUniqueKey === undefined || text === undefined) continue;
        objects.push({
          objectType,
          uniqueKey: ProfileObjectUniqueKey,
          profileId: id,
          source: JSON.parse(text),
          ingestedAt: this.#clock.now(),
        });
      }
      NextToken = page.NextToken;
    } while (NextToken !== undefined);
    return objects;
  }

  async addKey(id: ProfileId, key: ProfileKey): Promise<void> {
    await this.#limit(() => this.#client.send(new AddProfileKeyCommand(this.#keyOf(id, key))));
  }

  async deleteKey(id: ProfileId, key: ProfileKey): Promise<void> {
    await unlessGone(this.#limit(() => this.#client.send(new DeleteProfileKeyCommand(this.#keyOf(id, key)))));
  }

  async updateProfiles(updates: readonly ProfileUpdate[]): Promise<void> {
    await Promise.all(
      updates.map(({ id, fields }) => {
        const input = { ...this.#domain(), ProfileId: id, ...wireFromFields(fields) } as UpdateProfileCommandInput;
        return this.#limit(() => this.#client.send(new UpdateProfileCommand(input)));
      }),
    );
  }

  async snapshot(id: ProfileId): Promise<ProfileSnapshot> {
    const [snapshot] = await this.snapshots([id]);
    if (snapshot === undefined) throw new NotFoundError(`profile ${id} does not exist`);
    return snapshot;
  }

  /** The service lists no keys: they are those of the profile's objects. A key that was added by hand is not seen. */
  async snapshots(ids: readonly ProfileId[]): Promise<readonly ProfileSnapshot[]> {
    const profiles = new Map((await this.getProfiles(ids)).map((profile) => [profile.id, profile]));
    return Promise.all(
      ids.map(async (id) => {
        const profile = profiles.get(id);
        if (profile === undefined) throw new NotFoundError(`profile ${id} does not exist`);
        const objects = await this.#allObjects(id);
        return { profile, keys: this.#keysOfObjects(objects), objects };
      }),
    );
  }

  async mergeProfiles(merge: ProfileMerge): Promise<void> {
    const sources = await fieldSourcesOf(merge, (ids) => this.getProfiles(ids));
    for (const [index, merged] of chunks(merge.merged, MERGES_PER_REQUEST).entries()) {
      await this.#client.send(
        new MergeProfilesCommand({
          ...this.#domain(),
          MainProfileId: merge.main,
          ProfileIdsToBeMerged: [...merged],
          FieldSourceProfileIds: sources.ofRequest(merged, merge.merged.slice(0, index * MERGES_PER_REQUEST)),
        }),
      );
    }
    await this.#setDifferent(merge.main, sources.afterwards);
  }

  /** One after the other: a refusal leaves the later ones as they are. */
  async restoreProfiles(merges: readonly MergedState[]): Promise<ReadonlyMap<ProfileId, ProfileId>> {
    const idNow = new Map<ProfileId, ProfileId>();
    for (const before of merges) for (const [id, now] of await this.#restore(before)) idNow.set(id, now);
    return idNow;
  }

  async deleteObjects(objectType: string, objects: readonly JsonObject[]): Promise<void> {
    await Promise.all(objects.map((object) => this.#deleteObject(objectType, object)));
  }

  async deleteProfiles(ids: readonly ProfileId[]): Promise<void> {
    await Promise.all(
      ids.map((ProfileId) =>
        unlessGone(this.#limit(() => this.#client.send(new DeleteProfileCommand({ ...this.#domain(), ProfileId })))),
      ),
    );
  }

  #restore(before: MergedState): Promise<ReadonlyMap<ProfileId, ProfileId>> {
    return restoreMergedProfiles(before, {
      client: this.#client,
      domainName: this.#domainName,
      objectTypes: this.#objectTypes,
      store: this,
      allObjects: (id) => this.#allObjects(id),
    });
  }

  /** The service deletes an object by its profile and a key of its own making: both are looked up by the UNIQUE key. */
  async #deleteObject(objectType: string, object: JsonObject): Promise<void> {
    const definition = this.#objectTypes.get(objectType);
    const key = definition === undefined ? null : keysOf(definition, object).unique;
    if (definition === undefined || key === null) return;
    for (const { id } of await this.findProfiles(key.name, key.values)) {
      for (const { source, uniqueKey } of await this.listObjects(id, objectType)) {
        if (JSON.stringify(keysOf(definition, source).unique) !== JSON.stringify(key)) continue;
        const named = { ProfileId: id, ObjectTypeName: objectType, ProfileObjectUniqueKey: uniqueKey };
        const request = new DeleteProfileObjectCommand({ ...this.#domain(), ...named });
        await unlessGone(this.#limit(() => this.#client.send(request)));
      }
    }
  }

  #keyOf(id: ProfileId, { name, values }: ProfileKey): AddProfileKeyCommandInput {
    return { ...this.#domain(), ProfileId: id, KeyName: name, Values: [...values] };
  }

  #domain(): { DomainName: string } {
    return { DomainName: this.#domainName };
  }

  /** A field that is right already stays for the objects to change. */
  async #setDifferent(id: ProfileId, wanted: ProfileFields): Promise<void> {
    if (Object.keys(wanted).length === 0) return;
    const [profile] = await this.getProfiles([id]);
    const different = Object.entries(wanted).filter(([path, value]) => (profile?.fields[path] ?? '') !== value);
    if (different.length > 0) await this.updateProfiles([{ id, fields: Object.fromEntries(different) }]);
  }

  /** What the service would drop into the dead-letter queue without a word is refused here where the object itself shows it. */
  async #putObject(objectType: string, object: JsonObject): Promise<PutOutcome> {
    const definition = this.#objectTypes.get(objectType);
    if (definition !== undefined && keysOf(definition, object).unique === null)
      return { rejected: 'The UNIQUE key does not exist in the profile object' };
    const request = { ...this.#domain(), ObjectTypeName: objectType, Object: JSON.stringify(object) };
    try {
      const { ProfileObjectUniqueKey = '' } = await this.#limit(() =>
        this.#client.send(new PutProfileObjectCommand(request)),
      );
      return { stored: ProfileObjectUniqueKey };
    } catch (error) {
      if (error instanceof BadRequestException) return { rejected: error.message };
      throw error;
    }
  }

  #profileOf(profile: WireProfile): Profile {
    const now = this.#clock.now();
    return { id: profileId(profile.ProfileId ?? ''), fields: fieldsFromWire(profile), createdAt: now, updatedAt: now };
  }

  async #allObjects(id: ProfileId): Promise<readonly ProfileObject[]> {
    const lists = await Promise.all([...this.#objectTypes.keys()].map((name) => this.listObjects(id, name)));
    return lists.flat();
  }

  #keysOfObjects(objects: readonly ProfileObject[]): readonly ProfileKey[] {
    const keys = objects.flatMap(({ objectType, source }) => {
      const definition = this.#objectTypes.get(objectType);
      return definition === undefined ? [] : keysOf(definition, source).stored;
    });
    return [...new Map(keys.map((key) => [JSON.stringify([key.name, ...key.values]), key])).values()];
  }
}

/** What is gone needs no deleting: a request may be repeated. */
async function unlessGone(request: Promise<unknown>): Promise<void> {
  try {
    await request;
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
  }
}
