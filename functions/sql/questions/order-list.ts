import { isListedOrders, LISTED_ORDERS } from '../../core/questions/listed-orders.ts';
import type { Plan } from '../../core/questions/plan.ts';
import { and, ascending, column, descending, equal } from '../expression.ts';
import type { Ordering, Relation } from '../plan.ts';
import { from, leftJoin, select } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { personRelation } from './person.ts';
import { placedIn } from './row-periods.ts';
import { joinsFor, needsLines, orderRows } from './rows.ts';
import { restricted } from './sources.ts';

const NAMES = ['last_name', 'first_name', 'full_name'] as const;
const OF_ORDER = ['profile_id', 'order_id', 'day', 'ordered_at', 'brand', 'channel', 'store'] as const;

/**
 * Orders, one row each: those that the plan's measure counts, with who placed them. In the order of their amounts where the plan
 * has an order, else the newest first. The order's number is in the records alone, so nothing that is kept ready is read.
 */
export function orderListRelation(plan: Plan, context: QuestionSqlContext): Relation {
  const [measure] = plan.measures;
  if (measure === undefined || !isListedOrders(measure.name))
    throw new RangeError('a list of orders says which orders it lists');
  const fields = plan.filters.map(({ field }) => field);
  const rows = orderRows(needsLines(fields), [LISTED_ORDERS[measure.name]], context, {
    order_id: column('f', 'order_id'),
  });
  const orders = select({
    // An order of which several lines pass is one.
    distinct: true,
    columns: {
      ...Object.fromEntries(OF_ORDER.map((name) => [name, column('r', name)])),
      amount: column('r', 'order_amount'),
    },
    from: from(rows, 'r'),
    joins: joinsFor(fields, context),
    where: and(placedIn(plan.time.range, context), restricted(plan.filters, plan.people, context)),
  });
  const listed = select({
    columns: Object.fromEntries([...OF_ORDER, 'amount'].map((name) => [name, column('o', name)])),
    from: from(orders, 'o'),
    orderBy: inOrder(plan),
    limit: plan.limit,
  });
  // Names are read of those who are listed.
  return select({
    columns: {
      ...Object.fromEntries(['day', 'order_id', 'profile_id'].map((name) => [name, column('l', name)])),
      ...Object.fromEntries(NAMES.map((name) => [name, column('n', name)])),
      ...Object.fromEntries(
        ['brand', 'channel', 'store', 'amount', 'ordered_at'].map((name) => [name, column('l', name)]),
      ),
    },
    from: from(listed, 'l'),
    joins: [leftJoin(personRelation(NAMES, context), 'n', equal(column('n', 'profile_id'), column('l', 'profile_id')))],
    orderBy: inOrder(plan),
  });
}

function inOrder({ order }: Plan): readonly Ordering[] {
  const byAmount = order === null ? [] : [order === 'descending' ? descending('amount') : ascending('amount')];
  return [...byAmount, descending('ordered_at'), ascending('brand'), ascending('order_id')];
}
