import type { Meanings } from '../../core/meanings.ts';
import { SEGMENTS } from '../../core/segments/catalog.ts';
import { addDays, type IsoDate } from '../../core/time.ts';
import {
  aggregate,
  and,
  arithmetic,
  ascending,
  cast,
  choose,
  column,
  compare,
  datePart,
  day,
  descending,
  equal,
  inRelation,
  isNotNull,
  localDay,
  minByWhere,
  not,
  number,
  over,
  startOfDay,
  text,
} from '../expression.ts';
import { FACT_TABLES } from '../facts.ts';
import type { Expression, Relation } from '../plan.ts';
import { from, join, select, table } from '../relation.ts';
import { PERSON_NUMBERS, type QuestionSqlContext, RECORDS } from './context.ts';

/** Who is in what, by name: the relations of `membershipTables`, or what is kept ready of them. */
export const MEMBERSHIP_TABLES = {
  newest: 'newest_member',
  earlier: 'earlier_member',
  first: 'first_order',
  cluster: 'person_cluster',
} as const;

/**
 * `newest_member` and `earlier_member` (segment, profile_id) of the newest segment run and the one before it, empty where
 * there is none; `first_order` (profile_id, ordered_at, day, month: 202604, months: since the year 0) of a person's
 * first completed order; `person_cluster` (cluster_name, profile_id) of the newest run that made clusters.
 */
export function membershipTables({ timeZone }: Meanings): Readonly<Record<string, Relation>> {
  return {
    [MEMBERSHIP_TABLES.newest]: membershipOf('newest'),
    [MEMBERSHIP_TABLES.earlier]: membershipOf('earlier'),
    [MEMBERSHIP_TABLES.first]: firstOrders(timeZone),
    [MEMBERSHIP_TABLES.cluster]: newestClusters(),
  };
}

/** Membership of the newest segment run: `segment`, `profile_id`. */
export function newestMembership(): Relation {
  return table(MEMBERSHIP_TABLES.newest);
}

/** Membership of the last run up to the end of a day: read from the records, whatever else is kept ready. */
export function membershipAt(at: IsoDate, { meanings, prepared }: QuestionSqlContext): Relation {
  const records = prepared === null ? null : RECORDS;
  const latest = [descending(column('n', 'as_of')), descending(column('n', 'position'))];
  const runs = select({
    columns: { run_id: column('n', 'run_id'), age: over('row_number', [], { orderBy: latest }) },
    from: from(table('segment_run', records), 'n'),
    where: compare(column('n', 'as_of'), '<', startOfDay(day(addDays(at, 1)), meanings.timeZone)),
  });
  const last = select({
    columns: { run_id: column('a', 'run_id') },
    from: from(runs, 'a'),
    where: equal(column('a', 'age'), number(1)),
  });
  const person = column('p', 'number');
  return select({
    columns: { segment: column('m', 'segment'), profile_id: prepared === null ? column('m', 'profile_id') : person },
    from: from(table('segment_member', records), 'm'),
    joins:
      prepared === null ? [] : [join(PERSON_NUMBERS, 'p', equal(column('p', 'profile_id'), column('m', 'profile_id')))],
    where: inRelation(column('m', 'run_id'), last),
  });
}

/** The same of the run before the newest one; empty when there is only one. */
export function earlierMembership(): Relation {
  return table(MEMBERSHIP_TABLES.earlier);
}

/**
 * The segments of one person in the newest run, and the day of the run since which the person has been in each of them without a
 * break; `earliest` is 1 where that is the first run of all, so that it may be longer.
 */
