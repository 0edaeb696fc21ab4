import type { DuckDBValue } from '@duckdb/node-api';
import type { ProfileId } from '../../core/profiles/profile.ts';
import type { Database } from '../database.ts';
import { textList } from '../text-list.ts';
import { LAYER_COLUMNS, type LayerRow, layerFrom, OBJECT_COLUMNS, type ObjectRow, objectFrom } from './rows.ts';

/** Reads the objects of a domain from the file, where their sources are. */
export class ObjectFile {
  readonly #database: Database;
  readonly #domain: string;

  constructor(database: Database, domain: string) {
    this.#database = database;
    this.#domain = domain;
  }

  async byUniqueKeys(uniqueKeys: readonly string[]): Promise<ReadonlyMap<string, ObjectRow>> {
    if (uniqueKeys.length === 0) return new Map();
    const rows = await this.#read('unique_key IN (SELECT unnest($1::VARCHAR[]))', textList(uniqueKeys));
    return new Map(rows.map((row) => [row.uniqueKey, row]));
  }

  /** In the order of their coming; within one moment by their source's own time. */
  async ofProfiles(ids: readonly ProfileId[]): Promise<ReadonlyMap<ProfileId, readonly ObjectRow[]>> {
    if (ids.length === 0) return new Map();
    const byProfile = new Map<ProfileId, ObjectRow[]>(ids.map((id) => [id, []]));
    const [first] = ids;
    const rows =
      ids.length === 1 && first !== undefined
        ? await this.#read('profile_id = $1', first)
        : await this.#read('profile_id IN (SELECT unnest($1::VARCHAR[]))', textList(ids));
    for (const row of rows) byProfile.get(row.profileId)?.push(row);
    return byProfile;
  }

  async ofType(objectType: string): Promise<readonly LayerRow[]> {
    const rows = await this.#database.read(
      `SELECT ${LAYER_COLUMNS} FROM profile_object WHERE domain = $1 AND object_type = $2`,
      [this.#domain, objectType],
    );
    return rows.map((row) => layerFrom((column) => row[column]));
  }

  async count(): Promise<number> {
    const [row] = await this.#database.read(
      'SELECT CAST(count(*) AS DOUBLE) AS objects FROM profile_object WHERE domain = $1',
      [this.#domain],
    );
    return Number(row?.objects ?? 0);
  }

  async #read(condition: string, parameter: DuckDBValue): Promise<readonly ObjectRow[]> {
    const rows = await this.#database.read(
      `SELECT ${OBJECT_COLUMNS} FROM profile_object WHERE ${condition} ORDER BY ingested_at, confirmed_at, unique_key`,
      [parameter],
    );
    return rows.map((row) => objectFrom((column) => row[column]));
  }
}
