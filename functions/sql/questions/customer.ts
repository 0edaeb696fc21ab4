import { entityOf } from '../../core/questions/dimensions.ts';
import type { EventEntity } from '../../core/questions/event-entities.ts';
import type { FactName } from '../../core/questions/facts.ts';
import { type Filter, isValueFilter, type Plan, type PlanFact } from '../../core/questions/plan.ts';
import { recordColumn } from '../../core/questions/record-columns.ts';
import {
  aggregate,
  and,
  ascending,
  cast,
  choose,
  coalesce,
  column,
  compare,
  countRows,
  descending,
  equal,
  inList,
  localDay,
  moment,
  number,
  over,
  text,
} from '../expression.ts';
import { FACT_TABLES } from '../facts.ts';
import type { Expression, Relation } from '../plan.ts';
import { from, join, leftJoin, select, table, unionAll } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { dearest, type FactSql, ordersOf, products, r, restricted, someOrders } from './customer-orders.ts';
import { eventRows } from './event-rows.ts';
import { clusterMembership, earlierMembership, membershipsSince, newestMembership } from './memberships.ts';
import { attributeColumn } from './people.ts';
import { ageOf, personRelation, prefectureOf, survivingFields } from './person.ts';
import { orderRows, UNKNOWN } from './rows.ts';

/** What is held of the one customer, by fact. The customer's id is a parameter, never part of the plan. */
export function factRelation(fact: PlanFact, plan: Plan, context: QuestionSqlContext): Relation {
  return FACT_SQL[fact.name](plan, context, fact.attribute);
}

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

const segments: FactSql = (_plan, { customer, meanings }) => membershipsSince(customer ?? '', meanings.timeZone);

/** Of who is in none too: that is known. */
const cluster: FactSql = (_plan, context) =>
  select({
    columns: { cluster: coalesce(aggregate('max', column('m', 'cluster_name')), text(UNKNOWN)) },
    from: from(clusterMembership(), 'm'),
    where: ofCustomer('m', context),
  });

/** The segments of the newest run and of the one before, with a number for each that has the customer. */
const segmentChanges: FactSql = (_plan, context) => {
  const of = (run: Relation, now: number): Relation =>
    select({
      columns: { segment: column('m', 'segment'), now: number(now), before: number(1 - now) },
      from: from(run, 'm'),
      where: ofCustomer('m', context),
    });
  return select({
    columns: {
      segment: column('s', 'segment'),
      now: cast(aggregate('sum', column('s', 'now')), 'integer'),
      before: cast(aggregate('sum', column('s', 'before')), 'integer'),
    },
    from: from(unionAll(of(newestMembership(), 1), of(earlierMembership(), 0)), 's'),
    groupBy: ['segment'],
    orderBy: [ascending('segment')],
  });
};

const consent: FactSql = (plan, context) => {
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
    where: and(
      ofCustomer('k', context),
      ...brandsOf(plan).map((brands) => inList(column('k', 'brand'), brands.map(text))),
    ),
    orderBy: [ascending('brand'), ascending('consent_call')],
  });
};

/** Every decision about being contacted, newest first; `channel` names the one that is asked about. */
const consentHistory: FactSql = (plan, context, channel) => {
  const k = (name: string): Expression => column('k', name);
  const link = and(equal(column('p', 'brand'), k('brand')), equal(column('p', 'customer_id'), k('customer_id')));
  return select({
    columns: {
      day: localDay(k('decided_at'), context.meanings.timeZone),
      brand: k('brand'),
      consent_channel: k('channel'),
      answer: choose([[k('granted'), text('yes')]], text('no')),
      source: k('source'),
      at: k('decided_at'),
    },
    from: from(table('consent'), 'k'),
    joins: [join('customer_profile', 'p', link)],
    where: and(
      equal(column('p', 'profile_id'), text(context.customer ?? '')),
      compare(k('decided_at'), '<=', moment(context.asOf)),
      ...(channel === null ? [] : [equal(k('channel'), text(channel))]),
      ...brandsOf(plan).map((brands) => inList(k('brand'), brands.map(text))),
    ),
    orderBy: [descending('at'), ascending('brand'), ascending('consent_channel'), ascending('answer')],
    limit: 100,
  });
};

/** The brands that the plan is restricted to. */
function brandsOf({ filters }: Plan): readonly (readonly string[])[] {
  return filters.flatMap((filter) => (isValueFilter(filter) && filter.field === 'brand' ? [filter.values] : []));
}

/** The surviving values of the named fields, in one row. */
const person =
  (...fields: readonly string[]): FactSql =>
  (_plan, context) =>
    select({
      columns: Object.fromEntries(fields.map((name) => [name, column('person', name)])),
      from: from(personRelation(fields, context), 'person'),
    });

