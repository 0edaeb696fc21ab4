import { levelOf } from '../../core/questions/dimensions.ts';
import { MEASURES } from '../../core/questions/measures.ts';
import type { Plan } from '../../core/questions/plan.ts';
import { and, ascending, coalesce, column, descending, equal, isNotNull, number } from '../expression.ts';
import type { Expression, Relation } from '../plan.ts';
import { from, join, leftJoin, select } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { figuresRelation } from './figures.ts';
import { personRelation } from './person.ts';

const NAMES = ['last_name', 'first_name', 'full_name'] as const;

/**
 * People, one row each: who they are and the plan's measures. Those who meet the conditions without having bought are in
 * it with zero, unless the plan restricts orders.
 */
export function listRelation(plan: Plan, context: QuestionSqlContext): Relation {
  const measures = plan.measures.map(({ name }) => name);
  const figures = figuresRelation(
    {
      ...plan,
      dimensions: ['customer'],
      order: null,
      limit: null,
      share: null,
      having: null,
      time: { ...plan.time, grain: null, comparison: null },
    },
    context,
  );
  const everyone = figuresRelation(
    {
      ...plan,
      measures: [{ name: 'customers', attribute: null }],
      dimensions: ['customer'],
      filters: plan.filters.filter(({ field }) => levelOf(field) === 'person'),
      order: null,
      limit: null,
      share: null,
      having: null,
      time: { range: null, grain: null, comparison: null },
    },
    context,
  );
  const value = (name: string): Expression => coalesce(column('f', name), number(0));
  const restrictsOrders = plan.time.range !== null || plan.filters.some(({ field }) => levelOf(field) !== 'person');
  const [first] = measures;
  // Who has no average is not the lowest: there is nothing to list.
  const averaged = first !== undefined && !MEASURES[first].additive;
  return select({
    columns: {
      profile_id: column('e', 'customer'),
      ...Object.fromEntries(NAMES.map((name) => [name, column('n', name)])),
      ...Object.fromEntries(measures.map((name) => [name, value(name)])),
    },
    from: from(everyone, 'e'),
    joins: [
      (restrictsOrders || averaged ? join : leftJoin)(
        figures,
        'f',
        equal(column('f', 'customer'), column('e', 'customer')),
      ),
      leftJoin(personRelation(NAMES, context), 'n', equal(column('n', 'profile_id'), column('e', 'customer'))),
    ],
    where: and(isNotNull(column('e', 'customer')), ...(averaged ? [isNotNull(column('f', first))] : [])),
    orderBy: [
      ...(first === undefined ? [] : [plan.order === 'ascending' ? ascending(first) : descending(first)]),
      ascending('profile_id'),
    ],
    limit: plan.limit,
  });
}
