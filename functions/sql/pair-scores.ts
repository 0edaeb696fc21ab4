import type { ComparisonDefinition } from '../core/identities/comparison.ts';
import { LEVELS, type LogRatios } from '../core/identities/model.ts';
import { pairColumns } from '../core/identities/pair-columns.ts';
import { arithmetic, call, cast, choose, coalesce, column, compare, equal, minus, number } from './expression.ts';
import type { Expression, Relation } from './plan.ts';
import { from, select } from './relation.ts';

/** What was learned, as pairs are weighed by it: the definitions of a model and the ratios of its `PairScorer`. */
export interface PairModel {
  readonly definitions: readonly ComparisonDefinition[];
  readonly ratios: LogRatios;
}

/**
 * The reading of `pairScorer` in SQL: every row of `pairs` with the evidence of each comparison, the natural log of the
 * odds that the pair is one person (`log_odds`), and its `probability` (0 … 1). Rules are not read. Fellegi and Sunter
 * (1969) with a class for households and value-specific frequencies: see core/identities/model.ts and scoring.ts.
 */
export function pairScores({ definitions, ratios }: PairModel, pairs: Relation): Relation {
  const columns = pairColumns(definitions);
  const evidence = columns.flatMap(({ level, rarity, match, household }, c): readonly [string, Expression][] => {
    const definition = definitions[c];
    if (definition === undefined) return [];
    const terms = evidenceOf(definition, ratiosOf(ratios, c, definition), column('p', level), column('p', rarity));
    return [
      [match, terms.match],
      [household, terms.household],
    ];
  });
  const weighed = select({ allOf: ['p'], columns: Object.fromEntries(evidence), from: from(pairs, 'p') });
  const sumOf = (kind: 'match' | 'household'): Expression =>
    columns.reduce((sum, names) => arithmetic(sum, '+', column('w', names[kind])), decimal(0));
  const scored = select({
    allOf: ['w'],
    columns: { log_odds: logOddsExpression(sumOf('match'), sumOf('household'), ratios) },
    from: from(weighed, 'w'),
  });
  const odds = column('s', 'log_odds');
  const probability = arithmetic(decimal(1), '/', arithmetic(decimal(1), '+', call('exp', minus(odds))));
  return select({ allOf: ['s'], columns: { probability }, from: from(scored, 's') });
}

/** `ratios` from level 1 on, of one comparison. */
interface LevelRatios {
  readonly match: readonly number[];
  readonly household: readonly number[];
}

function ratiosOf(ratios: LogRatios, comparison: number, { levels }: ComparisonDefinition): LevelRatios {
  const start = comparison * LEVELS + 1;
  const at = (table: Float64Array): readonly number[] => [...table.subarray(start, start + levels.length)];
  return { match: at(ratios.match), household: at(ratios.household) };
}

function evidenceOf(
  { levels, belongsTo }: ComparisonDefinition,
  { match, household }: LevelRatios,
  level: Expression,
  rarity: Expression,
): { readonly match: Expression; readonly household: Expression } {
  const rare = arithmetic(coalesce(rarity, decimal(0)), '*', decimal(Math.LN2));
  const byLevel = (valueAt: (index: number) => Expression): Expression =>
    choose(
      levels.map((_, index) => [equal(level, number(index + 1)), valueAt(index)]),
      decimal(0),
    );
  const adjusted = (index: number, base: number): Expression => {
    if (levels[index]?.frequency === undefined) return decimal(base);
    return arithmetic(decimal(base), '+', limited(rare, match[index] ?? 0));
  };
  return {
    match: byLevel((index) => adjusted(index, match[index] ?? 0)),
    household: byLevel((index) =>
      belongsTo === 'household' ? adjusted(index, household[index] ?? 0) : decimal(household[index] ?? 0),
    ),
  };
}

/** A common value takes back no more than sharing it had added. */
function limited(rare: Expression, usual: number): Expression {
  if (usual <= 0) return rare;
  return choose([[compare(rare, '<', decimal(-usual)), decimal(-usual)]], rare);
}

/** `logOddsOfMatch`: log(1 + eˣ) is written so that it does not overflow. */
function logOddsExpression(match: Expression, household: Expression, ratios: LogRatios): Expression {
  const family = arithmetic(decimal(ratios.priorHousehold), '+', household);
  const greater = choose([[compare(family, '>', decimal(0)), family]], decimal(0));
  const others = arithmetic(
    greater,
    '+',
    call('ln', arithmetic(decimal(1), '+', call('exp', minus(call('abs', family))))),
  );
  return arithmetic(arithmetic(decimal(ratios.priorMatch), '+', match), '-', others);
}

/** Athena takes a number with a point for a decimal of few digits. */
function decimal(value: number): Expression {
  return cast(number(value), 'decimal');
}
