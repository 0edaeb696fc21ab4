import { basisOf, previousOf, RESULT_COLUMNS } from '../../core/questions/basis.ts';
import type { DimensionName } from '../../core/questions/dimensions.ts';
import { daysAveraged, periodsIn } from '../../core/questions/each-period.ts';
import type { Plan, PlanMeasure, Standard } from '../../core/questions/plan.ts';
import { partsOf } from '../../core/questions/side-by-side.ts';
import { toldOf as someToldOf } from '../../core/questions/told-of.ts';
import {
  aggregate,
  and,
  arithmetic,
  ascending,
  cast,
  choose,
  column,
  compare,
  countRows,
  descending,
  equal,
  isNotNull,
  number,
  over,
  scalar,
  text,
} from '../expression.ts';
import type { Expression, Ordering, Relation } from '../plan.ts';
import { from, join, select } from '../relation.ts';
import { brandOfCohorts, buyersOfMonths, isOfCohorts } from './cohorts.ts';
import { PERSON_NUMBERS, type QuestionSqlContext } from './context.ts';
import { both, measureExpression, SOME_PEOPLE_SQL } from './measure-sql.ts';
import { populationsRelation } from './populations.ts';
import { fieldSource } from './rows.ts';
import { seriesRelation } from './series.ts';
import { sideBySideRelation } from './side-by-side.ts';
import { groupColumns, hasParts, IN_PART, sourceRelation } from './sources.ts';

/**
 * The figures of a plan: its dimensions, `period` with a grain, its measures by name (and `<name>_previous` with a
 * comparison), `share`, the people and rows behind each group.
 */
export function figuresRelation(plan: Plan, context: QuestionSqlContext): Relation {
  const { limitWithin: dimension, limit } = plan;
  const cohortsOf = brandOfCohorts(plan);
  if (cohortsOf !== null && context.cohortsOf === undefined) return figuresRelation(plan, { ...context, cohortsOf });
  if (plan.populations !== null)
    return populationsRelation(plan, context, (part, own) => ({
      columns: resultColumns(part, own),
      relation: figuresRelation(part, own),
    }));
  if (partsOf(plan).length > 1) return sideBySideRelation(plan, context, labelledFigures);
  if (plan.series !== 'plain') return seriesRelation(plan, context, labelledFigures);
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
    orderBy: ordering(plan, standardOf(plan, toldIn('f'))),
    limit: plan.limit,
  });
}

