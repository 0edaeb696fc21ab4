import { z } from 'zod';
import type { JsonObject } from '../core/profiles/profile.ts';
import { type Instant, instant } from '../core/time.ts';
import type { Database } from './database.ts';

/** What a domain is made of. A domain itself is filed under `NO_DOMAIN`. */
export type DefinitionKind =
  | 'domain'
  | 'object-type'
  | 'domain-object-type'
  | 'calculated-attribute'
  | 'segment'
  | 'segment-estimate'
  | 'segment-snapshot'
  | 'integration'
  | 'event-stream'
  | 'event-trigger'
  | 'layout'
  | 'identity-resolution-job'
  | 'match'
  | 'upload-job'
  | 'workflow'
  | 'recommender'
  | 'recommender-filter'
  | 'recommender-schema';

/** The owner of definitions that belong to no domain. */
export const NO_DOMAIN = '';

/** A named document, such as a segment as it was asked for, with what the service remembers of it. */
export interface Definition {
  readonly domain: string;
  readonly kind: DefinitionKind;
  readonly name: string;
  readonly document: JsonObject;
  readonly tags: Readonly<Record<string, string>>;
  readonly createdAt: Instant;
  readonly lastUpdatedAt: Instant;
}

export interface DefinitionToPut {
  readonly domain: string;
  readonly kind: DefinitionKind;
  readonly name: string;
  readonly document: JsonObject;
  /** Replaces the tags when given; an existing definition keeps its own otherwise. */
  readonly tags?: Readonly<Record<string, string>>;
  readonly at: Instant;
}

/** A part of a list; `next` is the name to go on after, null at the end. */
export interface DefinitionPage {
  readonly items: readonly Definition[];
  readonly next: string | null;
}

const textMap = z.record(z.string(), z.string());
const storedDefinition = z.object({
  domain: z.string(),
  kind: z.string().transform((kind) => kind as DefinitionKind),
  name: z.string(),
  document: z.string().transform((text): JsonObject => JSON.parse(text)),
  tags: z.string().transform((text) => textMap.parse(JSON.parse(text))),
  createdAt: z.number().transform(instant),
  lastUpdatedAt: z.number().transform(instant),
});

/**
 * Small named JSON documents per (domain, kind, name): domains, object types, segments … Read from memory, kept in the
 * store's file. A put inside a unit of work that fails leaves the shelf as it was.
 */
export class DefinitionShelf {
  readonly #database: Database;
  /** In order of creation. */
  #byKey = new Map<string, Definition>();

  private constructor(database: Database) {
    this.#database = database;
  }

  static async open(database: Database): Promise<DefinitionShelf> {
    await database.write('CREATE SEQUENCE IF NOT EXISTS definition_position');
    await database.write(`CREATE TABLE IF NOT EXISTS definition (
      position BIGINT DEFAULT nextval('definition_position'), domain VARCHAR, kind VARCHAR, name VARCHAR,
      document VARCHAR, tags VARCHAR, created_at DOUBLE, last_updated_at DOUBLE)`);
    const shelf = new DefinitionShelf(database);
    await shelf.#load();
    return shelf;
  }

  get(domain: string, kind: DefinitionKind, name: string): Definition | null {
    return this.#byKey.get(keyOf({ domain, kind, name })) ?? null;
  }

  /** By creation, oldest first. `after` is the `next` of the page before; a name that is gone starts anew. */
  list(domain: string, kind: DefinitionKind, page: { limit?: number; after?: string | null } = {}): DefinitionPage {
    const all = [...this.#byKey.values()].filter((each) => each.domain === domain && each.kind === kind);
    const start = page.after ? all.findIndex((each) => each.name === page.after) + 1 : 0;
    const items = all.slice(start, page.limit === undefined ? undefined : start + page.limit);
    const isLast = start + items.length >= all.length;
    return { items, next: isLast ? null : (items.at(-1)?.name ?? null) };
  }

  /** Makes or replaces; a replaced definition keeps its place and its time of creation. */
  async put(wanted: DefinitionToPut): Promise<Definition> {
    const key = keyOf(wanted);
    return this.#change(async () => {
      const before = this.#byKey.get(key);
      const definition: Definition = {
        domain: wanted.domain,
        kind: wanted.kind,
        name: wanted.name,
        document: wanted.document,
        tags: wanted.tags ?? before?.tags ?? {},
        createdAt: before?.createdAt ?? wanted.at,
        lastUpdatedAt: wanted.at,
      };
      await (before === undefined ? this.#insert(definition) : this.#update(definition));
      this.#byKey.set(key, definition);
      return definition;
    });
  }

  /** Whether there was something to delete. */
  async delete(domain: string, kind: DefinitionKind, name: string): Promise<boolean> {
    return this.#change(async () => {
      if (!this.#byKey.delete(keyOf({ domain, kind, name }))) return false;
      await this.#database.write('DELETE FROM definition WHERE domain = $1 AND kind = $2 AND name = $3', [
        domain,
        kind,
        name,
      ]);
      return true;
    });
  }

  /** Everything that belongs to a domain, and the domain itself. */
  async deleteDomain(domain: string): Promise<void> {
    await this.#change(async () => {
      await this.#database.write(
        'DELETE FROM definition WHERE domain = $1 OR (domain = $2 AND kind = $3 AND name = $1)',
        [domain, NO_DOMAIN, 'domain'],
      );
      for (const [key, each] of this.#byKey) {
        if (each.domain === domain || (each.kind === 'domain' && each.name === domain)) this.#byKey.delete(key);
      }
    });
  }

  async #change<T>(work: () => Promise<T>): Promise<T> {
    return this.#database.run(async () => {
      this.#database.onRollback(() => this.#load());
      return work();
    });
  }

  async #insert(definition: Definition): Promise<void> {
    await this.#database.write(
      `INSERT INTO definition (domain, kind, name, document, tags, created_at, last_updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [
        definition.domain,
        definition.kind,
        definition.name,
        JSON.stringify(definition.document),
        JSON.stringify(definition.tags),
        definition.createdAt,
        definition.lastUpdatedAt,
      ],
    );
  }

  async #update(definition: Definition): Promise<void> {
    await this.#database.write(
      `UPDATE definition SET document = $4, tags = $5, last_updated_at = $6
       WHERE domain = $1 AND kind = $2 AND name = $3`,
      [
        definition.domain,
        definition.kind,
        definition.name,
        JSON.stringify(definition.document),
        JSON.stringify(definition.tags),
        definition.lastUpdatedAt,
      ],
    );
  }

  async #load(): Promise<void> {
    const rows = await this.#database.read(
      `SELECT domain, kind, name, document, tags, created_at AS "createdAt", last_updated_at AS "lastUpdatedAt"
       FROM definition ORDER BY position`,
    );
    this.#byKey = new Map(
      rows.map((row) => {
        const definition = storedDefinition.parse(row);
        return [keyOf(definition), definition];
      }),
    );
  }
}

function keyOf(of: { readonly domain: string; readonly kind: string; readonly name: string }): string {
  return JSON.stringify([of.domain, of.kind, of.name]);
}
