import { ATTRIBUTES, attributesOfMeasure } from '../core/attributes/catalog.ts';
import type { AttributeDefinition } from '../core/attributes/measure.ts';
import type { Meanings } from '../core/meanings.ts';
import type { Instant } from '../core/time.ts';
import { type AttributesRequest, attributeLevels, typed } from './attribute-levels.ts';
import { type AttributeSource, attributeSources } from './attribute-sources.ts';
import { and, arithmetic, ascending, cast, column, compare, equal, number, over, text } from './expression.ts';
import { factTables } from './facts.ts';
import type { Expression, Relation } from './plan.ts';
import { from, leftJoin, select, withTables } from './relation.ts';
import { limitColumns } from './scores.ts';

/**
 * Attributes are computed in three stages, each over the rows of the one before: what a person's own facts say; what the
 * model fitted to everyone expects; where the person stands among everyone.
 */
export type AttributeStage = 'own' | 'expected' | 'scored';

/** Profiles by their ids, from one on, up to another; null: up to the last. */
export interface ProfileRange {
  readonly from: string;
  readonly before: string | null;
}

const STAGES: ReadonlyMap<string, AttributeStage> = stagesOf(ATTRIBUTES);

/** The attributes of the stages so far, in the order of `ATTRIBUTES`. */
export function attributesUpTo(stage: AttributeStage): readonly AttributeDefinition[] {
  const stages: readonly AttributeStage[] = ['own', 'expected', 'scored'];
  const done = stages.slice(0, stages.indexOf(stage) + 1);
  return ATTRIBUTES.filter(({ name }) => done.includes(STAGES.get(name) ?? 'own'));
}

/** The first stage: a row a profile of `customer_profile`, those without orders too, with `profile_id` and a column an attribute. */
export function ownAttributesPlan(asOf: Instant, meanings: Meanings, range: ProfileRange | null = null): Relation {
  const definitions = attributesUpTo('own');
  const sources = attributeSources(definitions, asOf);
  const { tables, last } = attributeLevels(definitions, 'level_0', { asOf, meanings, cutpoints: {} });
  return withTables(
    {
      profile_link: profileLinks(range),
      ...factTables(asOf, meanings, 'profile_link'),
      ...Object.fromEntries(sources.map(({ name, relation }) => [name, relation])),
      person: select({
        distinct: true,
        columns: { profile_id: column('p', 'profile_id') },
        from: from('profile_link', 'p'),
      }),
      level_0: select({
        columns: { profile_id: column('person', 'profile_id'), ...fromFacts(definitions, sources) },
        from: from('person', 'person'),
        joins: sources.map(({ name }) =>
          leftJoin(name, name, equal(column(name, 'profile_id'), column('person', 'profile_id'))),
        ),
      }),
      ...tables,
    },
    columnsOf(definitions, last),
  );
}

/** The second stage, over the rows of the first, and the third, over those of the second. */
export function nextAttributesPlan(
  stage: Exclude<AttributeStage, 'own'>,
  rows: string,
  request: AttributesRequest,
): Relation {
  const added = ATTRIBUTES.filter(({ name }) => STAGES.get(name) === stage);
  const { tables, last } = attributeLevels(added, rows, request);
  return withTables(tables, columnsOf(attributesUpTo(stage), last));
}

/** One row, over the rows of the second stage: the limits between the fifths of the population, read by `cutpointsFrom`. */
export function cutpointsPlan(rows: string): Relation {
  return select({ columns: limitColumns(), from: from(rows, 'a') });
}

/** What the population's model is fitted to, over the rows of the first stage: every `step`-th of those who ever bought, by their ids. */
export function historiesPlan(rows: string, step: number): Relation {
  const buyers = select({
    columns: {
      ...Object.fromEntries(HISTORY.map((name) => [name, column('a', name)])),
      place: over('row_number', [], { orderBy: [ascending(column('a', 'profile_id'))] }),
    },
    from: from(rows, 'a'),
    where: compare(column('a', 'purchase_days'), '>', number(0)),
  });
  return select({
    columns: Object.fromEntries(HISTORY.map((name) => [name, cast(column('b', name), 'decimal')])),
    from: from(buyers, 'b'),
    where: equal(arithmetic(column('b', 'place'), '%', number(step)), number(0)),
  });
}

const HISTORY = ['purchase_days', 'lifetime_days', 'days_since_first_order', 'lifetime_sales_yen'] as const;

function stagesOf(definitions: readonly AttributeDefinition[]): ReadonlyMap<string, AttributeStage> {
  const stages = new Map<string, AttributeStage>();
  for (const { name, measure } of definitions) {
    const read = attributesOfMeasure(measure).map((other) => stages.get(other));
    if (measure.kind === 'quintile' || read.includes('scored')) stages.set(name, 'scored');
    else stages.set(name, measure.kind === 'expectation' || read.includes('expected') ? 'expected' : 'own');
  }
  return stages;
}

function profileLinks(range: ProfileRange | null): Relation {
  const id = column('p', 'profile_id');
  return select({
    allOf: ['p'],
    from: from('customer_profile', 'p'),
    where:
      range === null
        ? null
        : and(
            compare(id, '>=', text(range.from)),
            ...(range.before === null ? [] : [compare(id, '<', text(range.before))]),
          ),
  });
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

function columnsOf(definitions: readonly AttributeDefinition[], rows: string): Relation {
  const names = ['profile_id', ...definitions.map(({ name }) => name)];
  return select({ columns: Object.fromEntries(names.map((name) => [name, column('a', name)])), from: from(rows, 'a') });
}
