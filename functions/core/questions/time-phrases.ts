import { addDays, daysBetween, type IsoDate } from '../time.ts';
import { addMonths, shiftMonths, upTo, weekRange } from './calendar.ts';
import { ByBeginning } from './patterns/by-beginning.ts';
import type { DayRange, Grain } from './plan.ts';
import {
  matchAt,
  maybeBarePart,
  maybeDayAlone,
  maybePartOfMonth,
  maybePreceding,
  maybeSpanBefore,
  maybeWeekNumber,
  spanBehind,
  type TimeFound,
  withinMonth,
} from './time-parts.ts';
import { plain, running, type TimeContext, type TimePattern } from './time-pattern.ts';
import { calendarUnit } from './time-readings.ts';
import type { TimePhrase } from './tokens.ts';
import { DATE_RANGES } from './words/date-ranges.ts';
import { ERAS_AND_DECADES } from './words/eras.ts';
import { HALVES } from './words/halves.ts';
import { ENGLISH_TIMES } from './words/times-en.ts';
import { JAPANESE_TIMES } from './words/times-ja.ts';
import { WEEKENDS } from './words/weekends.ts';

const byBeginning = (patterns: readonly TimePattern[]): ByBeginning<TimePattern> =>
  new ByBeginning(patterns, ({ pattern }) => pattern);
const BASES = byBeginning([
  ...JAPANESE_TIMES,
  ...ENGLISH_TIMES,
  ...HALVES,
  ...WEEKENDS,
  ...DATE_RANGES,
  ...ERAS_AND_DECADES,
]);
const RANGES = byBeginning(DATE_RANGES);
/** `から`, `〜`, `to`: two times become one period. */
const TO = /(?: ?(?:から|より|~) ?| (?:to|through|until|till|-) | ?- ?)/y;
const TO_AND = / and /y;
const UNTIL_SUFFIX = /まで/y;
const TILL_NOW = '(?:今|いま|現在|今日|本日|きょう|現時点|直近|最近|最新|足元|足もと|今現在)(?:に至る|にいたる)?まで';
const OPEN_END = new RegExp(
  `(?:以降|以後|(?:に(?:入って|なって)|が始まって)(?:から|以降)(?:${TILL_NOW})?|から(?:${TILL_NOW}|今日|現在)?)(?!の?人|ほしぞら)`,
  'y',
);
/** `GW明けから今日まで`: the days behind it. */
const ENDED = new RegExp(`明け(?:から|以降|以後)?(?:${TILL_NOW})?`, 'y');
const OPEN_START = /(?:まで|以前|より前|末時点|末現在|末の時点)/y;
const BEFORE_PREFIX =
  /(?:since the (?:very )?end of|from the (?:very )?end of|since|from|after|before|until|up to|between|by the end of|at the end of|as of the end of|starting from|starting|starting in) (?:the )?(?:(?:very )?(?:start|beginning) of (?:the |this )?)?/y;

/** The longest time expression that starts here, periods with two ends and open ends included. */
export function maybeTimeAt(folded: string, start: number, context: TimeContext): TimeFound | null {
  const found = longestAt(folded, start, context);
  const yearLater = found === null ? null : oneYearLater(found.phrase.range, context);
  return found === null || yearLater === null ? found : { ...found, phrase: { ...found.phrase, yearLater } };
}

/** The same days of the running year, of a period that was before it. */
function oneYearLater(range: DayRange, { today }: TimeContext): DayRange | null {
  const later = shiftMonths(range, 12);
  const lastYear = shiftMonths({ from: today, to: today }, -12);
  if (later?.from == null || range.to === null || later.from > today || range.to >= today) return null;
  return lastYear !== null && range.to > (shiftMonths(lastYear, -12)?.to ?? '') ? upTo(later, today) : null;
}

function longestAt(folded: string, start: number, context: TimeContext): TimeFound | null {
  return (
    maybeWeekOf(folded, start, context) ??
    maybePrefixed(folded, start, context) ??
    maybeSpanBefore(folded, start, (at) => maybeBaseAt(folded, at, context)) ??
    maybeSuffixed(folded, start, context) ??
    maybePreceding(folded, start)
  );
}

