import { addDays, type IsoDate } from '../../time.ts';
import { addMonths } from '../calendar.ts';
import { type DimensionName, levelOf } from '../dimensions.ts';
import { EMPTY_PLAN, type Filter, type Grain, type Plan } from '../plan.ts';
import { dayBefore, runOf } from '../segment-runs.ts';
import { isToken, type Meaning, type Token, type TokenOf } from '../tokens.ts';
import { dayText } from '../wording/figures.ts';
import type { Notes } from './notes.ts';
import { reread } from './rewrite.ts';
import { dayMeant, endOfCompared, type RunDays } from './segment-days.ts';

/** What a question says of how many people are in segments over time; null where it says anything else, too. */
interface Said {
  readonly segments: readonly string[];
  /** All of them are told, each by itself. */
  readonly everySegment: boolean;
  /** What else they are told by. */
  readonly dimensions: readonly DimensionName[];
  readonly filters: readonly Filter[];
  /** Those that became more, or less, and no others. */
  readonly someOf: boolean;
  /** It is asked whether, and not how many. */
  readonly whether: boolean;
  readonly times: readonly TokenOf<'time'>[];
  readonly growth: TokenOf<'growth'> | null;
  readonly versus: boolean;
  readonly trend: boolean;
  readonly grain: Grain | null;
  readonly rank: TokenOf<'rank'> | null;
}

/**
 * `VIPの人数の推移を月別に`, “how did segment sizes change since last month”, `先月末と比べて離反リスクの人は増えた？`: the members of segments at the
 * last run of each period, or at two runs beside each other. Null for a question about anything else.
 */
export function segmentSizes(tokens: readonly Token[], days: RunDays, notes: Notes): Plan | null {
  const said = saidOf(tokens);
  if (said === null || days.runs.length === 0) return null;
  const plan: Plan = {
    ...EMPTY_PLAN,
    measures: [{ name: 'segment_members', attribute: null }],
    dimensions: [...(said.everySegment ? (['segment'] as const) : []), ...said.dimensions],
    filters: [
      ...(said.segments.length === 0
        ? []
        : [{ field: 'segment' as const, op: 'in' as const, values: [...said.segments] }]),
      ...said.filters,
    ],
  };
  const compares = said.growth !== null || said.versus || said.times.length > 1;
  const overTime = said.grain !== null || said.trend || (compares && asksHow(tokens) && said.times.length === 0);
  const told = overTime ? trendOf(plan, said) : compares ? comparisonOf(plan, said, days, notes) : null;
  if (told !== null) noteBrand(tokens, notes);
  return told;
}

function noteBrand(tokens: readonly Token[], notes: Notes): void {
  const brand = tokens.find((token) => isToken(token, 'value') && token.meaning.dimension === 'brand');
  if (brand === undefined) return;
  notes.note(brand, { ja: 'ブランドに登録のある人を数えました', en: 'counted the people registered with the brand' });
}

/** “How did the at risk segment grow”: from period to period, where nothing is set beside it. */
const asksHow = (tokens: readonly Token[]): boolean =>
  tokens.some(({ text }) => /^(?:and )?how (?:did|has|have)\b/i.test(text.trim()));

function trendOf(plan: Plan, { grain, times, rank }: Said): Plan | null {
  const [time, other] = times;
  if (other !== undefined || rank !== null) return null;
  return {
    ...plan,
    time: { range: time?.meaning.phrase.range ?? null, grain: grain ?? 'month', comparison: null },
    chart: 'line',
  };
}

