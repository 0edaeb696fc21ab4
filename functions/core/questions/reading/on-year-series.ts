import { shiftMonths } from '../calendar.ts';
import { isToken, type Token, type TokenOf } from '../tokens.ts';
import { reread } from './rewrite.ts';

/** “Orders by month this year against last year”: each period of the later year beside the same one of the year before. */
export function readOnYearSeries(tokens: readonly Token[]): readonly Token[] {
  const grained = tokens.some(
    (token) => isToken(token, 'trend') || (isToken(token, 'group') && GRAINS.includes(token.meaning.grain ?? '')),
  );
  const times = tokens.filter((token) => isToken(token, 'time'));
  const [first, second, third] = times;
  if (!grained || first === undefined || second === undefined || third !== undefined) return tokens;
  const between = tokens.slice(tokens.indexOf(first) + 1, tokens.indexOf(second));
  if (!between.some(isSetBeside)) return tokens;
  const later = isYearBefore(first, second) ? second : isYearBefore(second, first) ? first : null;
  if (later === null) return tokens;
  const earlier = later === first ? second : first;
  return tokens.flatMap((token) => {
    if (token === earlier) return [reread(token, { kind: 'growth', against: 'previous-year' })];
    return isToken(token, 'versus') || (between.includes(token) && isSetBeside(token)) ? [] : [token];
  });
}

const GRAINS: readonly string[] = ['day', 'week', 'month', 'quarter'];

const isSetBeside = (token: Token): boolean =>
  isToken(token, 'versus') ||
  (isToken(token, 'join') && token.meaning.how === 'and') ||
  (isToken(token, 'particle') && ['と', 'と、'].includes(token.text));

/** The one begins a year before the other. */
function isYearBefore(one: TokenOf<'time'>, other: TokenOf<'time'>): boolean {
  const { range } = other.meaning.phrase;
  return range.from !== null && shiftMonths(range, -12)?.from === one.meaning.phrase.range.from;
}
