import type { Statistic } from './definition.ts';
import { decimalOf } from './dimension.ts';

/** A statistic of values in the order of their time, oldest first. Null when there is nothing to compute from. */
export function statisticOf(statistic: Statistic, values: readonly string[]): string | null {
  if (values.length === 0) return null;
  switch (statistic) {
    case 'FIRST_OCCURRENCE':
      return values[0] ?? null;
    case 'LAST_OCCURRENCE':
      return values.at(-1) ?? null;
    case 'COUNT':
      return String(values.length);
    case 'MAX_OCCURRENCE':
      return mostFrequent(values);
    case 'MINIMUM':
      return values.reduce((least, value) => (compareValues(value, least) < 0 ? value : least));
    case 'MAXIMUM':
      return values.reduce((most, value) => (compareValues(value, most) > 0 ? value : most));
    case 'SUM':
    case 'AVERAGE': {
      const numbers = values.map(decimalOf).filter((number) => !Number.isNaN(number));
      if (numbers.length === 0) return null;
      const sum = numbers.reduce((total, number) => total + number, 0);
      return decimalText(statistic === 'SUM' ? sum : sum / numbers.length);
    }
  }
}

/** Of several equally frequent values the one seen last. */
function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return values.findLast((value) => counts.get(value) === most) ?? null;
}

/** Numbers as numbers, before all texts; texts by code unit (ISO 8601 dates sort by time). */
function compareValues(one: string, other: string): number {
  const [left, right] = [decimalOf(one), decimalOf(other)];
  if (!Number.isNaN(left) && !Number.isNaN(right)) return left - right;
  if (Number.isNaN(left) !== Number.isNaN(right)) return Number.isNaN(left) ? 1 : -1;
  return one < other ? -1 : Number(one > other);
}

/** Fifteen significant digits: what survives binary fractions (0.1 + 0.2 is 0.3). */
function decimalText(value: number): string {
  return String(Number(value.toPrecision(15)));
}
