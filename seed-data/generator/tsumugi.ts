import { type BrandShape, orderTotal, scattered } from './brand-shape.ts';
import { dayOf, type Minute, timeOf, twoDigits } from './calendar.ts';
import { encodeCp932Into } from './cp932.ts';
import { cell } from './csv-output.ts';
import { TSUMUGI_FACTS } from './facts/tsumugi-facts.ts';
import { CUSTOMER_HEADER, customerRow } from './tsumugi-customer.ts';

const form = { encodeInto: encodeCp932Into, lineEnd: '\r\n' } as const;
const ONLINE = ['オンライン', 'オンライン', 'アプリ'];
const SHOPS = ['表参道店', '梅田店', '栄店', '天神店', '札幌店', '横浜店'];
const STATUSES = { completed: '完了', returned: '返品', cancelled: 'キャンセル' };
const WRITES_ERA = 0.06;

/** つむぎ: a Japanese apparel house. CP932, Japanese headers, kanji and kana, now and then a Japanese era. */
export const TSUMUGI: BrandShape = {
  brand: 'tsumugi',
  label: { ja: 'つむぎ', en: 'Tsumugi' },
  carelessness: 1,
  customers: {
    ...form,
    name: 'tsumugi/customers.csv',
    header: CUSTOMER_HEADER,
    brokenRows: [
      'T9999991,山本,浩,ヤマモト,ヒロシ,昭和60年2月31日,男,090-1111-2222,,,,,,,2024/01/05,,可,希望する,,,',
      ',林,直子,ハヤシ,ナオコ,1980/05/05,女,080-1111-2222,,,,,,,2024/01/06,,可,希望する,,,',
      'T9999993,森,愛,モリ,アイ,1991/07/20,女,電話は持っていません,,,,,,,2024/01/07,,不可,希望しない,,,',
    ],
  },
  products: {
    ...form,
    name: 'tsumugi/products.csv',
    header: ['商品コード', '商品名', '分類', '販売価格', '発売日'],
    brokenRows: [],
  },
  orders: [
    {
      ...form,
      name: 'tsumugi/orders.csv',
      header: ['受注番号', '会員番号', '受注日時', '受注状態', '販売チャネル', '店舗名', '合計金額'],
      brokenRows: ['TR9999991,T9999999,2025年13月5日,完了,店舗,梅田店,"9,800"'],
    },
    {
      ...form,
      name: 'tsumugi/order_lines.csv',
      header: ['受注番号', '明細番号', '商品コード', '数量', '単価', '金額'],
      brokenRows: ['TR9999992,1,TS-1001,1,8900,時価', 'TR9999993,1,TS-1002,1,7900'],
    },
  ],
  facts: TSUMUGI_FACTS,
  customerId: (number) => `T${scattered(number, 4_567_891)}`,
  orderId: (number) => `TR${scattered(number, 8_123_457)}`,
  customerRow,
  productRow: ({ id, name, category, price, releasedOn }) =>
    [id, name, category, cell(yen(price)), releasedOn.replaceAll('-', '/')].join(','),
  addOrder: (order, ids, add, random) => {
    const { at, isOnline, place, status, lines } = order;
    const where = isOnline ? `${ONLINE[place % ONLINE.length]},` : `店舗,${SHOPS[place % SHOPS.length]}`;
    const moment = random.chance(WRITES_ERA) ? inEra(at) : `${dayOf(at).slashed} ${timeOf(at)}`;
    add(0, `${ids.order},${ids.customer},${moment},${STATUSES[status]},${where},${cell(yen(orderTotal(order)))}`);
    for (const { number, product, quantity, unitPrice } of lines)
      add(1, `${ids.order},${number},${product.id},${quantity},${unitPrice},${quantity * unitPrice}`);
  },
};

/** 令和7年3月9日 18時05分. */
function inEra(moment: Minute): string {
  const { year, month, day } = dayOf(moment);
  const minute = moment % 1440;
  return `令和${year - 2018}年${month}月${day}日 ${Math.floor(minute / 60)}時${twoDigits(minute % 60)}分`;
}

/** 12,800. */
function yen(amount: number): string {
  return amount < 1000
    ? String(amount)
    : `${yen(Math.floor(amount / 1000))},${String(1000 + (amount % 1000)).slice(1)}`;
}
