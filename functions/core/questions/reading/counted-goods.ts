import { isToken, type Token } from '../tokens.ts';
import { COUNTED_GOODS } from '../words/counted-goods.ts';
import { reread } from './rewrite.ts';

/** With a customer on the line `何本くらい持ってますか` counts goods, not orders. */
export function readCountedGoods(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some(({ meaning }) => FIGURES.includes(meaning.kind))) return tokens;
  return tokens.map((token, at) =>
    isToken(token, 'ask') &&
    token.meaning.what === 'count' &&
    (COUNTED_GOODS.has(token.text) || countsGoodsBehind(tokens, at))
      ? reread(token, { kind: 'measure', measure: 'quantity' })
      : token,
  );
}

/** “How many shirts has she bought?” */
function countsGoodsBehind(tokens: readonly Token[], at: number): boolean {
  const [goods, next] = tokens.slice(at + 1).filter((token) => !isToken(token, 'stop'));
  return (
    /^how many$/i.test(tokens[at]?.text.trim() ?? '') &&
    isToken(goods, 'value') &&
    ['product', 'category'].includes(goods.meaning.dimension) &&
    (isToken(next, 'ask') || isToken(next, 'this-customer')) &&
    tokens.some((token) => isToken(token, 'bought'))
  );
}

const FIGURES: readonly Token['meaning']['kind'][] = ['measure', 'attribute', 'conditions'];
