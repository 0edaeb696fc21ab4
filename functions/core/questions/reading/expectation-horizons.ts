import type { IsoDate } from '../../time.ts';
import { daysBetween } from '../../time.ts';
import { isToken, type Token } from '../tokens.ts';
import { type Rewritten, reread, rewrite } from './rewrite.ts';

/** Horizons that purchases are expected within, by how many days a period behind “from now on” may have. */
const HORIZONS: readonly (readonly [from: number, to: number, attribute: string])[] = [
  [88, 93, 'expected_purchases_90d'],
  [360, 367, 'expected_purchases_365d'],
];

/** `今後90日の購入回数の期待値`, `向こう1年の期待購入回数`: the horizon belongs to what is expected, and nothing is forecast beyond it. */
export function readExpectationHorizons(tokens: readonly Token[]): readonly Token[] {
  return tokens.some(isExpected) ? rewrite(tokens, (at) => horizonAt(tokens, at)) : tokens;
}

function horizonAt(tokens: readonly Token[], at: number): Rewritten | null {
  const [ahead, time] = [tokens[at], tokens[at + 1]];
  if (!isToken(ahead, 'unavailable') || ahead.meaning.topic !== 'future' || !isToken(time, 'time')) return null;
  const { from, to } = time.meaning.phrase.range;
  if (from === null || to === null) return null;
  const days = daysBetween(from as IsoDate, to as IsoDate) + 1;
  const attribute = HORIZONS.find(([shortest, longest]) => days >= shortest && days <= longest)?.[2];
  let behind = at + 2;
  while (isToken(tokens[behind], 'particle') || isToken(tokens[behind], 'stop')) behind++;
  const expected = tokens[behind];
  if (attribute === undefined || expected === undefined || !isExpected(expected)) return null;
  return { length: behind - at + 1, tokens: [reread(expected, { kind: 'attribute', attribute })] };
}

const isExpected = (token: Token): boolean =>
  isToken(token, 'attribute') && token.meaning.attribute.startsWith('expected_purchases_');
