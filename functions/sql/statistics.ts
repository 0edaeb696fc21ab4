import type { AttributeUnit } from '../core/attributes/definition.ts';
import type { AttributeDefinition, RankingMeasure, StatisticMeasure } from '../core/attributes/measure.ts';
import { type Instant, instant, MILLISECONDS_PER_DAY } from '../core/time.ts';
import {
  aggregate,
  and,
  call,
  coalesce,
  column,
  compare,
  countRows,
  epochMilliseconds,
  equal,
  isNotNull,
  minBy,
  minByWhere,
  minus,
  moment,
  number,
  text,
} from './expression.ts';
import { FACT_TABLES, FACT_TIMES } from './facts.ts';
import type { Expression, Relation } from './plan.ts';
import { from, select } from './relation.ts';

/** An aggregate over `f`, a relation of `factTables`: the reading of `core/attributes/evaluate-statistic.ts` in SQL. */
export function statisticExpression(
  measure: StatisticMeasure,
  { unit, windowDays }: { readonly unit: AttributeUnit; readonly windowDays: number | null },
  asOf: Instant,
): Expression {
  const field = column('f', measure.field);
  const time = column('f', FACT_TIMES[measure.over]);
  const where = and(
    ...conditions(measure.over === 'customer' ? null : measure.orders, time, windowDays, asOf),
    isNotNull(field),
  );
  switch (measure.statistic) {
    case 'COUNT':
      return countRows(where);
    case 'DISTINCT_COUNT':
      return aggregate('count_distinct', field, where);
    case 'SUM':
      return coalesce(aggregate('sum', field, where), number(0));
    case 'AVERAGE':
      return unit === 'yen' ? call('round', aggregate('avg', field, where)) : aggregate('avg', field, where);
    case 'MINIMUM':
      return aggregate('min', field, where);
    case 'MAXIMUM':
      return aggregate('max', field, where);
    case 'FIRST_OCCURRENCE':
      return occurrence(measure, time, where, 'first');
    case 'LAST_OCCURRENCE':
      return occurrence(measure, time, where, 'last');
    case 'MAX_OCCURRENCE':
      throw new RangeError('the most frequent value is a ranking, not an aggregate');
  }
}

function occurrence(
  measure: StatisticMeasure,
  time: Expression,
  where: Expression,
  which: 'first' | 'last',
): Expression {
  if (measure.field === FACT_TIMES[measure.over]) return aggregate(which === 'first' ? 'min' : 'max', time, where);
  const field = column('f', measure.field);
  const milliseconds = epochMilliseconds(time);
  const key = which === 'first' ? milliseconds : minus(milliseconds);
  return minByWhere(and(where, isNotNull(time)), field, key, field);
}

/** Attributes that rank the same values by the same totals are computed together. */
export interface Ranking {
  readonly over: RankingMeasure['over'];
  readonly orders: RankingMeasure['orders'];
  readonly field: string;
  /** Null: rows are counted. */
  readonly total: string | null;
  readonly windowDays: number | null;
}

/** The ranking behind an attribute; null where there is none. */
export function maybeRanking({ measure, windowDays }: AttributeDefinition): Ranking | null {
  if (measure.kind === 'ranking') {
    return { over: measure.over, orders: measure.orders, field: measure.field, total: measure.total, windowDays };
  }
  if (measure.kind !== 'statistic' || measure.statistic !== 'MAX_OCCURRENCE' || measure.over === 'customer')
    return null;
  return { over: measure.over, orders: measure.orders, field: measure.field, total: null, windowDays };
}

/** One row a person: `best_value` and `best_total`. Largest total first, of equal totals the value seen last. */
export function rankingRelation(ranking: Ranking, asOf: Instant): Relation {
  const field = column('f', ranking.field);
  const time = column('f', FACT_TIMES[ranking.over]);
  const totals = select({
    columns: {
      profile_id: column('f', 'profile_id'),
      value: field,
      total: ranking.total === null ? countRows() : coalesce(aggregate('sum', column('f', ranking.total)), number(0)),
      last_seen: epochMilliseconds(aggregate('max', time)),
    },
    from: from(FACT_TABLES[ranking.over], 'f'),
    where: and(...conditions(ranking.orders, time, ranking.windowDays, asOf), isNotNull(field)),
    groupBy: ['profile_id', 'value'],
  });
  const [value, total] = [column('r', 'value'), column('r', 'total')];
  return select({
    columns: {
      profile_id: column('r', 'profile_id'),
      best_value: minBy(value, minus(total), minus(column('r', 'last_seen')), value),
      best_total: aggregate('max', total),
    },
    from: from(totals, 'r'),
    groupBy: ['profile_id'],
  });
}

function conditions(
  orders: StatisticMeasure['orders'] | null,
  time: Expression,
  windowDays: number | null,
  asOf: Instant,
): readonly Expression[] {
  return [
    ...(orders === null ? [] : [equal(column('f', 'selection'), text(orders))]),
    ...(windowDays === null ? [] : [compare(time, '>=', moment(instant(asOf - windowDays * MILLISECONDS_PER_DAY)))]),
  ];
}
