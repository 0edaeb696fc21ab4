import { addDays, type IsoDate, MILLISECONDS_PER_DAY } from '../../time.ts';
import { periodBefore, shiftMonths } from '../calendar.ts';
import type { DayRange, Grain, Plan } from '../plan.ts';
import { isDeed } from './choose-people.ts';
import { asksFor, type Frame } from './frame.ts';
import type { Notes } from './notes.ts';

/**
 * `その前の月は？`, `前月は？`, “and the month before that?”, “the previous quarter?”: the one before the period that was asked about, not before
 * today. A year before a shorter period is the same period of that year.
 */
export function beforeEarlier(frame: Frame, previous: Plan, notes: Notes): Frame {
  const range = rangeAskedAbout(previous);
  const alone = frame.measures.length + frame.ranks.length === 0;
  const said = [...frame.times, ...frame.growth];
  const [token] = said;
  if (token === undefined || said.length > 1 || !alone || range === null) return frame;
  const match = THE_ONE_BEFORE.exec(token.text.trim());
  if (match === null) return frame;
  const word = match.slice(1).find((part) => part !== undefined);
  const unit = word === undefined ? null : (UNITS[word.toLowerCase()] ?? null);
  // 今期は… 前期は？: the fiscal year, however much of the running one has passed.
  if (word === '期' && /^前/.test(token.text) && range.from !== null && lengthOf(range) > 92) return frame;
  const leans = /^その/.test(token.text) || /^(?:その|that|then)$/i.test(frame.followUp?.text ?? '');
  const fits = unit === null || unit === unitOf(range) || (unit === 'year' && lengthOf(range) < 360);
  if (!fits && !leans && frame.times.length > 0) return frame;
  const before = unit === 'year' ? shiftMonths(range, -12) : periodBefore(range, unitOf(range));
  if (before === null || !fits) {
    notes.refuse({
      ja: '前の質問の期間と長さが違います。期間を言ってください',
      en: 'the period asked about before is of another length: please name the period',
    });
    return frame;
  }
  const phrase = { range: before, unit: unitOf(range), reading: null, others: [] };
  return { ...frame, growth: [], times: [{ ...token, meaning: { kind: 'time', phrase } }] };
}

/** `去年の同じ時期だといくらだった？`: the figure of those days, not what became of it since. */
export function inSameDaysOfYearBefore(frame: Frame, previous: Plan): Frame {
  const { time, share } = previous;
  const [growth, other] = frame.growth;
  const then = rangeAskedAbout(previous);
  const asked = asksFor(frame, 'how-much', 'count', 'count-orders', 'count-people', 'count-times') !== null;
  if (
    growth === undefined ||
    other !== undefined ||
    !(asked || share !== null || time.range === null) ||
    frame.times.length > 0 ||
    then === null
  )
    return frame;
  const range = SAME_DAYS.test(growth.text.trim()) ? shiftMonths(then, -12) : null;
  if (range === null) return frame;
  const phrase = { range, unit: unitOf(range), reading: null, others: [] };
  return { ...frame, growth: [], asks: [], times: [{ ...growth, meaning: { kind: 'time', phrase } }] };
}

const SAME_DAYS =
  /^(?:前年度?|昨年度?|去年|前期)の?(?:同じ(?:月|時期|期間|週|日|四半期|頃)|同月|同期|同時期|同期間|同週|同日|今頃)$|^(?:and |the )*same (?:period|time|month|months|week|quarter|days?|dates?) (?:of |in )?(?:last year|(?:the )?(?:previous|prior) year|the year before|a year (?:ago|earlier|before))$/i;

