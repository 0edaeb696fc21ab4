import { entityOf } from '../../core/questions/dimensions.ts';
import type { EventEntity } from '../../core/questions/event-entities.ts';
import type { FactName } from '../../core/questions/facts.ts';
import type { Plan, PlanFact } from '../../core/questions/plan.ts';
import {
  aggregate,
  and,
  ascending,
  cast,
  choose,
  column,
  countRows,
  descending,
  equal,
  localDay,
  number,
  over,
  text,
} from '../expression.ts';
import { FACT_TABLES } from '../facts.ts';
import type { Expression, Ordering, Relation } from '../plan.ts';
import { from, leftJoin, select, table } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { eventRows } from './event-rows.ts';
import { newestMembership } from './memberships.ts';
import { attributeColumn } from './people.ts';
import { ageOf, personRelation, prefectureOf } from './person.ts';
import { filterExpression, inRange, orderRows } from './rows.ts';

/** What is held of the one customer, by fact. The customer's id is a parameter, never part of the plan. */
export function factRelation(fact: PlanFact, plan: Plan, context: QuestionSqlContext): Relation {
  return FACT_SQL[fact.name](plan, context, fact.attribute);
}

type FactSql = (plan: Plan, context: QuestionSqlContext, attribute: string | null) => Relation;

const r = (name: string): Expression => column('r', name);

/** The lines of one order at the beginning or end of the history. */
function oneOrder(direction: 'first' | 'last'): FactSql {
  return (plan, context) => {
    const order: readonly Ordering[] =
      direction === 'last'
        ? [descending(r('ordered_at')), descending(r('order_key'))]
        : [ascending(r('ordered_at')), ascending(r('order_key'))];
    const rows = orderLines(plan, context, { position: over('dense_rank', [], { orderBy: order }) });
    return select({
      columns: Object.fromEntries(
        ['day', 'brand', 'order_id', 'product', 'quantity', 'amount'].map((name) => [name, column('q', name)]),
      ),
      from: from(rows, 'q'),
      where: equal(column('q', 'position'), number(1)),
      orderBy: [ascending('product')],
      limit: 200,
    });
  };
}

function orderLines(plan: Plan, context: QuestionSqlContext, more: Readonly<Record<string, Expression>>): Relation {
  return select({
    columns: {
      day: r('day'),
      brand: r('brand'),
      order_id: r('order_id'),
      product: r('product'),
      quantity: r('quantity'),
      amount: r('amount'),
      ...more,
    },
    from: from(linesOfCustomer(context), 'r'),
    where: restricted(plan, context),
  });
}

function linesOfCustomer(context: QuestionSqlContext): Relation {
  return orderRows(true, ['sales'], context);
}

function restricted(plan: Plan, context: QuestionSqlContext): Expression {
  return and(inRange(r('day'), plan.time.range), ...plan.filters.map((filter) => filterExpression(filter, context)));
}

/** Orders of every status, newest first. */
const ordersOf =
  (selections: readonly string[]): FactSql =>
  (plan, context) =>
    select({
      columns: {
        day: r('day'),
        brand: r('brand'),
        order_id: r('order_id'),
        channel: r('channel'),
        status: r('selection'),
        amount: r('amount'),
      },
      from: from(orderRows(false, selections, context), 'r'),
      where: restricted(
        { ...plan, filters: plan.filters.filter(({ field }) => field === 'brand' || field === 'channel') },
        context,
      ),
      orderBy: [descending('day'), ascending('order_id')],
      limit: 200,
    });

const products: FactSql = (plan, context) =>
  select({
    columns: {
      product: r('product'),
      category: r('category'),
      brand: r('brand'),
      quantity: cast(aggregate('sum', r('quantity')), 'integer'),
      amount: cast(aggregate('sum', r('amount')), 'integer'),
      day: aggregate('max', r('day')),
    },
    from: from(linesOfCustomer(context), 'r'),
    where: restricted(plan, context),
    groupBy: ['product', 'category', 'brand'],
    orderBy: [descending('day'), ascending('product')],
    limit: 200,
  });

/** Every brand that knows the customer, with what was bought there. */
const brands: FactSql = (_plan, context) => {
  const orders = select({
    columns: {
      brand: r('brand'),
      orders: cast(countRows(), 'integer'),
      sales: cast(aggregate('sum', r('amount')), 'integer'),
    },
    from: from(orderRows(false, ['sales'], context), 'r'),
    groupBy: ['brand'],
  });
  const registered = select({
    columns: {
      brand: column('k', 'brand'),
      since: localDay(aggregate('min', column('k', 'registered_at')), context.meanings.timeZone),
    },
    from: from(FACT_TABLES.customer, 'k'),
    where: ofCustomer('k', context),
    groupBy: ['brand'],
  });
  return select({
    columns: {
      brand: column('b', 'brand'),
      since: column('b', 'since'),
      orders: column('o', 'orders'),
      sales: column('o', 'sales'),
    },
    from: from(registered, 'b'),
    joins: [leftJoin(orders, 'o', equal(column('o', 'brand'), column('b', 'brand')))],
    orderBy: [descending('sales'), ascending('brand')],
  });
};

