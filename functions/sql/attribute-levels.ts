import { ATTRIBUTE_TYPES } from '../core/attributes/attribute-types.ts';
import { attributesOfMeasure } from '../core/attributes/catalog.ts';
import type { Cutpoints } from '../core/attributes/cutpoints.ts';
import type { AttributeUnit } from '../core/attributes/definition.ts';
import type { Formula } from '../core/attributes/formula.ts';
import { expectationFormula } from '../core/attributes/lifetime/expectation-formula.ts';
import { populationModel } from '../core/attributes/lifetime/population-model.ts';
import type { AttributeDefinition, Measure } from '../core/attributes/measure.ts';
import type { Meanings } from '../core/meanings.ts';
import type { Instant } from '../core/time.ts';
import { cast, nothing } from './expression.ts';
import { formulaExpression } from './formulas.ts';
import type { Expression, Relation } from './plan.ts';
import { from, select } from './relation.ts';
import { scoreExpression } from './scores.ts';

export interface AttributesRequest {
  readonly asOf: Instant;
  readonly meanings: Meanings;
  /** What the population is known to be: without limits scores are null, without a model expectations. */
  readonly cutpoints: Cutpoints;
}

/**
 * What follows from other attributes is computed after them, a level at a time: relations `level_1`, `level_2` …, each with
 * everything of the one before it, the first over `base`. The last of them has every attribute.
 */
export function attributeLevels(
  definitions: readonly AttributeDefinition[],
  base: string,
  request: AttributesRequest,
): { readonly tables: Readonly<Record<string, Relation>>; readonly last: string } {
  const levels = levelsOf(definitions);
  const tables: Record<string, Relation> = {};
  let last = base;
  for (let level = 1; level <= Math.max(0, ...levels.values()); level++) {
    const computed = definitions.filter(({ name }) => levels.get(name) === level);
    const columns = computed.map((definition) => [
      definition.name,
      typed(computedExpression(definition, request), definition.unit),
    ]);
    tables[`level_${level}`] = select({
      allOf: ['a'],
      columns: Object.fromEntries(columns),
      from: from(last, 'a'),
    });
    last = `level_${level}`;
  }
  return { tables, last };
}

/** 0 for what reads no attribute; of those read, the ones that are not among the definitions are there already. */
function levelsOf(definitions: readonly AttributeDefinition[]): ReadonlyMap<string, number> {
  const levels = new Map<string, number>();
  for (const { name, measure } of definitions) {
    const read = attributesOfMeasure(measure);
    levels.set(name, read.length === 0 ? 0 : 1 + Math.max(...read.map((other) => levels.get(other) ?? 0)));
  }
  return levels;
}

function computedExpression({ measure }: AttributeDefinition, request: AttributesRequest): Expression {
  if (measure.kind === 'quintile') return scoreExpression(measure, request.cutpoints);
  const formula = formulaOf(measure, request.cutpoints);
  if (formula === null) return nothing('decimal');
  return formulaExpression(formula, { relation: 'a', asOf: request.asOf, timeZone: request.meanings.timeZone });
}

/** Null: there is no model to expect anything by. */
function formulaOf(measure: Measure, known: Cutpoints): Formula | null {
  if (measure.kind === 'formula') return measure.formula;
  if (measure.kind !== 'expectation') throw new RangeError(`a ${measure.kind} reads no other attribute`);
  const model = populationModel(known);
  return model === null ? null : expectationFormula(measure.expectation, model);
}

export const typed = (value: Expression, unit: AttributeUnit): Expression => cast(value, ATTRIBUTE_TYPES[unit]);
