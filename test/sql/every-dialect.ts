import { DuckDBInstance, type Json } from '@duckdb/node-api';
import { expect } from 'vitest';
import { type CompiledQuery, compile } from '../../functions/sql/compile.ts';
import type { Relation } from '../../functions/sql/plan.ts';

/** The exact text and parameters of a plan in every dialect. */
export function expectSql(
  plan: Relation,
  expected: { readonly duckdb: CompiledQuery; readonly athena: CompiledQuery },
): void {
  expect({ duckdb: compile(plan, 'duckdb'), athena: compile(plan, 'athena') }).toEqual(expected);
}

/** The plan's rows from the engine that runs here, on two brands' customers and orders. */
export async function runPlan(plan: Relation): Promise<Json[][]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  await connection.run(`
    CREATE TABLE customer (brand VARCHAR, customer_id VARCHAR, city VARCHAR, attributes VARCHAR);
    INSERT INTO customer VALUES ('tsumugi', 'T1', '京都市', '{"size":"M"}'), ('tsumugi', 'T2', '100%_', NULL), ('hoshizora', 'H1', NULL, NULL);
    CREATE TABLE sales_order (brand VARCHAR, order_id VARCHAR, customer_id VARCHAR, ordered_at TIMESTAMP, total BIGINT, channel VARCHAR);
    INSERT INTO sales_order VALUES
      ('tsumugi', 'O1', 'T1', TIMESTAMP '2026-01-31 14:59:59', 1000, 'web'),
      ('tsumugi', 'O2', 'T1', TIMESTAMP '2026-01-31 15:00:00', 2000, 'store'),
      ('tsumugi', 'O3', 'T2', TIMESTAMP '2026-02-10 03:00:00', 4000, 'web'),
      ('hoshizora', 'O1', 'H1', TIMESTAMP '2026-03-01 00:00:00', NULL, NULL);
  `);
  const { sql, parameters } = compile(plan, 'duckdb');
  const reader = await connection.runAndReadAll(sql, [...parameters]);
  const rows = reader.getRowsJson();
  connection.closeSync();
  instance.closeSync();
  return rows;
}
