import { previousOf, RESULT_COLUMNS } from '../../core/questions/basis.ts';
import type { DimensionName } from '../../core/questions/dimensions.ts';
import type { Plan } from '../../core/questions/plan.ts';
import {
  aggregate,
  arithmetic,
  ascending,
  cast,
  column,
  compare,
  countRows,
  descending,
  equal,
  number,
  over,
  scalar,
} from '../expression.ts';
import type { Expression, Ordering, Relation } from '../plan.ts';
import { from, join, select } from '../relation.ts';
import { PERSON_NUMBERS, type QuestionSqlContext } from './context.ts';
import { both, measureExpression, SUBSET_SQL } from './measure-sql.ts';
import { fieldSource } from './rows.ts';
import { groupColumns, hasParts, IN_PART, sourceRelation } from './sources.ts';

/**
 * The figures of a plan: its dimensions, `period` with a grain, its measures by name (and `<name>_previous` with a
 * comparison), `share`, the people and rows behind each group.
 */
export function figuresRelation(plan: Plan, context: QuestionSqlContext): Relation {
  const { limitWithin: dimension, limit } = plan;
  return dimension === null || limit === null
    ? labelledFigures(plan, context)
    : firstOfEach(dimension, limit, plan, context);
}

/** Rows that are grouped by keys get their labels at the end, which also order what is equal. */
function labelledFigures(plan: Plan, context: QuestionSqlContext): Relation {
  const labels = new Map(
    plan.dimensions.flatMap((name) => {
      const { key } = fieldSource(name, context);
      return key === undefined ? [] : [[name as string, key.label(column('f', name))] as const];
    }),
  );
  const byNumber = context.prepared !== null && plan.dimensions.includes('customer');
  if (byNumber) labels.set('customer', column('n', 'profile_id'));
  if (labels.size === 0) return figuresOfGroups(plan, context);
  return select({
    columns: Object.fromEntries(
      resultColumns(plan, context).map((name) => [name, labels.get(name) ?? column('f', name)]),
    ),
    from: from(figuresOfGroups({ ...plan, order: null, limit: null }, context), 'f'),
    joins: byNumber ? [join(PERSON_NUMBERS, 'n', equal(column('n', 'number'), column('f', 'customer')))] : [],
    orderBy: ordering(plan, groupColumns(plan)),
    limit: plan.limit,
  });
}

function resultColumns(plan: Plan, context: QuestionSqlContext): readonly string[] {
  const compared = plan.time.comparison !== null;
  return [
    ...groupColumns(plan),
    ...plan.measures.flatMap(({ name }) => (compared ? [name, previousOf(name)] : [name])),
    ...(plan.share === null ? [] : [RESULT_COLUMNS.share]),
    ...(context.countsPeople ? Object.keys(peopleColumns(plan)) : []),
    RESULT_COLUMNS.rows,
  ];
}

const PLACE = 'place_within';

/** The first rows within each value of a dimension, in the order of the plan. */
function firstOfEach(dimension: DimensionName, limit: number, plan: Plan, context: QuestionSqlContext): Relation {
  const groups = groupColumns(plan);
  const [measure] = plan.measures;
  const columns = resultColumns({ ...plan, share: null, time: { ...plan.time, comparison: null } }, context);
  const all = figuresRelation({ ...plan, limit: null, limitWithin: null }, context);
  const byFigure = measure === undefined ? [] : [column('f', measure.name)];
  const orderBy = [
    ...byFigure.map((figure) => (plan.order === 'ascending' ? ascending(figure) : descending(figure))),
    ...groups.map((name) => ascending(column('f', name))),
  ];
  const placed = select({
    columns: {
      ...Object.fromEntries(columns.map((name) => [name, column('f', name)])),
      [PLACE]: over('row_number', [], { partitionBy: [column('f', dimension)], orderBy }),
    },
    from: from(all, 'f'),
  });
  return select({
    columns: Object.fromEntries(columns.map((name) => [name, column('p', name)])),
    from: from(placed, 'p'),
    where: compare(column('p', PLACE), '<=', number(limit)),
    orderBy: [ascending(column('p', dimension)), ascending(column('p', PLACE))],
  });
}

