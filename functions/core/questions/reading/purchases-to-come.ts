import { isToken, type Token } from '../tokens.ts';
import { expectedWithin } from './expectation-horizons.ts';

/**
 * “How many purchases do we expect per VIP in the next 90 days”, `VIPは今後90日で平均何回買うと見込まれますか`: what is expected of people is an attribute of each,
 * summed up over them unless an average is asked for.
 */
export function readPurchasesToCome(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some((token) => isToken(token, 'this-customer') || isToken(token, 'time'))) return tokens;
  const ahead = tokens.findIndex((token, at) => isAhead(token) && horizonAt(tokens, at) !== null);
  const horizon = horizonAt(tokens, ahead);
  const noun = tokens.find(isPurchase);
  const expecting = tokens.filter(isExpecting);
  if (horizon === null || noun === undefined || (expecting.length === 0 && !isExpected(noun))) return tokens;
  // “Expected to make 3 or more purchases”: people are counted by what is expected of each.
  const bounded = isBounded(tokens[tokens.indexOf(noun) - 1]);
  const counts = bounded ? [] : tokens.filter(isCounting);
  const spent = new Set([...tokens.slice(ahead, horizon.end), ...counts, ...expecting]);
  const per = tokens.findIndex((token) => isToken(token, 'by') && /^(?:per|each|for each)$/i.test(token.text));
  const people = per !== -1 && ['segment', 'entity', 'value'].includes(tokens[per + 1]?.meaning.kind ?? '');
  const summary = people ? 'average' : bounded || tokens.some(isSummary) ? null : 'total';
  return tokens
    .filter((token, at) => !spent.has(token) && !(people && at === per) && !isVerbOfIt(token, noun))
    .flatMap((token): readonly Token[] => {
      if (token !== noun) return [token];
      const attribute: Token = { ...noun, meaning: { kind: 'attribute', attribute: horizon.attribute }, others: [] };
      return summary === null || tokens.some(isSummary)
        ? [attribute]
        : [
            { ...noun, end: noun.start, text: '', meaning: { kind: 'aggregate', aggregate: summary }, others: [] },
            attribute,
          ];
    });
}

const isBounded = (token: Token | undefined): boolean => isToken(token, 'number') || isToken(token, 'operator');

const isAhead = (token: Token): boolean => AHEAD.test(token.text) && !isToken(token, 'attribute');

const AHEAD =
  /^(?:over|in|within|during|for)?(?: ?the)? ?(?:next|coming|following)(?: year)?$|^(?:今後|今後の|向こう|これから|これから先|この先)$/i;

/** How far ahead, and where that ends. */
function horizonAt(tokens: readonly Token[], at: number): { readonly attribute: string; readonly end: number } | null {
  const ahead = tokens[at];
  if (ahead === undefined) return null;
  if (/year$/i.test(ahead.text)) return { attribute: expectedWithin(365) ?? '', end: at + 1 };
  const [count, unit] = [tokens[at + 1], tokens[at + 2]];
  if (isToken(count, 'grain')) return ofDays(DAYS[count.meaning.grain], at + 2);
  return isToken(count, 'number') && isToken(unit, 'grain')
    ? ofDays(Math.round(count.meaning.value * DAYS[unit.meaning.grain]), at + 3)
    : null;
}

const DAYS = { day: 1, week: 7, month: 30.5, quarter: 91, year: 365, 'fiscal-year': 365 } as const;

function ofDays(days: number, end: number): { readonly attribute: string; readonly end: number } | null {
  const attribute = expectedWithin(days);
  return attribute === null ? null : { attribute, end };
}

const isExpected = (token: Token): boolean =>
  isToken(token, 'attribute') && token.meaning.attribute.startsWith('expected_purchases_');

const isPurchase = (token: Token): boolean =>
  isExpected(token) ||
  (isToken(token, 'bought') && token.meaning.did && /buy|purchase|order|買|購入|注文/i.test(token.text)) ||
  (isToken(token, 'entity') && token.meaning.entity === 'order') ||
  (isToken(token, 'measure') && token.meaning.measure === 'orders');

const isExpecting = (token: Token): boolean =>
  (isToken(token, 'unavailable') && token.meaning.topic === 'future' && !AHEAD.test(token.text)) ||
  (isToken(token, 'unknown') && /^(?:expect|expecting|predicted|anticipated|anticipate|forecasted)$/i.test(token.text));

const isCounting = (token: Token): boolean =>
  isToken(token, 'ask') && ['count', 'count-times', 'count-orders'].includes(token.meaning.what);

const isSummary = (token: Token): boolean =>
  isToken(token, 'aggregate') && ['average', 'median', 'total'].includes(token.meaning.aggregate);

/** “Orders … expected to place”, “over the next 90 days”: words that only lead to what has been read. */
const isVerbOfIt = (token: Token, noun: Token): boolean =>
  token !== noun && (isPurchase(token) || (isToken(token, 'operator') && /^over$/i.test(token.text)));
