import type { MeasureName } from '../measures.ts';
import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

const VALUE_OF: Readonly<Partial<Record<MeasureName, MeasureName>>> = {
  returned_orders: 'returned_sales',
  cancelled_orders: 'cancelled_sales',
};
const VALUE = /\b(?:value|worth|amounts?|sum|how much|in yen)\b/;
const NUMBER = /\b(?:number|count|how many|rate|share|percent(?:age)?)\b/;

/** “How much were the orders returned in September worth?”: their value, where nothing asks for their number. */
export function readValueOfReturns(tokens: readonly Token[], folded: string): readonly Token[] {
  if (!VALUE.test(folded) || NUMBER.test(folded)) return tokens;
  const measures = tokens.filter((token) => isToken(token, 'measure'));
  const ofPeople = tokens.some((token) => isToken(token, 'entity') && token.meaning.entity === 'customer');
  return tokens.map((token) => {
    if (measures.length === 0 && !ofPeople && isReturns(token))
      return reread(token, { kind: 'measure', measure: 'returned_sales' });
    const value = isToken(token, 'measure') && measures.length === 1 ? VALUE_OF[token.meaning.measure] : undefined;
    return value === undefined ? token : reread(token, { kind: 'measure', measure: value });
  });
}

const isReturns = (token: Token): boolean =>
  isToken(token, 'taken-back') && token.meaning.outcome === 'returned' && /^returns$/i.test(token.text);
