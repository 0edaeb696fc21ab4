import { ConflictError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/profiles/profile.ts';
import type { Database } from '../database.ts';
import { DefinitionShelf, NO_DOMAIN } from '../definitions.ts';
import { type DomainOutside, ProfileDomain } from './domain.ts';
import { TABLES } from './rows.ts';

/** The domains of a store's file. One that is on the definition shelf exists. */
export class ProfileDomains {
  readonly definitions: DefinitionShelf;
  readonly #database: Database;
  readonly #outside: DomainOutside;
  readonly #open = new Map<string, ProfileDomain>();

  private constructor(database: Database, definitions: DefinitionShelf, outside: DomainOutside) {
    this.#database = database;
    this.definitions = definitions;
    this.#outside = outside;
  }

  static async open(database: Database, outside: DomainOutside): Promise<ProfileDomains> {
    for (const table of TABLES) await database.write(table);
    return new ProfileDomains(database, await DefinitionShelf.open(database), outside);
  }

  get(name: string): ProfileDomain | null {
    if (this.definitions.get(NO_DOMAIN, 'domain', name) === null) return null;
    const known = this.#open.get(name);
    if (known !== undefined) return known;
    const domain = new ProfileDomain(name, this.#database, this.definitions, this.#outside);
    this.#open.set(name, domain);
    return domain;
  }

  /** `document`: what CreateDomain was asked. Throws ConflictError for a name that is taken. */
  async create(
    name: string,
    document: JsonObject,
    tags: Readonly<Record<string, string>> = {},
  ): Promise<ProfileDomain> {
    return this.#database.run(async () => {
      if (this.get(name) !== null) throw new ConflictError(`domain ${name} already exists`);
      const at = this.#outside.clock.now();
      await this.definitions.put({ domain: NO_DOMAIN, kind: 'domain', name, document, tags, at });
      return this.get(name) ?? new ProfileDomain(name, this.#database, this.definitions, this.#outside);
    });
  }

  /** With its profiles, objects and definitions. Whether there was one. */
  async delete(name: string): Promise<boolean> {
    return this.#database.run(async () => {
      const domain = this.get(name);
      if (domain === null) return false;
      await domain.deleteEverything();
      await this.definitions.deleteDomain(name);
      return true;
    });
  }
}
