import { MILLISECONDS_PER_DAY } from '../../time.ts';
import type { DayRange } from '../plan.ts';
import type { TimePhrase } from '../tokens.ts';
import type { Frame } from './frame.ts';

export const isYear = ({ unit }: TimePhrase): boolean => unit === 'year' || unit === 'fiscal-year';

export const isInside = (inner: DayRange, outer: DayRange): boolean =>
  (inner.from ?? '0') >= (outer.from ?? '0') && (inner.to ?? '9') <= (outer.to ?? '9');

export function daysIn({ from, to }: DayRange): number {
  return (Date.parse(to ?? '') - Date.parse(from ?? '')) / MILLISECONDS_PER_DAY + 1;
}

/** The periods of a question, without those that only say again where another one lies. */
export const saidTwice = (frame: Frame): Frame['times'] => withoutNames(untilThen(nestedIn(frame)));

/** `GW明けから今日で`: where one period begins and another ends. */
function untilThen(times: Frame['times']): Frame['times'] {
  const [first, second, third] = times;
  if (first === undefined || second === undefined || third !== undefined || second.start - first.end > 1) return times;
  const [begun, ended] = [first.meaning.phrase, second.meaning.phrase];
  if (!/(?:から|以降)$/u.test(first.text) || !isInside(ended.range, begun.range)) return times;
  const phrase: TimePhrase = { ...begun, range: { from: begun.range.from, to: ended.range.to }, unit: 'rolling' };
  return [{ ...first, end: second.end, meaning: { kind: 'time', phrase } }];
}

/** `今年1〜9月の売上は前年同期比で`: where what it is compared with is named, a period inside another one is the one that is meant. */
function nestedIn({ times, growth, versus }: Frame): Frame['times'] {
  const [first, second, third] = times;
  const against = growth.some(({ meaning }) => meaning.against !== null);
  if (first === undefined || second === undefined || third !== undefined || !against || versus !== null) return times;
  const [one, other] = [first.meaning.phrase, second.meaning.phrase];
  if (isYear(one) && isInside(other.range, one.range)) return [second];
  return isYear(other) && isInside(one.range, other.range) ? [first] : times;
}

/** `12/28から1/3、年末年始は`: the days that are named say which ones the name is for. */
function withoutNames(times: Frame['times']): Frame['times'] {
  const [first, second, third] = times;
  if (first === undefined || second === undefined || third !== undefined) return times;
  const [named, dated] = first.meaning.phrase.reading === null ? [second, first] : [first, second];
  const { range, unit, reading } = dated.meaning.phrase;
  const ofDays = unit === 'rolling' && reading === null && range.from !== null && range.to !== null;
  const shared =
    (named.meaning.phrase.range.from ?? '9') <= (range.to ?? '0') &&
    (named.meaning.phrase.range.to ?? '0') >= (range.from ?? '9');
  return named.meaning.phrase.reading !== null && ofDays && shared && daysIn(range) < LONGEST_HOLIDAYS
    ? [dated]
    : times;
}

const LONGEST_HOLIDAYS = 32;
