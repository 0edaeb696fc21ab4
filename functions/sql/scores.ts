import { ATTRIBUTES } from '../core/attributes/catalog.ts';
import { type Cutpoints, QUINTILE_FRACTIONS } from '../core/attributes/cutpoints.ts';
import type { QuintileMeasure } from '../core/attributes/measure.ts';
import { arithmetic, cast, choose, column, compare, nothing, number, quantile } from './expression.ts';
import type { Expression } from './plan.ts';

/** The reading of `quintileScore` in SQL, over `a`, a relation whose columns are the attributes. */
export function scoreExpression({ of, best, among }: QuintileMeasure, cutpoints: Cutpoints): Expression {
  const limits = cutpoints[of];
  if (limits === undefined) return nothing('integer');
  const passed = (limit: number): Expression =>
    choose([[compare(column('a', of), '>', number(limit)), number(1)]], number(0));
  const score = limits.reduce(
    (sum, limit) => arithmetic(sum, best === 'high' ? '+' : '-', passed(limit)),
    number(best === 'high' ? 1 : 5),
  );
  return choose([[compare(column('a', among), '>', number(0)), score]]);
}

/** What is scored, and among whom. */
export function scoredAttributes(): readonly QuintileMeasure[] {
  return ATTRIBUTES.map(({ measure }) => measure).filter((measure) => measure.kind === 'quintile');
}

/** `<attribute>_1` … `<attribute>_4`: the limits between the fifths of each scored attribute of `a`. */
export function limitColumns(): Readonly<Record<string, Expression>> {
  const limits = scoredAttributes().flatMap(({ of, among }) =>
    QUINTILE_FRACTIONS.map((fraction, index): [string, Expression] => [
      limitName(of, index),
      cast(quantile(column('a', of), fraction, compare(column('a', among), '>', number(0))), 'decimal'),
    ]),
  );
  return Object.fromEntries(limits);
}

/** Reads a row of `limitColumns`. Attributes of an empty population have no limits. */
export function cutpointsFrom(row: Readonly<Record<string, unknown>>): Cutpoints {
  const limits = scoredAttributes().map(({ of }): [string, readonly number[]] => [
    of,
    QUINTILE_FRACTIONS.map((_, index) => row[limitName(of, index)]).filter((limit) => typeof limit === 'number'),
  ]);
  return Object.fromEntries(limits.filter(([, values]) => values.length === QUINTILE_FRACTIONS.length));
}

const limitName = (attribute: string, index: number): string => `${attribute}_${index + 1}`;
