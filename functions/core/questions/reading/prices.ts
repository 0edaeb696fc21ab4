import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';

const FIGURES: readonly string[] = ['measure', 'sold', 'spent', 'attribute', 'aggregate'];

const FILLING: readonly string[] = ['stop', 'particle', 'ask', 'value', 'all'];

/** `3,000円未満の商品`, “products under 3,000 yen”: where nothing else is said of them it is the list price of the products. */
export function readPrices(tokens: readonly Token[]): readonly Token[] {
  const limit = tokens.find((token) => isToken(token, 'quantity') && token.meaning.unit === 'yen');
  const product = tokens.find(isGoods);
  const others = tokens.filter((token) => token !== limit && token !== product);
  const alone = others.every(({ meaning }) => FILLING.includes(meaning.kind));
  if (limit === undefined || product === undefined || !alone || !isToken(limit, 'quantity')) return tokens;
  if (limit.meaning.op === null) return tokens;
  const price: Token = {
    ...limit,
    end: limit.start,
    text: '',
    meaning: { kind: 'measure', measure: 'list_price' },
    others: [],
  };
  return tokens.flatMap((token) => (token === limit ? [price, token] : [token]));
}

/** Beside anything else, a number at the goods would be a price that chooses what is counted: no question reads that. */
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
