import { isToken, type Meaning, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

const GOODS: readonly string[] = ['product', 'category', 'brand', 'channel', 'store'];
/** With one of these something else is asked than which goods they are. */
const OTHERWISE: ReadonlySet<Meaning['kind']> = new Set([
  'measure',
  'aggregate',
  'share',
  'by',
  'group',
  'rank',
  'sold',
  'this-customer',
  'follow-up',
  'growth',
  'versus',
  'first',
  'together',
  'sequence',
  'besides',
  'attribute',
]);

/** `女性が買った商品`, `VIPが購入したカテゴリの一覧`: the goods that were sold to them. */
export function readBoughtGoods(tokens: readonly Token[], customerOnLine: boolean): readonly Token[] {
  if (customerOnLine || tokens.some(({ meaning }) => OTHERWISE.has(meaning.kind))) return tokens;
  return tokens.map((token, at) =>
    isToken(token, 'bought') && token.meaning.did && areGoods(tokens, at + 1) ? reread(token, { kind: 'sold' }) : token,
  );
}

/** Nothing but how they are to be shown stands behind them. */
function areGoods(tokens: readonly Token[], at: number): boolean {
  const goods = tokens[at];
  return (
    isToken(goods, 'dimension') &&
    GOODS.includes(goods.meaning.dimension) &&
    tokens
      .slice(at + 1)
      .every(
        (token) =>
          isToken(token, 'stop') ||
          isToken(token, 'particle') ||
          (isToken(token, 'ask') && ['list', 'what', 'which'].includes(token.meaning.what)),
      )
  );
}
