import { isOfAges } from '../../core/questions/age-measures.ts';
import { basisOf, CONTRAST, RESULT_COLUMNS } from '../../core/questions/basis.ts';
import type { DimensionName } from '../../core/questions/dimensions.ts';
import { type EventEntity, isEventEntity } from '../../core/questions/event-entities.ts';
import { MOST_COUNTED, OWN_FIGURES, type OwnFigure } from '../../core/questions/history-dimensions.ts';
import { MEASURES, type MeasureName } from '../../core/questions/measures.ts';
import type { Condition, DayRange, Filter, Plan } from '../../core/questions/plan.ts';
import {
  aggregate,
  and,
  arithmetic,
  ascending,
  cast,
  choose,
  coalesce,
  column,
  compare,
  countRows,
  dayDifference,
  equal,
  flag,
  isNotNull,
  number,
  over,
  text,
} from '../expression.ts';
import { FACT_TABLES } from '../facts.ts';
import type { Expression, Join, Relation } from '../plan.ts';
import { from, join, leftJoin, select } from '../relation.ts';
import { isOfCohorts, monthOpening, OPENS_MONTH } from './cohorts.ts';
import { consentAnswers } from './consent-answers.ts';
import type { QuestionSqlContext } from './context.ts';
import { EVENT_FIGURES, eventRows } from './event-rows.ts';
import { everyone } from './everyone.ts';
import { AGAIN, firstOrderRows, SINCE_REGISTERED } from './first-orders.ts';
import { ofJoinedPerson } from './joined-person.ts';
import { registrations } from './memberships.ts';
import { attributeColumn, conditionExpression } from './people.ts';
import { inRange, periodOf, placedIn } from './row-periods.ts';
import { bandOf, daysSinceFirst, type Field, fieldSource, filterExpression, joinsFor, orderRows } from './rows.ts';
import { segmentMembersOfPeriods } from './segment-sizes.ts';

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
  if (basis === 'products') return productSource(plan, context);
  if (isEventEntity(basis)) return eventSource(plan, basis, context);
  if (basis === 'first-orders') return firstOrderSource(plan, context);
  if (basis === 'segment-runs') return segmentSource(plan, { ...context, ofSegments: true });
  const orders = orderSource(plan, basis === 'lines', context);
  if (plan.dimensions.some(isOwn)) return byOwnFigure(plan, orders);
  return plan.measures.some(({ name }) => MEASURES[name].level === 'per-person') ? byPerson(plan, orders) : orders;
}

const isOwn = (name: DimensionName): boolean => OWN_FIGURES.some((own) => own === name);

/** People by what they bought in all within the other groups: their own figure is what they are grouped by. */
function byOwnFigure(plan: Plan, orders: Relation): Relation {
  const others = plan.dimensions.filter((name) => !isOwn(name));
  const gathered = byPerson({ ...plan, dimensions: others }, orders);
  const OWN: Readonly<Record<OwnFigure, Expression>> = {
    purchase_count: choose(
      [[compare(column('g', 'orders'), '>=', number(MOST_COUNTED)), number(MOST_COUNTED)]],
      column('g', 'orders'),
    ),
    spend_band: bandOf(column('g', 'amount')),
  };
  const own = OWN_FIGURES.filter((name) => plan.dimensions.includes(name));
  return select({
    allOf: ['g'],
    columns: Object.fromEntries(own.map((name) => [name, cast(OWN[name], 'integer')])),
    from: from(gathered, 'g'),
  });
}

/** What rows are grouped by: the key of a dimension where it has one, else its text. */
function groupKeys({ dimensions, contrast }: Plan, context: QuestionSqlContext): Readonly<Record<string, Expression>> {
  const keys = dimensions
    .filter((name) => !isOwn(name))
    .map((name) => {
      if (name === 'contrast' && contrast !== null) return [name, contrastKey(contrast, context)] as const;
      const { expression, key } = fieldSource(name, context);
      return [name, key?.expression ?? expression] as const;
    });
  return Object.fromEntries(keys);
}

