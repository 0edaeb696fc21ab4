import { type Instant, MILLISECONDS_PER_DAY } from '../time.ts';
import { compareCodePoints } from './code-points.ts';
import type { AttributeUnit } from './definition.ts';
import { roundHalfAwayFromZero } from './evaluate-formula.ts';
import type { FactRow } from './fact-rows.ts';
import type { RankingMeasure, StatisticMeasure } from './measure.ts';

interface Window {
  readonly windowDays: number | null;
  readonly asOf: Instant;
}

type Value = string | number;

/** A statistic over the rows that its selection and window leave. An average of yen is rounded to whole yen. */
export function statisticOfRows(
  measure: StatisticMeasure,
  unit: AttributeUnit,
  rows: readonly FactRow[],
  window: Window,
): Value | null {
  const counted = selected(measure.over === 'customer' ? null : measure.orders, rows, window);
  const values = counted.map((row) => row.values[measure.field] ?? null).filter((value) => value !== null);
  const numbers = values.filter((value) => typeof value === 'number');
  switch (measure.statistic) {
    case 'COUNT':
      return values.length;
    case 'DISTINCT_COUNT':
      return new Set(values).size;
    case 'SUM':
      return sumOf(numbers);
    case 'AVERAGE': {
      if (numbers.length === 0) return null;
      const average = sumOf(numbers) / numbers.length;
      return unit === 'yen' ? roundHalfAwayFromZero(average, 0) : average;
    }
    case 'MINIMUM':
      return numbers.length === 0 ? null : numbers.reduce((least, value) => Math.min(least, value));
    case 'MAXIMUM':
      return numbers.length === 0 ? null : numbers.reduce((most, value) => Math.max(most, value));
    case 'FIRST_OCCURRENCE':
      return first(measure.field, counted, (row, other) => row - other);
    case 'LAST_OCCURRENCE':
      return first(measure.field, counted, (row, other) => other - row);
    case 'MAX_OCCURRENCE':
      return rank(counted, measure.field, () => 1)?.value ?? null;
  }
}

/** The value with the largest total, or that total. Rows without a total weigh nothing. */
export function rankingOf(measure: RankingMeasure, rows: readonly FactRow[], window: Window): Value | null {
  const best = rank(selected(measure.orders, rows, window), measure.field, (row) => {
    const weight = row.values[measure.total];
    return typeof weight === 'number' ? weight : 0;
  });
  if (best === null) return null;
  return measure.gives === 'value' ? best.value : best.total;
}

function selected(
  orders: StatisticMeasure['orders'] | null,
  rows: readonly FactRow[],
  { windowDays, asOf }: Window,
): readonly FactRow[] {
  const from = windowDays === null ? Number.NEGATIVE_INFINITY : asOf - windowDays * MILLISECONDS_PER_DAY;
  return rows.filter(
    (row) => (orders === null || row.selection === orders) && (windowDays === null || (row.at ?? from - 1) >= from),
  );
}

interface Ranked {
  readonly value: string;
  readonly total: number;
  readonly lastSeen: number;
}

/** Largest total first, of equal totals the one seen last, of those the first in code point order. */
function rank(rows: readonly FactRow[], field: string, weightOf: (row: FactRow) => number): Ranked | null {
  const ranked = new Map<string, Ranked>();
  for (const row of rows) {
    const value = row.values[field];
    if (typeof value !== 'string') continue;
    const { total, lastSeen } = ranked.get(value) ?? { total: 0, lastSeen: Number.NEGATIVE_INFINITY };
    ranked.set(value, { value, total: total + weightOf(row), lastSeen: Math.max(lastSeen, row.at ?? lastSeen) });
  }
  return [...ranked.values()].reduce<Ranked | null>(
    (best, next) => (best === null || isBetter(next, best) ? next : best),
    null,
  );
}

function isBetter(one: Ranked, other: Ranked): boolean {
  if (one.total !== other.total) return one.total > other.total;
  if (one.lastSeen !== other.lastSeen) return one.lastSeen > other.lastSeen;
  return compareCodePoints(one.value, other.value) < 0;
}

/** The field's value in the row that comes first by its time; of one moment the first in code point order. */
function first(field: string, rows: readonly FactRow[], order: (one: Instant, other: Instant) => number): Value | null {
  const dated = rows.flatMap(({ at, values }) => {
    const value = values[field] ?? null;
    return value === null || at === null ? [] : [{ at, value }];
  });
  dated.sort((one, other) => order(one.at, other.at) || compareCodePoints(String(one.value), String(other.value)));
  return dated[0]?.value ?? null;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0);
}
