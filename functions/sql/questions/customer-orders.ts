import type { Plan } from '../../core/questions/plan.ts';
import {
  aggregate,
  and,
  arithmetic,
  ascending,
  cast,
  column,
  compare,
  descending,
  equal,
  number,
  over,
} from '../expression.ts';
import type { Expression, Ordering, Relation } from '../plan.ts';
import { from, select } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { inRange } from './row-periods.ts';
import { filterExpression, orderRows } from './rows.ts';

/** What is held of the one customer; `attribute` names the one that is asked for. */
export type FactSql = (plan: Plan, context: QuestionSqlContext, attribute: string | null) => Relation;

export const r = (name: string): Expression => column('r', name);

/** The lines of one order (of as many as the plan says) at the beginning or end of the history, or of the largest one. */
export function someOrders(
  direction: 'first' | 'last' | 'largest',
  selection: 'sales' | 'returned' | 'cancelled' = 'sales',
  most = 1,
): FactSql {
  return (plan, context) => {
    const newest: readonly Ordering[] = [descending(r('ordered_at')), descending(r('order_key'))];
    const order: readonly Ordering[] =
      direction === 'first'
        ? [ascending(r('ordered_at')), ascending(r('order_key'))]
        : direction === 'last'
          ? newest
          : [descending(r('order_amount')), ...newest];
    const rows = orderLines(selection, plan, context, { position: over('dense_rank', [], { orderBy: order }) });
    return select({
      columns: Object.fromEntries(LINE_COLUMNS.map((name) => [name, column('q', name)])),
      from: from(rows, 'q'),
      where:
        plan.place === null
          ? compare(column('q', 'position'), '<=', number(plan.limit ?? most))
          : equal(column('q', 'position'), number(plan.place)),
      orderBy: [ascending(column('q', 'position')), ...IN_ONE_ORDER],
      limit: 200,
    });
  };
}

/** The line that cost most a piece, or those that cost the same. */
export const dearest: FactSql = (plan, context) => {
  const each = arithmetic(r('amount'), '/', r('quantity'));
  const lines = orderLines('sales', plan, context, {
    position: over('dense_rank', [], { orderBy: [descending(each)] }),
  });
  return select({
    columns: Object.fromEntries(LINE_COLUMNS.map((name) => [name, column('q', name)])),
    from: from(lines, 'q'),
    where: equal(column('q', 'position'), number(1)),
    orderBy: [descending(column('q', 'day')), ascending('order_id'), ...IN_ONE_ORDER],
    limit: 20,
  });
};

/** Lines of one order that say the same but for a number stand in one order on every engine. */
const IN_ONE_ORDER = [ascending('product'), ascending('quantity'), ascending('amount')];
const LINE_COLUMNS = ['day', 'brand', 'order_id', 'product', 'quantity', 'amount', 'channel', 'store'] as const;

function orderLines(
  selection: 'sales' | 'returned' | 'cancelled',
  plan: Plan,
  context: QuestionSqlContext,
  more: Readonly<Record<string, Expression>>,
): Relation {
  return select({
    columns: { ...Object.fromEntries(LINE_COLUMNS.map((name) => [name, r(name)])), ...more },
    from: from(orderRows(true, [selection], context), 'r'),
    where: restricted(plan, context),
  });
}

function linesOfCustomer(context: QuestionSqlContext): Relation {
  return orderRows(true, ['sales'], context);
}

export function restricted(plan: Plan, context: QuestionSqlContext): Expression {
  return and(inRange(r('day'), plan.time.range), ...plan.filters.map((filter) => filterExpression(filter, context)));
}

/** What restricts an order as a whole; goods are of its lines. */
const OF_WHOLE_ORDERS: readonly string[] = ['brand', 'channel', 'store', 'order_amount', 'weekday', 'day_type', 'hour'];

/** Orders of every status, newest first. */
export const ordersOf =
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
        { ...plan, filters: plan.filters.filter(({ field }) => OF_WHOLE_ORDERS.includes(field)) },
        context,
      ),
      orderBy: [descending('day'), ascending('order_id')],
      limit: plan.limit ?? 200,
    });

/** What was bought, one row for each day that something was bought on. */
export const products: FactSql = (plan, context) =>
  select({
    columns: {
      product: r('product'),
      category: r('category'),
      brand: r('brand'),
      quantity: cast(aggregate('sum', r('quantity')), 'integer'),
      amount: cast(aggregate('sum', r('amount')), 'integer'),
      day: r('day'),
    },
    from: from(linesOfCustomer(context), 'r'),
    where: restricted(plan, context),
    groupBy: ['product', 'category', 'brand', 'day'],
    orderBy: [descending('day'), ascending('product'), ascending('category'), ascending('brand')],
    limit: 200,
  });
