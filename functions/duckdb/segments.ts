import type { Meanings } from '../core/meanings.ts';
import { type ProfileId, profileId } from '../core/profiles/profile.ts';
import { LIFECYCLE, SEGMENTS } from '../core/segments/catalog.ts';
import type { SegmentName } from '../core/segments/definition.ts';
import type { MovedPeople } from '../core/segments/movement.ts';
import type { SegmentDefinition } from '../core/segments/rules.ts';
import { type Instant, instant } from '../core/time.ts';
import { compile } from '../sql/compile.ts';
import { segmentsPlan } from '../sql/segments.ts';
import type { BoughtItems, Membership, SegmentRun, SegmentSize, SegmentWarehouse } from '../steps/ports.ts';
import { readBoughtItems } from './bought-items.ts';
import { prepareClusters } from './clusters.ts';
import type { Database, SqlRow } from './database.ts';
import { inRange, profileRanges } from './profile-ranges.ts';
import { textList } from './text-list.ts';

/** So many people are read at once. */
const PEOPLE_PER_PAGE = 20_000;
const NEWEST_RUN = '(SELECT run_id FROM segment_run ORDER BY as_of DESC, position DESC LIMIT 1)';

/** Segment membership by run in DuckDB: `segment_run` and `segment_member`. */
export class DuckDbSegments implements SegmentWarehouse {
  readonly #database: Database;
  readonly #meanings: Meanings;
  readonly #segments: readonly SegmentDefinition[];

  private constructor(database: Database, meanings: Meanings, segments: readonly SegmentDefinition[]) {
    this.#database = database;
    this.#meanings = meanings;
    this.#segments = segments;
  }

  /** What words mean is settled in the attributes; segments only compare them. */
  static async open(
    database: Database,
    meanings: Meanings,
    segments: readonly SegmentDefinition[] = SEGMENTS,
  ): Promise<DuckDbSegments> {
    await database.run(async () => {
      await database.write(
        `CREATE TABLE IF NOT EXISTS segment_run
         (run_id VARCHAR NOT NULL, as_of TIMESTAMP NOT NULL, position BIGINT NOT NULL, people BIGINT NOT NULL)`,
      );
      await database.write(
        `CREATE TABLE IF NOT EXISTS segment_member
         (run_id VARCHAR NOT NULL, segment VARCHAR NOT NULL, profile_id VARCHAR NOT NULL)`,
      );
      await prepareClusters(database);
    });
    return new DuckDbSegments(database, meanings, segments);
  }