const WEEK_OF = /(?:the )?week (?:of|beginning|starting) (?:the )?/y;
const OF_WEEK = /(?:の|を含む)週(?![末間])/y;

/** `the week of October 12`, `10月12日の週`. */
function maybeWeekOf(folded: string, start: number, context: TimeContext): TimeFound | null {
  const prefix = matchAt(WEEK_OF, folded, start);
  const day = maybeBaseAt(folded, start + (prefix?.[0].length ?? 0), context);
  const { from = null, to = null } = day?.phrase.range ?? {};
  if (day === null || from === null || (day.phrase.unit !== 'day' && from !== to)) return null;
  const suffix = prefix === null ? matchAt(OF_WEEK, folded, day.end) : null;
  if (prefix === null && suffix === null) return null;
  const range = weekRange(from as IsoDate, context.meanings.firstDayOfWeek);
  return { end: day.end + (suffix?.[0].length ?? 0), phrase: running(range, 'week', context), bare: false };
}

/** A period that is named at one go, with what stands directly before or behind it. */
function maybeBaseAt(folded: string, start: number, context: TimeContext): TimeFound | null {
  const word = maybeWordAt(folded, start, context);
  const named = word === null ? null : (withinMonth(folded, word, context) ?? word);
  const others = [
    maybePartOfMonth(folded, start, context, (at) => maybeWordAt(folded, at, context)),
    maybeBarePart(folded, start, context),
    maybeWeekNumber(folded, start, context),
  ];
  return others.reduce((best, found) => (found !== null && found.end > (best?.end ?? 0) ? found : best), named);
}

const RUNNING = /(year|month|week|quarter|fiscal year)\b/y;

/** “Since the start of the year”: of the running one. */
function maybeRunning(folded: string, at: number, prefix: string, context: TimeContext): TimeFound | null {
  const unit = / of (?:the |this )?$/.test(prefix) ? matchAt(RUNNING, folded, at) : null;
  if (unit === null) return null;
  const grain = (unit[1] ?? '').replace(' ', '-') as Grain;
  return { end: at + unit[0].length, phrase: calendarUnit(grain, 0, context), bare: false };
}

/** What is looked at in several ways (`the week of …`, `since …`) is read once at a place of a text. */
let lastRead: {
  readonly folded: string;
  readonly context: TimeContext;
  readonly found: Map<number, TimeFound | null>;
} | null = null;

function maybeWordAt(folded: string, start: number, context: TimeContext): TimeFound | null {
  if (lastRead?.folded !== folded || lastRead.context !== context) lastRead = { folded, context, found: new Map() };
  const known = lastRead.found.get(start);
  if (known !== undefined) return known;
  const found = maybeAmong(BASES, folded, start, context);
  lastRead.found.set(start, found);
  return found;
}

function maybeAmong(
  patterns: ByBeginning<TimePattern>,
  folded: string,
  start: number,
  context: TimeContext,
): TimeFound | null {
  let best: TimeFound | null = null;
  for (const base of patterns.at(folded, start)) {
    const match = matchAt(base.pattern, folded, start);
    if (match === null || (best !== null && start + match[0].length <= best.end)) continue;
    const phrase = base.read(match, context);
    if (phrase !== null) best = { end: start + match[0].length, phrase, bare: base.bare === true };
  }
  return best;
}

