import { periodBefore, shiftMonths, yearBefore } from '../calendar.ts';
import type { DayRange, Grain, Plan } from '../plan.ts';
import type { OtherReading, TimePhrase } from '../tokens.ts';
import { rangeText } from '../wording/figures.ts';
import { asksFor, type Frame, groupedBy } from './frame.ts';
import type { Notes } from './notes.ts';
import { daysIn, isInside, isYear, saidTwice } from './overlapping-times.ts';
import { sideBySide } from './periods-in-a-row.ts';

const PERIODS: readonly OtherReading[] = [
  { label: { ja: '今月', en: 'this month' }, phrase: { ja: '今月の', en: 'this month ' } },
  { label: { ja: '先月', en: 'last month' }, phrase: { ja: '先月の', en: 'last month ' } },
  { label: { ja: '今年', en: 'this calendar year' }, phrase: { ja: '今年の', en: 'this calendar year ' } },
];

/** The period, its grain and what it is compared with. */
export function chooseTime(frame: Frame, notes: Notes): Plan['time'] {
  const grain = chooseGrain(frame, notes);
  const times = saidTwice(frame);
  for (const { start, end, meaning } of times)
    if (meaning.phrase.reading !== null) notes.note({ start, end }, meaning.phrase.reading, meaning.phrase.others);
  const [first, second, third] = times;
  const ofYears = third === undefined ? null : partOfBothYears(times.map(({ meaning }) => meaning.phrase));
  if (ofYears !== null) return twoPeriods(...ofYears, grain, notes);
  if (third !== undefined) return sideBySide(times, grain, notes);
  if (first === undefined) return withoutPeriod(frame, grain, notes);
  if (second !== undefined && !areCompared(frame))
    return { range: narrower(first.meaning.phrase.range, second.meaning.phrase.range, notes), grain, comparison: null };
  if (second !== undefined) {
    const [one, other] = inThatYear(...ofOneKind(first.meaning.phrase, second.meaning.phrase), notes);
    notePartial(one, other, notes);
    if (one.unit !== other.unit && (isYear(one) || isYear(other))) refuseUnlike(notes);
    const before = isSame(one.range, other.range) ? precedingRange(other, second.text, notes) : other.range;
    return twoPeriods(one.range, before, grain, notes);
  }
  const { range, unit, ends } = first.meaning.phrase;
  const against = grain === null ? afterBase(frame, first, notes) : null;
  if (against !== null) return against;
  // “Change from Q2 to Q3”: the second against the first.
  const between = /^between\b/i.test(first.text) && frame.versus !== null;
  // “In July to September compared with the same months last year”: what it is compared with is named.
  const named = frame.growth.some(
    ({ meaning, text }) =>
      meaning.against !== null &&
      (/same|last|ago|before/i.test(text) || (ends !== undefined && isOnYear(text) && isInOneYear(ends))),
  );
  const changed = !named && frame.growth.some(({ meaning }) => meaning.against === null);
  if (ends !== undefined && grain === null && (changed || between)) {
    notes.note(first, { ja: '終わりの期間を始まりの期間と比べました', en: 'the last period against the first' });
    return { range: ends.last, grain, comparison: ends.first };
  }
  if (grain === 'year' && isPartOfYear(first.meaning.phrase)) refuseSamePart(notes);
  // 直近8週間の週別: eight rows, and none of a part of a week.
  const { byUnit } = first.meaning.phrase;
  const told = byUnit !== undefined && byUnit.unit === grain ? byUnit.range : range;
  return { range: told, grain, comparison: grain === null ? comparisonOf(frame, range, unit, notes) : null };
}

/** “Year-on-year growth in July to September”: the months of one year are set beside those of the year before. */
const isOnYear = (text: string): boolean => /year[ -](?:on|over)[ -]year|yoy|y\/y|前年/i.test(text);

const isInOneYear = ({ first, last }: NonNullable<TimePhrase['ends']>): boolean =>
  first.from !== null && first.from.slice(0, 4) === last.from?.slice(0, 4);

/** `12月の売上は毎年どう`: one part of one year says nothing of the others. */
const isPartOfYear = ({ range: { from, to }, unit }: TimePhrase): boolean =>
  unit !== 'year' && unit !== 'fiscal-year' && from !== null && to !== null && from.slice(0, 4) === to.slice(0, 4);

