import type { Meanings } from '../../meanings.ts';
import type { IsoDate } from '../../time.ts';
import { periodsLater, startOfPeriod } from '../calendar.ts';
import { levelOf } from '../dimensions.ts';
import type { Condition, DayRange, Grain, ValueFilter } from '../plan.ts';
import { isToken, type Token, type TokenOf } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { isAboutPeople } from './purchase-verbs.ts';
import { joined, reread } from './rewrite.ts';

/** What else a person's history is read with. */
export interface HistoryContext {
  readonly japanese: boolean;
  readonly meanings: Meanings;
}

/**
 * How purchases follow each other, as conditions on people: so many months in a row, every month of a period, and again after a long
 * time. What does not read like that is left as it is.
 */
export function readPaces(given: readonly Token[], context: HistoryContext, notes: Notes): readonly Token[] {
  const paced = given.some((token) => isToken(token, 'run') || isToken(token, 'away') || isEvery(token));
  const tokens = paced ? asVerbs(given) : given;
  const at = tokens.findIndex((token) => isToken(token, 'run') || isToken(token, 'away') || isEvery(token));
  const pace = tokens[at];
  if (pace === undefined) return tokens;
  const stretch = stretchAround(tokens, at);
  const inside = tokens.slice(stretch.from, stretch.to);
  const deeds = inside.filter(isDeed);
  if (deeds.length !== 1 || !isOfPeople(tokens, stretch.from, inside, context)) return tokens;
  const goods = goodsIn(inside);
  const times = inside.filter((token) => isToken(token, 'time'));
  if (goods === null || times.length > 1) return tokens;
  const [time] = times;
  const range = time?.meaning.phrase.range ?? null;
  const condition = conditionOf(pace, goods, range, context, notes);
  if (condition === null) return tokens;
  if (time !== undefined && time.meaning.phrase.reading !== null)
    notes.note(time, time.meaning.phrase.reading, time.meaning.phrase.others);
  const read = joined(inside, { kind: 'conditions', conditions: [condition] });
  return [...tokens.slice(0, stretch.from), read, ...tokens.slice(stretch.to)];
}

/** `毎月`, “every week”: each of the periods there are. */
function isEvery(token: Token): token is TokenOf<'group'> {
  return isToken(token, 'group') && token.meaning.grain !== null && EVERY.test(token.text);
}

const EVERY = /^(?:毎[日週月年]|(?:in |for )?(?:every|each)(?: single)? (?:day|week|month|quarter|year))$/i;

const isDeed = (token: Token): boolean =>
  (isToken(token, 'bought') && token.meaning.did) || isToken(token, 'bought-again');

/** “People who order every week”: behind those who do it the noun is a verb. */
function asVerbs(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    const people =
      (isToken(before, 'ask') && before.meaning.what === 'who') ||
      (isToken(before, 'entity') && before.meaning.entity === 'customer');
    return people && isToken(token, 'entity') && /^orders?$/i.test(token.text)
      ? reread(token, { kind: 'bought', did: true })
      : token;
  });
}

/** What may belong to a purchase. */
export function belongs(token: Token): boolean {
  return (
    isDeed(token) ||
    isToken(token, 'run') ||
    isToken(token, 'away') ||
    isEvery(token) ||
    isToken(token, 'time') ||
    isToken(token, 'only') ||
    (isToken(token, 'particle') && token.meaning.word !== '、') ||
    (isToken(token, 'values') && levelOf(token.meaning.filter.field) !== 'person') ||
    (isToken(token, 'entity') && token.meaning.entity === 'order')
  );
}

function stretchAround(tokens: readonly Token[], at: number): { readonly from: number; readonly to: number } {
  let [from, to] = [at, at + 1];
  for (let before = tokens[from - 1]; before !== undefined && belongs(before); before = tokens[from - 1]) from--;
  for (let behind = tokens[to]; behind !== undefined && belongs(behind); behind = tokens[to]) to++;
  return { from, to };
}

/** Filters that all hold; null where they are joined in a way that is none of that. */
export function goodsIn(tokens: readonly Token[]): readonly ValueFilter[] | null {
  if (tokens.some((token) => isToken(token, 'only'))) return null;
  const values = tokens.filter((token) => isToken(token, 'values'));
  const single = values.every(({ meaning }) => (meaning.join === null || meaning.join === 'either') && !meaning.only);
  return single ? values.map(({ meaning }) => meaning.filter) : null;
}

function isOfPeople(
  tokens: readonly Token[],
  from: number,
  inside: readonly Token[],
  { japanese }: HistoryContext,
): boolean {
  const deed = inside.findIndex(isDeed);
  const token = inside[deed];
  if (token === undefined) return false;
  if (!isToken(token, 'bought-again')) return isAboutPeople(tokens, from + deed, japanese);
  const plain = tokens.map((one) =>
    one === token ? { ...one, meaning: { kind: 'bought', did: true } as const } : one,
  );
  return isAboutPeople(plain, from + deed, japanese);
}

function conditionOf(
  pace: Token,
  goods: readonly ValueFilter[],
  range: DayRange | null,
  { meanings }: HistoryContext,
  notes: Notes,
): Condition | null {
  if (isToken(pace, 'away'))
    return { kind: 'came-back', unit: pace.meaning.unit, away: pace.meaning.length, filters: goods, range };
  if (isToken(pace, 'run')) {
    const { grain, periods, recent } = pace.meaning;
    return recent !== null && range !== null
      ? null
      : { kind: 'running', grain, periods, filters: goods, range: recent ?? range };
  }
  if (!isToken(pace, 'group') || pace.meaning.grain === null) return null;
  return everyPeriod(pace, pace.meaning.grain, goods, range, meanings, notes);
}

/** All whole periods of the range, the running one included. */
function everyPeriod(
  pace: Token,
  grain: Grain,
  filters: readonly ValueFilter[],
  range: DayRange | null,
  meanings: Meanings,
  notes: Notes,
): Condition | null {
  if (range?.from == null || range.to == null) {
    notes.askBack(pace, { ja: `「${pace.text}」はどの期間についてですか？`, en: `“${pace.text}”: in which period?` }, [
      { label: { ja: '今年', en: 'this year' }, phrase: { ja: `今年${pace.text}`, en: `${pace.text} this year` } },
      {
        label: { ja: '直近6か月', en: 'the last 6 months' },
        phrase: { ja: `直近6か月に${pace.text}`, en: `${pace.text} in the last 6 months` },
      },
    ]);
    return null;
  }
  const [from, to] = [range.from as IsoDate, range.to as IsoDate];
  let start = startOfPeriod(from, grain, meanings);
  if (start < from) start = periodsLater(start, grain, 1);
  let periods = 0;
  for (let next = start; next <= to; next = periodsLater(next, grain, 1)) periods++;
  return periods < 2 || periods > 400 ? null : { kind: 'running', grain, periods, filters, range: { from: start, to } };
}
