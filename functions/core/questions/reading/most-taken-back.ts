import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

const GOODS: readonly string[] = ['product', 'category', 'brand', 'channel', 'store'];
const COUNTS = { returned: 'returned_orders', cancelled: 'cancelled_orders' } as const;

/** “Which products are most often returned”, “the category that is returned the most”: goods by how many orders were taken back. */
export function readMostTakenBack(tokens: readonly Token[]): readonly Token[] {
  const goods = tokens.some((token) => isToken(token, 'dimension') && GOODS.includes(token.meaning.dimension));
  const otherwise = tokens.some(({ meaning }) =>
    ['entity', 'measure', 'share', 'this-customer', 'by'].includes(meaning.kind),
  );
  if (!goods || otherwise || tokens.some((token) => isToken(token, 'ask') && token.meaning.what === 'who'))
    return tokens;
  return tokens.map((token, at) => {
    const beside = [tokens[at - 1], tokens[at + 1]].some(
      (other) => isToken(other, 'rank') && /often|frequently|^(?:the )?(?:most|least)$/i.test(other.text),
    );
    return isToken(token, 'taken-back') && token.meaning.did && beside && /^[ -~]+$/.test(token.text)
      ? reread(token, { kind: 'measure', measure: COUNTS[token.meaning.outcome] })
      : token;
  });
}
