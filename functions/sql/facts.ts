import type { FactSet } from '../core/attributes/measure.ts';
import type { Meanings } from '../core/meanings.ts';
import { FLAG_OF_CHANNEL } from '../core/records/consents.ts';
import type { Instant } from '../core/time.ts';
import {
  aggregate,
  and,
  arithmetic,
  choose,
  coalesce,
  column,
  compare,
  concatenate,
  epochMilliseconds,
  equal,
  inList,
  isNotNull,
  isNull,
  localDay,
  minByWhere,
  minus,
  moment,
  number,
  text,
} from './expression.ts';
import type { Expression, Relation } from './plan.ts';
import { from, join, leftJoin, select } from './relation.ts';

/** The names of the relations of `factTables`. */
export const FACT_TABLES: Readonly<Record<FactSet, string>> = {
  order: 'fact_order',
  orderLine: 'fact_line',
  customer: 'fact_customer',
};

/** The column that says when a fact happened. */
export const FACT_TIMES: Readonly<Record<FactSet, string>> = {
  order: 'ordered_at',
  orderLine: 'ordered_at',
  customer: 'registered_at',
};

const sameRow = (left: string, right: string, ...names: readonly string[]): Expression =>
  and(...names.map((name) => equal(column(left, name), column(right, name))));

/**
 * What attributes are computed over and questions are asked of, by person, as `core/attributes/fact-rows.ts` reads it of
 * one: `fact_order` (profile_id, order_key, brand, order_id, ordered_at, ordered_on, channel, store, selection, sales_yen),
 * `fact_line` (the columns of its order, product_key, product_id, product, category, quantity, amount, discount_yen: null without a list price) and `fact_customer`
 * (profile_id, brand, customer_id, registered_at, ok_to_call, ok_to_email, attention_customer). Orders placed after `asOf`
 * do not exist yet. `links`: the relation that says which records are whose, where not everyone is asked for.
 */
export function factTables(
  asOf: Instant,
  meanings: Meanings,
  links: string = EVERYONE,
): Readonly<Record<string, Relation>> {
  return {
    line_total: lineTotals(links),
    fact_order: orders(asOf, meanings, links),
    fact_line: lineFacts(),
    fact_customer: customers(links),
  };
}

const EVERYONE = 'customer_profile';

/** An order is worth its total, or what its lines add up to where the source gives no total. */
function lineTotals(links: string): Relation {
  const ofLinked = links === EVERYONE ? [] : [join(links, 'p', sameRow('o', 'p', 'brand', 'customer_id'))];
  return select({
    columns: {
      brand: column('l', 'brand'),
      order_id: column('l', 'order_id'),
      amount: aggregate('sum', column('l', 'amount')),
    },
    from: from('order_line', 'l'),
    joins: [
      join('sales_order', 'o', and(sameRow('o', 'l', 'brand', 'order_id'), isNull(column('o', 'total')))),
      ...ofLinked,
    ],
    groupBy: ['brand', 'order_id'],
  });
}

function orders(asOf: Instant, meanings: Meanings, links: string): Relation {
  return select({
    columns: {
      profile_id: column('p', 'profile_id'),
      order_key: concatenate(column('o', 'brand'), text(':'), column('o', 'order_id')),
      brand: column('o', 'brand'),
      order_id: column('o', 'order_id'),
      ordered_at: column('o', 'ordered_at'),
      ordered_on: localDay(column('o', 'ordered_at'), meanings.timeZone),
      channel: column('o', 'channel'),
      store: column('o', 'store'),
      selection: selection(meanings),
      sales_yen: coalesce(column('o', 'total'), column('t', 'amount')),
    },
    from: from(links, 'p'),
    joins: [
      join('sales_order', 'o', sameRow('o', 'p', 'brand', 'customer_id')),
      leftJoin('line_total', 't', sameRow('t', 'o', 'brand', 'order_id')),
    ],
    where: compare(column('o', 'ordered_at'), '<=', moment(asOf)),
  });
}

/** An order without a status is completed. */
function selection(meanings: Meanings): Expression {
  const status = coalesce(column('o', 'status'), text('completed'));
  return choose([
    [inList(status, meanings.salesStatuses.map(text)), text('sales')],
    [inList(status, [text('returned'), text('cancelled')]), status],
  ]);
}

/** The columns of an order that its lines have too. */
const ORDER_COLUMNS = [
  'profile_id',
  'order_key',
  'brand',
  'order_id',
  'ordered_at',
  'ordered_on',
  'channel',
  'store',
  'selection',
  'sales_yen',
] as const;

/** What a line was sold below the list price of its product; 0 at that price or above. */
function belowListPrice(): Expression {
  const listed = arithmetic(column('i', 'price'), '*', column('l', 'quantity'));
  const discount = arithmetic(listed, '-', column('l', 'amount'));
  return choose([
    [compare(listed, '>', column('l', 'amount')), discount],
    [isNotNull(column('i', 'price')), number(0)],
  ]);
}

/** Reads the orders by the name `fact_order`, whatever stands behind it. */
export function lineFacts(): Relation {
  return select({
    columns: {
      ...Object.fromEntries(ORDER_COLUMNS.map((name) => [name, column('f', name)])),
      product_key: concatenate(column('l', 'brand'), text(':'), column('l', 'product_id')),
      product_id: column('l', 'product_id'),
      product: column('i', 'product_name'),
      category: column('i', 'category'),
      quantity: column('l', 'quantity'),
      amount: column('l', 'amount'),
      discount_yen: belowListPrice(),
    },
    from: from('fact_order', 'f'),
    joins: [
      join('order_line', 'l', sameRow('l', 'f', 'brand', 'order_id')),
      leftJoin('product', 'i', sameRow('i', 'l', 'brand', 'product_id')),
    ],
  });
}

function customers(links: string): Relation {
  const fields = ['brand', 'customer_id', 'registered_at', 'attention_customer'];
  return select({
    columns: {
      profile_id: column('p', 'profile_id'),
      ...Object.fromEntries(fields.map((name) => [name, column('c', name)])),
      ...Object.fromEntries(CONSENT_FLAGS.map(([, flag]) => [flag, coalesce(column('d', flag), column('c', flag))])),
    },
    from: from(links, 'p'),
    joins: [
      join('customer', 'c', sameRow('c', 'p', 'brand', 'customer_id')),
      leftJoin(newestConsents(), 'd', sameRow('d', 'p', 'brand', 'customer_id')),
    ],
  });
}

export const CONSENT_FLAGS = Object.entries(FLAG_OF_CHANNEL);

/** See `withConsents`: a customer's newest decision about each channel, of two at one moment the no. */
export function newestConsents(): Relation {
  const [granted, decidedAt] = [column('k', 'granted'), epochMilliseconds(column('k', 'decided_at'))];
  const newest = (channel: string): Expression =>
    minByWhere(equal(column('k', 'channel'), text(channel)), granted, minus(decidedAt), granted);
  return select({
    columns: {
      brand: column('k', 'brand'),
      customer_id: column('k', 'customer_id'),
      ...Object.fromEntries(CONSENT_FLAGS.map(([channel, flag]) => [flag, newest(channel)])),
    },
    from: from('consent', 'k'),
    groupBy: ['brand', 'customer_id'],
  });
}
