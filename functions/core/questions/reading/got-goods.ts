import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

const GOT = /^(?:got|gotten)$/i;
const ARTICLE = /^(?:an?|the|some|any)$/i;

/** “Who got Tsumugi knitwear”, “got a game”: beside goods, to get is to buy. */
export function readGotGoods(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) =>
    isToken(token, 'stop') && GOT.test(token.text) && areGoods(tokens, at + 1)
      ? reread(token, { kind: 'bought', did: true })
      : token,
  );
}

function areGoods(tokens: readonly Token[], start: number): boolean {
  const article = ARTICLE.test(tokens[start]?.text ?? '');
  const [one, other] = tokens.slice(article ? start + 1 : start);
  if (!isToken(one, 'value')) return false;
  if (one.meaning.dimension !== 'brand') return isOfGoods(one);
  return article || isOfGoods(other);
}

const isOfGoods = (token: Token | undefined): boolean =>
  isToken(token, 'value') && ['category', 'product'].includes(token.meaning.dimension);
