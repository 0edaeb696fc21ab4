import { type DictionaryEntry, entry } from './dictionary.ts';

/** What goods cost, what was paid for one, and when they were sold first and last. */
export const PRICE_NOUNS: readonly DictionaryEntry[] = [
  entry(
    { kind: 'measure', measure: 'list_price' },
    `
    定価, 定価額, 価格, 値段, お値段, 販売価格, 希望小売価格, 標準価格, 商品価格, 商品の価格, 商品の値段, 現在の価格, 現在の定価, 税込価格, 上代, プライス, 正価,
    平均定価, 定価の平均, 平均の定価, 平均価格帯, 価格の平均, 値段の平均, list price, price, retail price, catalogue price, catalog price, regular price, normal price, standard price, current price, sticker price, tag price,
    list price average, average list price, price tag, unit list price, original price`,
  ),
  entry(
    { kind: 'measure', measure: 'average_selling_price' },
    `
    平均販売単価, 販売単価, 平均売価, 売価, 平均販売価格, 実売価格, 平均実売価格, 実売単価, 平均実売単価, 実勢価格, 平均商品単価, 商品単価, 商品の単価, 1点単価, 一点単価, 1点あたりの単価, 1点あたりの売価, 1点あたりの価格, 1点あたりの販売額,
    1点あたりの売上, 1点あたり売上, 1点あたりの金額, 1点あたり単価, 1個あたりの単価, 1個あたりの価格, 1個あたりの売上, 1個単価, 1着あたりの単価, 1着あたりの価格, 1着あたりの売上, 1枚あたりの単価, 1枚あたりの売上, 1本あたりの単価, 1本あたりの価格, 1本あたりの売上, アイテム単価, 1品単価,
    平均価格, 平均の価格, 平均の値段, 平均売値, 売値, 実売の平均, 平均購入価格, 購入価格, 平均支払単価, average selling price, average sales price, average sale price, selling price, asp, average price, avg price, mean price, average price paid,
    average price per unit, average price per item, average price per piece, average unit price, unit selling price, average item price, average price point, average amount per unit,
    sales per unit, revenue per unit, revenue per item, average revenue per unit, average sales per unit, average price sold, price paid, average price achieved, average realised price, average realized price, avg selling price, mean selling price`,
  ),
  entry(
    { kind: 'measure', measure: 'last_sale' },
    `最後に売れた日, 最終販売日, 最終の販売日, 直近の販売日, 最後の販売日, 最新の販売日, 最終売上日, 最後に売れた日付, day of the last sale, date of the last sale, last sale date, last sale day, last sold date, date last sold, day last sold, most recent sale date`,
  ),
  entry(
    { kind: 'measure', measure: 'first_sale' },
    `最初に売れた日, 初めて売れた日, 初回販売日, 最初の販売日, 販売開始日, 発売日, 初売り日, 最初に売れた日付, 販売を始めた日, day of the first sale, date of the first sale, first sale date, first sale day, first sold date, date first sold, day first sold, launch date, earliest sale date`,
  ),
];