/** `4月から6月まで`, `2025年以降`, `5月まで`. */
function maybeSuffixed(folded: string, start: number, context: TimeContext): TimeFound | null {
  const first = maybeBaseAt(folded, start, context);
  if (first === null) return null;
  const span = spanBehind(folded, first);
  if (span !== null) return span;
  const closed = maybeClosed(folded, first, TO, context);
  if (closed !== null) return closed;
  const ended = matchAt(ENDED, folded, first.end);
  if (ended !== null) return { end: first.end + ended[0].length, phrase: after(first.phrase, context), bare: false };
  const openEnd = matchAt(OPEN_END, folded, first.end);
  if (openEnd !== null)
    return { end: first.end + openEnd[0].length, phrase: since(first.phrase, context), bare: false };
  const openStart = matchAt(OPEN_START, folded, first.end);
  if (openStart !== null)
    return {
      end: first.end + openStart[0].length,
      // 2023年以前 includes 2023.
      phrase: upToEnd(first.phrase, openStart[0] === 'より前'),
      bare: false,
    };
  return first;
}

/** `since April`, `from April to June`, `between April and June`, `before 2025`. */
function maybePrefixed(folded: string, start: number, context: TimeContext): TimeFound | null {
  const prefix = matchAt(BEFORE_PREFIX, folded, start);
  if (prefix === null || /[a-z]/.test(folded.charAt(start - 1))) return null;
  const word = prefix[0].split(' ')[0] ?? '';
  const at = start + prefix[0].length;
  const days = word === 'from' || word === 'between' ? maybeAmong(RANGES, folded, at, context) : null;
  if (days !== null) return days;
  const first = maybeBaseAt(folded, at, context) ?? maybeRunning(folded, at, prefix[0], context);
  if (first === null) return null;
  if (word === 'between') return maybeClosed(folded, first, TO_AND, context);
  const closed = word === 'from' ? maybeClosed(folded, first, TO, context) : null;
  if (closed !== null) return closed;
  if (word === 'before') return { end: first.end, phrase: upToEnd(first.phrase, true), bare: false };
  if (['until', 'up', 'by', 'at', 'as'].includes(word))
    return { end: first.end, phrase: upToEnd(first.phrase, false), bare: false };
  if (word === 'after' || /^(?:since|from) the .*end of/.test(prefix[0]))
    return { end: first.end, phrase: after(first.phrase, context), bare: false };
  if (word === 'from' && OF_THAT_PERIOD.test(folded.slice(0, start)) && NOTHING_BEHIND.test(folded.slice(first.end))) {
    const name = folded.slice(at, first.end);
    if (first.phrase.unit === 'month' || PART_OF_YEAR.test(name))
      return { end: first.end, phrase: thatPeriod(first.phrase, name), bare: false };
  }
  return { end: first.end, phrase: since(first.phrase, context), bare: false };
}

/** “Orders from September”, “from the second half of 2025”: of that period, which is said; “bought from September” began then. */
function thatPeriod(period: TimePhrase, folded: string): TimePhrase {
  const name = folded.charAt(0).toUpperCase() + folded.slice(1);
  return {
    ...period,
    reading: { ja: `「from ${name}」はその期間だけと読みました`, en: `read “from ${name}” as that period alone` },
    others: [
      {
        label: { ja: `${name} 以降`, en: `since ${name}` },
        phrase: { ja: `since ${name}`, en: `since ${name}` },
      },
    ],
  };
}

const PART_OF_YEAR = /\b(?:half|quarter|q[1-4]|h[12])\b/;
const OF_THAT_PERIOD =
  /(?:complaints|contacts|orders|tickets|buyers|customers|registrations|sign-ups|inquiries|returns|purchases|answers) $/;
const NOTHING_BEHIND = /^ *(?:[?.!,]|$| that | which | who | by | per )/;

