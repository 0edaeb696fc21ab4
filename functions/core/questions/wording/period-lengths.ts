import type { Locale } from '../../language.ts';
import { addDays, daysBetween, type IsoDate } from '../../time.ts';
import type { DayRange, Plan } from '../plan.ts';

interface ClosedRange {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** Two periods of unequal length beside each other: how many days each of them has. Whole months are of one length, whatever they have. */
export function lengthsText({ range, comparison }: Plan['time'], locale: Locale): string {
  const [now, before] = [closed(range), closed(comparison)];
  if (now === null || before === null) return '';
  const [days, daysBefore] = [now, before].map(({ from, to }) => daysBetween(from, to) + 1);
  const months = wholeMonths(now);
  if (days === daysBefore || (months !== null && months === wholeMonths(before))) return '';
  return locale === 'ja'
    ? `2つの期間は長さが違います（${days}日間と、比べた${daysBefore}日間）。`
    : ` The two periods differ in length: ${days} ${dayWord(days)}, compared with ${daysBefore} ${dayWord(daysBefore)}.`;
}

const dayWord = (days: number | undefined): string => (days === 1 ? 'day' : 'days');

function closed(range: DayRange | null): ClosedRange | null {
  if (range?.from == null || range.to === null) return null;
  return { from: range.from as IsoDate, to: range.to as IsoDate };
}

/** How many calendar months it is; null where it is not made of whole ones. */
function wholeMonths({ from, to }: ClosedRange): number | null {
  const next = addDays(to, 1);
  if (!from.endsWith('-01') || !next.endsWith('-01')) return null;
  const index = (day: IsoDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return index(next) - index(from);
}