function resultColumns(plan: Plan, context: QuestionSqlContext): readonly string[] {
  const compared = plan.time.comparison !== null;
  const withPrevious = (name: string): readonly string[] => (compared ? [name, previousOf(name)] : [name]);
  return [
    ...groupColumns(plan),
    ...plan.measures.flatMap(({ name }) => withPrevious(name)),
    ...(plan.share === null ? [] : withPrevious(RESULT_COLUMNS.share)),
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
  return plan.share !== null && !hasParts(plan) && plan.time.grain !== null
    ? sharesOfPeriods(plan, context)
    : figuresOfSource(plan, context);
}

function figuresOfSource(plan: Plan, context: QuestionSqlContext): Relation {
  const groups = groupColumns(plan);
  const compared = plan.time.comparison !== null;
  const told = toldOf(plan, context);
  const [first] = plan.measures;
  const columns = plan.measures.flatMap((measure): [string, Expression][] => [
    [measure.name, figureOf(measure, partOf(plan, 'current'), plan, context)],
    ...(compared
      ? [[previousOf(measure.name), figureOf(measure, partOf(plan, 'previous'), plan, context)] as [string, Expression]]
      : []),
  ]);
  return select({
    columns: {
      ...Object.fromEntries(groups.map((name) => [name, column('s', name)])),
      ...Object.fromEntries(columns),
      ...(plan.share === null ? {} : { [RESULT_COLUMNS.share]: told(RESULT_COLUMNS.share) }),
      ...(plan.share === null || !compared
        ? {}
        : { [previousOf(RESULT_COLUMNS.share)]: told(previousOf(RESULT_COLUMNS.share)) }),
      ...(context.countsPeople ? peopleColumns(plan) : {}),
      [RESULT_COLUMNS.rows]: cast(countRows(), 'integer'),
    },
    from: from(sourceRelation(plan, context), 's'),
    groupBy: groups,
    having: first === undefined ? null : kept(plan, told),
    orderBy: ordering(plan, standardOf(plan, told)),
    limit: plan.limit,
  });
}

/** A measure over the rows of a part, or its average of the periods that the range touches. */
function figureOf(
  measure: PlanMeasure,
  part: Expression | null,
  plan: Plan,
  { meanings }: QuestionSqlContext,
): Expression {
  const { time } = plan;
  const figure =
    measure.name === 'buyers' && isOfCohorts(plan) ? buyersOfMonths(part) : measureExpression(measure, part);
  if (measure.each === undefined) return figure;
  const periods = measure.each === 'day' ? daysOf(plan) : periodsOf(periodsIn(time.range, measure.each, meanings));
  return periods === null ? figure : arithmetic(cast(figure, 'decimal'), '/', periods);
}

const periodsOf = (periods: number | null): Expression | null => (periods === null ? null : number(periods));

/** Sundays are divided by Sundays: by days of the week each group has its own number of days. */
function daysOf(plan: Plan): Expression | null {
  const days = daysAveraged(plan);
  if (days === null) return null;
  if (days.groups === null) return number(days.all);
  const weekdays = plan.dimensions.includes('weekday');
  const key = column('s', weekdays ? 'weekday' : 'day_type');
  return choose(
    [...days.groups].map(([day, count]) => [equal(key, weekdays ? number(Number(day)) : text(day)), number(count)]),
  );
}

/** Which rows of the source the figures of a period are of; null: all of them. */
function partOf(plan: Plan, period: 'current' | 'previous'): Expression | null {
  const part = hasParts(plan) ? column('s', IN_PART) : null;
  if (plan.time.comparison === null) return part;
  return both(part, column('s', period === 'current' ? 'in_current' : 'in_previous'));
}

/** A column of the result as an expression. */
type Told = (name: string) => Expression;

const toldIn =
  (alias: string): Told =>
  (name) =>
    column(alias, name);

function toldOf(plan: Plan, context: QuestionSqlContext): Told {
  return (name) => {
    const period = name.endsWith(previousOf('')) ? 'previous' : 'current';
    const [first] = plan.measures;
    const measure = plan.measures.find((other) => name === other.name || name === previousOf(other.name)) ?? first;
    if (measure === undefined) return countRows();
    const figure = figureOf(measure, partOf(plan, period), plan, context);
    if (name !== RESULT_COLUMNS.share && name !== previousOf(RESULT_COLUMNS.share)) return figure;
    if (!hasParts(plan)) return arithmetic(figure, '/', scalar(wholeRelation(plan, period, context)));
    return arithmetic(figure, '/', measureExpression(measure, partOf({ ...plan, share: null }, period)));
  };
}

/** What groups are ranked by and kept by: the figure, the share within each, or what became of it since the compared period. */
function standardOf(plan: Plan, told: Told, standard: Standard = plan.orderBy): Expression | null {
  const [first] = plan.measures;
  if (first === undefined) return null;
  if (standard === 'figure') return told(first.name);
  if (standard === 'share') return told(RESULT_COLUMNS.share);
  const name = plan.share === null ? first.name : RESULT_COLUMNS.share;
  const difference = arithmetic(told(name), '-', told(previousOf(name)));
  return standard === 'difference' ? difference : arithmetic(difference, '/', told(previousOf(name)));
}

/** Groups that pass the condition; of those that are ranked by their change, only those that have one. */
function kept(plan: Plan, told: Told): Expression | null {
  const { having, orderBy, order } = plan;
  const standard = having === null ? null : standardOf(plan, told, having.of);
  const change = order === null || orderBy === 'figure' ? null : standardOf(plan, told);
  const passes = having === null || standard === null ? [] : [compare(standard, having.op, number(having.value))];
  const ranked = change === null ? [] : [isNotNull(change)];
  return passes.length + ranked.length === 0 ? null : and(...passes, ...ranked);
}

/** Groups by period, each as a part of the whole of its own period. */
function sharesOfPeriods(plan: Plan, context: QuestionSqlContext): Relation {
  const [measure] = plan.measures;
  if (measure === undefined) throw new RangeError('a share needs a measure');
  const groups = figuresOfSource({ ...plan, share: null, order: null, limit: null }, context);
  const { filters, people } = plan.share ?? { filters: [], people: [] };
  const whole: Plan = { ...plan, filters, people, dimensions: [], share: null, having: null, order: null, limit: null };
  const wholes = figuresOfSource({ ...whole, measures: [measure] }, { ...context, countsPeople: false });
  const share = arithmetic(column('g', measure.name), '/', column('w', measure.name));
  const told = (name: string): Expression => (name === RESULT_COLUMNS.share ? share : column('g', name));
  return select({
    columns: Object.fromEntries(resultColumns(plan, context).map((name) => [name, told(name)])),
    from: from(groups, 'g'),
    joins: [join(wholes, 'w', equal(column('w', RESULT_COLUMNS.period), column('g', RESULT_COLUMNS.period)))],
    orderBy: ordering(plan, standardOf(plan, told)),
    limit: plan.limit,
  });
}

function peopleColumns(plan: Plan): Readonly<Record<string, Expression>> {
  const current = peopleBehind(plan, partOf(plan, 'current'));
  if (plan.time.comparison === null) return { [RESULT_COLUMNS.people]: current };
  return {
    [RESULT_COLUMNS.people]: current,
    [RESULT_COLUMNS.peopleBefore]: peopleBehind(plan, partOf(plan, 'previous')),
  };
}

/** How many people a group speaks of: those who repeat, where repeating is counted, those who returned, where returns are. */
function peopleBehind(plan: Plan, where: Expression | null): Expression {
  // Of products nobody is told.
  if (basisOf(plan) === 'products') return number(0);
  const [first] = plan.measures;
  const some = first === undefined ? null : someToldOf(first.name);
  const condition = some === null ? where : both(where, SOME_PEOPLE_SQL[some]);
  if (isOfCohorts(plan)) return buyersOfMonths(condition);
  return cast(aggregate('count_distinct', column('s', 'profile_id'), condition), 'integer');
}

function ordering(plan: Plan, standard: Expression | null): readonly Ordering[] {
  const [first] = plan.measures;
  // By its name where it is a column itself.
  const by = plan.orderBy === 'figure' && first !== undefined ? first.name : standard;
  const byFigure =
    plan.order === null || by === null ? [] : [plan.order === 'descending' ? descending(by) : ascending(by)];
  return [...byFigure, ...groupColumns(plan).map((name) => ascending(name))];
}

/** The first measure of the whole, as one value. */
function wholeRelation(plan: Plan, period: 'current' | 'previous', context: QuestionSqlContext): Relation {
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
    time: {
      range: period === 'current' ? plan.time.range : plan.time.comparison,
      grain: null,
      comparison: null,
    },
  };
  return select({
    columns: { whole: measureExpression(measure, null) },
    from: from(sourceRelation(whole, context), 's'),
  });
}