  async assignSegments(runId: string, asOf: Instant): Promise<readonly SegmentSize[]> {
    return this.#database.run(async () => {
      this.#database.noteChange({ segments: true });
      await this.#forget(runId);
      const plan = compile(segmentsPlan(this.#segments), 'duckdb');
      const names = this.#segments.map(({ name }, at) => `CASE WHEN in_${at} THEN '${name}' END`);
      // In the order of the attributes, which is that of the profiles: a range of them is read from a few row groups.
      await this.#database.write(
        `INSERT INTO segment_member
         SELECT $${plan.parameters.length + 1}, segment, profile_id
         FROM (SELECT profile_id, unnest([${names.join(', ')}]) AS segment FROM (${plan.sql}))
         WHERE segment IS NOT NULL`,
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

  /** Of a run that is made of the past: nobody was in a segment who had neither registered nor bought. */
  async leaveOutLaterPeople(runId: string, asOf: Instant): Promise<void> {
    await this.#database.run(async () => {
      const later = `SELECT profile_id FROM profile_attribute JOIN (
          SELECT profile_id, min(registered_at) AS registered FROM customer_profile
          JOIN customer USING (brand, customer_id) GROUP BY profile_id) USING (profile_id)
        WHERE registered > make_timestamp_ms(CAST($1 AS BIGINT)) AND coalesce(order_count, 0) = 0`;
      const left = await this.#database.write(
        `UPDATE segment_run SET people = people - (SELECT count(*) FROM (${later})) WHERE run_id = $2`,
        [asOf, runId],
      );
      if (left > 0)
        await this.#database.write(`DELETE FROM segment_member WHERE run_id = $2 AND profile_id IN (${later})`, [
          asOf,
          runId,
        ]);
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
      const held = await this.#database.read(
        'SELECT segment FROM segment_member WHERE run_id = $1 AND profile_id = $2',
        [run.run_id, id],
      );
      if (
        held
          .map((row) => String(row.segment))
          .toSorted()
          .join() === segments.toSorted().join()
      )
        return;
      this.#database.noteChange({ profiles: [id] });
      await this.#database.write('DELETE FROM segment_member WHERE run_id = $1 AND profile_id = $2', [run.run_id, id]);
      await this.#database.write('INSERT INTO segment_member SELECT $1, unnest($2::VARCHAR[]), $3', [
        run.run_id,
        textList(segments),
        id,
      ]);
    });
  }

  async segmentRuns(): Promise<readonly SegmentRun[]> {
    const runs = await this.#database.read(
      `SELECT run_id, CAST(epoch_ms(as_of) AS DOUBLE) AS as_of, CAST(people AS DOUBLE) AS people
       FROM segment_run ORDER BY segment_run.as_of, position`,
    );
    const described: SegmentRun[] = [];
    for (const run of runs) {
      const runId = String(run.run_id);
      described.push({
        runId,
        asOf: instant(Number(run.as_of)),
        people: Number(run.people),
        sizes: await this.#sizes(runId),
      });
    }
    return described;
  }

  async primarySizes(runId: string): Promise<ReadonlyMap<SegmentName | null, number>> {
    const places = this.#segments.map(({ name, priority }) => `('${name}', ${priority})`);
    const rows = await this.#database.read(
      `SELECT held.segment, CAST(count(*) AS DOUBLE) AS people
       FROM (SELECT DISTINCT profile_id FROM customer_profile)
       LEFT JOIN (
         SELECT profile_id, arg_min(segment, priority) AS segment FROM segment_member
         JOIN (VALUES ${places.join(', ')}) AS place (segment, priority) USING (segment)
         WHERE run_id = $1 GROUP BY profile_id) AS held USING (profile_id)
       GROUP BY ALL`,
      [runId],
    );
    return new Map(rows.map((row) => [nameOrNull(row.segment), Number(row.people)]));
  }

  async lifecycleMoves(from: string, to: string): Promise<readonly MovedPeople[]> {
    const inRun = (run: string) =>
      `(SELECT profile_id, segment FROM segment_member
        WHERE run_id = ${run} AND segment IN (${LIFECYCLE.map((name) => `'${name}'`).join(', ')}))`;
    const rows = await this.#database.read(
      `SELECT before.segment AS origin, after.segment AS destination, CAST(count(*) AS DOUBLE) AS people
       FROM ${inRun('$1')} AS before FULL JOIN ${inRun('$2')} AS after USING (profile_id)
       GROUP BY ALL ORDER BY ALL`,
      [from, to],
    );
    return rows.map((row) => ({
      from: nameOrNull(row.origin),
      to: nameOrNull(row.destination),
      people: Number(row.people),
    }));
  }

  async newMembers(
    segment: SegmentName,
    { from, to }: { readonly from: string; readonly to: string },
    most: number,
  ): Promise<{ readonly people: number; readonly ids: readonly ProfileId[] }> {
    const rows = await this.#database.read(
      `SELECT profile_id, CAST(count(*) OVER () AS DOUBLE) AS people FROM segment_member AS after
       WHERE run_id = $3 AND segment = $1 AND NOT EXISTS (
         SELECT 1 FROM segment_member AS before
         WHERE before.run_id = $2 AND before.segment = $1 AND before.profile_id = after.profile_id)
       ORDER BY profile_id LIMIT ${most}`,
      [segment, from, to],
    );
    return { people: Number(rows[0]?.people ?? 0), ids: rows.map((row) => profileId(String(row.profile_id))) };
  }

  async purchasedItems(runId: string, segment: SegmentName): Promise<BoughtItems> {
    return readBoughtItems(this.#database, this.#meanings, { runId, segment });
  }

  async *memberships(runId: string): AsyncIterable<readonly Membership[]> {
    const [run] = await this.#database.read(
      'SELECT CAST(people AS DOUBLE) AS people FROM segment_run WHERE run_id = $1',
      [runId],
    );
    const standingOf = inTurn();
    for (const range of profileRanges(Number(run?.people ?? 0), PEOPLE_PER_PAGE)) {
      const { sql, parameters } = inRange(range, 2);
      // Both as one text: reading another column of everyone, or joining the tables, takes longer than all the rest.
      const rows = await this.#database.readColumns(
        `SELECT profile_id, coalesce(string_agg(segment, ','), '') || ';' || coalesce(any_value(cluster), '') AS standing
         FROM (
           SELECT profile_id, segment, NULL AS cluster FROM segment_member WHERE run_id = $1 AND ${sql}
           UNION ALL
           SELECT profile_id, NULL, cluster FROM cluster_member WHERE run_id = $1 AND ${sql})
         GROUP BY profile_id ORDER BY profile_id`,
        [runId, ...parameters],
      );
      const { profile_id: ids = [], standing = [] } = rows;
      if (ids.length === 0) continue;
      yield ids.map((id, at) => ({ id: profileId(String(id)), ...standingOf(String(standing[at])) }));
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
    return this.#segments.map(({ name }) => ({ segment: name, size: sizes.get(name) ?? 0 }));
  }
}

const nameOrNull = (value: SqlRow[string] | undefined): SegmentName | null =>
  typeof value === 'string' ? value : null;

const PRIORITIES: ReadonlyMap<SegmentName, number> = new Map(SEGMENTS.map(({ name, priority }) => [name, priority]));

function byPriority(segments: readonly SegmentName[]): readonly SegmentName[] {
  const priorityOf = (name: SegmentName): number => PRIORITIES.get(name) ?? Number.POSITIVE_INFINITY;
  return segments.toSorted((one, other) => priorityOf(one) - priorityOf(other));
}

type Standing = Omit<Membership, 'id'>;

/** Reads joined segments, by priority, and the cluster behind them. Few texts are different: each is read once. */
function inTurn(): (joined: string) => Standing {
  const known = new Map<string, Standing>();
  return (joined) => {
    const held = known.get(joined);
    if (held !== undefined) return held;
    const [segments = '', cluster = ''] = joined.split(';');
    const names = segments === '' ? [] : byPriority(segments.split(','));
    const standing = { segments: names, cluster: cluster === '' ? null : cluster };
    known.set(joined, standing);
    return standing;
  };
}
