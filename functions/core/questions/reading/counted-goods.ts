import { isToken, type Token } from '../tokens.ts';
import { COUNTED_GOODS } from '../words/counted-goods.ts';
import { reread } from './rewrite.ts';

/** With a customer on the line `何本くらい持ってますか` counts goods, not orders. */
export function readCountedGoods(tokens: readonly Token[]): readonly Token[] {
  if (tokens.some(({ meaning }) => FIGURES.includes(meaning.kind))) return tokens;
  return tokens.map((token) =>
    isToken(token, 'ask') && token.meaning.what === 'count' && COUNTED_GOODS.has(token.text)
      ? reread(token, { kind: 'measure', measure: 'quantity' })
      : token,
  );
}

const FIGURES: readonly Token['meaning']['kind'][] = ['measure', 'attribute', 'conditions'];
