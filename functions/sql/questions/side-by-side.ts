import { RESULT_COLUMNS } from '../../core/questions/basis.ts';
import { isEventEntity } from '../../core/questions/event-entities.ts';
import { MEASURES, type MeasureDefinition, type MeasureName } from '../../core/questions/measures.ts';
import type { Plan } from '../../core/questions/plan.ts';
import { partsOf } from '../../core/questions/side-by-side.ts';
import { and, ascending, choose, coalesce, column, compare, descending, equal, flag, number } from '../expression.ts';
import type { Expression, Relation } from '../plan.ts';
import { from, leftJoin, select, unionAll } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { groupColumns } from './sources.ts';

/** The figures of one part of a plan, by group. */
type FiguresOf = (plan: Plan, context: QuestionSqlContext) => Relation;

const GROUPS = 'g';

/** Figures that are counted over different things, group by group beside each other. */
export function sideBySideRelation(plan: Plan, context: QuestionSqlContext, figuresOf: FiguresOf): Relation {
  const parts = partsOf(plan).map((part, at) => ({
    alias: `p${at}`,
    measures: part.measures.map(({ name }) => name),
    relation: figuresOf({ ...part, order: null, limit: null }, context),
  }));
  const groups = groupColumns(plan);
  const figures = plan.measures.map(({ name }): [MeasureName, Expression] => {
    const alias = parts.find(({ measures }) => measures.includes(name))?.alias ?? GROUPS;
    return [name, orZero(name, column(alias, name))];
  });
  const [first] = figures;
  const byFigure =
    first === undefined || plan.order === null
      ? []
      : [plan.order === 'ascending' ? ascending(first[1]) : descending(first[1])];
  const aliases = parts.map(({ alias }) => alias);
  return select({
    columns: {
      ...Object.fromEntries(groups.map((name) => [name, column(GROUPS, name)])),
      ...Object.fromEntries(figures),
      ...(context.countsPeople ? { [RESULT_COLUMNS.people]: fewest(aliases) } : {}),
      [RESULT_COLUMNS.rows]: coalesce(column('p0', RESULT_COLUMNS.rows), number(0)),
    },
    from: from(everyGroup(groups, parts), GROUPS),
    joins: parts.map(({ alias, relation }) =>
      leftJoin(
        relation,
        alias,
        groups.length === 0
          ? flag(true)
          : and(...groups.map((name) => equal(column(alias, name), column(GROUPS, name)))),
      ),
    ),
    orderBy: [...byFigure, ...groups.map((name) => ascending(column(GROUPS, name)))],
    limit: plan.limit,
  });
}

/** Each group that any of the parts has; without groups there is one row. */
function everyGroup(groups: readonly string[], parts: readonly { readonly relation: Relation }[]): Relation {
  if (groups.length === 0) return select({ columns: { one: number(1) } });
  const keys = Object.fromEntries(groups.map((name) => [name, column('f', name)]));
  const each = parts.map(({ relation }) => select({ columns: keys, from: from(relation, 'f') }));
  const named = Object.fromEntries(groups.map((name) => [name, column('u', name)]));
  return select({ distinct: true, columns: named, from: from(unionAll(...each), 'u') });
}

/** A group without orders or people has none of what is added up; of events it may be that none are held. */
function orZero(name: MeasureName, figure: Expression): Expression {
  const { additive, level, unit }: MeasureDefinition = MEASURES[name];
  return !isEventEntity(level) && (additive || unit === 'count') ? coalesce(figure, number(0)) : figure;
}

/** The smallest number of people behind any of the figures. */
function fewest(aliases: readonly string[]): Expression {
  return aliases
    .map((alias) => coalesce(column(alias, RESULT_COLUMNS.people), number(0)))
    .reduce((one, other) => choose([[compare(one, '<', other), one]], other));
}
