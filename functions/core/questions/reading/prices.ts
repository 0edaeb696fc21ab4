import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';

const FIGURES: readonly string[] = ['measure', 'sold', 'spent', 'attribute', 'aggregate'];

/** `3,000円未満の商品`, “products under 3,000 yen”: a number beside the goods alone is their price, which no question reads. */
export function refusePrices(tokens: readonly Token[], notes: Notes): void {
  const priced = tokens.some((token, at) => {
    const [before, behind] = [tokens[at - 1], tokens[at + 1]];
    if (!isToken(token, 'quantity') || token.meaning.unit !== 'yen' || token.meaning.op === null) return false;
    const japanese = /[^ -~]/.test(token.text);
    return isGoods(japanese ? behind : before) && !FIGURES.includes((japanese ? before : behind)?.meaning.kind ?? '');
  });
  if (priced)
    notes.refuse(
      {
        ja: '商品の価格についての質問にはお答えできません。「売上が…円以上の商品」のようには聞けます',
        en: 'questions about prices of products cannot be answered: ask for products with sales of so much',
      },
      { kind: 'not-held', topics: ['list-price'] },
    );
}

const isGoods = (token: Token | undefined): boolean =>
  isToken(token, 'dimension') && token.meaning.dimension === 'product';
