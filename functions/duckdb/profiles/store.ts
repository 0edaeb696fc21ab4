import { NotFoundError } from '../../core/errors.ts';
import type { ObjectTypeDefinition } from '../../core/profiles/object-type.ts';
import type {
  JsonObject,
  Profile,
  ProfileId,
  ProfileKey,
  ProfileObject,
  ProfileSnapshot,
} from '../../core/profiles/profile.ts';
import type {
  Clock,
  Ids,
  MergedState,
  ProfileMerge,
  ProfileStore,
  ProfileUpdate,
  PutOutcome,
} from '../../steps/ports.ts';
import type { Database } from '../database.ts';
import type { ProfileDomain } from './domain.ts';
import { ProfileDomains } from './domains.ts';

export interface EmbeddedProfileStoreOptions {
  readonly domainName: string;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What CreateDomain is asked for a domain that `prepare` makes. */
const DOMAIN_DOCUMENT = { DefaultExpirationDays: 1098 };

/** The ProfileStore on the embedded engine. The endpoint serves the same `domains`. */
export class EmbeddedProfileStore implements ProfileStore {
  readonly domains: ProfileDomains;
  readonly domainName: string;
  readonly #database: Database;
  readonly #clock: Clock;

  private constructor(database: Database, domains: ProfileDomains, { domainName, clock }: EmbeddedProfileStoreOptions) {
    this.domains = domains;
    this.domainName = domainName;
    this.#database = database;
    this.#clock = clock;
  }

  static async open(database: Database, options: EmbeddedProfileStoreOptions): Promise<EmbeddedProfileStore> {
    return new EmbeddedProfileStore(database, await ProfileDomains.open(database, options), options);
  }

  async prepare(objectTypes: readonly ObjectTypeDefinition[]): Promise<void> {
    await this.#database.run(async () => {
      const domain = this.domains.get(this.domainName) ?? (await this.domains.create(this.domainName, DOMAIN_DOCUMENT));
      for (const objectType of objectTypes) await domain.objectTypes.ensure(objectType, this.#clock.now());
    });
  }

  async putObjects(objectType: string, objects: readonly JsonObject[]): Promise<readonly PutOutcome[]> {
    return this.#domain().putObjects(objectType, objects);
  }

  async findProfiles(keyName: string, values: readonly string[]): Promise<readonly Profile[]> {
    return this.#domain().findProfiles({ name: keyName, values });
  }

  async resolveKeys(keyName: string, values: readonly string[]): Promise<ReadonlyMap<string, readonly ProfileId[]>> {
    return this.#domain().resolveKeys(keyName, values);
  }

  async getProfiles(ids: readonly ProfileId[]): Promise<readonly Profile[]> {
    return this.#domain().getProfiles(ids);
  }

  async listObjects(id: ProfileId, objectType: string): Promise<readonly ProfileObject[]> {
    return this.#domain().listObjects(id, objectType);
  }

  async addKey(id: ProfileId, key: ProfileKey): Promise<void> {
    await this.#domain().addKey(id, key);
  }

  async deleteKey(id: ProfileId, key: ProfileKey): Promise<void> {
    await this.#domain().deleteKey(id, key);
  }

  async updateProfiles(updates: readonly ProfileUpdate[]): Promise<void> {
    await this.#domain().updateProfiles(updates);
  }

  async snapshot(id: ProfileId): Promise<ProfileSnapshot> {
    const [snapshot] = await this.snapshots([id]);
    if (snapshot === undefined) throw new NotFoundError(`profile ${id} does not exist`);
    return snapshot;
  }

  async snapshots(ids: readonly ProfileId[]): Promise<readonly ProfileSnapshot[]> {
    return this.#domain().snapshots(ids);
  }

  async mergeProfiles(merge: ProfileMerge): Promise<void> {
    await this.#domain().mergeProfiles(merge);
  }

  async restoreProfiles(merges: readonly MergedState[]): Promise<ReadonlyMap<ProfileId, ProfileId>> {
    await this.#domain().restoreProfiles(merges);
    const restored = merges.flatMap(({ main, merged }) => [main, ...merged]);
    return new Map(restored.map(({ profile }) => [profile.id, profile.id]));
  }

  async deleteObjects(objectType: string, objects: readonly JsonObject[]): Promise<void> {
    if (objects.length > 0) await this.#domain().deleteObjects(objectType, objects);
  }

  async deleteProfiles(ids: readonly ProfileId[]): Promise<void> {
    const domain = this.#domain();
    await this.#database.run(async () => {
      for (const { id } of await domain.getProfiles(ids)) await domain.deleteProfile(id);
    });
  }

  #domain(): ProfileDomain {
    const domain = this.domains.get(this.domainName);
    if (domain !== null) return domain;
    throw new NotFoundError(`domain ${this.domainName} does not exist`, { remedy: 'Prepare the store first.' });
  }
}
