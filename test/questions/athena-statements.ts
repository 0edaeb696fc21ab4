import { TrinoSQL } from 'dt-sql-parser';
import { beforeAll, expect, it } from 'vitest';
import type { CompiledQuery } from '../../functions/sql/compile.ts';
import { type AskedPlan, athenaQuery } from './asked-plans.ts';
import { selectsOf } from './selects.ts';

/** What Athena engine version 3 (Trino) knows of what our plans call; `CAST(x AS type)` and keywords before brackets aside. */
const FUNCTIONS = [
  ...['approx_percentile', 'avg', 'bool_or', 'count', 'max', 'min', 'min_by', 'stddev_samp', 'sum'],
  ...['dense_rank', 'lag', 'lead', 'rank', 'row_number', 'substr', 'coalesce', 'nullif', 'floor'],
  ...['at_timezone', 'date_add', 'date_diff', 'date_trunc', 'extract', 'to_unixtime', 'with_timezone'],
  'json_extract_scalar',
];
const BEFORE_BRACKETS = [
  'and',
  'as',
  'by',
  'cast',
  'from',
  'filter',
  'in',
  'join',
  'not',
  'on',
  'or',
  'over',
  'row',
  'timestamp',
  'then',
  'values',
  'when',
  'where',
];
const TYPES = ['VARCHAR', 'BIGINT', 'DOUBLE', 'BOOLEAN', 'DATE', 'TIMESTAMP(3)'];

/** The tests of what Athena would be asked for plans. */
export function checkForAthena(plansOfAll: () => Promise<readonly AskedPlan[]>): void {
  let queries: ReadonlyMap<string, CompiledQuery>;
  beforeAll(async () => {
    const plans = await plansOfAll();
    queries = new Map(plans.map(({ id, request }, at) => [`${id} (${at})`, athenaQuery(request)]));
    expect(queries.size).toBeGreaterThan(200);
  });

  it('have a value for every placeholder, and call and name only what is known there', () => {
    for (const [name, { sql, parameters }] of queries) {
      expect(sql.match(/\?/g) ?? [], name).toHaveLength(parameters.length);
      const called = [...sql.matchAll(/\b([a-z_]+)\(/gi)].map(([, word]) => word?.toLowerCase());
      expect(
        called.filter((word) => !FUNCTIONS.includes(word ?? '') && !BEFORE_BRACKETS.includes(word ?? '')),
        name,
      ).toEqual([]);
      const types = [...sql.matchAll(/ AS ([A-Z]+(?:\(\d\))?)\)/g)].map(([, type]) => type ?? '');
      expect(
        types.filter((type) => !TYPES.includes(type)),
        name,
      ).toEqual([]);
    }
  });

  it('are read by a parser of that dialect, select by select', () => {
    const parser = new TrinoSQL();
    const selects = new Map([...queries].flatMap(([name, { sql }]) => selectsOf(sql).map((select) => [select, name])));
    for (const [select, name] of selects) expect(parser.validate(select), `${name}\n${select}`).toEqual([]);
    expect(parser.validate('SELECT a::VARCHAR FROM t')).not.toEqual([]);
  });
}
