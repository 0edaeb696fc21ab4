import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { KeptStatements } from '../../functions/duckdb/kept-statements.ts';

test('statements that are kept read what is there now, by the values of each run', async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const kept = new KeptStatements(connection);
  const rowsOf = async (sql: string, ...values: readonly (string | number | null)[]) =>
    (await (await kept.run(sql, values)).getRows()).map(([value]) => value);
  try {
    const above = 'SELECT name FROM thing WHERE size > $1 ORDER BY name';
    const named = 'SELECT name FROM thing WHERE name IS NOT DISTINCT FROM $1';
    await connection.run('CREATE TABLE thing (name VARCHAR, size INTEGER)');
    expect(await rowsOf(above, 1)).toEqual([]);
    await connection.run(`INSERT INTO thing VALUES ('a', 1), ('b', 2), (NULL, 3)`);
    expect(await rowsOf(above, 1)).toEqual(['b', null]);
    // At the same time on one connection, each by its own value.
    expect(await Promise.all([rowsOf(named, 'a'), rowsOf(named, 'b'), rowsOf(named, null)])).toEqual([
      ['a'],
      ['b'],
      [null],
    ]);
    await expect(rowsOf(above, 'no number')).rejects.toThrow(/convert/i);
    await connection.run('CREATE INDEX thing_by_size ON thing (size)');
    await connection.run(
      `CREATE OR REPLACE TABLE thing AS SELECT 'c' AS name, 'large' AS note, CAST(9 AS BIGINT) AS size`,
    );
    expect(await rowsOf(above, 1)).toEqual(['c']);
    expect(await rowsOf(named, 'c')).toEqual(['c']);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
});
