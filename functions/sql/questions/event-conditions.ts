import type { EventCondition } from '../../core/questions/plan.ts';
import { and, column, compare, countRows, inRelation, not, number } from '../expression.ts';
import type { Comparison, Expression, Relation } from '../plan.ts';
import { from, select } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { eventRows } from './event-rows.ts';
import { placedIn } from './row-periods.ts';
import { type Field, filterExpression, joinsFor } from './rows.ts';
import { COMPLEMENT, holdsForZero } from './zero.ts';

/** Whether a person has such an event, or so many of them; who has none has zero. */
export function eventExpression(
  condition: EventCondition,
  profile: Expression,
  context: QuestionSqlContext,
): Expression {
  const { did, times } = condition;
  const having = (op: Comparison | null): Expression => inRelation(profile, peopleWith(condition, op, context));
  const has =
    times !== null && holdsForZero(times.op, times.value)
      ? not(having(COMPLEMENT[times.op]))
      : having(times?.op ?? null);
  return did ? has : not(has);
}

function peopleWith(
  { of, filters, range, times }: EventCondition,
  op: Comparison | null,
  context: QuestionSqlContext,
): Relation {
  const fields: readonly Field[] = filters.map(({ field }) => field);
  const rows = {
    from: from(eventRows(of, context, fields), 'r'),
    joins: joinsFor(fields, context),
    where: and(placedIn(range, context), ...filters.map((filter) => filterExpression(filter, context))),
  };
  if (op === null || times === null) return select({ columns: { profile_id: column('r', 'profile_id') }, ...rows });
  const counted = select({
    columns: { profile_id: column('r', 'profile_id'), times: countRows() },
    ...rows,
    groupBy: ['profile_id'],
  });
  return select({
    columns: { profile_id: column('g', 'profile_id') },
    from: from(counted, 'g'),
    where: compare(column('g', 'times'), op, number(times.value)),
  });
}