/** `7月より多い？` behind August: what was asked about, compared with the period that is named. */
export function againstNamed(frame: Frame, { time }: Plan): Frame {
  const [named, other] = frame.times;
  const compared = frame.versus !== null || frame.growth.some(({ meaning }) => meaning.against === null);
  const { range, grain, comparison } = time;
  if (named === undefined || other !== undefined || !compared) return frame;
  if (range === null || grain !== null || comparison !== null || frame.measures.length > 0) return frame;
  const { phrase } = named.meaning;
  const earlier = (phrase.range.to ?? '9') < (range.from ?? '0');
  // 今週 behind 先週: as many days of it.
  const following = phrase.following ?? phrase.yearLater;
  if (!earlier || JSON.stringify(following) === JSON.stringify(range)) return frame;
  const asked = { range, unit: unitOf(range), reading: null, others: [] };
  return { ...frame, times: [{ ...named, meaning: { kind: 'time', phrase: asked } }, named] };
}

const THE_ONE_BEFORE =
  /^(?:その)?(?:前の?|1つ前の?|ひとつ前の?)(月|週|年度|年|期|四半期|日)$|^その(?:1つ|ひとつ|もう1つ)?前の?(?:期間)?$|^(?:the )?(?:previous|prior|preceding) (day|week|month|quarter|fiscal year|financial year|year|period)$|^(?:the )?(day|week|month|quarter|fiscal year|financial year|year|period|one) before(?: that)?$/i;

const UNITS: Readonly<Record<string, Grain>> = {
  日: 'day',
  週: 'week',
  月: 'month',
  四半期: 'quarter',
  年: 'year',
  年度: 'year',
  'fiscal year': 'year',
  'financial year': 'year',
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
};

/** The period of the figures, or the one in which people did what they are counted by. */
export function rangeAskedAbout({ time, people }: Plan): DayRange | null {
  if (time.range !== null) return time.range;
  const ranges = people.flatMap((one) => (isDeed(one) && one.range !== null ? [one.range] : []));
  const [range] = ranges;
  return ranges.length === 1 && range !== undefined ? range : null;
}

/** `前年比は？`: the growth of the period that was asked about before. */
export function withEarlierPeriod(frame: Frame, previous: Plan, notes: Notes): Frame {
  const [growth] = frame.growth;
  const { range, grain } = previous.time;
  if (growth === undefined || frame.times.length > 0) return frame;
  if (grain !== null && asksOnYear(frame, previous)) return { ...frame, growth: [] };
  if (grain !== null)
    notes.refuse({
      ja: '推移に増減率を重ねることはできません。1つの期間について聞いてください',
      en: 'growth cannot be laid over a trend: ask about one period',
    });
  if (range === null) return frame;
  const phrase = { range, unit: unitOf(range), reading: null, others: [] };
  return { ...frame, times: [{ ...growth, meaning: { kind: 'time', phrase } }] };
}

/** `去年の同じ月と並べて` behind a trend: each of its periods is told beside the same one of the year before. */
export function asksOnYear({ growth, times }: Frame, { time, series }: Plan): boolean {
  const [asked, other] = growth;
  const stepwise = time.grain !== null && time.grain !== 'year' && time.comparison === null && series === 'plain';
  return stepwise && other === undefined && times.length === 0 && asked?.meaning.against === 'previous-year';
}

/** Whole months move as months, whatever the calendar calls them. */
export function unitOf(range: DayRange): Grain | 'rolling' {
  const { from, to } = range;
  if (from === null || to === null) return 'rolling';
  const days = lengthOf(range);
  if (days === 7) return 'week';
  if (!from.endsWith('-01') || !addDays(to as IsoDate, 1).endsWith('-01')) return days === 1 ? 'day' : 'rolling';
  if (days <= 31) return 'month';
  if (days >= 89 && days <= 92) return 'quarter';
  return days === 365 || days === 366 ? 'year' : 'rolling';
}

function lengthOf({ from, to }: DayRange): number {
  return from === null || to === null
    ? Number.POSITIVE_INFINITY
    : Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY) + 1;
}

/** Another period, compared as the one before was: with the same a year ago, or with the period before it. */
export function comparedLike({ range, comparison }: Plan['time'], next: DayRange): DayRange | null {
  if (range === null || comparison === null) return null;
  const yearAgo = JSON.stringify(shiftMonths(range, -12)) === JSON.stringify(comparison);
  return yearAgo ? shiftMonths(next, -12) : periodBefore(next, unitOf(next));
}
