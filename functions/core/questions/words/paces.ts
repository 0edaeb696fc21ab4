import { periodsLater, startOfPeriod } from '../calendar.ts';
import { isWordBoundary } from '../normalize-question.ts';
import { maybeNumberAt } from '../numerals.ts';
import { ByBeginning } from '../patterns/by-beginning.ts';
import type { Grain } from '../plan.ts';
import type { TimeContext } from '../time-pattern.ts';
import type { MeaningOf } from '../tokens.ts';

interface Found<Kind extends 'run' | 'away'> {
  readonly end: number;
  readonly meaning: MeaningOf<Kind>;
}

const N = '([0-9]{1,3}|[一二三四五六七八九十]+|two|three|four|five|six|seven|eight|nine|ten|twelve)';
const JA_UNIT = '(日|週|[かケ箇]月|四半期|年度|年)間?';
const EN_UNIT = '(day|week|month|quarter|year|fiscal year)s?';
const RECENT_JA = '(直近|過去|ここ|この|最近)?の?';

const GRAINS: Readonly<Record<string, Grain>> = {
  日: 'day',
  週: 'week',
  か月: 'month',
  四半期: 'quarter',
  年: 'year',
  年度: 'fiscal-year',
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  'fiscal year': 'fiscal-year',
};

const byBeginning = (patterns: readonly RegExp[]): ByBeginning<RegExp> =>
  new ByBeginning(patterns, (pattern) => pattern);

/** One after the other: `3か月連続で`, “three months in a row”. The groups: recent, how many, of what. */
const RUNS = byBeginning([
  new RegExp(`${RECENT_JA}${N}${JA_UNIT}(?:以上)?の?(?:連続|続けて|立て続けに|続いて)(?:以上)?(?:で|して|の|に)?`, 'y'),
  new RegExp(`${RECENT_JA}連続で?${N}${JA_UNIT}(?:以上)?(?:で|に)?`, 'y'),
  new RegExp(
    `(?:for |in )?(?:at least )?(?:the )?(last |past )?${N} ${EN_UNIT} (?:or more )?(?:in a row|running|straight|consecutively|in succession|back to back)`,
    'y',
  ),
  new RegExp(
    `(?:for |in )?(?:at least )?(?:the )?(last |past )?${N} (?:or more )?(?:consecutive|straight|successive|back[- ]to[- ]back) ${EN_UNIT}`,
    'y',
  ),
]);

/** So long without a purchase: `1年ぶりに`, `6か月以上あいて`, “after a year without buying”. */
const ABSENCES = byBeginning([
  new RegExp(
    `(半|${N})${JA_UNIT}(?:以上)?(?:ぶり(?:に|の)?|(?:の)?(?:間|期間)?(?:を)?(?:空いて|あいて|空けて|あけて|開けて|空き|休んで|経って|たって)(?:から|、)?|(?:の)?ぶらんく(?:の後に?|後に?|を経て|から|のあと)?|(?:も)?(?:買っていなかった|買ってなかった|購入のなかった|購入がなかった|購入していなかった|利用のなかった|利用がなかった|来ていなかった)(?:のに|けど|が、?|後に?|あとに?|けれど)、?)`,
    'y',
  ),
  new RegExp(
    `after (?:a (?:gap|break|pause) of )?(?:at least |more than |over )?(a|an|half a|${N})[ -]${EN_UNIT}(?: or more| or longer)?(?: (?:without (?:buying|purchasing|ordering|a purchase|any purchase|an order|purchases|orders)(?: anything)?|of (?:inactivity|absence|silence|no purchases|no orders|not buying)|away|gap|break|absence|pause|inactive)|(?= gap))`,
    'y',
  ),
  new RegExp(`after (?:a )(${N})[ -]${EN_UNIT} (?:gap|break|absence|pause)`, 'y'),
]);

/** The run of periods that starts at a place. */
export function maybeRunAt(folded: string, start: number, { today, meanings }: TimeContext): Found<'run'> | null {
  const match = longest(RUNS, folded, start);
  const periods = numeral(match?.[2]);
  const grain = GRAINS[match?.[3]?.replace(/^[ケ箇]/, 'か') ?? ''];
  if (match === null || grain === undefined || !Number.isInteger(periods) || periods < 2 || periods > 400) return null;
  const from = periodsLater(startOfPeriod(today, grain, meanings), grain, 1 - periods);
  const recent = match[1] === undefined ? null : { from, to: today };
  return { end: start + match[0].length, meaning: { kind: 'run', grain, periods, recent } };
}

/** The time without purchases that starts at a place. */
export function maybeAwayAt(folded: string, start: number): Found<'away'> | null {
  const match = longest(ABSENCES, folded, start);
  if (match === null) return null;
  const grain = GRAINS[match[3]?.replace(/^[ケ箇]/, 'か') ?? ''];
  const half = /^(?:半|half)/.test(match[1] ?? '');
  const count = half ? 0.5 : /^an?$/.test(match[1] ?? '') ? 1 : numeral(match[2] ?? match[1]);
  const months = { month: 1, quarter: 3, year: 12, 'fiscal-year': 12 }[grain as string];
  const length = months === undefined ? count * (grain === 'week' ? 7 : 1) : count * months;
  if (grain === undefined || !Number.isInteger(length) || length < 1 || length > 4000) return null;
  return {
    end: start + match[0].length,
    meaning: { kind: 'away', unit: months === undefined ? 'day' : 'month', length },
  };
}

const numeral = (text: string | undefined): number => maybeNumberAt(text ?? '', 0)?.value ?? Number.NaN;

function longest(patterns: ByBeginning<RegExp>, folded: string, start: number): RegExpExecArray | null {
  if (!isWordBoundary(folded, start)) return null;
  let best: RegExpExecArray | null = null;
  for (const pattern of patterns.at(folded, start)) {
    pattern.lastIndex = start;
    const match = pattern.exec(folded);
    if (match === null || !isWordBoundary(folded, start + match[0].length)) continue;
    if (best === null || match[0].length > best[0].length) best = match;
  }
  return best;
}