/** Those who meet the condition, and the others. */
function contrastKey(condition: Condition, context: QuestionSqlContext): Expression {
  const meets = coalesce(conditionExpression(condition, column('r', 'profile_id'), context), flag(false));
  return choose([[meets, text(CONTRAST.meets)]], text(CONTRAST.others));
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

/** Rows `r` that pass the filters, of people who meet the conditions. */
export function restricted(
  filters: readonly Filter[],
  people: readonly Condition[],
  context: QuestionSqlContext,
): Expression {
  return and(
    ...filters.map((filter) => filterExpression(filter, context)),
    ...people.map((condition) => conditionExpression(condition, column('r', 'profile_id'), context)),
  );
}

/** Measures to which it is all the same which order or person a line is of. */
const SUMS: readonly MeasureName[] = ['sales', 'quantity'];

const SINCE_FIRST: readonly MeasureName[] = ['average_days_since_first', 'median_days_since_first'];

/** One row an order and group, with what it adds up to there; one row a line where nothing but sums is asked. */
function orderSource(plan: Plan, lines: boolean, context: QuestionSqlContext): Relation {
  const fields: readonly Field[] = [...plan.dimensions, ...plan.filters.map(({ field }) => field)];
  const takenBack = plan.measures.some(({ name }) => MEASURES[name].level === 'all-orders');
  const products = plan.measures.some(({ name }) => name === 'products_sold' || name === 'categories_sold');
  const openings: Readonly<Record<string, Expression>> = isOfCohorts(plan)
    ? { [OPENS_MONTH]: monthOpening(context) }
    : {};
  const rows = orderRows(lines, takenBack ? ['sales', 'returned', 'cancelled'] : ['sales'], context, openings);
  const dayOf = column('r', 'day');
  const periods = { ...periodColumns(plan, dayOf, context), ...partColumns(plan, context) };
  const groups = groupKeys(plan, context);
  const keys = { ...groups, ...periods };
  const dated = plan.measures.some(({ name }) => name === 'first_sale' || name === 'last_sale');
  const sinceFirst = plan.measures.some(({ name }) => SINCE_FIRST.includes(name));
  const sincePrevious = plan.measures.some(({ name }) => name === 'average_days_since_previous');
  const ofOrder = {
    profile_id: column('r', 'profile_id'),
    selection: column('r', 'selection'),
    ...(dated ? { day: dayOf } : {}),
    ...(sinceFirst ? { since_first: daysSinceFirst() } : {}),
    ...(sincePrevious ? { since_previous: dayDifference(column('earlier', 'day'), column('r', 'day')) } : {}),
    ...mapValues(openings, () => column('r', OPENS_MONTH)),
  };
  const amounts = { amount: column('r', 'amount'), quantity: column('r', 'quantity'), ...ofLines(plan) };
  const where = and(
    inTime(plan, (range) => placedIn(range, context)),
    rowsOf(plan, context),
  );
  const joined: readonly Field[] = sinceFirst ? [...fields, 'first_purchase_month'] : fields;
  const joins = [...joinsFor(joined, context), ...(sincePrevious ? [earlierOrderJoin()] : [])];
  const shared = { from: from(rows, 'r'), joins, where } as const;
  if (!lines) return select({ columns: { ...keys, ...ofOrder, amount: amounts.amount }, ...shared });
  if (products) {
    const goods = { product_key: column('r', 'product_key'), category_key: column('r', 'category') };
    return select({ columns: { ...keys, ...ofOrder, ...goods, ...amounts }, ...shared });
  }
  if (!context.countsPeople && plan.measures.every(({ name }) => SUMS.includes(name)))
    return select({ columns: { ...keys, ...amounts }, ...shared });
  // An order is one person's and of one selection.
  return select({
    columns: {
      ...keys,
      order_key: column('r', 'order_key'),
      ...mapValues(ofOrder, (of) => aggregate('min', of)),
      ...mapValues(amounts, (of) => aggregate('sum', of)),
    },
    ...shared,
    groupBy: [...Object.keys(keys), 'order_key'],
  });
}

/** The day of the person’s completed order before each one. */
function earlierOrderJoin(): Join {
  const day = over('lag', [column('k', 'ordered_on')], {
    partitionBy: [column('k', 'profile_id')],
    orderBy: [ascending(column('k', 'ordered_at')), ascending(column('k', 'order_key'))],
  });
  const orders = select({
    columns: { profile_id: column('k', 'profile_id'), order_key: column('k', 'order_key'), day },
    from: from(FACT_TABLES.order, 'k'),
    where: equal(column('k', 'selection'), text('sales')),
  });
  const same = and(
    equal(column('earlier', 'profile_id'), column('r', 'profile_id')),
    equal(column('earlier', 'order_key'), column('r', 'order_key')),
  );
  return leftJoin(orders, 'earlier', same);
}

/** How many lines there are, what they were sold below the list price, and what they would have come to; of neither without such a price. */
function ofLines({ measures }: Plan): Readonly<Record<string, Expression>> {
  const asked = (...names: readonly MeasureName[]): boolean => measures.some(({ name }) => names.includes(name));
  const discount = column('r', 'discount_yen');
  return {
    ...(asked('order_lines') ? { lines: number(1) } : {}),
    ...(asked('discount_amount', 'discount_rate')
      ? { discount, listed: arithmetic(column('r', 'amount'), '+', discount) }
      : {}),
  };
}

function mapValues(columns: Readonly<Record<string, Expression>>, map: (of: Expression) => Expression) {
  return Object.fromEntries(Object.entries(columns).map(([name, of]) => [name, map(of)]));
}

/** Orders gathered by person within each group. */
function byPerson(plan: Plan, orders: Relation): Relation {
  const compared = plan.time.comparison !== null;
  const keys = [...groupColumns(plan), 'profile_id'];
  const flags = [...(compared ? ['in_current', 'in_previous'] : []), ...(hasParts(plan) ? [IN_PART] : [])];
  return select({
    columns: {
      ...Object.fromEntries([...keys, ...flags].map((name) => [name, column('o', name)])),
      amount: aggregate('sum', column('o', 'amount')),
      ...(basisOf(plan) === 'lines' ? { quantity: aggregate('sum', column('o', 'quantity')) } : {}),
      orders: countRows(),
    },
    from: from(orders, 'o'),
    groupBy: [...keys, ...flags],
  });
}

/** A person can be in several of these: the rows are apart where all of them are told. */
const MANY_OF_A_PERSON: readonly Field[] = ['brand', 'segment', 'earlier_segment'];

/** One row a person and group: people who are there at all, or by the day of their first registration. */
export function peopleSource(plan: Plan, context: QuestionSqlContext): Relation {
  const fields: readonly Field[] = [...plan.dimensions, ...plan.filters.map(({ field }) => field)];
  const byBrand = fields.includes('brand');
  const fresh = plan.measures.some(({ name }) => name === 'new_customers');
  const age = plan.measures.some(({ name }) => isOfAges(name));
  const consents = consentAnswers(plan);
  const rows = fresh ? registrations(null, byBrand, context) : everyone(byBrand, context);
  const dayOf = column('r', 'day');
  return select({
    distinct: plan.filters.some(
      ({ field }) => MANY_OF_A_PERSON.includes(field) && !plan.dimensions.some((name) => name === field),
    ),
    columns: {
      ...groupKeys(plan, context),
      ...(fresh ? periodColumns(plan, dayOf, context) : {}),
      ...partColumns(plan, context),
      profile_id: column('r', 'profile_id'),
      ...(age ? { age: ofJoinedPerson('age') } : {}),
      ...consents.columns,
    },
    from: from(rows, 'r'),
    joins: [...joinsFor(age ? [...fields, 'age'] : fields, context), ...consents.joins],
    where: and(fresh ? inTime(plan, (range) => inRange(dayOf, range)) : flag(true), rowsOf(plan, context)),
  });
}

/** An attribute of each person, once for every brand that the person is registered with. */
function attributesByBrand(attribute: string, context: QuestionSqlContext): Relation {
  const name = attributeColumn(attribute);
  return select({
    columns: { profile_id: column('a', 'profile_id'), brand: column('b', 'brand'), [name]: column('a', name) },
    from: from('profile_attribute', 'a'),
    joins: [join(everyone(true, context), 'b', equal(column('b', 'profile_id'), column('a', 'profile_id')))],
  });
}

/** One row an event and group. */
function eventSource(plan: Plan, entity: EventEntity, context: QuestionSqlContext): Relation {
  const fields: readonly Field[] = [...plan.dimensions, ...plan.filters.map(({ field }) => field)];
  const groups = groupKeys(plan, context);
  return select({
    columns: {
      ...groups,
      ...periodColumns(plan, column('r', 'day'), context),
      ...partColumns(plan, context),
      profile_id: column('r', 'profile_id'),
      ...Object.fromEntries(EVENT_FIGURES[entity].map((name) => [name, column('r', name)])),
    },
    from: from(eventRows(entity, context, fields), 'r'),
    joins: joinsFor(fields, context),
    where: and(
      inTime(plan, (range) => placedIn(range, context)),
      rowsOf(plan, context),
    ),
  });
}

/** One row a product, whether it was ever sold or not. */
function productSource(plan: Plan, context: QuestionSqlContext): Relation {
  const products = select({
    columns: {
      ...Object.fromEntries(['brand', 'category', 'price'].map((name) => [name, column('i', name)])),
      product: column('i', 'product_name'),
    },
    from: from('product', 'i'),
  });
  return select({
    columns: { ...groupKeys(plan, context), price: column('r', 'price') },
    from: from(products, 'r'),
    where: and(isNotNull(column('r', 'price')), rowsOf(plan, context)),
  });
}

/** One row a first order and group. */
function firstOrderSource(plan: Plan, context: QuestionSqlContext): Relation {
  const fields: readonly Field[] = [...plan.dimensions, ...plan.filters.map(({ field }) => field)];
  return select({
    columns: {
      ...groupKeys(plan, context),
      ...periodColumns(plan, column('r', 'day'), context),
      ...partColumns(plan, context),
      profile_id: column('r', 'profile_id'),
      [AGAIN]: column('r', AGAIN),
      [SINCE_REGISTERED]: column('r', SINCE_REGISTERED),
    },
    from: from(firstOrderRows(plan, context), 'r'),
    joins: joinsFor(fields, context),
    where: and(
      inTime(plan, (range) => placedIn(range, context)),
      rowsOf(plan, context),
    ),
  });
}

/** One row a person, segment and period. */
function segmentSource(plan: Plan, context: QuestionSqlContext): Relation {
  const fields: readonly Field[] = [...plan.dimensions, ...plan.filters.map(({ field }) => field)];
  return select({
    columns: {
      ...groupKeys(plan, context),
      ...periodColumns(plan, column('r', 'day'), context),
      ...partColumns(plan, context),
      profile_id: column('r', 'profile_id'),
    },
    from: from(segmentMembersOfPeriods(plan, fields.includes('brand'), context), 'r'),
    joins: joinsFor(fields, context),
    where: rowsOf(plan, context),
  });
}

function attributeSource(plan: Plan, context: QuestionSqlContext): Relation {
  const fields: readonly Field[] = [...plan.dimensions, ...plan.filters.map(({ field }) => field)];
  const groups = groupKeys(plan, context);
  const attribute = plan.measures.find((measure) => measure.attribute !== null)?.attribute ?? '';
  return select({
    columns: {
      ...groups,
      profile_id: column('r', 'profile_id'),
      value: cast(column('r', attributeColumn(attribute)), 'decimal'),
    },
    from: from(fields.includes('brand') ? attributesByBrand(attribute, context) : 'profile_attribute', 'r'),
    joins: joinsFor(fields, context),
    where: and(
      { kind: 'is-null', operand: column('r', attributeColumn(attribute)), negated: true },
      restricted(plan.filters, plan.people, context),
    ),
  });
}
