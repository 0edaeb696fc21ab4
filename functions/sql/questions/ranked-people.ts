import type { Condition, ThresholdMeasure } from '../../core/questions/plan.ts';
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
  isNotNull,
  number,
  over,
} from '../expression.ts';
import type { Expression, Relation } from '../plan.ts';
import { from, leftJoin, select } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { placedIn } from './row-periods.ts';
import { type Field, filterExpression, joinsFor, needsLines, orderRows } from './rows.ts';

type TopCondition = Extract<Condition, { kind: 'top' }>;

/** Orders that count where those that stand do not. */
const SELECTIONS: Readonly<Partial<Record<ThresholdMeasure, 'returned' | 'cancelled'>>> = {
  returned_orders: 'returned',
  cancelled_orders: 'cancelled',
};
const NEEDS_LINES: readonly ThresholdMeasure[] = ['quantity', 'categories'];

/**
 * `profile_id` and `figure` of everyone who bought so: what a threshold compares, and what people are ranked by. Who bought
 * nothing of it has no row.
 */
export function figuresOfPeople(
  measure: ThresholdMeasure,
  { filters, range }: Pick<TopCondition, 'filters' | 'range'>,
  context: QuestionSqlContext,
): Relation {
  const fields: readonly Field[] = filters.map(({ field }) => field);
  const lines = needsLines(fields) || NEEDS_LINES.includes(measure);
  return select({
    columns: { profile_id: column('r', 'profile_id'), figure: figure(measure, lines) },
    from: from(orderRows(lines, [SELECTIONS[measure] ?? 'sales'], context), 'r'),
    joins: joinsFor(fields, context),
    where: and(placedIn(range, context), ...filters.map((filter) => filterExpression(filter, context))),
    groupBy: ['profile_id'],
  });
}

function figure(measure: ThresholdMeasure, lines: boolean): Expression {
  switch (measure) {
    case 'orders':
    case 'returned_orders':
    case 'cancelled_orders':
      return lines ? aggregate('count_distinct', column('r', 'order_key')) : countRows();
    case 'sales':
      return cast(aggregate('sum', column('r', 'amount')), 'integer');
    case 'quantity':
      return cast(aggregate('sum', column('r', 'quantity')), 'integer');
    case 'brands':
      return aggregate('count_distinct', column('r', 'brand'));
    case 'categories':
      return aggregate('count_distinct', column('r', 'category'));
  }
}

/** The people of `figures` whose place is within so many, or so many percent of all who have a place, equals sharing theirs. */
export function topPeople({ percent, count, end }: TopCondition, figures: Relation): Relation {
  const value = column('g', 'figure');
  const placed = select({
    columns: {
      profile_id: column('g', 'profile_id'),
      place: over('rank', [], { orderBy: [end === 'highest' ? descending(value) : ascending(value)] }),
      people: over('count', [value], {}),
    },
    from: from(figures, 'g'),
    where: isNotNull(value),
  });
  const before = arithmetic(arithmetic(column('p', 'place'), '-', number(1)), '*', number(100));
  return select({
    columns: { profile_id: column('p', 'profile_id') },
    from: from(placed, 'p'),
    where:
      percent === null
        ? compare(column('p', 'place'), '<=', number(count ?? 0))
        : compare(before, '<', arithmetic(column('p', 'people'), '*', number(percent))),
  });
}

/** The people whose figure of the range is above, or below, that of the compared one; who has no row has none of it. */
export function changedPeople(
  { measure, op, filters, range, comparison }: Extract<Condition, { kind: 'changed' }>,
  context: QuestionSqlContext,
): Relation {
  const [now, then] = [range, comparison].map((period) =>
    figuresOfPeople(measure, { filters, range: period }, context),
  );
  const [more, less] = op === '>' ? [now, then] : [then, now];
  if (more === undefined || less === undefined) throw new RangeError('two periods are compared');
  return select({
    columns: { profile_id: column('m', 'profile_id') },
    from: from(more, 'm'),
    joins: [leftJoin(less, 'l', equal(column('l', 'profile_id'), column('m', 'profile_id')))],
    where: compare(column('m', 'figure'), '>', coalesce(column('l', 'figure'), number(0))),
  });
}
