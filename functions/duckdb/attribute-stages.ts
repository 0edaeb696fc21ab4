import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import type { Cutpoints } from '../core/attributes/cutpoints.ts';
import { type BuyerHistories, fitPopulationModel } from '../core/attributes/lifetime/population-model.ts';
import type { Meanings } from '../core/meanings.ts';
import type { Instant } from '../core/time.ts';
import { cutpointsPlan, historiesPlan, nextAttributesPlan, ownAttributesPlan } from '../sql/attributes.ts';
import { type CompiledQuery, compile } from '../sql/compile.ts';
import { cutpointsFrom } from '../sql/scores.ts';
import { profileRanges } from './profile-ranges.ts';

/** The temporary table that `stageAttributes` leaves: everything but the scores, in the order of the profiles. */
export const STAGED_ATTRIBUTES = 'staged_attribute';
const OWN_ATTRIBUTES = 'own_attribute';

/** So many people's orders are gathered at once: memory does not grow with the number of people. */
const PEOPLE_PER_PART = 500_000;
/** More people do not make the parameters of the model noticeably surer. */
const PEOPLE_FITTED = 20_000;

/** What everyone's facts say and the model expects of them, as a temporary table; and what the population is known to be by it. */
export async function stageAttributes(
  connection: DuckDBConnection,
  asOf: Instant,
  meanings: Meanings,
): Promise<Cutpoints> {
  await gatherOwn(connection, asOf, meanings);
  const model = await fitModel(connection);
  const expected = nextAttributesPlan('expected', OWN_ATTRIBUTES, { asOf, meanings, cutpoints: model });
  await keep(connection, `CREATE OR REPLACE TEMP TABLE ${STAGED_ATTRIBUTES} AS`, compile(expected, 'duckdb'));
  await connection.run(`DROP TABLE ${OWN_ATTRIBUTES}`);
  const limits = compile(cutpointsPlan(STAGED_ATTRIBUTES), 'duckdb');
  return { ...cutpointsFrom(await firstRow(connection, limits.sql, limits.parameters)), ...model };
}

async function gatherOwn(connection: DuckDBConnection, asOf: Instant, meanings: Meanings): Promise<void> {
  const { people } = await firstRow(connection, 'SELECT count(*)::DOUBLE AS people FROM customer_profile');
  for (const [part, range] of profileRanges(Number(people), PEOPLE_PER_PART).entries()) {
    const { sql, parameters } = compile(ownAttributesPlan(asOf, meanings, range), 'duckdb');
    const head = part === 0 ? `CREATE OR REPLACE TEMP TABLE ${OWN_ATTRIBUTES} AS` : `INSERT INTO ${OWN_ATTRIBUTES}`;
    await keep(connection, head, { sql: `SELECT * FROM (${sql}) ORDER BY profile_id`, parameters });
  }
}

async function fitModel(connection: DuckDBConnection): Promise<Cutpoints> {
  const { people } = await firstRow(connection, `SELECT count(*)::DOUBLE AS people FROM ${OWN_ATTRIBUTES}`);
  const step = Math.max(1, Math.ceil(Number(people) / PEOPLE_FITTED));
  const { sql, parameters } = compile(historiesPlan(OWN_ATTRIBUTES, step), 'duckdb');
  const columns = (await connection.runAndReadAll(sql, [...parameters])).getColumnsObject();
  const days = (name: keyof BuyerHistories): Int32Array => Int32Array.from(columns[name] ?? [], Number);
  return fitPopulationModel({
    purchase_days: days('purchase_days'),
    lifetime_days: days('lifetime_days'),
    days_since_first_order: days('days_since_first_order'),
    lifetime_sales_yen: Float64Array.from(columns.lifetime_sales_yen ?? [], Number),
  });
}

async function keep(connection: DuckDBConnection, head: string, { sql, parameters }: CompiledQuery): Promise<void> {
  await connection.run(`${head} ${sql}`, [...parameters]);
}

async function firstRow(connection: DuckDBConnection, sql: string, parameters: readonly DuckDBValue[] = []) {
  const [row] = (await connection.runAndReadAll(sql, [...parameters])).getRowObjects();
  return row ?? {};
}
