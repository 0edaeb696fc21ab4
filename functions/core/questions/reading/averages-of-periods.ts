import type { MeasureName } from '../measures.ts';
import type { Grain, Plan } from '../plan.ts';
import type { TimeContext } from '../time-pattern.ts';
import { maybeTimeAt } from '../time-phrases.ts';
import { isToken, type Meaning, type Token } from '../tokens.ts';
import { AVERAGES_OF_CUSTOMERS, EACH_UNIT, OF_EACH } from '../words/averages-of-periods.ts';
import type { Notes } from './notes.ts';
import { reread } from './rewrite.ts';

/** A question without the words for the average of so long a period, and how long that is; null where none is asked for. */
export interface AverageOfPeriods {
  readonly tokens: readonly Token[];
  readonly each: Grain | null;
}

/** `月平均の注文件数`, `1日あたりの売上`, “orders per day on average”, “average daily sales”: the figure is the average of the days or months. */
export function readAveragesOfPeriods(tokens: readonly Token[], times: TimeContext): AverageOfPeriods {
  const ofDays = dayOfPeriod(tokens, times);
  if (ofDays !== null) return ofDays;
  const counted = tokens.map(asCount);
  for (const [at, token] of counted.entries()) {
    if (!isToken(token, 'grain')) continue;
    const said = unitAt(counted, at);
    if (said === null) continue;
    const rest = counted.filter((_, place) => place < said.from || place >= said.to);
    return { tokens: rest.filter((other) => !isAverage(other)), each: token.meaning.grain };
  }
  return { tokens, each: null };
}

/** `9月の1日あたり`: each day of September, not the first one of it. */
function dayOfPeriod(tokens: readonly Token[], times: TimeContext): AverageOfPeriods | null {
  const at = tokens.findIndex((token, place) => EACH_UNIT.test(token.text) && isToken(tokens[place - 1], 'time'));
  const time = tokens[at - 1];
  const said = time?.text.replace(/の?[1一]日$/u, '') ?? '';
  const period = time === undefined || said === time.text ? null : maybeTimeAt(said, 0, times);
  if (time === undefined || period === null || period.end < said.length) return null;
  const whole = reread(time, { kind: 'time', phrase: period.phrase });
  const rest = [...tokens.slice(0, at - 1), whole, ...tokens.slice(withParticle(tokens, at + 1))];
  return { tokens: rest.filter((token) => !isAverage(token)), each: 'day' };
}

/** The words around the grain that say “of each”; null where nothing does. */
function unitAt(tokens: readonly Token[], at: number): { readonly from: number; readonly to: number } | null {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const averaged = tokens.some(isAverage) || tokens.some((other) => COUNTS.has(other.text.toLowerCase()));
  const isEach = OF_EACH.includes(before?.text.toLowerCase() ?? '');
  const from = isEach || isOne(before) ? at - 1 : isToken(before, 'join') && isOne(tokens[at - 2]) ? at - 2 : at;
  const touches = token !== undefined && behind !== undefined && behind.start - token.end <= 1;
  // 月平均, “daily average”.
  if (touches && isAverage(behind)) return { from, to: withParticle(tokens, at + 2) };
  // 1日あたり.
  if (touches && EACH_UNIT.test(behind.text)) return { from, to: withParticle(tokens, at + 2) };
  // “Average daily sales”.
  if (isAverage(before) && /^(?:daily|weekly|monthly|quarterly|yearly|annual)$/i.test(token?.text ?? ''))
    return { from: at, to: at + 1 };
  // “Per day on average”.
  return averaged && isEach ? { from: at - 1, to: at + 1 } : null;
}

const withParticle = (tokens: readonly Token[], at: number): number =>
  isToken(tokens[at], 'particle') && tokens[at].text === 'の' ? at + 1 : at;

const isOne = (token: Token | undefined): boolean => isToken(token, 'number') && token.meaning.value === 1;

const isAverage = (token: Token | undefined): boolean =>
  isToken(token, 'aggregate') && token.meaning.aggregate === 'average';

const COUNTS: ReadonlyMap<string, MeasureName> = new Map(AVERAGES_OF_CUSTOMERS);

/** “Average number of orders per month” is of months: the words for customers count the orders. */
function asCount(token: Token, at: number, tokens: readonly Token[]): Token {
  const measure = COUNTS.get(token.text.toLowerCase());
  const [by, grain] = tokens.slice(at + 1);
  const each = OF_EACH.includes(by?.text.toLowerCase() ?? '') && isToken(grain, 'grain');
  const meaning: Meaning | null = measure === undefined || !each ? null : { kind: 'measure', measure };
  return meaning === null ? token : reread(token, meaning);
}

const NO_SUM = /^(?:average|median)_|_rate$|_per_/;

/** The average is over a period that has been named. */
export function withEach(plan: Plan, each: Grain | null, notes: Notes): Plan {
  if (each === null) return plan;
  // “Quarterly mean survey score”: an average is none of sums.
  if (plan.measures.some(({ name }) => NO_SUM.test(name))) return { ...plan, time: { ...plan.time, grain: each } };
  if (plan.time.range?.from == null || plan.time.range.to === null) {
    notes.askBack({ start: 0, end: 0 }, { ja: 'どの期間の平均ですか？', en: 'The average over which period?' }, [
      { label: { ja: '今年', en: 'this year' }, phrase: { ja: '今年、', en: 'this year, ' } },
      { label: { ja: '直近90日', en: 'the last 90 days' }, phrase: { ja: '直近90日、', en: 'in the last 90 days, ' } },
    ]);
    return plan;
  }
  notes.note(
    { start: 0, end: 0 },
    {
      ja: '期間の合計を日数や月数で割りました（何もなかった日や月、途中の月も数えます）',
      en: 'the total by the number of days or months, those without any and those begun included',
    },
  );
  return { ...plan, measures: plan.measures.map((measure) => ({ ...measure, each })) };
}
