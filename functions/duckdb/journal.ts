import type { DuckDBValue } from '@duckdb/node-api';
import type { PairExplanation } from '../core/identities/explanation.ts';
import type { ProfileId } from '../core/profiles/profile.ts';
import { type Instant, instant } from '../core/time.ts';
import type { Journal, MergedState, MergeEntry } from '../steps/ports.ts';
import type { Database, SqlRow } from './database.ts';
import { textList } from './text-list.ts';

const COLUMNS = 'id, run_id, merged_at, merged_by, main_id, merged_ids, before, records, explanations, undone_at';
const READ_COLUMNS =
  'id, run_id, epoch_ms(merged_at)::DOUBLE AS merged_at, merged_by, before, records, explanations, epoch_ms(undone_at)::DOUBLE AS undone_at';
const ROWS_PER_INSERT = 100;

/** The journal of merges in the store's DuckDB file: what was before, as JSON, and the pairs that must stay apart. */
export class DuckDbJournal implements Journal {
  readonly #database: Database;

  private constructor(database: Database) {
    this.#database = database;
  }

  static async open(database: Database): Promise<DuckDbJournal> {
    await database.write('CREATE SEQUENCE IF NOT EXISTS merge_entry_order');
    await database.write(`CREATE TABLE IF NOT EXISTS merge_entry (
      position BIGINT DEFAULT nextval('merge_entry_order'), id VARCHAR PRIMARY KEY, run_id VARCHAR, merged_at TIMESTAMP,
      merged_by VARCHAR, main_id VARCHAR, merged_ids VARCHAR, before VARCHAR, records VARCHAR, explanations VARCHAR,
      undone_at TIMESTAMP)`);
    await database.write(
      'CREATE TABLE IF NOT EXISTS kept_apart (left_record VARCHAR, right_record VARCHAR, PRIMARY KEY (left_record, right_record))',
    );
    return new DuckDbJournal(database);
  }