const refuseSamePart = (notes: Notes): void =>
  notes.refuse({
    ja: '毎年の同じ時期は並べられません。「2025年12月と2024年12月の売上」のように、2つの期間で聞いてください',
    en: 'the same part of every year cannot be told. Please ask for two periods, as in “sales in December 2025 and December 2024”',
  });

function withoutPeriod(frame: Frame, grain: Grain | null, notes: Notes): Plan['time'] {
  const wanted = frame.growth[0] ?? (comparesValues(frame) ? null : frame.versus);
  // `この方は全体と比べてどう`: no period is missing; one person and everyone side by side is no figure.
  const beside = frame.thisCustomer !== null && frame.everyone !== null;
  if (wanted !== null && wanted !== undefined && grain === null && !beside)
    notes.askBack({ start: 0, end: 0 }, { ja: 'どの期間についてですか？', en: 'For which period?' }, PERIODS);
  return { range: null, grain, comparison: null };
}

/** `compare Tsumugi and Lumiere`: brands are compared, not periods. */
function comparesValues(frame: Frame): boolean {
  const listed = [...frame.values, ...frame.segments].some(({ meaning }) => meaning.join === 'list');
  const differing = frame.bare.length > 0 && frame.growth.length === 0 && frame.times.length < 2;
  return listed || frame.groups.length > 0 || differing;
}

/**
 * `去年より伸びた`, “grew most against last year”: the period that is named is what the one behind it is compared with. A running
 * period is compared with as many days.
 */
function afterBase({ versus }: Frame, time: Frame['times'][number], notes: Notes): Plan['time'] | null {
  const { range: base, unit, following: next, yearLater } = time.meaning.phrase;
  const whole = next !== undefined && unit !== 'rolling';
  const following = whole ? next : yearLater;
  if (versus === null || following === undefined) return null;
  const behind = /[^ -~]/.test(versus.text) && versus.start >= time.end && versus.start - time.end <= 2;
  const before = BEFORE_BASE.test(versus.text) && versus.end <= time.start && time.start - versus.end <= 5;
  if (!behind && !before) return null;
  const comparison = (whole ? periodBefore(following, unit) : shiftMonths(following, -12)) ?? base;
  const [now, then] = [rangeText(following), rangeText(comparison)];
  notes.note(time, { ja: `${now.ja}を${then.ja}と比べました`, en: `${now.en} is compared with ${then.en}` });
  return { range: following, grain: null, comparison };
}

const BEFORE_BASE =
  /^(?:against|vs\.?|versus|compared (?:to|with)|compare (?:to|with)|than|relative to|in comparison (?:to|with))$/i;

/** `2025年と2026年`, `先月より`, `May vs April`: two periods are compared only where the question says so. */
function areCompared(frame: Frame): boolean {
  if (frame.versus !== null || frame.growth.length > 0) return true;
  const [first, second] = frame.times;
  if (first !== undefined && second !== undefined && areListed(first.meaning.phrase, second.meaning.phrase))
    return true;
  return frame.joins.some(
    ({ start }) => first !== undefined && second !== undefined && start >= first.end && start < second.start,
  );
}

/** `2024年度、2025年度の新規登録数`: two periods of one kind that have no day in common are told beside each other. */
function areListed(one: TimePhrase, other: TimePhrase): boolean {
  const [earlier, later] = (one.range.to ?? '9') <= (other.range.to ?? '9') ? [one, other] : [other, one];
  return one.unit === other.unit && one.unit !== 'rolling' && (earlier.range.to ?? '9') < (later.range.from ?? '0');
}

/** `9月の売上を2025年と2026年で`, `今年の6〜8月と去年の6〜8月`: the same part of two years. */
function partOfBothYears(phrases: readonly TimePhrase[]): readonly [DayRange, DayRange] | null {
  const [one, other, third] = phrases.filter(isYear);
  const [part, again, more] = phrases.filter((phrase) => !isYear(phrase));
  if (one === undefined || other === undefined || third !== undefined || part === undefined || more !== undefined)
    return null;
  if (one.unit !== other.unit || (again !== undefined && !isSame(part.range, again.range))) return null;
  const [first, second] = [partOf(one, part), partOf(other, part)];
  return first === null || second === null || isSame(first.range, second.range) ? null : [first.range, second.range];
}

/** `2026年の…5月の`: the period inside the other one. */
function narrower(one: DayRange, other: DayRange, notes: Notes): DayRange {
  if (isInside(one, other)) return one;
  if (!isInside(other, one))
    notes.refuse({
      ja: '期間が2つあります。どちらか1つにするか「比較」と言ってください',
      en: 'there are two periods: name one, or say that they are to be compared',
    });
  return other;
}

