import { levelOf } from '../../core/questions/dimensions.ts';
import { MEASURES } from '../../core/questions/measures.ts';
import type { Plan } from '../../core/questions/plan.ts';
import { and, ascending, coalesce, column, descending, equal, isNotNull, number } from '../expression.ts';
import type { Ordering, Relation } from '../plan.ts';
import { from, join, leftJoin, select } from '../relation.ts';
import { PERSON_NUMBERS, type QuestionSqlContext } from './context.ts';
import { figuresOfGroups } from './figures.ts';
import { columnsOf, joinsOfColumns } from './list-columns.ts';
import { personRelation } from './person.ts';
import { peopleSource } from './sources.ts';

const NAMES = ['last_name', 'first_name', 'full_name'] as const;

/**
 * People, one row each: who they are and the plan's measures. Those who meet the conditions without having bought are in
 * it with zero, unless the plan restricts orders.
 */
export function listRelation(plan: Plan, context: QuestionSqlContext): Relation {
  const measures = plan.measures.map(({ name }) => name);
  const whole: Plan = { ...plan, order: null, limit: null, share: null, having: null };
  const figures = figuresOfGroups(
    { ...whole, dimensions: ['customer'], time: { ...plan.time, grain: null, comparison: null } },
    context,
  );
  const everyone = peopleSource(
    {
      ...whole,
      measures: [{ name: 'customers', attribute: null }],
      dimensions: [],
      filters: plan.filters.filter(({ field }) => levelOf(field) === 'person'),
      time: { range: null, grain: null, comparison: null },
    },
    context,
  );
  const restrictsOrders = plan.time.range !== null || plan.filters.some(({ field }) => levelOf(field) !== 'person');
  const [first] = measures;
  // Who has no average is not the lowest: there is nothing to list.
  const averaged = first !== undefined && !MEASURES[first].additive;
  const { prepared } = context;
  const person = column('e', 'profile_id');
  const listed = select({
    columns: {
      key: person,
      profile_id: prepared === null ? person : column('i', 'profile_id'),
      ...Object.fromEntries(measures.map((name) => [name, coalesce(column('f', name), ZERO)])),
    },
    from: from(everyone, 'e'),
    joins: [
      (restrictsOrders || averaged ? join : leftJoin)(figures, 'f', equal(column('f', 'customer'), person)),
      ...(prepared === null ? [] : [join(PERSON_NUMBERS, 'i', equal(column('i', 'number'), person))]),
    ],
    where: and(isNotNull(person), ...(averaged ? [isNotNull(column('f', first))] : [])),
    orderBy: inOrder(plan),
    limit: plan.limit,
  });
  // Names are read of those who are listed.
  return select({
    columns: {
      profile_id: column('l', 'profile_id'),
      ...Object.fromEntries(NAMES.map((name) => [name, column('n', name)])),
      ...Object.fromEntries(measures.map((name) => [name, column('l', name)])),
      ...columnsOf(plan, context),
    },
    from: from(listed, 'l'),
    joins: [
      leftJoin(personRelation(NAMES, context), 'n', equal(column('n', 'profile_id'), column('l', 'key'))),
      ...joinsOfColumns(plan, context),
    ],
    orderBy: inOrder(plan),
  });
}

const ZERO = number(0);

function inOrder({ measures, order }: Plan): readonly Ordering[] {
  const [first] = measures;
  const byFigure = first === undefined ? [] : [order === 'ascending' ? ascending(first.name) : descending(first.name)];
  return [...byFigure, ascending('profile_id')];
}