function comparisonOf(plan: Plan, said: Said, days: RunDays, notes: Notes): Plan | null {
  const ends = comparedDays(said, days);
  const [now, then] = [runOf(ends.now, days.runs), ends.before === null ? null : runOf(ends.before, days.runs)];
  const [first] = said.times;
  if (now === null || then === null || then.day >= now.day) {
    const [known] = days.runs;
    notes.refuse({
      ja: `その2つの時点のセグメントの人数は比べられません。分かるのは${known === undefined ? '' : dayText(known, 'ja')}からの更新のときの人数です`,
      en: `sizes of segments are not known at two such days: there are runs since ${known ?? ''}`,
    });
    return plan;
  }
  notes.note(first ?? { start: 0, end: 0 }, {
    ja: `${dayText(then.day, 'ja')}と${dayText(now.day, 'ja')}のセグメント更新を比べました`,
    en: `compared the segment runs of ${dayText(then.day, 'en')} and ${dayText(now.day, 'en')}`,
  });
  const { rank, growth } = said;
  const down = growth?.meaning.way === 'down' || rank?.meaning.direction === 'ascending';
  const ranked = plan.dimensions.length > 0 && rank !== null;
  const way = plan.dimensions.length === 0 && said.whether ? (growth?.meaning.way ?? null) : null;
  const some = said.everySegment && said.someOf && rank === null ? growth?.meaning.way : undefined;
  return {
    ...plan,
    time: { range: on(now.day), grain: null, comparison: on(then.day) },
    having: some === undefined ? null : { op: some === 'up' ? '>' : '<', value: 0, of: 'difference' },
    order: plan.dimensions.length === 0 ? null : (ranked || some !== undefined) && down ? 'ascending' : 'descending',
    orderBy: ranked || some !== undefined ? 'difference' : 'figure',
    limit: ranked && rank?.meaning.one === true ? 1 : null,
    whether: way === null ? null : { kind: 'changed', op: way === 'up' ? '>' : '<' },
    chart: plan.dimensions.length === 0 ? 'none' : 'bar',
  };
}

const on = (day: IsoDate): { readonly from: IsoDate; readonly to: IsoDate } => ({ from: day, to: day });

/** The two days whose runs are set beside each other. */
function comparedDays(
  { times, growth, versus }: Said,
  days: RunDays,
): { readonly now: IsoDate; readonly before: IsoDate | null } {
  const { today, runs } = days;
  const [time, other] = times;
  if (time === undefined) {
    const back = BACK.find(([words]) => words.test(growth?.text ?? ''));
    return { now: today, before: back === undefined ? (runs.at(-2) ?? null) : back[1](today) };
  }
  if (other !== undefined) {
    const [one = today, two = today] = [time, other].map((said) => endOfCompared(said, days)).toSorted();
    return { now: two, before: one };
  }
  const { range, ends } = time.meaning.phrase;
  const to = range.to as IsoDate | null;
  const since = ends !== undefined && to !== null && to >= today && (ends.first.to ?? today) < today;
  if (since) return { now: today, before: endOfCompared(time, days) };
  const point = dayMeant(time, false, days);
  if (point !== null && point < today) return { now: today, before: point };
  // “Grew this month”, and “grew in September”, which nothing is set beside: from its beginning to its end.
  const within =
    range.from !== null && to !== null && range.from !== to && (to >= today || !(versus || isPoint(time, growth)));
  if (within && range.from !== null) return { now: to >= today ? today : to, before: dayBefore(range.from) };
  return { now: today, before: endOfCompared(time, days) };
}

const isPoint = ({ text }: Token, growth: Token | null): boolean =>
  /末|時点|前$|\bago$|end of|から$/iu.test(text.trim()) || /比|より|than|from/iu.test(growth?.text ?? '');

const BACK: readonly (readonly [RegExp, (today: IsoDate) => IsoDate])[] = [
  [/前月|先月|月次|month/iu, (today) => addDays(today, -Number(today.slice(8)))],
  [/前年|昨年|去年|年次|year|yoy/iu, (today) => addMonths(today, -12)],
  [/前週|先週|week/iu, (today) => addDays(today, -7)],
  [/四半期|quarter/iu, (today) => addMonths(today, -3)],
];

const IDLE: ReadonlySet<Token['meaning']['kind']> = new Set([
  'stop',
  'within',
  'particle',
  'join',
  'by',
  'follow-up',
  'distribution',
  'all',
]);
const ASKED: readonly string[] = ['count', 'count-people', 'how-much', 'which', 'what', 'whether', 'list'];