/** `2025年と2026年の10月`, `2025年度と2026年度の上期`, “Q3 2025 and 2026”: the part of the year said once is of both years. */
function ofOneKind(first: TimePhrase, second: TimePhrase): readonly [TimePhrase, TimePhrase] {
  if (isYear(first)) return [partOf(first, second) ?? first, second];
  return isYear(second) ? [first, partOf(second, first) ?? second] : [first, second];
}

/** Months, quarters and halves that begin with a month, moved into the year; null for anything else. */
function partOf(year: TimePhrase, { range, unit }: TimePhrase): TimePhrase | null {
  const { from, to } = range;
  const whole = from?.endsWith('-01') === true && to !== null && daysIn(range) < 200;
  if (year.range.from === null || !whole || isYear({ ...year, unit })) return null;
  const years = Number(year.range.from.slice(0, 4)) - Number(from?.slice(0, 4));
  const moved = [years, years + 1]
    .map((by) => shiftMonths(range, 12 * by))
    .find((there) => (there?.from ?? '') >= (year.range.from ?? ''));
  const begun = moved?.from != null && moved.from <= (year.range.to ?? '');
  return begun && moved != null ? { range: moved, unit, reading: null, others: [] } : null;
}

/** `去年のお盆は一昨年と比べて`, “October against last year”: of the year that is named the same days. */
function inThatYear(one: TimePhrase, other: TimePhrase, notes: Notes): readonly [TimePhrase, TimePhrase] {
  const [year, part] = one.unit === 'year' ? [one, other] : [other, one];
  const { from, to } = part.range;
  // “Last year”, not a year by its number: that one is meant whole.
  const relative = year.unit === 'year' && year.following !== undefined;
  if (!relative || part.unit === 'year' || from === null || to === null) return [one, other];
  const years = Number(year.range.from?.slice(0, 4)) - Number(from.slice(0, 4));
  const moved = daysIn(part.range) > 366 || years >= 0 ? null : shiftMonths(part.range, 12 * years);
  if (moved === null) return [one, other];
  const [now, then] = [rangeText(part.range), rangeText(moved)];
  notes.note(START, { ja: `${now.ja}を${then.ja}と比べました`, en: `${now.en} is compared with ${then.en}` });
  return [part, { ...part, range: moved }];
}

const START = { start: 0, end: 0 };

const isSame = (one: DayRange, other: DayRange): boolean => one.from === other.from && one.to === other.to;

/** “The last 7 days vs the previous 7 days”: those before, not the same again. */
function precedingRange({ range, unit }: TimePhrase, text: string, notes: Notes): DayRange {
  const before = LAST_OF_ITS_NAME.test(text)
    ? yearBefore(range, 'month')
    : /previous|prior|preceding|前/i.test(text)
      ? periodBefore(range, unit)
      : null;
  if (before === null)
    notes.refuse({
      ja: '同じ期間どうしは比べられません。2つの期間を言ってください',
      en: 'a period is not compared with itself: name two periods',
    });
  return before ?? range;
}

/** “This September … last September”: the one of the year before. */
const LAST_OF_ITS_NAME = /^(?:in |during )?last (?!(?:day|week|month|quarter|year)$)[a-z]+$/i;

function refuseUnlike(notes: Notes): void {
  notes.refuse({
    ja: '長さの違う期間は比べられません。同じ長さの期間を2つ言ってください',
    en: 'periods of different lengths cannot be compared: name two of the same kind',
  });
}

function twoPeriods(one: DayRange, other: DayRange, grain: Grain | null, notes: Notes): Plan['time'] {
  const [earlier, later] = (one.to ?? '9') <= (other.to ?? '9') ? [one, other] : [other, one];
  if ((earlier.to ?? '9') >= (later.from ?? '0'))
    notes.refuse({
      ja: '重なっている期間は比べられません。別々の期間を2つ言ってください',
      en: 'periods that overlap are not compared: name two that are apart',
    });
  if (grain !== null)
    notes.refuse({
      ja: '期間の比較と推移は同時には出せません',
      en: 'two periods cannot be compared and broken down by time at once',
    });
  return { range: later, grain: null, comparison: earlier };
}