function ofCustomer(alias: string, { customer }: QuestionSqlContext): Expression {
  return equal(column(alias, 'profile_id'), text(customer ?? ''));
}

const attribute: FactSql = (_plan, context, name) =>
  select({
    columns: { value: column('a', attributeColumn(name ?? '')) },
    from: from(table('profile_attribute'), 'a'),
    where: ofCustomer('a', context),
  });

const segments: FactSql = (_plan, context) =>
  select({
    columns: { segment: column('m', 'segment') },
    from: from(newestMembership(), 'm'),
    where: ofCustomer('m', context),
    orderBy: [ascending('segment')],
  });

const consent: FactSql = (_plan, context) => {
  const answer = (name: string): Expression =>
    choose(
      [
        [column('k', name), text('yes')],
        [{ kind: 'not', operand: column('k', name) }, text('no')],
      ],
      text('unknown'),
    );
  return select({
    columns: { brand: column('k', 'brand'), consent_call: answer('ok_to_call'), consent_email: answer('ok_to_email') },
    from: from(FACT_TABLES.customer, 'k'),
    where: ofCustomer('k', context),
    orderBy: [ascending('brand'), ascending('consent_call')],
  });
};

/** The surviving values of the named fields, in one row. */
const person =
  (...fields: readonly string[]): FactSql =>
  (_plan, context) =>
    select({
      columns: Object.fromEntries(fields.map((name) => [name, column('person', name)])),
      from: from(personRelation(fields, context), 'person'),
    });

const age: FactSql = (_plan, context) =>
  select({
    columns: { age: ageOf(column('person', 'birth_date'), context) },
    from: from(personRelation(['birth_date'], context), 'person'),
  });

const address: FactSql = (_plan, context) =>
  select({
    columns: {
      postal_code: column('person', 'postal_code'),
      prefecture: prefectureOf(column('person', 'state'), context),
      city: column('person', 'city'),
      address1: column('person', 'address1'),
      address2: column('person', 'address2'),
    },
    from: from(personRelation(['postal_code', 'state', 'city', 'address1', 'address2'], context), 'person'),
  });

const customerSince: FactSql = (_plan, context) =>
  select({
    columns: {
      brand: column('k', 'brand'),
      since: localDay(aggregate('min', column('k', 'registered_at')), context.meanings.timeZone),
    },
    from: from(FACT_TABLES.customer, 'k'),
    where: ofCustomer('k', context),
    groupBy: ['brand'],
    orderBy: [ascending('since'), ascending('brand')],
  });

/** What happened to the customer, newest first. */
const eventsOf =
  (entity: EventEntity, columns: readonly string[], limit: number): FactSql =>
  (plan, context) =>
    select({
      columns: {
        day: r('day'),
        brand: r('brand'),
        ...Object.fromEntries(columns.map((name) => [name, r(name)])),
        at: r('ordered_at'),
      },
      from: from(eventRows(entity, context), 'r'),
      where: restricted(
        { ...plan, filters: plan.filters.filter(({ field }) => field === 'brand' || entityOf(field) === entity) },
        context,
      ),
      orderBy: [descending('at'), ...['brand', ...columns].map((name) => ascending(name))],
      limit,
    });

const CONTACT_COLUMNS = ['contact_channel', 'contact_topic', 'contact_outcome'] as const;

const NAME_FIELDS = [
  'last_name',
  'first_name',
  'full_name',
  'last_name_kana',
  'first_name_kana',
  'full_name_kana',
] as const;
const ADDRESS_FIELDS = ['postal_code', 'state', 'city', 'address1', 'address2'] as const;

const FACT_SQL: Readonly<Record<FactName, FactSql>> = {
  last_purchase: oneOrder('last'),
  first_purchase: oneOrder('first'),
  purchases: ordersOf(['sales', 'returned', 'cancelled']),
  products,
  brands,
  favourite_category: (plan, context) => attribute(plan, context, 'favourite_category'),
  returns: ordersOf(['returned', 'cancelled']),
  segments,
  consent,
  consent_call: consent,
  consent_email: consent,
  name: person(...NAME_FIELDS),
  phone: person('phone'),
  email: person('email'),
  address,
  contact: person(...NAME_FIELDS, 'phone', 'email', ...ADDRESS_FIELDS),
  birth_date: person('birth_date'),
  age,
  gender: person('gender'),
  customer_since: customerSince,
  attribute,
  last_contact: eventsOf('contact', CONTACT_COLUMNS, 1),
  contacts: eventsOf('contact', CONTACT_COLUMNS, 200),
  surveys: eventsOf('survey', ['survey', 'survey_score'], 200),
  last_web_event: eventsOf('web-event', ['event_type', 'page'], 1),
};
