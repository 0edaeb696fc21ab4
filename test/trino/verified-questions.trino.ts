import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENTITIES } from '../../functions/core/records/entities.ts';
import { type AskedPlan, AskedQuestions, athenaQuery } from '../questions/asked-plans.ts';
import { makeWorld, type OpenWorld, openWorld } from '../questions/world.ts';
import { copyTables } from './copied-tables.ts';
import { type TrinoServer, trinoServer } from './server.ts';
import { Trino, type TrinoResult } from './statements.ts';

const TABLES = [
  ...Object.values(ENTITIES).map(({ table }) => table),
  'customer_profile',
  'profile_attribute',
  'segment_run',
  'segment_member',
  'cluster_run',
  'cluster_member',
];
/** Exact in DuckDB, approximate there: of these columns it is compared only where there is a figure. */
const APPROXIMATE = /median/;
const MINUTES = 60_000;

describe('the plans of the verified questions on Trino, over the same data', () => {
  const schema = `fusion_${randomBytes(4).toString('hex')}`;
  let opened: OpenWorld;
  let server: TrinoServer;
  let trino: Trino;
  let plans: readonly AskedPlan[];

  beforeAll(async () => {
    opened = await openWorld(makeWorld(20261031, 140));
    server = await trinoServer();
    trino = new Trino(server.url, 'memory', schema);
    await trino.run(`CREATE SCHEMA memory.${schema}`);
    await copyTables(opened.database, trino, TABLES);
    plans = await new AskedQuestions(opened).plansOfAll();
  }, 10 * MINUTES);
  afterAll(async () => {
    for (const table of TABLES) await trino?.run(`DROP TABLE IF EXISTS ${table}`);
    await trino?.run(`DROP SCHEMA IF EXISTS memory.${schema}`);
    await server?.stop();
    opened?.database.close();
  }, MINUTES);

  it(
    'give the result sets of DuckDB',
    async () => {
      const different: string[] = [];
      for (const plan of plans) {
        const there = await run(plan).catch((error: unknown) => String(error));
        const [held, found] = [comparable(plan.result), typeof there === 'string' ? there : comparable(there)];
        if (JSON.stringify(held) !== JSON.stringify(found))
          different.push(`${plan.id}\n  DuckDB ${JSON.stringify(held)}\n  Trino  ${JSON.stringify(found)}`);
      }
      console.info(`${plans.length - different.length} of ${plans.length} plans give equal result sets on Trino`);
      expect(different).toEqual([]);
      expect(plans.filter(({ result }) => result.rows.length > 0).length).toBeGreaterThan(plans.length * 0.9);
    },
    30 * MINUTES,
  );

  async function run({
    request,
  }: AskedPlan): Promise<{ columns: readonly string[]; rows: readonly (readonly unknown[])[] }> {
    const result = await trino.query(athenaQuery(request));
    return { columns: result.columns.map(({ name }) => name), rows: result.rows.map((row) => row.map(cell(result))) };
  }
});

/** Numbers that are held in text, and moments as the product writes them. */
function cell({ columns }: TrinoResult): (value: unknown, at: number) => unknown {
  return (value, at) => {
    const type = columns[at]?.type ?? '';
    if (value === null) return null;
    if (type.startsWith('decimal')) return Number(value);
    if (type.startsWith('timestamp'))
      return `${String(value)
        .replace(' ', 'T')
        .replace(/\.?0*$/, '')}Z`;
    return value;
  };
}

/** Sums of fractions differ in their last digits by the order in which they are added. */
function comparable({ columns, rows }: { columns: readonly string[]; rows: readonly (readonly unknown[])[] }): unknown {
  if (rows.length === 0) return [];
  const told = rows.map((row) =>
    row.map((value, at) => {
      if (APPROXIMATE.test(columns[at] ?? '')) return value === null ? null : 'some figure';
      return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
    }),
  );
  // Groups in the order of a figure that is only near the other engine's may change places.
  const approximate = columns.some((column) => APPROXIMATE.test(column));
  return [columns, ...(approximate ? told.toSorted((one, other) => inText(one).localeCompare(inText(other))) : told)];
}

const inText = (row: readonly unknown[]): string => JSON.stringify(row);
