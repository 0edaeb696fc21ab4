import type { Meanings } from '../core/meanings.ts';
import { type ProfileId, profileId } from '../core/profiles/profile.ts';
import { SEGMENTS } from '../core/segments/catalog.ts';
import type { SegmentName } from '../core/segments/definition.ts';
import { type Instant, instant } from '../core/time.ts';
import { compile } from '../sql/compile.ts';
import { segmentsPlan } from '../sql/segments.ts';
import type { SegmentRun, SegmentSize, SegmentWarehouse } from '../steps/ports.ts';
import type { Database } from './database.ts';

/** So many people are read at once. */
const PEOPLE_PER_PAGE = 20_000;
const NEWEST_RUN = '(SELECT run_id FROM segment_run ORDER BY as_of DESC, position DESC LIMIT 1)';

/** Segment membership by run in DuckDB: `segment_run` and `segment_member`. */
export class DuckDbSegments implements SegmentWarehouse {
  readonly #database: Database;

  private constructor(database: Database) {
    this.#database = database;
  }

  /** What words mean is settled in the attributes; segments only compare them. */
  static async open(database: Database, _meanings: Meanings): Promise<DuckDbSegments> {
    await database.run(async () => {
      await database.write(
        `CREATE TABLE IF NOT EXISTS segment_run
         (run_id VARCHAR NOT NULL, as_of TIMESTAMP NOT NULL, position BIGINT NOT NULL, people BIGINT NOT NULL)`,
      );
      await database.write(
        `CREATE TABLE IF NOT EXISTS segment_member
         (run_id VARCHAR NOT NULL, segment VARCHAR NOT NULL, profile_id VARCHAR NOT NULL)`,
      );
    });
    return new DuckDbSegments(database);
  }

  async assignSegments(runId: string, asOf: Instant): Promise<readonly SegmentSize[]> {
    return this.#database.run(async () => {
      await this.#forget(runId);
      const plan = compile(segmentsPlan(SEGMENTS), 'duckdb');
      // In the order of the profile, so that a range of profiles is read from a few row groups.
      await this.#database.write(
        `INSERT INTO segment_member SELECT $${plan.parameters.length + 1}, segment, profile_id FROM (${plan.sql})
         ORDER BY profile_id`,
        [...plan.parameters, runId],
      );
      await this.#database.write(
        `INSERT INTO segment_run
         SELECT $1, make_timestamp_ms(CAST($2 AS BIGINT)),
           (SELECT coalesce(max(position), 0) + 1 FROM segment_run), (SELECT count(*) FROM profile_attribute)`,
        [runId, asOf],
      );
      return this.#sizes(runId);
    });
  }

  async segmentsOf(
    id: ProfileId,
  ): Promise<{ readonly asOf: Instant; readonly segments: readonly SegmentName[] } | null> {
    const rows = await this.#database.read(
      `SELECT segment, CAST(epoch_ms(as_of) AS DOUBLE) AS as_of FROM segment_member JOIN segment_run USING (run_id)
       WHERE run_id = ${NEWEST_RUN} AND profile_id = $1`,
      [id],
    );
    const [first] = rows;
    if (first === undefined) return null;
    return { asOf: instant(Number(first.as_of)), segments: byPriority(rows.map((row) => String(row.segment))) };
  }

  async putSegments(id: ProfileId, segments: readonly SegmentName[]): Promise<void> {
    await this.#database.run(async () => {
      const [run] = await this.#database.read(`SELECT ${NEWEST_RUN} AS run_id`);
      if (typeof run?.run_id !== 'string') return;
      await this.#database.write('DELETE FROM segment_member WHERE run_id = $1 AND profile_id = $2', [run.run_id, id]);
      for (const segment of segments) {
        await this.#database.write('INSERT INTO segment_member VALUES ($1, $2, $3)', [run.run_id, segment, id]);
      }
    });
  }

  async segmentRuns(): Promise<readonly SegmentRun[]> {
    const runs = await this.#database.read(
      'SELECT run_id, CAST(epoch_ms(as_of) AS DOUBLE) AS as_of FROM segment_run ORDER BY segment_run.as_of, position',
    );
    const described: SegmentRun[] = [];
    for (const run of runs) {
      const runId = String(run.run_id);
      described.push({ runId, asOf: instant(Number(run.as_of)), sizes: await this.#sizes(runId) });
    }
    return described;
  }

  async *memberships(
    runId: string,
  ): AsyncIterable<readonly { readonly id: ProfileId; readonly segments: readonly SegmentName[] }[]> {
    const [run] = await this.#database.read(
      'SELECT CAST(people AS DOUBLE) AS people FROM segment_run WHERE run_id = $1',
      [runId],
    );
    for (const prefix of prefixes(Number(run?.people ?? 0))) {
      const rows = await this.#database.read(
        `SELECT profile_id, string_agg(segment, ',') AS segments FROM segment_member
         WHERE run_id = $1 AND profile_id BETWEEN $2 AND $3 GROUP BY profile_id ORDER BY profile_id`,
        [runId, prefix.padEnd(32, '0'), prefix.padEnd(32, 'f')],
      );
      if (rows.length === 0) continue;
      yield rows.map((row) => ({
        id: profileId(String(row.profile_id)),
        segments: byPriority(String(row.segments).split(',')),
      }));
    }
  }

  async #forget(runId: string): Promise<void> {
    await this.#database.write('DELETE FROM segment_member WHERE run_id = $1', [runId]);
    await this.#database.write('DELETE FROM segment_run WHERE run_id = $1', [runId]);
  }

  /** Every segment, those without members too. */
  async #sizes(runId: string): Promise<readonly SegmentSize[]> {
    const rows = await this.#database.read(
      'SELECT segment, CAST(count(*) AS DOUBLE) AS size FROM segment_member WHERE run_id = $1 GROUP BY segment',
      [runId],
    );
    const sizes = new Map(rows.map((row) => [String(row.segment), Number(row.size)]));
    return SEGMENTS.map(({ name }) => ({ segment: name, size: sizes.get(name) ?? 0 }));
  }
}

/** Profile ids are evenly spread hexadecimal digits: so many leading ones that a range holds a page of people. */
function prefixes(people: number): readonly string[] {
  let ranges: readonly string[] = [''];
  while (people / ranges.length > PEOPLE_PER_PAGE) {
    ranges = ranges.flatMap((prefix) => Array.from('0123456789abcdef', (digit) => prefix + digit));
  }
  return ranges;
}

const PRIORITIES: ReadonlyMap<SegmentName, number> = new Map(SEGMENTS.map(({ name, priority }) => [name, priority]));

function byPriority(segments: readonly SegmentName[]): readonly SegmentName[] {
  const priorityOf = (name: SegmentName): number => PRIORITIES.get(name) ?? Number.POSITIVE_INFINITY;
  return segments.toSorted((one, other) => priorityOf(one) - priorityOf(other));
}
