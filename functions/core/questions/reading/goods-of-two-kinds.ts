import { isToken, type Token, type TokenOf } from '../tokens.ts';
import { isJoin } from './groups.ts';

/**
 * `ニットとウールマフラーを買った`, “bought both knitwear and the wool muffler”: a category and a product that are joined are two
 * goods. As conditions on one line they would be bought by nobody.
 */
export function goodsOfTwoKinds(tokens: readonly Token[]): readonly [TokenOf<'values'>, TokenOf<'values'>] | null {
  const both = tokens.some((token) => isToken(token, 'both'));
  for (const [at, first] of tokens.entries()) {
    if (!isToken(first, 'values') || !isGoods(first, both)) continue;
    const length = tokens.slice(at + 1).findIndex((token) => !isJoin(token));
    const second = tokens[at + 1 + length];
    const between = tokens.slice(at + 1, at + 1 + length);
    const or = between.some((token) => isToken(token, 'join') && token.meaning.how === 'or');
    if (length > 0 && !or && isToken(second, 'values') && isGoods(second, both) && fieldOf(first) !== fieldOf(second))
      return [first, second];
  }
  return null;
}

/** A brand beside goods is another thing to buy from where both are named as such: otherwise it is where the goods are from. */
const isGoods = (token: TokenOf<'values'>, both: boolean): boolean =>
  token.meaning.filter.op === 'in' &&
  (fieldOf(token) === 'product' || fieldOf(token) === 'category' || (both && fieldOf(token) === 'brand'));

const fieldOf = ({ meaning }: TokenOf<'values'>): string => meaning.filter.field;