function saidOf(all: readonly Token[]): Said | null {
  const tokens = all.map((token, at) => (isRisk(all, at) ? reread(token, AT_RISK) : token));
  const segments = tokens.flatMap((token) => (isToken(token, 'segment') ? [token.meaning.segment] : []));
  const bySegment = tokens.some((_, at) => isBySegment(tokens, at));
  if (segments.length === 0 && !bySegment) return null;
  // “New customers per month” are those who registered.
  if (
    segments.includes('new_customer') &&
    !tokens.some((token) => isToken(token, 'dimension') && token.meaning.dimension === 'segment')
  )
    return null;
  const values = tokens.filter((token) => isToken(token, 'value'));
  const grains = tokens.flatMap((token) => {
    if (isToken(token, 'grain')) return [token.meaning.grain];
    return isToken(token, 'group') && token.meaning.grain !== null ? [token.meaning.grain] : [];
  });
  const areOfPeople = values.every(
    ({ meaning }) => meaning.dimension === 'brand' || levelOf(meaning.dimension) === 'person',
  );
  if (!areOfPeople || !tokens.every((_, at) => isOfSizes(tokens, at)) || new Set(grains).size > 1) return null;
  const named = [...new Set(segments)];
  const told = [
    ...new Set(
      tokens.flatMap((token) =>
        isToken(token, 'dimension') && token.meaning.dimension !== 'segment' ? [token.meaning.dimension] : [],
      ),
    ),
  ];
  if (told.length > 1 || (told.length > 0 && !tokens.some((token) => isToken(token, 'by')))) return null;
  return {
    segments: named,
    everySegment: bySegment || named.length > 1,
    dimensions: told,
    someOf: isOfSome(tokens),
    whether: asksWhether(tokens),
    filters: values.map(({ meaning }) => ({
      field: meaning.dimension,
      op: 'in' as const,
      values: [...meaning.values],
    })),
    times: tokens.filter((token) => isToken(token, 'time')),
    growth: tokens.find((token) => isToken(token, 'growth')) ?? null,
    versus: tokens.some((token) => isToken(token, 'versus')),
    trend: tokens.some((token) => isToken(token, 'trend')),
    grain: grains[0] ?? null,
    rank: tokens.find((token) => isToken(token, 'rank')) ?? null,
  };
}

const isOfPeople = (dimension: DimensionName): boolean => dimension === 'brand' || levelOf(dimension) === 'person';

/** “Which segments shrank”, `減ったセグメント`. */
const isOfSome = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      isToken(token, 'fact') ||
      (isToken(token, 'growth') && isBySegment(tokens, at + 1) && /[たる]$/u.test(token.text.trim())),
  );

/** `増えた？`, “did it grow”: of nouns (`VIPの増減`) and of how many nothing is said to be so. */
function asksWhether(tokens: readonly Token[]): boolean {
  const asks = tokens.filter((token) => isToken(token, 'ask'));
  if (asks.some(({ meaning }) => meaning.kind === 'ask' && meaning.what === 'whether')) return true;
  const counted = asks.some(({ text }) => /^(?:何[人名]|how|どれ|どの)/iu.test(text.trim()));
  return (
    !counted &&
    tokens.some(
      (token) => isToken(token, 'growth') && /(?:た|ます|ますか|ましたか|いる|てる)$/u.test(token.text.trim()),
    )
  );
}

const AT_RISK: Meaning = { kind: 'segment', segment: 'at_risk' };

/** `離反リスク顧客数`: of people it is the segment, and no figure. */
function isRisk(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const people = tokens.some((one) =>
    isToken(one, 'measure')
      ? one.meaning.measure === 'customers'
      : isToken(one, 'ask') && one.meaning.what === 'count-people',
  );
  return people && isToken(token, 'attribute') && /^(?:離反|解約|離脱)リスク$/u.test(token.text.trim());
}

/** “Which segment”, `セグメント別`; behind the name of one (“the VIP segment”) the noun tells nothing apart. */
function isBySegment(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (isToken(token, 'fact')) return token.meaning.fact === 'segments' && /^which segments?$/i.test(token.text.trim());
  if (isToken(token, 'dimension')) return token.meaning.dimension === 'segment' && !isToken(tokens[at - 1], 'segment');
  return isToken(token, 'group') && token.meaning.dimensions.includes('segment');
}

const SIZE = /^(?:sizes?|size of)$/i;

function isOfSizes(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (isToken(token, 'ask')) return ASKED.includes(token.meaning.what);
  if (isToken(token, 'measure')) return token.meaning.measure === 'customers';
  if (isToken(token, 'entity')) return token.meaning.entity === 'customer';
  if (isToken(token, 'group')) return token.meaning.dimensions.every((name) => name === 'segment');
  // 今は違う: not what they were.
  if (isToken(token, 'versus')) return !/^違/u.test(token.text.trim());
  if (isToken(token, 'dimension')) return isOfPeople(token.meaning.dimension);
  return (
    IDLE.has(token.meaning.kind) ||
    isBySegment(tokens, at) ||
    SIZE.test(token.text.trim()) ||
    ['segment', 'time', 'growth', 'trend', 'grain', 'rank', 'value'].includes(token.meaning.kind)
  );
}