export function membershipsSince(customer: string, timeZone: string): Relation {
  const newestFirst = [descending(column('n', 'as_of')), descending(column('n', 'position'))];
  const oldestFirst = [ascending(column('n', 'as_of')), ascending(column('n', 'position'))];
  const runs = select({
    columns: {
      run_id: column('n', 'run_id'),
      as_of: column('n', 'as_of'),
      age: over('row_number', [], { orderBy: newestFirst }),
      place: over('row_number', [], { orderBy: oldestFirst }),
    },
    from: from('segment_run', 'n'),
  });
  const held = select({
    columns: {
      segment: column('m', 'segment'),
      as_of: column('a', 'as_of'),
      age: column('a', 'age'),
      place: column('a', 'place'),
      so_many: over('row_number', [], {
        partitionBy: [column('m', 'segment')],
        orderBy: [ascending(column('a', 'age'))],
      }),
    },
    from: from('segment_member', 'm'),
    joins: [join(runs, 'a', equal(column('a', 'run_id'), column('m', 'run_id')))],
    where: equal(column('m', 'profile_id'), text(customer)),
  });
  return select({
    columns: {
      segment: column('h', 'segment'),
      since: localDay(aggregate('min', column('h', 'as_of')), timeZone),
      earliest: cast(equal(aggregate('min', column('h', 'place')), number(1)), 'integer'),
    },
    from: from(held, 'h'),
    where: equal(column('h', 'age'), column('h', 'so_many')),
    groupBy: ['segment'],
    orderBy: [ascending('segment')],
  });
}

/** A person's first completed order. */
export function firstPurchases(): Relation {
  return table(MEMBERSHIP_TABLES.first);
}

/** The first one at a brand. */
export const firstPurchasesAt = (brand: string, { meanings }: QuestionSqlContext): Relation =>
  firstOrders(meanings.timeZone, brand);

/** Which of a person's completed orders an order is: the first one is 1. */
export function purchaseNumbers(): Relation {
  return select({
    columns: {
      profile_id: column('k', 'profile_id'),
      order_key: column('k', 'order_key'),
      number: over('row_number', [], {
        partitionBy: [column('k', 'profile_id')],
        orderBy: [ascending(column('k', 'ordered_at')), ascending(column('k', 'order_key'))],
      }),
    },
    from: from(FACT_TABLES.order, 'k'),
    where: equal(column('k', 'selection'), text('sales')),
  });
}

/** Of the segments that a person is in the one of the highest priority. */
export function mainSegments(): Relation {
  const segment = column('x', 'segment');
  const places = SEGMENTS.map(({ name, priority }) => [equal(segment, text(name)), number(priority)] as const);
  return select({
    columns: {
      profile_id: column('x', 'profile_id'),
      segment: minByWhere(isNotNull(segment), segment, choose(places, number(SEGMENTS.length + 1)), segment),
    },
    from: from(MEMBERSHIP_TABLES.newest, 'x'),
    groupBy: ['profile_id'],
  });
}

/** The cluster of each person in the newest run that made any: `cluster_name`, `profile_id`. */
export function clusterMembership(): Relation {
  return table(MEMBERSHIP_TABLES.cluster);
}

function newestClusters(): Relation {
  const age = over('row_number', [], {
    orderBy: [descending(column('n', 'as_of')), descending(column('n', 'position'))],
  });
  const runs = select({ columns: { run_id: column('n', 'run_id'), age }, from: from('cluster_run', 'n') });
  const newest = select({
    columns: { run_id: column('a', 'run_id') },
    from: from(runs, 'a'),
    where: equal(column('a', 'age'), number(1)),
  });
  return select({
    columns: { cluster_name: column('m', 'cluster'), profile_id: column('m', 'profile_id') },
    from: from('cluster_member', 'm'),
    where: inRelation(column('m', 'run_id'), newest),
  });
}

/** How many pieces and how many different products each order holds. */
export function orderSizes(): Relation {
  return select({
    columns: {
      profile_id: column('k', 'profile_id'),
      order_key: column('k', 'order_key'),
      order_items: aggregate('sum', column('k', 'quantity')),
      order_products: aggregate('count_distinct', column('k', 'product_key')),
    },
    from: from(FACT_TABLES.orderLine, 'k'),
    groupBy: ['profile_id', 'order_key'],
  });
}

