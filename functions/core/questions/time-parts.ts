import { addDays, type IsoDate, isoDate } from '../time.ts';
import { addMonths, firstOfMonth, monthRange, partsOf, weekRange } from './calendar.ts';
import { maybeNumberAt } from './numerals.ts';
import { ByBeginning } from './patterns/by-beginning.ts';
import type { DayRange } from './plan.ts';
import { plain, running, type TimeContext } from './time-pattern.ts';
import type { TimePhrase } from './tokens.ts';
import { MONTH_PARTS, type MonthPart } from './words/month-parts.ts';
import { maybeYear } from './words/years.ts';

export interface TimeFound {
  readonly end: number;
  readonly phrase: TimePhrase;
  readonly bare: boolean;
}

/** Reads the plain time expression at a place. */
export type ReadTime = (at: number) => TimeFound | null;

export function matchAt(pattern: RegExp, folded: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(folded);
}

const BEHIND = new ByBeginning(
  MONTH_PARTS.flatMap((part) => (part.ja === null ? [] : [{ part, pattern: new RegExp(`の?(?:${part.ja})`, 'y') }])),
  ({ pattern }) => pattern,
);
const BEFORE = new ByBeginning(
  MONTH_PARTS.map((part) => ({ part, pattern: new RegExp(`(?:${part.en}) ?(?:the )?`, 'y') })),
  ({ pattern }) => pattern,
);

/** `10月上旬`, `先月の15日`: what is said behind a month. */
export function withinMonth(folded: string, month: TimeFound, context: TimeContext): TimeFound | null {
  if (month.phrase.unit !== 'month' || month.phrase.range.from === null) return null;
  const first = month.phrase.range.from as IsoDate;
  for (const { part, pattern } of BEHIND.at(folded, month.end)) {
    const match = matchAt(pattern, folded, month.end);
    if (match !== null)
      return { end: month.end + match[0].length, phrase: partOf(part, first, context), bare: month.bare };
  }
  const day = matchAt(DAY_BEHIND, folded, month.end);
  const { year, month: number } = partsOf(first);
  const date = day === null ? null : isoDate(year, number, Number(day[1]));
  if (day === null || date === null) return null;
  return { end: month.end + day[0].length, phrase: plain({ from: date, to: date }, 'day'), bare: month.bare };
}

const DAY_BEHIND = /の([0-9]{1,2})日(?!間)/y;

/** `early October`, `the first week of last month`: what is said before a month. */
export function maybePartOfMonth(
  folded: string,
  start: number,
  context: TimeContext,
  read: ReadTime,
): TimeFound | null {
  if (/[a-z]/.test(folded.charAt(start - 1))) return null;
  for (const { part, pattern } of BEFORE.at(folded, start)) {
    const match = matchAt(pattern, folded, start);
    if (match === null) continue;
    const month = read(start + match[0].length) ?? theMonth(folded, start + match[0].length, context);
    if (month?.phrase.unit === 'month' && month.phrase.range.from !== null)
      return {
        end: month.end,
        phrase: partOf(part, month.phrase.range.from as IsoDate, context),
        bare: month.bare,
      };
  }
  return null;
}

/** “The first half of the month”. */
function theMonth(folded: string, at: number, { today }: TimeContext): TimeFound | null {
  const match = matchAt(THE_MONTH, folded, at);
  const { year, month } = partsOf(today);
  return match === null
    ? null
    : { end: at + match[0].length, phrase: plain(monthRange(year, month), 'month'), bare: true };
}
const THE_MONTH = /month\b/y;

/** `上旬`, `月末` alone: of the running month, or of the one that was said before it. */
export function maybeBarePart(folded: string, start: number, context: TimeContext): TimeFound | null {
  for (const { part, pattern } of BEHIND.at(folded, start)) {
    const match = isBare(part) ? matchAt(pattern, folded, start) : null;
    if (match === null || !/^(?:.旬|月)/.test(match[0])) continue;
    const { year, month } = partsOf(context.today);
    const within = ({ from }: DayRange): TimePhrase | null => {
      if (from === null) return null;
      const anchor = partsOf(from as IsoDate);
      return partOf(part, firstOfMonth(anchor.year, anchor.month), context);
    };
    const phrase = { ...partOf(part, firstOfMonth(year, month), context), within };
    return { end: start + match[0].length, phrase, bare: true };
  }
  return null;
}

