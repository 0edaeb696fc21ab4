import { MEASURES } from '../../core/questions/measures.ts';
import type { Plan, PlanMeasure } from '../../core/questions/plan.ts';
import {
  addToDay,
  and,
  ascending,
  choose,
  coalesce,
  column,
  compare,
  dayDifference,
  equal,
  flag,
  isNotNull,
  nothing,
  number,
  over,
} from '../expression.ts';
import type { Expression, Relation } from '../plan.ts';
import { from, leftJoin, select } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { registrations } from './memberships.ts';
import { orderRows } from './rows.ts';

/** Whether the next order came, or came so soon. */
export const AGAIN = 'again';
/** Days from the registration before it; null where there is none. */
export const SINCE_REGISTERED = 'since_registered';

/**
 * The first completed order of each person, with whether another one came behind it, as `orderRows` has them; of each brand where the plan
 * names brands or is told by them.
 */
export function firstOrderRows(plan: Plan, context: QuestionSqlContext): Relation {
  const o = (name: string): Expression => column('o', name);
  const byBrand = plan.dimensions.includes('brand') || plan.filters.some(({ field }) => field === 'brand');
  const frame = {
    partitionBy: [o('profile_id'), ...(byBrand ? [o('brand')] : [])],
    orderBy: [ascending(o('ordered_at')), ascending(o('order_key'))],
  };
  const placed = select({
    allOf: ['o'],
    columns: { turn: over('row_number', [], frame), next_day: over('lead', [o('day')], frame) },
    from: from(orderRows(false, ['sales'], context), 'o'),
  });
  const soon = plan.measures.find(({ name }) => MEASURES[name].level === 'first-order' && name === 'again_rate')?.soon;
  const since = dayDifference(column('g', 'day'), column('p', 'day'));
  const registered = and(
    equal(column('g', 'profile_id'), column('p', 'profile_id')),
    ...(byBrand ? [equal(column('g', 'brand'), column('p', 'brand'))] : []),
  );
  return select({
    allOf: ['p'],
    columns: {
      [AGAIN]: cameAgain(soon),
      [SINCE_REGISTERED]: choose([[compare(since, '>=', number(0)), since]], nothing('integer')),
    },
    from: from(placed, 'p'),
    joins: [leftJoin(registrations(null, byBrand, context), 'g', registered)],
    where: equal(column('p', 'turn'), number(1)),
  });
}

function cameAgain(soon: PlanMeasure['soon']): Expression {
  const next = column('p', 'next_day');
  if (soon === undefined) return isNotNull(next);
  const last = addToDay(column('p', 'day'), soon.unit, number(soon.within));
  return coalesce(and(isNotNull(next), compare(next, '<=', last)), flag(false));
}