function membershipOf(which: 'newest' | 'earlier'): Relation {
  const age = over('row_number', [], {
    orderBy: [descending(column('n', 'as_of')), descending(column('n', 'position'))],
  });
  const runs = select({ columns: { run_id: column('n', 'run_id'), age }, from: from('segment_run', 'n') });
  const newest = select({
    columns: { run_id: column('a', 'run_id') },
    from: from(runs, 'a'),
    where: equal(column('a', 'age'), number(which === 'newest' ? 1 : 2)),
  });
  return select({
    columns: { segment: column('m', 'segment'), profile_id: column('m', 'profile_id') },
    from: from('segment_member', 'm'),
    where: inRelation(column('m', 'run_id'), newest),
  });
}

function firstOrders(timeZone: string, brand: string | null = null): Relation {
  const moments = select({
    columns: { profile_id: column('k', 'profile_id'), ordered_at: aggregate('min', column('k', 'ordered_at')) },
    from: from(FACT_TABLES.order, 'k'),
    where: and(
      equal(column('k', 'selection'), text('sales')),
      ...(brand === null ? [] : [equal(column('k', 'brand'), text(brand))]),
    ),
    groupBy: ['profile_id'],
  });
  const days = select({
    allOf: ['m'],
    columns: { day: localDay(column('m', 'ordered_at'), timeZone) },
    from: from(moments, 'm'),
  });
  return select({
    allOf: ['d'],
    columns: { month: yearAndMonth(column('d', 'day')), months: monthNumber(column('d', 'day')) },
    from: from(days, 'd'),
  });
}

/** Months since the year 0. */
export const monthNumber = (of: Expression): Expression =>
  arithmetic(arithmetic(datePart(of, 'year'), '*', number(12)), '+', datePart(of, 'month'));

/** 202604. */
const yearAndMonth = (of: Expression): Expression =>
  cast(arithmetic(arithmetic(datePart(of, 'year'), '*', number(100)), '+', datePart(of, 'month')), 'integer');

/** `answer` a person: one no outweighs every yes, no answer is unknown. With a brand: that brand's records only. */
export function consentRelation(purpose: 'call' | 'email', brand: string | null): Relation {
  return select({
    columns: { profile_id: column('k', 'profile_id'), answer: answerTo(purpose) },
    from: from(FACT_TABLES.customer, 'k'),
    where: brand === null ? null : equal(column('k', 'brand'), text(brand)),
    groupBy: ['profile_id'],
  });
}

/** The same by brand: what a person has answered to each. */
export function consentByBrand(purpose: 'call' | 'email'): Relation {
  return select({
    columns: { profile_id: column('k', 'profile_id'), brand: column('k', 'brand'), answer: answerTo(purpose) },
    from: from(FACT_TABLES.customer, 'k'),
    groupBy: ['profile_id', 'brand'],
  });
}

/** One no outweighs every yes. */
function answerTo(purpose: 'call' | 'email'): Expression {
  const answer = column('k', purpose === 'call' ? 'ok_to_call' : 'ok_to_email');
  return choose(
    [
      [aggregate('any', not(answer)), text('no')],
      [aggregate('any', answer), text('yes')],
    ],
    text('unknown'),
  );
}

/** The day of a person's first registration, with any brand or with one. */
export function registrations(brand: string | null, byBrand: boolean, context: QuestionSqlContext): Relation {
  return select({
    columns: {
      profile_id: column('k', 'profile_id'),
      ...(byBrand ? { brand: column('k', 'brand') } : {}),
      day: localDay(aggregate('min', column('k', 'registered_at')), context.meanings.timeZone),
    },
    from: from(FACT_TABLES.customer, 'k'),
    where: brand === null ? null : equal(column('k', 'brand'), text(brand)),
    groupBy: byBrand ? ['profile_id', 'brand'] : ['profile_id'],
  });
}
