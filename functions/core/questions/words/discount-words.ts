import { type DictionaryEntry, entry, wordsOf } from './dictionary.ts';

const LEVELS: Readonly<Record<'below' | 'list', readonly string[]>> = {
  below: wordsOf(`
    値引き商品, 値引き品, 値引きされた商品, 値引きした商品, 値引きのあった商品, 値引きされた, 値引きした, 値引きがあった, 値引きのあった, 値引きあり, 値引きありの, 値引きで, 値引きで売れた, 値引きして売れた, 値引きして売った,
    値引き販売, 値引き販売された, 値引き販売した, 値引きで販売された, 値引き価格, 値引き価格で, 値引き価格で売れた, 割引商品, 割引品, 割引された商品, 割引した商品, 割引された, 割引で, 割引で売れた, 割引して売れた, 割引販売, 割引販売された,
    割引価格, 割引価格で, 割引価格で売れた, 割引あり, 割引ありの, 定価より安く, 定価より安く売れた, 定価より安く売った, 定価より安く販売された, 定価より安い, 定価より安い価格で, 定価未満, 定価未満で, 定価未満で売れた, 定価を下回る価格で, 定価割れ,
    値下げ品, 値下げ商品, 値下げされた商品, 値下げされた, 値下げした商品, 値下げして売れた, 値下げで売れた, セール品, セール商品, セール価格, セール価格で, セール価格で売れた, 安くなった商品,
    discounted, discounted items, discounted item, discounted goods, discounted products, discounted product, discounted lines, discounted purchases, at a discount, sold at a discount, sold with a discount, with a discount, on discount,
    below list price, below the list price, below list, under list price, under the list price, below full price, below the full price, less than list price, less than the list price, less than full price, for less than list price,
    for less than the list price, for less than full price, sold below list price, sold below the list price, sold below list, sold below full price, sold for less than the list price, sold for less than list price, sold under list price,
    sold under the list price, lower than the list price, below its list price, below their list price, marked down, marked-down, markdown items, at a reduced price, at reduced prices, sold at a reduced price, sold at reduced prices, reduced-price,
    reduced price, sale items, sale-price, at sale prices, at a sale price, sale price`),
  list: wordsOf(`
    定価で, 定価で売れた, 定価で販売された, 定価で売った, 定価販売, 定価販売の, 定価の商品, 定価商品, 定価どおり, 定価どおりに売れた, 定価通り, 定価通りに売れた, プロパー, プロパー価格, プロパー価格で, プロパー販売, プロパー品, プロパー商品,
    値引きなし, 値引きなしの, 値引きなしで, 値引きなしで売れた, 値引き無し, 値引きされていない, 値引きされなかった, 値引きしていない, 値引きせずに売れた, 割引なし, 割引なしの, 割引なしで, 割引されていない, 割引なしで売れた,
    at full price, at list price, at the list price, at the full price, full-price, full price, sold at full price, sold at list price, sold at the list price, sold at the full price, undiscounted, without a discount, without any discount,
    without discount, not discounted, full-priced`),
};

const GOODS = ['商品', '品', 'もの', '物', 'アイテム', '明細'];

/** `値引きで売れた商品`: what was sold so is no more than that it was. */
const withGoods = (words: readonly string[]): readonly string[] =>
  words.flatMap((word) => (/[たのい]$/u.test(word) ? [word, ...GOODS.map((noun) => word + noun)] : word));

/** How people say that something was sold for less than its list price, or for that price. */
export const PRICE_LEVEL_WORDS = { below: withGoods(LEVELS.below), list: withGoods(LEVELS.list) } as const;

/** What such sales come to. */
export const DISCOUNT_NOUNS: readonly DictionaryEntry[] = [
  entry(
    { kind: 'measure', measure: 'discount_amount' },
    `
    値引き額, 値引額, 値引き金額, 値引金額, 割引額, 割引金額, 値引き, 値引, 割引, 値引き総額, 割引総額, 値引き合計, 値引きの合計, 値引きの合計額, 割引の合計, 割引の合計額, 値引きの金額, 割引の金額, 値引きの額, 割引の額, 値引きの総額, 割引の総額,
    値引きした額, 値引きした金額, 割り引いた金額, 割引した金額, ディスカウント, ディスカウント額, 値下げ額, discount amount, discount, amount of discounts, amount of discount, amount of the discounts, amount discounted, discount total, total discount,
    value of discounts, discounts given, discounts granted, discount given, discount value, total of discounts, markdown, markdown amount, amount given away in discounts, value of the discounts`,
  ),
  entry(
    { kind: 'measure', measure: 'order_lines' },
    `明細数, 明細の数, 明細件数, 注文明細数, 注文明細, 注文明細の数, 販売明細数, 売れた明細数, order lines, number of order lines, order line count, line items, number of line items, sales lines, number of lines sold`,
  ),
  entry(
    { kind: 'measure', measure: 'discount_rate' },
    `
    値引き率, 値引率, 割引率, ディスカウント率, 平均値引き率, 平均割引率, 値引き率の平均, 割引率の平均, 値下げ率, discount rate, average discount rate, discount percentage, average discount percentage, discount percent, markdown rate`,
  ),
];