function maybeClosed(folded: string, said: TimeFound, connector: RegExp, context: TimeContext): TimeFound | null {
  const to = matchAt(connector, folded, said.end);
  if (to === null) return null;
  const named = inThatFiscalYear(folded, said, said.end + to[0].length, context);
  const at = named.end + to[0].length;
  const first = inYearOfEnd(named, maybeBaseAt(folded, at, context));
  const { from } = first.phrase.range;
  if (from === null) return null;
  const day = first.phrase.unit === 'day' ? maybeDayAlone(folded, at, from as IsoDate) : null;
  const second = maybeBareAt(folded, at, from as IsoDate, context) ?? maybeBaseAt(folded, at, context) ?? day;
  if (second === null || second.phrase.range.to === null || second.phrase.range.to < from) return null;
  const until = matchAt(UNTIL_SUFFIX, folded, second.end);
  // 先月より今月のほうが多い: only `…より…まで` is a period, anything else compares.
  if (to[0].includes('より') && until === null) return null;
  const phrase = running({ from, to: second.phrase.range.to }, 'rolling', context);
  const units = first.phrase.unit === second.phrase.unit && !['rolling', 'day'].includes(first.phrase.unit);
  const alike = units || areHalves(first.phrase.range, second.phrase.range);
  return {
    end: second.end + (until?.[0].length ?? 0),
    phrase: alike ? { ...phrase, ends: { first: first.phrase.range, last: second.phrase.range } } : phrase,
    bare: false,
  };
}

/** “July to December 2025”: a beginning without a year of its own is the last one before the end that has one. */
function inYearOfEnd(first: TimeFound, second: TimeFound | null): TimeFound {
  const { range } = first.phrase;
  const to = second?.phrase.range.to ?? null;
  if (!first.bare || second?.bare !== false || range.from === null || to === null || range.from <= to) return first;
  const years = Number(range.from.slice(0, 4)) - Number(to.slice(0, 4));
  const moved = [years, years + 1]
    .map((back) => shiftMonths(range, -12 * back))
    .find((one) => (one?.from ?? '9') <= to);
  return moved == null ? first : { ...first, phrase: { ...first.phrase, range: moved } };
}

/** Half a year beside half a year: as long as each other, and named like no other unit. */
function areHalves(one: DayRange, other: DayRange): boolean {
  const lengths = [one, other].map(({ from, to }) =>
    from === null || to === null ? 0 : daysBetween(from as IsoDate, to as IsoDate) + 1,
  );
  return lengths.every((days) => days >= 181 && days <= 184);
}

/** “Between Q1 and Q2 of this fiscal year”: the year said once is of both quarters. */
function inThatFiscalYear(folded: string, first: TimeFound, at: number, context: TimeContext): TimeFound {
  const quarter = /(?:^|[^a-z0-9])q([1-4])$/.exec(folded.slice(0, first.end));
  const second = quarter === null ? null : maybeBaseAt(folded, at, context);
  const other = second === null ? null : /^q([1-4]).*(?:fiscal|financial|fy)/.exec(folded.slice(at, second.end));
  if (quarter === null || second === null || other === null) return first;
  const range = shiftMonths(second.phrase.range, 3 * (Number(quarter[1]) - Number(other[1])));
  return range === null ? first : { ...first, phrase: { ...second.phrase, range } };
}

/** `2024年4月から6月`: an end without a year of its own is the first one after the start. */
function maybeBareAt(folded: string, start: number, from: IsoDate, context: TimeContext): TimeFound | null {
  const found = maybeBaseAt(folded, start, { ...context, today: addDays(addMonths(from, 12), -1) });
  return found?.bare === true ? found : null;
}

/** “Increased since last year”: what is compared is the running unit with the one that is named. */
function since(phrase: TimePhrase, context: TimeContext): TimePhrase {
  const open = { ...plain({ from: phrase.range.from, to: context.today }, 'rolling'), reading: phrase.reading };
  if (phrase.unit === 'rolling' || phrase.unit === 'day') return open;
  return { ...open, ends: { first: phrase.range, last: calendarUnit(phrase.unit, 0, context).range } };
}

function after(phrase: TimePhrase, { today }: TimeContext): TimePhrase {
  const end = phrase.range.to;
  const from = end === null ? null : addDays(end as IsoDate, 1);
  return { ...plain({ from, to: today }, 'rolling'), reading: phrase.reading };
}

function upToEnd(phrase: TimePhrase, exclusive: boolean): TimePhrase {
  const { from, to } = phrase.range;
  const end = exclusive ? (from === null ? null : addDays(from as IsoDate, -1)) : to;
  return { ...plain({ from: null, to: end }, 'rolling'), reading: phrase.reading };
}
