import { listValue } from '@duckdb/node-api';
import type { ProfileId } from '../../core/profiles/profile.ts';
import type { Database } from '../database.ts';
import type { HeldProfile } from './memory.ts';
import { appendObjects, appendProfiles, type ObjectRow } from './rows.ts';

/**
 * What a unit of work has changed in memory and not yet written. It lands in a handful of statements over sets when the
 * unit ends, or before something reads it back from the file.
 */
export class PendingWrites {
  readonly #database: Database;
  readonly #domain: string;
  /** Rows to be written; null: to be deleted. */
  readonly #objects = new Map<string, ObjectRow | null>();
  /** Objects that the file may hold an older row of. */
  readonly #replaced = new Set<string>();
  /** Profiles to be written; undefined: to be deleted. */
  readonly #profiles = new Map<ProfileId, HeldProfile | undefined>();
  /** Profiles that the file holds no row of. */
  readonly #fresh = new Set<ProfileId>();
  /** Profiles whose objects in the file now belong to another. */
  readonly #moves = new Map<ProfileId, ProfileId>();
  /** Profiles whose objects in the file are to be deleted. */
  readonly #emptied = new Set<ProfileId>();

  constructor(database: Database, domain: string) {
    this.#database = database;
    this.#domain = domain;
  }

  get isEmpty(): boolean {
    return this.#objects.size + this.#profiles.size + this.#moves.size + this.#emptied.size === 0;
  }

  object(uniqueKey: string): ObjectRow | null | undefined {
    return this.#objects.get(uniqueKey);
  }

  putObject(row: ObjectRow, replaces: boolean): void {
    this.#objects.set(row.uniqueKey, row);
    if (replaces) this.#replaced.add(row.uniqueKey);
  }

  deleteObject(uniqueKey: string): void {
    this.#objects.set(uniqueKey, null);
    this.#replaced.add(uniqueKey);
  }

  createProfile(profile: HeldProfile): void {
    if (!this.#profiles.has(profile.id)) this.#fresh.add(profile.id);
    this.#profiles.set(profile.id, profile);
  }

  changeProfile(profile: HeldProfile): void {
    this.#profiles.set(profile.id, profile);
  }

  deleteProfile(id: ProfileId): void {
    this.#profiles.set(id, undefined);
  }

  /** The profile goes, with all of its objects. */
  emptyProfile(id: ProfileId): void {
    this.deleteProfile(id);
    this.#emptied.add(id);
    for (const row of this.#objects.values()) if (row?.profileId === id) this.deleteObject(row.uniqueKey);
  }

  /** The objects of one profile become another's. Objects must have been flushed before: see `holdsObjects`. */
  moveObjects(from: ProfileId, to: ProfileId): void {
    this.#moves.set(from, to);
  }

  /** Whether rows of objects, or deletions, wait: what reads or moves objects by profile flushes first. */
  get holdsObjects(): boolean {
    return this.#objects.size + this.#emptied.size > 0;
  }

  get holdsMoves(): boolean {
    return this.#moves.size > 0;
  }

  /** Whether objects of this profile wait to be moved. */
  movesObjectsOf(id: ProfileId): boolean {
    if (this.#moves.has(id)) return true;
    for (const to of this.#moves.values()) if (to === id) return true;
    return false;
  }

  clear(): void {
    this.#objects.clear();
    this.#replaced.clear();
    this.#profiles.clear();
    this.#fresh.clear();
    this.#moves.clear();
    this.#emptied.clear();
  }

  /** Outside the unit of work that made the changes there is nothing to write: they land, or vanish, with it. */
  async flush(): Promise<void> {
    if (this.isEmpty || !this.#database.isInUnitOfWork) return;
    await this.#flushObjects();
    await this.#flushProfiles();
    this.clear();
  }

  async #flushObjects(): Promise<void> {
    if (this.#moves.size > 0) {
      await this.#database.write(
        `UPDATE profile_object SET profile_id = move.target
         FROM (SELECT unnest($1::VARCHAR[]) AS origin, unnest($2::VARCHAR[]) AS target) AS move
         WHERE profile_id = move.origin`,
        [listValue([...this.#moves.keys()]), listValue([...this.#moves.keys()].map((id) => this.#destinationOf(id)))],
      );
    }
    await this.#deleteWhere('profile_object', 'profile_id', this.#emptied);
    await this.#deleteWhere('profile_object', 'unique_key', this.#replaced);
    const rows = [...this.#objects.values()].filter((row) => row !== null);
    await this.#database.withWriter((connection) => appendObjects(connection, this.#domain, rows));
  }

  async #flushProfiles(): Promise<void> {
    const stored = [...this.#profiles.keys()].filter((id) => !this.#fresh.has(id));
    await this.#deleteWhere('profile', 'profile_id', stored);
    const rows = [...this.#profiles.values()].filter((profile) => profile !== undefined);
    await this.#database.withWriter((connection) => appendProfiles(connection, this.#domain, rows));
  }

  async #deleteWhere(table: string, column: string, values: Iterable<string>): Promise<void> {
    const list = [...values];
    if (list.length === 0) return;
    const condition = list.length === 1 ? '= $1' : 'IN (SELECT unnest($1::VARCHAR[]))';
    await this.#database.write(`DELETE FROM ${table} WHERE ${column} ${condition}`, [
      list.length === 1 ? (list[0] ?? '') : listValue(list),
    ]);
  }

  /** Merges in a row: A into B, then B into C. */
  #destinationOf(id: ProfileId): ProfileId {
    let destination = id;
    for (let next = this.#moves.get(id); next !== undefined && next !== id; next = this.#moves.get(next)) {
      destination = next;
    }
    return destination;
  }
}
