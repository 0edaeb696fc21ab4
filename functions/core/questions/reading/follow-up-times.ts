import { periodBefore, shiftMonths } from '../calendar.ts';
import type { DayRange, Grain, Plan } from '../plan.ts';
import type { Frame } from './frame.ts';
import type { Notes } from './notes.ts';

/** `その前の月は？`: the one before the period that was asked about, not before today. */
export function beforeEarlier(frame: Frame, previous: Plan, notes: Notes): Frame {
  const [time] = frame.times;
  const { range } = previous.time;
  if (time === undefined || range === null || !/^(?:前の?|前)(?:月|週|年|期|四半期|日)$/.test(time.text)) return frame;
  if (!/^その$/.test(frame.followUp?.text ?? '')) return frame;
  const before = periodBefore(range, unitOf(range));
  if (before === null || unitOf(range) !== time.meaning.phrase.unit) {
    notes.refuse({
      ja: '前の質問の期間と長さが違います。期間を言ってください',
      en: 'the period asked about before is of another length: please name the period',
    });
    return frame;
  }
  const phrase = { range: before, unit: unitOf(range), reading: null, others: [] };
  return { ...frame, times: [{ ...time, meaning: { kind: 'time', phrase } }] };
}

/** `前年比は？`: the growth of the period that was asked about before. */
export function withEarlierPeriod(frame: Frame, previous: Plan, notes: Notes): Frame {
  const [growth] = frame.growth;
  const { range, grain } = previous.time;
  if (growth === undefined || frame.times.length > 0) return frame;
  if (grain !== null)
    notes.refuse({
      ja: '推移に増減率を重ねることはできません。1つの期間について聞いてください',
      en: 'growth cannot be laid over a trend: ask about one period',
    });
  if (range === null) return frame;
  const phrase = { range, unit: unitOf(range), reading: null, others: [] };
  return { ...frame, times: [{ ...growth, meaning: { kind: 'time', phrase } }] };
}

function unitOf({ from, to }: DayRange): Grain | 'rolling' {
  if (from === null || to === null || !from.endsWith('-01')) return 'rolling';
  return from.slice(0, 7) === to.slice(0, 7) ? 'month' : 'rolling';
}

/** Another period, compared as the one before was: with the same a year ago, or with the period before it. */
export function comparedLike({ range, comparison }: Plan['time'], next: DayRange): DayRange | null {
  if (range === null || comparison === null) return null;
  const yearAgo = JSON.stringify(shiftMonths(range, -12)) === JSON.stringify(comparison);
  return yearAgo ? shiftMonths(next, -12) : periodBefore(next, unitOf(next));
}