/** Like `figuresRelation`, by the keys of dimensions. */
export function figuresOfGroups(plan: Plan, context: QuestionSqlContext): Relation {
  const groups = groupColumns(plan);
  const source = sourceRelation(plan, context);
  const compared = plan.time.comparison !== null;
  const counted = compared ? column('s', 'in_current') : hasParts(plan) ? column('s', IN_PART) : null;
  const measures: [string, Expression][] = plan.measures.flatMap((measure): [string, Expression][] => [
    [measure.name, measureExpression(measure, counted)],
    ...(compared
      ? [[previousOf(measure.name), measureExpression(measure, column('s', 'in_previous'))] as [string, Expression]]
      : []),
  ]);
  const [first] = plan.measures;
  const figure = first === undefined ? countRows() : measureExpression(first, null);
  return select({
    columns: {
      ...Object.fromEntries(groups.map((name) => [name, column('s', name)])),
      ...Object.fromEntries(measures),
      ...(plan.share === null ? {} : { [RESULT_COLUMNS.share]: shareExpression(plan, context) }),
      ...(context.countsPeople ? peopleColumns(plan) : {}),
      [RESULT_COLUMNS.rows]: cast(countRows(), 'integer'),
    },
    from: from(source, 's'),
    groupBy: groups,
    having: plan.having === null ? null : compare(figure, plan.having.op, number(plan.having.value)),
    orderBy: ordering(plan, groups),
    limit: plan.limit,
  });
}

function shareExpression(plan: Plan, context: QuestionSqlContext): Expression {
  const [first] = plan.measures;
  if (first === undefined) throw new RangeError('a share needs a measure');
  const whole = measureExpression(first, null);
  return hasParts(plan)
    ? arithmetic(measureExpression(first, column('s', IN_PART)), '/', whole)
    : arithmetic(whole, '/', scalar(wholeRelation(plan, context)));
}

function peopleColumns(plan: Plan): Readonly<Record<string, Expression>> {
  if (plan.time.comparison === null)
    return { [RESULT_COLUMNS.people]: peopleBehind(plan, hasParts(plan) ? column('s', IN_PART) : null) };
  return {
    [RESULT_COLUMNS.people]: peopleBehind(plan, column('s', 'in_current')),
    [RESULT_COLUMNS.peopleBefore]: peopleBehind(plan, column('s', 'in_previous')),
  };
}

/** How many people a group speaks of: those who repeat, where repeating is counted, those who returned, where returns are. */
function peopleBehind(plan: Plan, where: Expression | null): Expression {
  const [first] = plan.measures;
  const subset = first === undefined ? null : (SUBSET_SQL[first.name] ?? null);
  const condition = subset === null ? where : both(where, subset);
  return cast(aggregate('count_distinct', column('s', 'profile_id'), condition), 'integer');
}

function ordering(plan: Plan, groups: readonly string[]): readonly Ordering[] {
  const [first] = plan.measures;
  const byFigure =
    plan.order === null || first === undefined
      ? []
      : [plan.order === 'descending' ? descending(first.name) : ascending(first.name)];
  return [...byFigure, ...groups.map((name) => ascending(name))];
}

/** The first measure of the whole, as one value. */
function wholeRelation(plan: Plan, context: QuestionSqlContext): Relation {
  const { filters, people } = plan.share ?? { filters: [], people: [] };
  const [measure] = plan.measures;
  if (measure === undefined) throw new RangeError('a share needs a measure');
  const whole: Plan = {
    ...plan,
    filters,
    people,
    dimensions: [],
    share: null,
    having: null,
    order: null,
    limit: null,
    time: { ...plan.time, grain: null, comparison: null },
  };
  return select({
    columns: { whole: measureExpression(measure, null) },
    from: from(sourceRelation(whole, context), 's'),
  });
}