const isBare = ({ from, to }: MonthPart): boolean => to === null || to - from !== 6;

function partOf({ from, to, label }: MonthPart, first: IsoDate, context: TimeContext): TimePhrase {
  const { year, month } = partsOf(first);
  const last = partsOf(monthRange(year, month).to as IsoDate).day;
  const start = from > 0 ? from : last + 1 + from;
  const day = (of: number): IsoDate => addDays(first, of - 1);
  const phrase = running({ from: day(start), to: day(Math.min(to ?? last, last)) }, 'rolling', context);
  if (label === null) return phrase;
  return {
    ...phrase,
    reading: {
      ja: `${label.ja}は${start}日〜${to ?? last}日と読みました`,
      en: `read ${label.en} as day ${start} to ${to ?? last}`,
    },
  };
}

const WEEK_NUMBER =
  /(?:第([0-9]{1,2})週(?!間)目?|(?:the )?(?:calendar |iso )?week (?:number |no\.? ?|#)?([0-9]{1,2})(?![0-9a-z])|(?:c?w|kw)([0-9]{1,2})(?![0-9a-z]))/y;

/** `第40週`, `2025年の第40週`, `week 40 of 2025`: weeks as ISO 8601 counts them. */
export function maybeWeekNumber(folded: string, start: number, context: TimeContext): TimeFound | null {
  const before = maybeYear(folded, start, context);
  const joint = before === null ? null : matchAt(/の?,? ?/y, folded, before.end);
  const at = before === null ? start : before.end + (joint?.[0].length ?? 0);
  const match = matchAt(WEEK_NUMBER, folded, at);
  if (match === null) return null;
  let end = at + match[0].length;
  const of = before === null ? matchAt(/,?(?: of| in)? /y, folded, end) : null;
  const behind = of === null ? null : maybeYear(folded, end + of[0].length, context);
  if (behind !== null) end = behind.end;
  const week = Number(match[1] ?? match[2] ?? match[3]);
  const today = partsOf(context.today).year;
  const said = before?.year ?? behind?.year ?? null;
  const range = isoWeek(said ?? today, week, context);
  if (range === null) return null;
  const begun = said !== null || (range.from ?? '') <= context.today ? range : isoWeek(today - 1, week, context);
  return begun === null ? null : { end, phrase: running(begun, 'week', context), bare: false };
}

/** The week that holds the 4th of January is the first one. */
function isoWeek(year: number, week: number, { meanings }: TimeContext): DayRange | null {
  const fourth = isoDate(year, 1, 4);
  if (fourth === null || week < 1 || week > 53) return null;
  const first = weekRange(fourth, meanings.firstDayOfWeek);
  const from = addDays(first.from as IsoDate, 7 * (week - 1));
  return { from, to: addDays(from, 6) };
}

/** `15` of “October 1 to 15”: a day of the month in which the period begins. */
export function maybeDayAlone(folded: string, at: number, from: IsoDate): TimeFound | null {
  const match = matchAt(
    /(?:the )?([0-9]{1,2})(?:日|st|nd|rd|th)?(?![0-9a-z月年:/,.]|[0-9]*(?:人|件|回|円|個|点|時))/y,
    folded,
    at,
  );
  const { year, month } = partsOf(from);
  const date = match === null ? null : isoDate(year, month, Number(match[1]));
  if (match === null || date === null || date <= from) return null;
  return { end: at + match[0].length, phrase: plain({ from: date, to: date }, 'day'), bare: false };
}

const SPAN_BEHIND =
  /(?:の?(?:直)?(前|直前|手前)の?|(?:から|以降)の?)([0-9]+|[一二三四五六七八九十]+)(日|週|か月)(?:間)?(?!前|目|以上|以内)/y;
const SPAN_BEFORE =
  /(?:the |in the )?([0-9]+|a|one|two|three|four|six|seven|ten|fourteen|thirty) (day|week|month)s? (before|prior to|preceding|ahead of|leading up to|running up to|up to (?:and )?including|up to|ending (?:on|with)|after|following|from) (?:the )?/y;

/** `クリスマス前の7日間`, `10月1日から10日間`: days counted from a time that was named. */
export function spanBehind(folded: string, named: TimeFound): TimeFound | null {
  const match = matchAt(SPAN_BEHIND, folded, named.end);
  if (match === null) return null;
  const range = spanOf(named.phrase.range, match[1] === undefined ? 'from' : 'before', match[2], match[3]);
  return range === null ? null : { end: named.end + match[0].length, phrase: plain(range, 'rolling'), bare: false };
}

/** `the 7 days before Black Friday`, `two weeks after October 1`. */
export function maybeSpanBefore(folded: string, start: number, read: ReadTime): TimeFound | null {
  if (/[a-z]/.test(folded.charAt(start - 1))) return null;
  const match = matchAt(SPAN_BEFORE, folded, start);
  if (match === null) return null;
  const named = read(start + match[0].length);
  if (named === null) return null;
  const side = sideOf(match[3] ?? '');
  const range = spanOf(named.phrase.range, side, match[1], match[2]);
  return range === null
    ? null
    : { end: named.end, phrase: { ...plain(range, 'rolling'), reading: named.phrase.reading }, bare: false };
}

type Side = 'before' | 'until' | 'after' | 'from';

function sideOf(word: string): Side {
  if (word === 'from') return 'from';
  if (/including|ending/.test(word)) return 'until';
  return /after|following/.test(word) ? 'after' : 'before';
}

function spanOf(
  { from, to }: DayRange,
  side: Side,
  count: string | undefined,
  unit: string | undefined,
): DayRange | null {
  const edge = side === 'after' || side === 'until' ? to : from;
  const months = side === 'before' ? monthsOf(count, unit) : null;
  if (months !== null && edge !== null)
    return { from: addMonths(edge as IsoDate, -months), to: addDays(edge as IsoDate, -1) };
  const days = daysOf(count, unit);
  if (days === null || edge === null) return null;
  const day = edge as IsoDate;
  if (side === 'before') return { from: addDays(day, -days), to: addDays(day, -1) };
  if (side === 'until') return { from: addDays(day, 1 - days), to: day };
  const first = side === 'after' ? addDays(day, 1) : day;
  return { from: first, to: addDays(first, days - 1) };
}

/** Months in so many months or years that Japanese counts back. */
function monthsOf(count: string | undefined, unit: string | undefined): number | null {
  const number = maybeNumberAt(count ?? '', 0)?.value ?? Number(count);
  const length = { か月: 1, 年: 12 }[unit ?? ''];
  return length === undefined || !Number.isInteger(number) || number < 1 || number * length > 60
    ? null
    : number * length;
}

/** Days in so many days or weeks; months have no length of their own. */
function daysOf(count: string | undefined, unit: string | undefined): number | null {
  const number = count === 'a' ? 1 : (maybeNumberAt(count ?? '', 0)?.value ?? Number(count));
  const length = { 日: 1, day: 1, 週: 7, week: 7 }[unit ?? ''];
  return length === undefined || !Number.isInteger(number) || number < 1 || number > 400 ? null : number * length;
}

const PRECEDING =
  /(?:その|この)?(?:直前|すぐ前|前)の?([0-9]+|[一二三四五六七八九十]+)(日|週|か月|年)間?|(?:the )?([0-9]+|one|two|three|four|six|seven|ten|fourteen|thirty) (day|week)s? (?:before|prior|earlier|preceding)(?: that| it| this| then| those)?(?![a-z])(?! [a-z0-9])/y;

/** `その前の7日間`, “the 7 days before”: those before another period, and nothing without one. */
export function maybePreceding(folded: string, start: number): TimeFound | null {
  if (/[a-z一-龠ぁ-ん]/.test(folded.charAt(start - 1)) && !/[とは、を]/.test(folded.charAt(start - 1))) return null;
  const match = matchAt(PRECEDING, folded, start);
  if (match === null) return null;
  const within = (anchor: DayRange): TimePhrase | null => {
    const range = spanOf(anchor, 'before', match[1] ?? match[3], match[2] ?? match[4]);
    return range === null ? null : plain(range, 'rolling');
  };
  const nothing = plain({ from: null, to: null }, 'rolling');
  return { end: start + match[0].length, phrase: { ...nothing, within, leaning: true }, bare: true };
}
