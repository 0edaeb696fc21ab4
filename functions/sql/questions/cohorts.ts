import type { Plan } from '../../core/questions/plan.ts';
import { and, arithmetic, ascending, cast, column, countRows, equal, number, over } from '../expression.ts';
import { FACT_TABLES } from '../facts.ts';
import type { Expression, Relation } from '../plan.ts';
import { from, select } from '../relation.ts';
import type { QuestionSqlContext } from './context.ts';
import { monthNumber } from './memberships.ts';

/** The column that says whether an order is the first of its person in its month, among those of its selection. */
export const OPENS_MONTH = 'opens_month';

export function isOfCohorts({ measures }: Plan): boolean {
  return measures.some(({ name }) => name === 'retention_rate');
}

/** The orders as they are kept ready: later orders never change which of them open a month. */
export function ordersOpeningMonths(): Relation {
  return select({
    allOf: ['o'],
    columns: { [OPENS_MONTH]: opensMonth('o') },
    from: from(FACT_TABLES.order, 'o'),
  });
}

/** That column of the facts called `f`; the orders of one brand open its months. */
export function monthOpening({ prepared, cohortsOf }: QuestionSqlContext): Expression {
  if (cohortsOf !== undefined) return opensMonth('f', [column('f', 'brand')]);
  return prepared === null ? opensMonth('f') : column('f', OPENS_MONTH);
}

/** The brand that cohorts are of, where the plan names one. */
export function brandOfCohorts(plan: Plan): string | null {
  const named = isOfCohorts(plan) ? plan.filters.find(({ field }) => field === 'brand') : undefined;
  return named?.op === 'in' ? (named.values[0] ?? null) : null;
}

function opensMonth(rows: string, within: readonly Expression[] = []): Expression {
  const turn = over('row_number', [], {
    partitionBy: [
      column(rows, 'profile_id'),
      column(rows, 'selection'),
      ...within,
      monthNumber(column(rows, 'ordered_on')),
    ],
    orderBy: [ascending(column(rows, 'ordered_at')), ascending(column(rows, 'order_key'))],
  });
  return equal(turn, number(1));
}

/**
 * Buyers of the months since a cohort's first: groups are months of people, so whoever bought in one opens it once, and to
 * count the openings costs a fraction of counting distinct people.
 */
export function buyersOfMonths(where: Expression | null): Expression {
  const opening = column('s', OPENS_MONTH);
  return cast(countRows(where === null ? opening : and(where, opening)), 'integer');
}

/** Everyone of a cohort bought in its first month, which makes that month's buyers the cohort. */
export function retentionRate(where: Expression | null): Expression {
  const buyers = buyersOfMonths(where);
  const cohort = over('max', [buyers], { partitionBy: [column('s', 'first_purchase_month')] });
  return arithmetic(buyers, '/', cohort);
}