/** What the newest record has in a column of its own: of the brands that the plan is restricted to. */
const recordColumnOf: FactSql = (plan, context, name) => {
  const field = recordColumn(name ?? '');
  return select({
    columns: { [field]: column('person', field) },
    from: from(survivingFields([field], context, brandsOf(plan)), 'person'),
  });
};

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

/** When each brand got to know the customer: of the brands that the plan is restricted to. */
const customerSince: FactSql = (plan, context) =>
  select({
    columns: {
      brand: column('k', 'brand'),
      since: localDay(aggregate('min', column('k', 'registered_at')), context.meanings.timeZone),
    },
    from: from(FACT_TABLES.customer, 'k'),
    where: and(
      ofCustomer('k', context),
      ...brandsOf(plan).map((brands) => inList(column('k', 'brand'), brands.map(text))),
    ),
    groupBy: ['brand'],
    orderBy: [ascending('since'), ascending('brand')],
  });

const customerNumbers: FactSql = (plan, context) =>
  select({
    columns: {
      brand: column('k', 'brand'),
      customer_number: column('k', 'customer_id'),
      since: localDay(column('k', 'registered_at'), context.meanings.timeZone),
    },
    from: from(FACT_TABLES.customer, 'k'),
    where: and(
      ofCustomer('k', context),
      ...brandsOf(plan).map((brands) => inList(column('k', 'brand'), brands.map(text))),
    ),
    orderBy: [ascending('brand'), ascending('since'), ascending('customer_number')],
  });

/** What was done on the site has goods of its own. */
const isOf = (field: Filter['field'], entity: EventEntity): boolean =>
  field === 'brand' ||
  entityOf(field) === entity ||
  (entity === 'web-event' && (field === 'product' || field === 'category'));

/** What happened to the customer, newest first. */
const eventsOf =
  (entity: EventEntity, columns: readonly string[], limit: number): FactSql =>
  (plan, context) => {
    const told = { day: r('day'), brand: r('brand'), ...Object.fromEntries(columns.map((name) => [name, r(name)])) };
    const newestFirst = ['brand', ...columns].map((name) => ascending(r(name)));
    const rows = select({
      columns: {
        ...told,
        at: r('ordered_at'),
        position: over('row_number', [], { orderBy: [descending(r('ordered_at')), ...newestFirst] }),
      },
      from: from(
        eventRows(entity, context, [
          ...plan.filters.map(({ field }) => field),
          ...(columns.includes('product') ? (['product'] as const) : []),
        ]),
        'r',
      ),
      where: restricted({ ...plan, filters: plan.filters.filter(({ field }) => isOf(field, entity)) }, context),
    });
    const position = column('q', 'position');
    return select({
      columns: Object.fromEntries([...Object.keys(told), 'at'].map((name) => [name, column('q', name)])),
      from: from(rows, 'q'),
      where:
        plan.place === null
          ? compare(position, '<=', number(Math.min(limit, plan.limit ?? limit)))
          : equal(position, number(plan.place)),
      orderBy: [ascending(position)],
    });
  };

const CONTACT_COLUMNS = [
  'contact_channel',
  'contact_topic',
  'contact_outcome',
  'minutes',
  'contact_satisfaction',
] as const;

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
  last_purchase: someOrders('last'),
  first_purchase: someOrders('first'),
  largest_purchase: someOrders('largest'),
  dearest_product: dearest,
  purchases: ordersOf(['sales', 'returned', 'cancelled']),
  products,
  brands,
  favourite_category: (plan, context) => attribute(plan, context, 'favourite_category'),
  returned: someOrders('last', 'returned', 100),
  cancelled: someOrders('last', 'cancelled', 100),
  returns: ordersOf(['returned', 'cancelled']),
  segments,
  cluster,
  segment_changes: segmentChanges,
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
  consent_history: consentHistory,
  gender: person('gender'),
  record_column: recordColumnOf,
  customer_numbers: customerNumbers,
  customer_since: customerSince,
  attribute,
  last_contact: eventsOf('contact', CONTACT_COLUMNS, 1),
  contacts: eventsOf('contact', CONTACT_COLUMNS, 200),
  last_survey: eventsOf('survey', ['survey', 'survey_score'], 1),
  surveys: eventsOf('survey', ['survey', 'survey_score'], 200),
  web_events: eventsOf('web-event', ['event_type', 'page', 'product'], 50),
  last_web_event: eventsOf('web-event', ['event_type', 'page', 'product'], 1),
};
