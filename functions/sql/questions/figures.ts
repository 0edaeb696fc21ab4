import { basisOf, previousOf, RESULT_COLUMNS } from '../../core/questions/basis.ts';
import { MEASURES, type MeasureName } from '../../core/questions/measures.ts';
import type { Condition, DayRange, Filter, Plan, PlanMeasure } from '../../core/questions/plan.ts';
import {
  aggregate,
  and,
  arithmetic,
  ascending,
  cast,
  coalesce,
  column,
  compare,
  countRows,
  descending,
  equal,
  flag,
  number,
  scalar,
  text,
} from '../expression.ts';
import type { Expression, Ordering, Relation } from '../plan.ts';
import { from, select } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { registrations } from './memberships.ts';
import { attributeColumn, conditionExpression } from './people.ts';
import { ageOf } from './person.ts';
import { type Field, fieldSource, filterExpression, inRange, joinsFor, orderRows, periodOf, placedIn } from './rows.ts';

/**
 * The figures of a plan: its dimensions, `period` with a grain, its measures by name (and `<name>_previous` with a
 * comparison), `share`, the people and rows behind each group.
 */
export function figuresRelation(plan: Plan, context: QuestionSqlContext): Relation {
  const groups = groupColumns(plan);
  const source = sourceRelation(plan, context);
  const compared = plan.time.comparison !== null;
  const measures: [string, Expression][] = plan.measures.flatMap((measure): [string, Expression][] => [
    [measure.name, measureExpression(measure, compared ? column('s', 'in_current') : null)],
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
      ...(plan.share === null
        ? {}
        : { [RESULT_COLUMNS.share]: arithmetic(figure, '/', scalar(wholeRelation(plan, context))) }),
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

function peopleColumns(plan: Plan): Readonly<Record<string, Expression>> {
  if (plan.time.comparison === null) return { [RESULT_COLUMNS.people]: peopleBehind(plan, null) };
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

function groupColumns(plan: Plan): readonly string[] {
  return [...plan.dimensions, ...(plan.time.grain === null ? [] : [RESULT_COLUMNS.period])];
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

function sourceRelation(plan: Plan, context: QuestionSqlContext): Relation {
  const basis = basisOf(plan);
  if (basis === 'people') return peopleSource(plan, context);
  if (basis === 'attribute') return attributeSource(plan, context);
  const orders = orderSource(plan, basis === 'lines', context);
  return plan.measures.some(({ name }) => MEASURES[name].level === 'per-person') ? byPerson(plan, orders) : orders;
}

/** Periods of the plan as columns: the period of a grain, and which of two compared ranges a row is in. */
function periodColumns(
  plan: Plan,
  dayOf: Expression,
  context: QuestionSqlContext,
): Readonly<Record<string, Expression>> {
  const { grain, range, comparison } = plan.time;
  return {
    ...(grain === null ? {} : { [RESULT_COLUMNS.period]: periodOf(dayOf, grain, context) }),
    ...(comparison === null ? {} : { in_current: inRange(dayOf, range), in_previous: inRange(dayOf, comparison) }),
  };
}

function inTime(plan: Plan, within: (range: DayRange | null) => Expression): Expression {
  const { range, comparison } = plan.time;
  if (comparison === null) return within(range);
  return { kind: 'logical', operator: 'or', operands: [within(range), within(comparison)] };
}

function restricted(filters: readonly Filter[], people: readonly Condition[], context: QuestionSqlContext): Expression {
  return and(
    ...filters.map((filter) => filterExpression(filter, context)),
    ...people.map((condition) => conditionExpression(condition, column('r', 'profile_id'), context)),
  );
}

/** One row an order and group, with what it adds up to there. */
function orderSource(plan: Plan, lines: boolean, context: QuestionSqlContext): Relation {
  const fields: readonly Field[] = [...plan.dimensions, ...plan.filters.map(({ field }) => field)];
  const takenBack = plan.measures.some(({ name }) => MEASURES[name].level === 'all-orders');
  const products = plan.measures.some(({ name }) => name === 'products_sold');
  const rows = orderRows(fields, lines, takenBack ? ['sales', 'returned', 'cancelled'] : ['sales'], context);
  const dayOf = column('r', 'day');
  const periods = periodColumns(plan, dayOf, context);
  const groups = Object.fromEntries(plan.dimensions.map((name) => [name, fieldSource(name, context).expression]));
  const keys = { ...groups, ...periods, profile_id: column('r', 'profile_id'), selection: column('r', 'selection') };
  const where = and(
    inTime(plan, (range) => placedIn(range, context)),
    restricted(plan.filters, plan.people, context),
  );
  const shared = { from: from(rows, 'r'), joins: joinsFor(fields, context), where } as const;
  if (!lines) return select({ columns: { ...keys, amount: column('r', 'amount') }, ...shared });
  if (products)
    return select({
      columns: {
        ...keys,
        product_key: column('r', 'product_key'),
        amount: column('r', 'amount'),
        quantity: column('r', 'quantity'),
      },
      ...shared,
    });
  return select({
    columns: {
      ...keys,
      order_key: column('r', 'order_key'),
      amount: aggregate('sum', column('r', 'amount')),
      quantity: aggregate('sum', column('r', 'quantity')),
    },
    ...shared,
    groupBy: [...Object.keys(keys), 'order_key'],
  });
}

/** Orders gathered by person within each group. */
function byPerson(plan: Plan, orders: Relation): Relation {
  const compared = plan.time.comparison !== null;
  const keys = [...groupColumns(plan), 'profile_id'];
  const flags = compared ? ['in_current', 'in_previous'] : [];
  return select({
    columns: {
      ...Object.fromEntries([...keys, ...flags].map((name) => [name, column('o', name)])),
      amount: aggregate('sum', column('o', 'amount')),
      orders: countRows(),
    },
    from: from(orders, 'o'),
    groupBy: [...keys, ...flags],
  });
}

/** One row a person and group: people who are there at all, or by the day of their first registration. */
function peopleSource(plan: Plan, context: QuestionSqlContext): Relation {
  const fields: readonly Field[] = [...plan.dimensions, ...plan.filters.map(({ field }) => field)];
  const byBrand = fields.includes('brand');
  const fresh = plan.measures.some(({ name }) => name === 'new_customers');
  const age = plan.measures.some(({ name }) => name === 'average_age');
  const rows = fresh ? registrations(null, byBrand, context) : everyone(byBrand, context);
  const dayOf = column('r', 'day');
  const groups = Object.fromEntries(plan.dimensions.map((name) => [name, fieldSource(name, context).expression]));
  return select({
    distinct: true,
    columns: {
      ...groups,
      ...(fresh ? periodColumns(plan, dayOf, context) : {}),
      profile_id: column('r', 'profile_id'),
      ...(age ? { age: ageOf(column('person', 'birth_date'), context) } : {}),
    },
    from: from(rows, 'r'),
    joins: joinsFor(age ? [...fields, 'age'] : fields, context),
    where: and(
      fresh ? inTime(plan, (range) => inRange(dayOf, range)) : flag(true),
      restricted(plan.filters, plan.people, context),
    ),
  });
}

function everyone(byBrand: boolean, { customer }: QuestionSqlContext): Relation {
  return select({
    distinct: true,
    columns: { profile_id: column('p', 'profile_id'), ...(byBrand ? { brand: column('p', 'brand') } : {}) },
    from: from('customer_profile', 'p'),
    where: customer === null ? null : equal(column('p', 'profile_id'), text(customer)),
  });
}

function attributeSource(plan: Plan, context: QuestionSqlContext): Relation {
  const fields: readonly Field[] = [...plan.dimensions, ...plan.filters.map(({ field }) => field)];
  const groups = Object.fromEntries(plan.dimensions.map((name) => [name, fieldSource(name, context).expression]));
  const attribute = plan.measures.find((measure) => measure.attribute !== null)?.attribute ?? '';
  return select({
    columns: {
      ...groups,
      profile_id: column('r', 'profile_id'),
      value: cast(column('r', attributeColumn(attribute)), 'decimal'),
    },
    from: from('profile_attribute', 'r'),
    joins: joinsFor(fields, context),
    where: and(
      { kind: 'is-null', operand: column('r', attributeColumn(attribute)), negated: true },
      restricted(plan.filters, plan.people, context),
    ),
  });
}

const whole = (expression: Expression): Expression => cast(expression, 'integer');
const both = (one: Expression | null, other: Expression): Expression => (one === null ? other : and(one, other));

/** A measure over the rows of its source, called `s`; `where` restricts it to one of two compared periods. */
function measureExpression({ name }: PlanMeasure, where: Expression | null): Expression {
  return MEASURE_SQL[name](where);
}

const s = (name: string): Expression => column('s', name);
const sum = (name: string, where: Expression | null): Expression => aggregate('sum', s(name), where);
const hasStatus = (status: string): Expression => equal(s('selection'), text(status));
const repeated = compare(s('orders'), '>=', number(2));

/** Measures that tell of some of the people in a group. */
const SUBSET_SQL: Readonly<Partial<Record<MeasureName, Expression>>> = {
  repeat_rate: repeated,
  repeat_customers: repeated,
  returned_orders: hasStatus('returned'),
  return_rate: hasStatus('returned'),
  cancelled_orders: hasStatus('cancelled'),
  cancellation_rate: hasStatus('cancelled'),
};

const MEASURE_SQL: Readonly<Record<MeasureName, (where: Expression | null) => Expression>> = {
  sales: (where) => whole(coalesce(sum('amount', where), number(0))),
  orders: (where) => whole(countRows(where)),
  quantity: (where) => whole(coalesce(sum('quantity', where), number(0))),
  average_order_value: (where) => arithmetic(sum('amount', where), '/', countRows(where)),
  median_order_value: (where) => aggregate('median', s('amount'), where),
  highest_order_value: (where) => whole(aggregate('max', s('amount'), where)),
  lowest_order_value: (where) => whole(aggregate('min', s('amount'), where)),
  products_sold: (where) => whole(aggregate('count_distinct', s('product_key'), where)),
  // The source has one row a person and group.
  customers: (where) => whole(countRows(where)),
  buyers: (where) => whole(aggregate('count_distinct', s('profile_id'), where)),
  new_customers: (where) => whole(countRows(where)),
  average_age: (where) => aggregate('avg', s('age'), where),
  repeat_rate: (where) => arithmetic(countRows(both(where, repeated)), '/', countRows(where)),
  repeat_customers: (where) => whole(countRows(both(where, repeated))),
  sales_per_customer: (where) => arithmetic(sum('amount', where), '/', countRows(where)),
  median_sales_per_customer: (where) => aggregate('median', s('amount'), where),
  highest_sales_per_customer: (where) => whole(aggregate('max', s('amount'), where)),
  orders_per_customer: (where) => arithmetic(sum('orders', where), '/', countRows(where)),
  median_orders_per_customer: (where) => aggregate('median', s('orders'), where),
  returned_orders: (where) => whole(countRows(both(where, hasStatus('returned')))),
  cancelled_orders: (where) => whole(countRows(both(where, hasStatus('cancelled')))),
  return_rate: (where) => arithmetic(countRows(both(where, hasStatus('returned'))), '/', countRows(where)),
  cancellation_rate: (where) => arithmetic(countRows(both(where, hasStatus('cancelled'))), '/', countRows(where)),
  attribute_average: (where) => aggregate('avg', s('value'), where),
  attribute_median: (where) => aggregate('median', s('value'), where),
};
