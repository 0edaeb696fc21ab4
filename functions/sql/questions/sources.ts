import { basisOf, RESULT_COLUMNS } from '../../core/questions/basis.ts';
import { MEASURES, type MeasureName } from '../../core/questions/measures.ts';
import type { Condition, DayRange, Filter, Plan } from '../../core/questions/plan.ts';
import { aggregate, and, cast, coalesce, column, countRows, equal, flag, text } from '../expression.ts';
import type { Expression, Relation } from '../plan.ts';
import { from, select } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { registrations } from './memberships.ts';
import { attributeColumn, conditionExpression } from './people.ts';
import { ageOf } from './person.ts';
import { type Field, fieldSource, filterExpression, inRange, joinsFor, orderRows, periodOf, placedIn } from './rows.ts';

export const IN_PART = 'in_part';

/** Whether every group is a whole of which the figures are a part. */
export function hasParts(plan: Plan): boolean {
  return plan.share?.eachGroup === true;
}

export function groupColumns(plan: Plan): readonly string[] {
  return [...plan.dimensions, ...(plan.time.grain === null ? [] : [RESULT_COLUMNS.period])];
}

export function sourceRelation(plan: Plan, context: QuestionSqlContext): Relation {
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

/** With parts of groups the rows are those of the whole, and a flag tells which of them are the part. */
function partColumns(plan: Plan, context: QuestionSqlContext): Readonly<Record<string, Expression>> {
  if (!hasParts(plan)) return {};
  return { [IN_PART]: coalesce(restricted(plan.filters, plan.people, context), flag(false)) };
}

function rowsOf(plan: Plan, context: QuestionSqlContext): Expression {
  const { filters, people } = hasParts(plan) && plan.share !== null ? plan.share : plan;
  return restricted(filters, people, context);
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

/** Measures to which it is all the same which order or person a line is of. */
const SUMS: readonly MeasureName[] = ['sales', 'quantity'];

/** One row an order and group, with what it adds up to there; one row a line where nothing but sums is asked. */
function orderSource(plan: Plan, lines: boolean, context: QuestionSqlContext): Relation {
  const fields: readonly Field[] = [...plan.dimensions, ...plan.filters.map(({ field }) => field)];
  const takenBack = plan.measures.some(({ name }) => MEASURES[name].level === 'all-orders');
  const products = plan.measures.some(({ name }) => name === 'products_sold' || name === 'categories_sold');
  const rows = orderRows(lines, takenBack ? ['sales', 'returned', 'cancelled'] : ['sales'], context);
  const dayOf = column('r', 'day');
  const periods = { ...periodColumns(plan, dayOf, context), ...partColumns(plan, context) };
  const groups = Object.fromEntries(plan.dimensions.map((name) => [name, fieldSource(name, context).expression]));
  const keys = { ...groups, ...periods, profile_id: column('r', 'profile_id'), selection: column('r', 'selection') };
  const sums = lines && !context.countsPeople && plan.measures.every(({ name }) => SUMS.includes(name));
  const where = and(
    inTime(plan, (range) => placedIn(range, context)),
    rowsOf(plan, context),
  );
  const shared = { from: from(rows, 'r'), joins: joinsFor(fields, context), where } as const;
  if (!lines) return select({ columns: { ...keys, amount: column('r', 'amount') }, ...shared });
  if (sums)
    return select({
      columns: { ...groups, ...periods, amount: column('r', 'amount'), quantity: column('r', 'quantity') },
      ...shared,
    });
  if (products)
    return select({
      columns: {
        ...keys,
        product_key: column('r', 'product_key'),
        category_key: column('r', 'category'),
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
  const flags = compared ? ['in_current', 'in_previous'] : hasParts(plan) ? [IN_PART] : [];
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
      ...partColumns(plan, context),
      profile_id: column('r', 'profile_id'),
      ...(age ? { age: ageOf(column('person', 'birth_date'), context) } : {}),
    },
    from: from(rows, 'r'),
    joins: joinsFor(age ? [...fields, 'age'] : fields, context),
    where: and(fresh ? inTime(plan, (range) => inRange(dayOf, range)) : flag(true), rowsOf(plan, context)),
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
