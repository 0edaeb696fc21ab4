import { COLUMNS_OF_RECORDS, isListed, LISTED_RECORDS } from '../../core/questions/listed-records.ts';
import type { Plan } from '../../core/questions/plan.ts';
import { and, ascending, column, descending, equal } from '../expression.ts';
import type { Ordering, Relation } from '../plan.ts';
import { from, leftJoin, select } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { eventRows } from './event-rows.ts';
import { personRelation } from './person.ts';
import { placedIn } from './row-periods.ts';
import { joinsFor, needsLines, orderRows } from './rows.ts';
import { restricted } from './sources.ts';

const NAMES = ['last_name', 'first_name', 'full_name'] as const;

/**
 * Orders, contacts or survey answers, one row each: those that the plan's measure counts, with whose they are. Orders in the order of
 * their amounts where the plan has an order, else the newest first. An order's number is in the records alone, so nothing that is
 * kept ready is read.
 */
export function recordListRelation(plan: Plan, context: QuestionSqlContext): Relation {
  const { relation, columns } = recordsOf(plan, context);
  const listed = select({
    columns: Object.fromEntries(columns.map((name) => [name, column('o', name)])),
    from: from(relation, 'o'),
    orderBy: inOrder(plan, columns),
    limit: plan.limit,
  });
  // Names are read of those who are listed.
  return select({
    columns: {
      ...Object.fromEntries(columns.map((name) => [name, column('l', name)])),
      ...Object.fromEntries(NAMES.map((name) => [name, column('n', name)])),
    },
    from: from(listed, 'l'),
    joins: [leftJoin(personRelation(NAMES, context), 'n', equal(column('n', 'profile_id'), column('l', 'profile_id')))],
    orderBy: inOrder(plan, columns),
  });
}

interface Records {
  readonly relation: Relation;
  readonly columns: readonly string[];
}

function recordsOf(plan: Plan, context: QuestionSqlContext): Records {
  const [measure] = plan.measures;
  if (measure === undefined || !isListed(measure.name))
    throw new RangeError('a list of records says which records it lists');
  const listed = LISTED_RECORDS[measure.name];
  const fields = plan.filters.map(({ field }) => field);
  const own: readonly string[] = COLUMNS_OF_RECORDS[listed.of];
  const columns = ['day', 'ordered_at', ...(listed.of === 'order' ? ['order_id'] : []), 'profile_id', 'brand', ...own];
  const rows =
    listed.of === 'order'
      ? orderRows(needsLines(fields), [listed.selection], context, { order_id: column('f', 'order_id') })
      : eventRows(listed.of, context, fields);
  const relation = select({
    // An order of which several lines pass is one.
    distinct: listed.of === 'order',
    columns: Object.fromEntries(
      columns.map((name) => [name, column('r', name === 'amount' ? 'order_amount' : name)] as const),
    ),
    from: from(rows, 'r'),
    joins: joinsFor(fields, context),
    where: and(placedIn(plan.time.range, context), restricted(plan.filters, plan.people, context)),
  });
  return { relation, columns };
}

/** Records that are alike in all that is told stand in one order on every engine. */
function inOrder({ order }: Plan, columns: readonly string[]): readonly Ordering[] {
  const byAmount = order === null ? [] : [order === 'descending' ? descending('amount') : ascending('amount')];
  const others = columns.filter((name) => name !== 'ordered_at' && name !== 'amount');
  return [...byAmount, descending('ordered_at'), ...others.map((name) => ascending(name))];
}
