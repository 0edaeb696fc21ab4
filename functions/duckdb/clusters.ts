import { type DuckDBConnection, DuckDBDataChunk, VARCHAR } from '@duckdb/node-api';
import type { ProfileId } from '../core/profiles/profile.ts';
import type { CatalogValues } from '../core/questions/catalog-sources.ts';
import type { ClusterRun } from '../core/segments/clusters/cluster-run.ts';
import type { DensityPlaces } from '../core/segments/clusters/density-places.ts';
import type { SegmentName } from '../core/segments/definition.ts';
import type { ClusterMembers, ClusterWarehouse } from '../steps/ports.ts';
import type { Database, SqlRow } from './database.ts';

/** DuckDB's vector size: the most rows that one chunk holds. */
const ROWS_PER_CHUNK = 2048;
const NEWEST_RUN = '(SELECT run_id FROM cluster_run ORDER BY as_of DESC, position DESC LIMIT 1)';

/** The runs and who is in which cluster of them: read with the segments and by questions too. */
export async function prepareClusters(database: Database): Promise<void> {
  await database.write(
    `CREATE TABLE IF NOT EXISTS cluster_member
     (run_id VARCHAR NOT NULL, cluster VARCHAR NOT NULL, profile_id VARCHAR NOT NULL)`,
  );
  await database.write(
    `CREATE TABLE IF NOT EXISTS cluster_run
     (run_id VARCHAR NOT NULL, as_of DOUBLE NOT NULL, position BIGINT NOT NULL, found VARCHAR NOT NULL)`,
  );
}

/** Clusters by run in DuckDB: `cluster_run` and `cluster_member`. */
export class DuckDbClusters implements ClusterWarehouse {
  readonly #database: Database;

  private constructor(database: Database) {
    this.#database = database;
  }

  static async open(database: Database): Promise<DuckDbClusters> {
    await database.run(async () => {
      await prepareClusters(database);
      await database.write(
        'CREATE TABLE IF NOT EXISTS cluster_density (run_id VARCHAR NOT NULL, places VARCHAR NOT NULL)',
      );
    });
    return new DuckDbClusters(database);
  }

  async keepClusters(run: ClusterRun, members: ClusterMembers): Promise<void> {
    await this.#database.withWriter(async (connection) => {
      this.#database.noteChange({ segments: true });
      await this.#database.write('DELETE FROM cluster_member WHERE run_id = $1', [run.runId]);
      await this.#database.write('DELETE FROM cluster_run WHERE run_id = $1', [run.runId]);
      await appendMembers(connection, run, members);
      await this.#database.write(
        `INSERT INTO cluster_run
         SELECT $1, $2, (SELECT coalesce(max(position), 0) + 1 FROM cluster_run), $3`,
        [run.runId, run.asOf, JSON.stringify(run)],
      );
      await this.#database.write('DELETE FROM cluster_density WHERE run_id = $1', [run.runId]);
      if (members.places === null) return;
      await this.#database.write('INSERT INTO cluster_density VALUES ($1, $2)', [
        run.runId,
        JSON.stringify(members.places),
      ]);
    });
  }

  async clustersOfRun(runId: string): Promise<ClusterRun | null> {
    const [row] = await this.#database.read('SELECT found FROM cluster_run WHERE run_id = $1', [runId]);
    return row === undefined ? null : runFrom(row);
  }

  async densityPlaces(runId: string): Promise<DensityPlaces | null> {
    const [row] = await this.#database.read('SELECT places FROM cluster_density WHERE run_id = $1', [runId]);
    // What keepClusters itself wrote.
    return row === undefined ? null : (JSON.parse(String(row.places)) as DensityPlaces);
  }

  async newestClusters(): Promise<ClusterRun | null> {
    const [row] = await this.#database.read(`SELECT found FROM cluster_run WHERE run_id = ${NEWEST_RUN}`);
    return row === undefined ? null : runFrom(row);
  }

  async putCluster(
    id: ProfileId,
    { runId, cluster }: { readonly runId: string; readonly cluster: SegmentName | null },
  ): Promise<void> {
    await this.#database.run(async () => {
      const [held] = await this.#database.read(
        'SELECT cluster FROM cluster_member WHERE run_id = $1 AND profile_id = $2',
        [runId, id],
      );
      if ((held?.cluster ?? null) === cluster) return;
      this.#database.noteChange({ profiles: [id] });
      await this.#database.write('DELETE FROM cluster_member WHERE run_id = $1 AND profile_id = $2', [runId, id]);
      if (cluster === null) return;
      await this.#database.write('INSERT INTO cluster_member VALUES ($1, $2, $3)', [runId, cluster, id]);
    });
  }

  async clusterOf(id: ProfileId): Promise<{ readonly runId: string; readonly cluster: SegmentName } | null> {
    const [row] = await this.#database.read(
      `SELECT run_id, cluster FROM cluster_member WHERE run_id = ${NEWEST_RUN} AND profile_id = $1`,
      [id],
    );
    return row === undefined ? null : { runId: String(row.run_id), cluster: String(row.cluster) };
  }
}

/** What the clusters of the newest run are called; none where nobody was clustered yet. */
export async function readClusterNames(database: Pick<Database, 'read'>): Promise<CatalogValues['clusters']> {
  const [row] = await database.read(`SELECT found FROM cluster_run WHERE run_id = ${NEWEST_RUN}`);
  return row === undefined ? [] : runFrom(row).clusters.map(({ name, label }) => ({ name, label }));
}

function runFrom(row: SqlRow): ClusterRun {
  // What keepClusters itself wrote; older runs say nothing of density and of other authors' names.
  const kept = JSON.parse(String(row.found)) as Omit<ClusterRun, Newer> & Partial<Pick<ClusterRun, Newer>>;
  return { ...kept, density: kept.density ?? null, keptNames: kept.keptNames ?? [] };
}

type Newer = 'density' | 'keptNames';

async function appendMembers(
  connection: DuckDBConnection,
  { runId, clusters }: ClusterRun,
  { ids, labels }: ClusterMembers,
): Promise<void> {
  const names = clusters.map(({ name }) => name);
  const rows = [...ids.keys()].filter((row) => names[labels[row] ?? -1] !== undefined);
  const appender = await connection.createAppender('cluster_member');
  for (let from = 0; from < rows.length; from += ROWS_PER_CHUNK) {
    const part = rows.slice(from, from + ROWS_PER_CHUNK);
    const chunk = DuckDBDataChunk.create([VARCHAR, VARCHAR, VARCHAR]);
    chunk.setColumns([
      part.map(() => runId),
      part.map((row) => names[labels[row] ?? -1] ?? null),
      part.map((row) => ids[row] ?? null),
    ]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}
