import { expect, it } from 'vitest';
import { selectsOf } from './selects.ts';

it('a statement is cut into its selects, brackets in texts and names left alone', () => {
  expect(
    selectsOf(`WITH "a" AS (SELECT x FROM (SELECT ')' AS x) AS "b(" WHERE x IN (1, 2)) SELECT count(*) FROM "a"`),
  ).toEqual([
    `SELECT ')' AS x`,
    `SELECT x FROM (TABLE elsewhere) AS "b(" WHERE x IN (1, 2)`,
    `WITH "a" AS (TABLE elsewhere) SELECT count(*) FROM "a"`,
  ]);
});