/** 今年と去年: the running period is compared with a whole one, which is said. */
function notePartial(one: TimePhrase, other: TimePhrase, notes: Notes): void {
  if (one.unit !== other.unit || !['month', 'quarter', 'year', 'fiscal-year', 'week'].includes(one.unit)) return;
  const [earlier, later] =
    (one.range.to ?? '9') <= (other.range.to ?? '9') ? [one.range, other.range] : [other.range, one.range];
  const expected = earlier.from === null || later.from === null ? null : daysIn(earlier);
  if (expected === null || daysIn(later) >= 0.9 * expected) return;
  notes.note(
    { start: 0, end: 0 },
    {
      ja: `途中の期間（${later.to}まで）を、終わった期間の全体と比べました`,
      en: `the running period (until ${later.to}) is compared with the whole earlier one`,
    },
  );
}

function comparisonOf(frame: Frame, range: DayRange, unit: Grain | 'rolling', notes: Notes): DayRange | null {
  // “growth month over month”: the word that says against what.
  const growth = frame.growth.find(({ meaning }) => meaning.against !== null) ?? frame.growth[0];
  if (growth === undefined) {
    if (frame.versus !== null && !comparesValues(frame))
      notes.askBack({ start: 0, end: 0 }, { ja: 'どの期間と比べますか？', en: 'Which period is compared?' }, PERIODS);
    return null;
  }
  const step = growth.meaning.against === 'previous-period' ? stepOf(growth.text) : null;
  if (step !== null && step !== unit)
    notes.askBack(
      growth,
      {
        ja: '期間の長さと、比べる単位が合いません。どちらを知りたいですか？',
        en: 'The period is not of the length that is compared. Which do you mean?',
      },
      [
        {
          label: { ja: '期間全体を、その前の同じ長さの期間と', en: 'the whole period with the one before it' },
          phrase: { ja: '直前の期間と比べた増減', en: 'growth' },
        },
        {
          label: { ja: '期間全体を、前年の同じ期間と', en: 'the whole period with the same a year before' },
          phrase: { ja: '前年比', en: 'year over year growth' },
        },
      ],
    );
  if (growth.meaning.against === null)
    notes.note(
      growth,
      { ja: '直前の同じ長さの期間と比べました', en: 'compared with the period before, of the same length' },
      [
        {
          label: { ja: '前年の同じ期間と', en: 'with the same period a year before' },
          phrase: { ja: '前年比', en: 'year over year growth' },
        },
      ],
    );
  const before = growth.meaning.against === 'previous-year' ? yearBefore(range, unit) : periodBefore(range, unit);
  if (before === null)
    notes.refuse({
      ja: '始まりか終わりのない期間は比べられません',
      en: 'a period without a beginning or an end cannot be compared',
    });
  return before;
}

/** `前月比`, `week over week`: what is compared with what came before it. */
function stepOf(text: string): Grain | null {
  return STEPS.find(([words]) => words.test(text))?.[1] ?? null;
}

/** “Month over month growth in 2026”: of each month of the year that is named. */
function stepWithin({ growth, times }: Frame): Grain | null {
  const [time] = times;
  const word = growth.find(({ meaning }) => meaning.against === 'previous-period');
  const step = word === undefined ? null : stepOf(word.text);
  if (time === undefined || times.length > 1 || step === null) return null;
  const { unit, range } = time.meaning.phrase;
  const longer = unit === 'rolling' ? daysIn(range) > 2 * LENGTHS[step] : LENGTHS[unit] > LENGTHS[step];
  return longer ? step : null;
}

/** About how many days a period has. */
const LENGTHS: Readonly<Record<Grain, number>> = {
  day: 1,
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
  'fiscal-year': 366,
};

const STEPS: readonly (readonly [RegExp, Grain])[] = [
  [/月|month|mom/i, 'month'],
  [/週|week|wow/i, 'week'],
  [/四半期|quarter|qoq/i, 'quarter'],
  [/日|day/i, 'day'],
];

function chooseGrain(frame: Frame, notes: Notes): Grain | null {
  const { grain } = groupedBy(frame);
  if (grain !== null) return grain;
  const step = stepWithin(frame);
  if (step !== null) return step;
  if (frame.trend === null || asksFor(frame, 'when') !== null) return null;
  notes.note(frame.trend, { ja: '月別の推移です', en: 'shown by month' }, [
    { label: { ja: '週別で', en: 'by week' }, phrase: { ja: '週別の推移', en: 'trend by week' } },
    { label: { ja: '年別で', en: 'by year' }, phrase: { ja: '年別の推移', en: 'trend by year' } },
  ]);
  return 'month';
}
