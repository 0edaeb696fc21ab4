import { DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ComparisonDefinition } from '../../functions/core/identities/comparison.ts';
import { adjusterOf, type FrequencyAdjuster } from '../../functions/core/identities/frequencies.ts';
import { matchPersons } from '../../functions/core/identities/matching.ts';
import { probabilityOf } from '../../functions/core/identities/model.ts';
import { pairColumns } from '../../functions/core/identities/pair-columns.ts';
import { emptyEvidence, pairScorer } from '../../functions/core/identities/scoring.ts';
import { compile } from '../../functions/sql/compile.ts';
import { column, number } from '../../functions/sql/expression.ts';
import { pairScores } from '../../functions/sql/pair-scores.ts';
import type { Relation } from '../../functions/sql/plan.ts';
import { from, select, table, values } from '../../functions/sql/relation.ts';
import { population } from '../core/identities/population.ts';

/** A model learned of households of two brands: every comparison has its levels, ratios and classes. */
const { model, scorer } = matchPersons(population(60, 7).records);
const { definitions } = model;
const columns = pairColumns(definitions);

interface GeneratedPair {
  readonly levels: readonly number[];
  readonly rarities: readonly number[];
}

const pair: fc.Arbitrary<GeneratedPair> = fc.record({
  levels: fc.tuple(...definitions.map(({ levels }) => fc.nat(levels.length))),
  rarities: fc.tuple(...definitions.map(() => fc.double({ min: -9, max: 6, noNaN: true }))),
});

/** Scores in TypeScript: the pair's own number stands for its records. */
function scoredHere(pairs: readonly GeneratedPair[]): readonly number[] {
  const frequencies: FrequencyAdjuster = adjusterOf(definitions, ({ fact }) => {
    const rarities = {
      ids: Int32Array.from(pairs.keys()),
      rarity: Float64Array.from(
        pairs,
        (each) => each.rarities[definitions.findIndex((other) => other.fact === fact)] ?? 0,
      ),
    };
    return { value: rarities, sound: rarities };
  });
  const comparer = { definitions, compare: () => undefined };
  const here = pairScorer(model, comparer, frequencies);
  const evidence = emptyEvidence(definitions.length);
  return pairs.map(({ levels }, index) => {
    evidence.levels.set(levels);
    here.weighLevels(index, index, evidence);
    return here.logOdds(evidence);
  });
}

function relationOf(pairs: readonly GeneratedPair[]): Relation {
  return values(
    ['pair', ...columns.flatMap(({ level, rarity }) => [level, rarity])],
    pairs.map(({ levels, rarities }, index) => [
      number(index),
      ...levels.flatMap((level, c) => [number(level), number(rarities[c] ?? 0)]),
    ]),
  );
}

const scores = (pairs: Relation): Relation => pairScores({ definitions, ratios: scorer.ratios }, pairs);

describe('the scores of pairs in SQL', () => {
  it('are those of TypeScript, whatever the levels and however rare the values', async () => {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await fc.assert(
      fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 40 }), async (pairs) => {
        const { sql, parameters } = compile(scores(relationOf(pairs)), 'duckdb');
        const rows = (await connection.runAndReadAll(sql, [...parameters])).getRowObjectsJS();
        const byPair = new Map(rows.map((row) => [Number(row.pair), row]));
        for (const [index, expected] of scoredHere(pairs).entries()) {
          const row = byPair.get(index);
          expect(Number(row?.log_odds)).toBeCloseTo(expected, 9);
          expect(Number(row?.probability)).toBeCloseTo(probabilityOf(expected), 9);
        }
      }),
      { numRuns: 8 },
    );
    connection.closeSync();
    instance.closeSync();
  });

  it('take what is missing for nothing to compare, and for a usual value', async () => {
    const nothing = { levels: definitions.map(() => 0), rarities: definitions.map(() => 0) };
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    const names = columns.flatMap(({ level, rarity }) => [`NULL::BIGINT AS ${level}`, `NULL::DOUBLE AS ${rarity}`]);
    await connection.run(`CREATE TABLE pair AS SELECT ${names.join(', ')}`);
    const { sql, parameters } = compile(scores(table('pair')), 'duckdb');
    const [row] = (await connection.runAndReadAll(sql, [...parameters])).getRowObjectsJS();
    expect(Number(row?.log_odds)).toBeCloseTo(scoredHere([nothing])[0] ?? 0, 12);
    connection.closeSync();
    instance.closeSync();
  });

  it('compile for Athena with every number typed, since it takes a number with a point for a short decimal', () => {
    const { sql, parameters } = compile(scores(table('pair')), 'athena');
    expect(sql).toContain('CASE WHEN "p"."family_name_level" = ? THEN');
    expect(sql).not.toMatch(/\$\d/);
    expect(parameters.length).toBe(sql.split('?').length - 1);
    const untyped = sql.replaceAll('CAST(? AS DOUBLE)', '').split('?').length - 1;
    const levels = definitions.reduce((sum, definition) => sum + definition.levels.length, 0);
    expect(untyped).toBe(2 * levels);
  });

  it('say what each comparison adds', () => {
    const plan = select({
      columns: { match: column('s', 'given_name_match') },
      from: from(scores(table('pair')), 's'),
    });
    expect(compile(plan, 'duckdb').sql).toContain('AS "given_name_match"');
  });
});

describe('the columns of pairs', () => {
  it('are named after the facts, each its own', () => {
    const named = (fact: string): ComparisonDefinition => ({ ...(definitions[0] as ComparisonDefinition), fact });
    const facts = ['familyName', 'EmailAddress', 'Attributes.street_number', 'Attributes.町', 'Attributes.村'];
    expect(pairColumns(facts.map(named)).map(({ level }) => level)).toEqual([
      'family_name_level',
      'email_address_level',
      'attributes_street_number_level',
      'attributes__level',
      'attributes__5_level',
    ]);
  });
});
