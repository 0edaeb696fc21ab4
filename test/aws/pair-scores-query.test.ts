import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { pairScoresQuery, typedPairs } from '../../functions/aws/pair-scores-query.ts';
import { matchPersons } from '../../functions/core/identities/matching.ts';
import { pairColumns } from '../../functions/core/identities/pair-columns.ts';
import { pairRows } from '../../functions/core/identities/pair-rows.ts';
import { compile } from '../../functions/sql/compile.ts';
import { pairScores } from '../../functions/sql/pair-scores.ts';
import { population } from '../core/identities/population.ts';

const matching = matchPersons(population(60, 11).records);
const { definitions } = matching.model;
const model = { definitions, ratios: matching.scorer.ratios };

it('scores the pairs of a matching from a table of texts as the matching did', async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const rows = [...pairRows(matching)];
  const columns = pairColumns(definitions).flatMap(({ level, rarity }) => [level, rarity]);
  const names = ['left_source', 'left_id', 'right_source', 'right_id', ...columns];
  await connection.run(`CREATE TABLE identity_pair (${names.map((name) => `${name} VARCHAR`).join(', ')})`);
  const appender = await connection.createAppender('identity_pair');
  for (const { left, right, levels, rarities } of rows) {
    const numbers = levels.flatMap((level, c) => [level, rarities[c] ?? 0]);
    for (const cell of ['', left, '', right, ...numbers]) appender.appendVarchar(String(cell));
    appender.endRow();
  }
  appender.closeSync();
  const { sql, parameters } = compile(pairScores(model, typedPairs(model, 'identity_pair')), 'duckdb');
  const scored = (await connection.runAndReadAll(sql, [...parameters])).getRowObjectsJS();
  const byPair = new Map(scored.map((row) => [`${row.left_id} ${row.right_id}`, Number(row.log_odds)]));
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.some(({ rarities }) => rarities.some((rarity) => rarity !== 0))).toBe(true);
  for (const { left, right, logOdds } of rows) expect(byPair.get(`${left} ${right}`)).toBeCloseTo(logOdds, 9);
  connection.closeSync();
  instance.closeSync();
});

it('is what Athena takes: a text with placeholders, and as many parameters as texts', () => {
  const { QueryString, ExecutionParameters } = pairScoresQuery(model, 'identity_pair');
  expect(QueryString).toContain('CAST("t"."family_name_level" AS BIGINT)');
  expect(ExecutionParameters).toHaveLength(QueryString.split('?').length - 1);
  for (const parameter of ExecutionParameters) expect(Number.isFinite(Number(parameter))).toBe(true);
});