  async append(...entries: readonly MergeEntry[]): Promise<void> {
    await this.#database.run(async () => {
      for (let start = 0; start < entries.length; start += ROWS_PER_INSERT) {
        await this.#insert(entries.slice(start, start + ROWS_PER_INSERT));
      }
    });
  }

  async find(id: string): Promise<MergeEntry | null> {
    const [entry = null] = await this.findAll([id]);
    return entry;
  }

  async findAll(ids: readonly string[]): Promise<readonly MergeEntry[]> {
    if (ids.length === 0) return [];
    // Named one by one they are found by the index; a join would read what was before every merge.
    const named = ids.map((_, at) => `$${at + 1}`).join(', ');
    const rows = await this.#database.read(`SELECT ${READ_COLUMNS} FROM merge_entry WHERE id IN (${named})`, ids);
    const byId = new Map(rows.map((row) => [String(row.id), row]));
    return ids.flatMap((id) => {
      const row = byId.get(id);
      return row === undefined ? [] : [entryOf(row)];
    });
  }

  async entries(
    filter: { readonly runId?: string; readonly profileId?: ProfileId; readonly merged?: readonly ProfileId[] } = {},
  ): Promise<readonly MergeEntry[]> {
    const mains = filter.profileId === undefined ? null : await this.#profilesBehind(filter.profileId);
    const conditions: string[] = [];
    const parameters: DuckDBValue[] = [];
    if (filter.runId !== undefined) conditions.push(`run_id = $${parameters.push(filter.runId)}`);
    if (mains !== null)
      conditions.push(
        `main_id IN (SELECT unnest(from_json($${parameters.push(JSON.stringify(mains))}, '["VARCHAR"]')))`,
      );
    if (filter.merged !== undefined)
      conditions.push(
        `list_has_any(from_json(merged_ids, '["VARCHAR"]'), from_json($${parameters.push(JSON.stringify(filter.merged))}, '["VARCHAR"]'))`,
      );
    const where = conditions.length === 0 ? '' : `WHERE ${conditions.join(' AND ')}`;
    const rows = await this.#database.read(
      `SELECT ${READ_COLUMNS} FROM merge_entry ${where} ORDER BY position`,
      parameters,
    );
    return rows.map(entryOf);
  }

  async markUndone(ids: readonly string[], at: Instant): Promise<void> {
    await this.#database.write(
      `UPDATE merge_entry SET undone_at = make_timestamp($2::BIGINT * 1000)
       WHERE id IN (SELECT unnest($1::VARCHAR[]))`,
      [textList(ids), at],
    );
  }

  /** An id is 32 hexadecimal digits, drawn or digested: wherever they stand they mean the profile. */
  async renameProfiles(ids: ReadonlyMap<ProfileId, ProfileId>): Promise<void> {
    await this.#database.run(async () => {
      for (const [before, now] of ids) {
        await this.#database.write(
          `UPDATE merge_entry SET main_id = replace(main_id, $1, $2), merged_ids = replace(merged_ids, $1, $2),
             before = replace(before, $1, $2)
           WHERE undone_at IS NULL AND contains(before, $1)`,
          [before, now],
        );
      }
    });
  }

  async keepApart(pairs: readonly (readonly [string, string])[]): Promise<void> {
    await this.#database.run(async () => {
      for (const [one, other] of pairs) {
        const [left, right] = one < other ? [one, other] : [other, one];
        await this.#database.write('INSERT OR IGNORE INTO kept_apart VALUES ($1, $2)', [left, right]);
      }
    });
  }

  async keptApart(): Promise<readonly (readonly [string, string])[]> {
    const rows = await this.#database.read('SELECT left_record, right_record FROM kept_apart ORDER BY ALL');
    return rows.map((row) => [String(row.left_record), String(row.right_record)] as const);
  }

  async #insert(entries: readonly MergeEntry[]): Promise<void> {
    const parameters: DuckDBValue[] = [];
    const bind = (value: DuckDBValue): string => `$${parameters.push(value)}`;
    const rows = entries.map((entry) => `(${rowValues(entry, bind).join(', ')})`);
    await this.#database.write(`INSERT INTO merge_entry (${COLUMNS}) VALUES ${rows.join(', ')}`, parameters);
  }

  /** The profile and every profile that was merged into it, however long ago. */
  async #profilesBehind(id: ProfileId): Promise<readonly string[]> {
    const rows = await this.#database.read(
      `WITH RECURSIVE behind(id) AS (
         SELECT $1::VARCHAR
         UNION
         SELECT merged.id FROM behind JOIN (
           SELECT main_id, unnest(from_json(merged_ids, '["VARCHAR"]')) AS id FROM merge_entry WHERE undone_at IS NULL
         ) merged ON merged.main_id = behind.id
       ) SELECT id FROM behind`,
      [id],
    );
    return rows.map((row) => String(row.id));
  }
}

function rowValues(entry: MergeEntry, bind: (value: DuckDBValue) => string): readonly string[] {
  const moment = (at: Instant | null): string => `make_timestamp(${bind(at)}::BIGINT * 1000)`;
  return [
    bind(entry.id),
    bind(entry.runId),
    moment(entry.at),
    bind(entry.by),
    bind(entry.before.main.profile.id),
    bind(JSON.stringify(entry.before.merged.map((snapshot) => snapshot.profile.id))),
    bind(JSON.stringify(entry.before)),
    bind(JSON.stringify(entry.records)),
    bind(JSON.stringify(entry.explanations)),
    moment(entry.undoneAt),
  ];
}

/** The JSON columns hold what `append` was given: this adapter is the only writer of the table. */
function entryOf(row: SqlRow): MergeEntry {
  return {
    id: String(row.id),
    runId: String(row.run_id),
    at: instant(Number(row.merged_at)),
    by: String(row.merged_by),
    before: JSON.parse(String(row.before)) as MergedState,
    records: JSON.parse(String(row.records)) as string[],
    explanations: JSON.parse(String(row.explanations)) as PairExplanation[],
    undoneAt: row.undone_at === null || row.undone_at === undefined ? null : instant(Number(row.undone_at)),
  };
}
