import { ATTRIBUTE_TYPES } from '../core/attributes/attribute-types.ts';
import { ATTRIBUTES, attributesOfMeasure } from '../core/attributes/catalog.ts';
import type { Cutpoints } from '../core/attributes/cutpoints.ts';
import type { AttributeUnit } from '../core/attributes/definition.ts';
import type { Formula } from '../core/attributes/formula.ts';
import { expectationFormula } from '../core/attributes/lifetime/expectation-formula.ts';
import { populationModel } from '../core/attributes/lifetime/population-model.ts';
import type { AttributeDefinition, Measure } from '../core/attributes/measure.ts';
import type { Meanings } from '../core/meanings.ts';
import type { Instant } from '../core/time.ts';
import { type AttributeSource, attributeSources } from './attribute-sources.ts';
import { arithmetic, ascending, cast, column, compare, equal, nothing, number, over } from './expression.ts';
import { factTables } from './facts.ts';
import { formulaExpression } from './formulas.ts';
import type { Expression, Relation } from './plan.ts';
import { from, leftJoin, select, withTables } from './relation.ts';
import { limitColumns, scoredAttributes, scoreExpression } from './scores.ts';

export interface AttributesRequest {
  readonly asOf: Instant;
  readonly meanings: Meanings;
  /** Empty before the population is known: scores are null then. */
  readonly cutpoints: Cutpoints;
}

/** One row a profile of `customer_profile`, those without orders too: `profile_id` and a column an attribute. */
export function attributesPlan(request: AttributesRequest): Relation {
  return planOf(ATTRIBUTES, request);
}

/**
 * One row: the limits between the fifths of the population, read by `cutpointsFrom`. `known`: the figures of the
 * population that what is scored is computed from.
 */
export function cutpointsPlan(asOf: Instant, meanings: Meanings, known: Cutpoints = {}): Relation {
  const needed = withWhatTheyRead(scoredAttributes().flatMap(({ of, among }) => [of, among]));
  return select({ columns: limitColumns(), from: from(planOf(needed, { asOf, meanings, cutpoints: known }), 'a') });
}

/** What the population's model is fitted to: every `step`-th of those who ever bought, by their ids. */
export function historiesPlan(asOf: Instant, meanings: Meanings, step: number): Relation {
  const needed = planOf(withWhatTheyRead(HISTORY), { asOf, meanings, cutpoints: {} });
  const place = over('row_number', [], { orderBy: [ascending(column('a', 'profile_id'))] });
  const buyers = select({
    allOf: ['a'],
    columns: { place },
    from: from(needed, 'a'),
    where: compare(column('a', 'purchase_days'), '>', number(0)),
  });
  return select({
    columns: Object.fromEntries(HISTORY.map((name) => [name, cast(column('b', name), 'decimal')])),
    from: from(buyers, 'b'),
    where: equal(arithmetic(column('b', 'place'), '%', number(step)), number(0)),
  });
}

const HISTORY = ['purchase_days', 'lifetime_days', 'days_since_first_order', 'lifetime_sales_yen'] as const;

function withWhatTheyRead(names: readonly string[]): readonly AttributeDefinition[] {
  const needed = new Set(names);
  // Backwards: an attribute comes after those it reads.
  for (const { name, measure } of ATTRIBUTES.toReversed()) {
    if (needed.has(name)) for (const read of attributesOfMeasure(measure)) needed.add(read);
  }
  return ATTRIBUTES.filter(({ name }) => needed.has(name));
}

function planOf(definitions: readonly AttributeDefinition[], request: AttributesRequest): Relation {
  const sources = attributeSources(definitions, request.asOf);
  const levels = computedLevels(definitions, request);
  const all = ['profile_id', ...definitions.map(({ name }) => name)];
  return withTables(
    {
      ...factTables(request.asOf, request.meanings),
      ...Object.fromEntries(sources.map(({ name, relation }) => [name, relation])),
      person: select({
        distinct: true,
        columns: { profile_id: column('p', 'profile_id') },
        from: from('customer_profile', 'p'),
      }),
      level_0: select({
        columns: { profile_id: column('person', 'profile_id'), ...fromFacts(definitions, sources) },
        from: from('person', 'person'),
        joins: sources.map(({ name }) =>
          leftJoin(name, name, equal(column(name, 'profile_id'), column('person', 'profile_id'))),
        ),
      }),
      ...Object.fromEntries(levels.map((relation, index) => [`level_${index + 1}`, relation])),
    },
    select({
      columns: Object.fromEntries(all.map((name) => [name, column('a', name)])),
      from: from(`level_${levels.length}`, 'a'),
    }),
  );
}

function fromFacts(
  definitions: readonly AttributeDefinition[],
  sources: readonly AttributeSource[],
): Readonly<Record<string, Expression>> {
  const values = new Map(sources.flatMap((source) => Object.entries(source.values)));
  return Object.fromEntries(
    definitions.flatMap(({ name, unit }) => {
      const value = values.get(name);
      return value === undefined ? [] : [[name, typed(value, unit)]];
    }),
  );
}

/** What follows from other attributes is computed after them, a level at a time. */
function computedLevels(definitions: readonly AttributeDefinition[], request: AttributesRequest): readonly Relation[] {
  const levels = new Map<string, number>();
  for (const { name, measure } of definitions) {
    const read = attributesOfMeasure(measure);
    levels.set(name, read.length === 0 ? 0 : 1 + Math.max(...read.map((other) => levels.get(other) ?? 0)));
  }
  return Array.from({ length: Math.max(0, ...levels.values()) }, (_, below) => {
    const computed = definitions.filter(({ name }) => levels.get(name) === below + 1);
    const columns = computed.map((definition) => [
      definition.name,
      typed(computedExpression(definition, request), definition.unit),
    ]);
    return select({ allOf: ['a'], columns: Object.fromEntries(columns), from: from(`level_${below}`, 'a') });
  });
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

const typed = (value: Expression, unit: AttributeUnit): Expression => cast(value, ATTRIBUTE_TYPES[unit]);
