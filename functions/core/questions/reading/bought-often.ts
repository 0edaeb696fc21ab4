import { isToken, type OtherReading, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { reread } from './rewrite.ts';

/** `30代がよく買う商品`: how often is a number of orders, which is said; of one customer it is another question. */
export function readBoughtOften(tokens: readonly Token[], customerOnLine: boolean, notes: Notes): readonly Token[] {
  if (customerOnLine) return tokens;
  return tokens.flatMap((token, at) => {
    const often = isToken(token, 'ambiguous') && token.meaning.word === 'favourite' && OFTEN.test(token.text);
    const goods = tokens[at + 1];
    const grouped = isToken(goods, 'dimension') && GOODS.includes(goods.meaning.dimension);
    if (!often || !grouped || tokens.some((other) => isToken(other, 'measure') || isToken(other, 'rank')))
      return [token];
    notes.note(
      token,
      { ja: `「${token.text}」は注文件数で見ました`, en: `read “${token.text}” by the number of orders` },
      OTHERS,
    );
    return [
      reread(token, { kind: 'measure', measure: 'orders' }),
      reread(token, { kind: 'rank', direction: 'descending', one: false }),
    ];
  });
}

const OFTEN = /^(?:一番)?(?:よく|いつも)(?:買|使|利用|購入|注文)/u;

const GOODS: readonly string[] = ['product', 'category', 'brand', 'store', 'channel'];

const OTHERS: readonly OtherReading[] = [
  { label: { ja: '売上金額', en: 'sales amount' }, phrase: { ja: '売上が多い', en: 'highest sales' } },
  {
    label: { ja: '購入者数', en: 'number of buyers' },
    phrase: { ja: '購入者数が多い', en: 'highest number of buyers' },
  },
];
