import { MILLISECONDS_PER_DAY } from '../../time.ts';
import type { DayRange } from '../plan.ts';
import { isToken, type Token } from '../tokens.ts';
import { rewrite } from './rewrite.ts';

/** Attributes that are numbers of days are named so. */
const OF_DAYS = '_days';

/** `平均購入間隔が30日以内の人`, “an interval of less than 30 days”: beside such an attribute days are no period. */
export function readAttributeDays(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isToken(token, 'attribute') && token.meaning.attribute.endsWith(OF_DAYS))) return tokens;
  return rewrite(tokens, (at) => {
    const [token, unit] = tokens.slice(at, at + 2);
    if (isToken(token, 'number') && isToken(unit, 'grain') && unit.meaning.grain === 'day')
      return { length: 2, tokens: [token] };
    const days = isToken(token, 'time') && WITHIN.test(token.text) ? daysIn(token.meaning.phrase.range) : null;
    if (token === undefined || days === null) return null;
    return { length: 1, tokens: [{ ...token, meaning: { kind: 'quantity', value: days, unit: null, op: '<=' } }] };
  });
}

/** Days that are counted back from today. */
const WITHIN = /^\d+ ?(?:日(?:以内|間?以下)|days?)$|^within \d+ days$/i;

function daysIn({ from, to }: DayRange): number | null {
  if (from === null || to === null) return null;
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_PER_DAY) + 1;
}
