import { levelOf } from '../../core/questions/dimensions.ts';
import type { Plan } from '../../core/questions/plan.ts';
import { ascending, coalesce, column, descending, equal, isNotNull, number } from '../expression.ts';
import type { Expression, Relation } from '../plan.ts';
import { from, join, leftJoin, select } from '../relation.ts';
import { PERSON_NUMBERS, type QuestionSqlContext } from './context.ts';
import { figuresOfGroups } from './figures.ts';
import { personRelation } from './person.ts';

const NAMES = ['last_name', 'first_name', 'full_name'] as const;

/**
 * People, one row each: who they are and the plan's measures. Those who meet the conditions without having bought are in
 * it with zero, unless the plan restricts orders.
 */
export function listRelation(plan: Plan, context: QuestionSqlContext): Relation {
  const measures = plan.measures.map(({ name }) => name);
  const figures = figuresOfGroups(
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
  const everyone = figuresOfGroups(
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
  const { prepared } = context;
  const id = prepared === null ? column('e', 'customer') : column('i', 'profile_id');
  return select({
    columns: {
      profile_id: id,
      ...Object.fromEntries(NAMES.map((name) => [name, column('n', name)])),
      ...Object.fromEntries(measures.map((name) => [name, value(name)])),
    },
    from: from(everyone, 'e'),
    joins: [
      (restrictsOrders ? join : leftJoin)(figures, 'f', equal(column('f', 'customer'), column('e', 'customer'))),
      leftJoin(personRelation(NAMES, context), 'n', equal(column('n', 'profile_id'), column('e', 'customer'))),
      ...(prepared === null ? [] : [join(PERSON_NUMBERS, 'i', equal(column('i', 'number'), column('e', 'customer')))]),
    ],
    where: isNotNull(column('e', 'customer')),
    orderBy: [
      ...(first === undefined ? [] : [plan.order === 'ascending' ? ascending(first) : descending(first)]),
      ascending('profile_id'),
    ],
    limit: plan.limit,
  });
}
