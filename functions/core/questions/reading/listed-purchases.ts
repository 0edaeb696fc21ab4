import { levelOf } from '../dimensions.ts';
import { isToken, type Token } from '../tokens.ts';
import { isIdle, isOfMany } from './of-one-or-many.ts';
import { reread } from './rewrite.ts';

/** “List everything bought in the last 6 months”, `買ったものの一覧`: a list of goods, of one person. */
export function ofOneHistory(tokens: readonly Token[]): readonly Token[] {
  const goods = tokens.some(
    (token) =>
      isToken(token, 'bought') ||
      isOwning(token) ||
      (isToken(token, 'fact') && ['products', 'purchases'].includes(token.meaning.fact)),
  );
  const things = tokens.some(
    (token) =>
      isToken(token, 'fact') ||
      (isToken(token, 'dimension') && token.meaning.dimension === 'product') ||
      /^(?:everything|all|all products|全部|すべて|商品|items?|products?)$/i.test(token.text),
  );
  const many = tokens.some((token) => isOfMany(token) && !isToken(token, 'all') && !isListing(token));
  if (!goods || !things || many || !tokens.some(isListing)) return tokens;
  return tokens.flatMap((token) => {
    if (isOwning(token)) return [reread(token, { kind: 'bought', did: true })];
    if (isListing(token)) return [reread(token, { kind: 'stop' })];
    return isToken(token, 'all') ? [] : [token];
  });
}

/** `今年のご購入を一覧で`, “list orders of last month”: what was bought, and nobody who did. */
export function listsPurchases(tokens: readonly Token[]): boolean {
  return (
    tokens.some(isListing) &&
    tokens.some((token) => isToken(token, 'bought') || isOrder(token)) &&
    tokens.every(
      (token) =>
        isListing(token) ||
        isIdle(token) ||
        isOrder(token) ||
        ['bought', 'time', 'taken-back'].includes(token.meaning.kind) ||
        (isToken(token, 'value') && ['order', 'line'].includes(levelOf(token.meaning.dimension))),
    )
  );
}

const isOrder = (token: Token): boolean =>
  (isToken(token, 'entity') && token.meaning.entity === 'order') ||
  (isToken(token, 'measure') && token.meaning.measure === 'orders');

const isOwning = (token: Token): boolean =>
  isToken(token, 'stop') && /^(?:お持ち|持ってい?る|持ってい?ます)/.test(token.text);

export const isListing = (token: Token): boolean => isToken(token, 'ask') && token.meaning.what === 'list';
