import { type BrandShape, orderTotal, scattered } from './brand-shape.ts';
import { inJapan } from './calendar.ts';
import { encodeCp932 } from './cp932.ts';
import type { Knowledge } from './knowledge.ts';
import { phoneParts } from './places.ts';
import type { Random } from './random.ts';
import { fullWidth, halfWidthKana, hiragana } from './spelling.ts';

const form = { encode: encodeCp932, lineEnd: '\r\n' } as const;
const CHANNELS = ['店舗', '店舗', '店舗', 'オンライン', 'オンライン', 'アプリ'];
const SHOPS = ['表参道店', '梅田店', '栄店', '天神店', '札幌店', '横浜店'];
const STATUSES = { completed: '完了', returned: '返品', cancelled: 'キャンセル' };
const NOTES = ['①来店時に採寸希望', '②サイズ交換あり', 'DM不要～電話のみ', '㈱名義の領収書', '誕生日に来店'];

/** つむぎ: a Japanese apparel house. CP932, Japanese headers, kanji and kana, now and then a Japanese era. */
export const TSUMUGI: BrandShape = {
  brand: 'tsumugi',
  label: { ja: 'つむぎ', en: 'Tsumugi' },
  carelessness: 1,
  customers: {
    ...form,
    name: 'tsumugi/customers.csv',
    header: [
      ...[
        '会員番号',
        '姓',
        '名',
        'セイ',
        'メイ',
        '生年月日',
        '性別',
        '電話番号',
        'メールアドレス',
        '郵便番号',
        '都道府県',
      ],
      ...[
        '市区町村',
        '町名・番地',
        '建物名',
        '入会日',
        '最終更新日時',
        '電話連絡',
        'メルマガ',
        '要注意',
        '会員ランク',
        '備考',
      ],
    ],
    brokenRows: [
      'T9000001,山本,浩,ヤマモト,ヒロシ,昭和60年2月31日,男,090-1111-2222,,,,,,,2024/01/05,,可,希望する,,,',
      ',林,直子,ハヤシ,ナオコ,1980/05/05,女,080-1111-2222,,,,,,,2024/01/06,,可,希望する,,,',
      'T9000003,森,愛,モリ,アイ,1991/07/20,女,電話は持っていません,,,,,,,2024/01/07,,不可,希望しない,,,',
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
      brokenRows: ['TR9000001,T9000009,2025年13月5日,完了,店舗,梅田店,"9,800"'],
    },
    {
      ...form,
      name: 'tsumugi/order_lines.csv',
      header: ['受注番号', '明細番号', '商品コード', '数量', '単価', '金額'],
      brokenRows: ['TR9000002,1,TS-1001,1,8900,時価', 'TR9000003,1,TS-1002,1,7900'],
    },
  ],
  customerId: (number) => `T${scattered(number, 4_567_891)}`,
  orderId: (number) => `TR${scattered(number, 8_123_457)}`,
  customerRow: (id, known, random) => [
    id,
    known.familyKanji,
    known.givenKanji,
    ...kanaAsWritten(known, random),
    known.birthDate === null ? null : birthDateAsWritten(known.birthDate, random),
    known.gender === null ? null : known.gender === 'male' ? '男' : '女',
    known.phone === null ? null : phoneAsWritten(known.phone, random),
    known.email === null ? null : random.chance(0.04) ? known.email.toUpperCase() : known.email,
    ...addressAsWritten(known, random),
    dateAsWritten(known.registeredAt),
    momentAsWritten(known.updatedAt),
    known.okToCall === null ? null : known.okToCall ? '可' : '不可',
    known.okToEmail === null ? null : known.okToEmail ? '希望する' : '希望しない',
    known.attention ? '1' : '0',
    random.pick(['レギュラー', 'レギュラー', 'シルバー', 'ゴールド']),
    random.chance(0.06) ? random.pick(NOTES) : null,
  ],
  productRow: ({ id, name, category, price, releasedOn }) => [
    id,
    name,
    category,
    yen(price),
    releasedOn.replaceAll('-', '/'),
  ],
  orderRows: (orderId, customerId, order, random) => {
    const channel = CHANNELS[order.channel % CHANNELS.length] ?? null;
    const shop = channel === '店舗' ? (SHOPS[order.channel % SHOPS.length] ?? null) : null;
    const at = random.chance(0.06) ? eraMoment(order.at) : momentAsWritten(order.at);
    return [
      [[orderId, customerId, at, STATUSES[order.status], channel, shop, yen(orderTotal(order))]],
      order.lines.map(({ product, quantity, unitPrice }, position) => [
        orderId,
        position + 1,
        product.id,
        quantity,
        unitPrice,
        quantity * unitPrice,
      ]),
    ];
  },
};

function kanaAsWritten({ familyKana, givenKana }: Knowledge, random: Random): readonly [string, string] {
  const style = random.next();
  if (style < 0.22) return [halfWidthKana(familyKana), halfWidthKana(givenKana)];
  if (style < 0.28) return [hiragana(familyKana), hiragana(givenKana)];
  return [familyKana, givenKana];
}

function birthDateAsWritten(birthDate: string, random: Random): string {
  const [year, month, day] = birthDate.split('-').map(Number) as [number, number, number];
  const style = random.next();
  if (style < 0.6) return birthDate.replaceAll('-', '/');
  if (style < 0.68) return `${year}年${month}月${day}日`;
  const { name, letter, yearOfEra } = eraOf(year, birthDate);
  return style < 0.86
    ? `${name}${yearOfEra === 1 ? '元' : yearOfEra}年${month}月${day}日`
    : `${letter}${yearOfEra}.${month}.${day}`;
}

function eraOf(
  year: number,
  day: string,
): { readonly name: string; readonly letter: string; readonly yearOfEra: number } {
  if (day >= '2019-05-01') return { name: '令和', letter: 'R', yearOfEra: year - 2018 };
  if (day >= '1989-01-08') return { name: '平成', letter: 'H', yearOfEra: year - 1988 };
  if (day >= '1926-12-25') return { name: '昭和', letter: 'S', yearOfEra: year - 1925 };
  return { name: '大正', letter: 'T', yearOfEra: year - 1911 };
}

function phoneAsWritten(digits: string, random: Random): string {
  const [areaCode, exchange, number] = phoneParts(digits);
  const style = random.next();
  if (style < 0.66) return `${areaCode}-${exchange}-${number}`;
  if (style < 0.82) return digits;
  if (style < 0.92) return fullWidth(`${areaCode}-${exchange}-${number}`);
  return `${areaCode}(${exchange})${number}`;
}

function addressAsWritten({ home }: Knowledge, random: Random): readonly (string | null)[] {
  if (home === null) return [null, null, null, null, null];
  const [block, number, sub] = home.block;
  const { postalCode, state, city, town } = home.place;
  const style = random.next();
  const plain = `${town}${block}-${number}-${sub}`;
  const written = style < 0.5 ? plain : style < 0.75 ? fullWidth(plain) : `${town}${block}丁目${number}番${sub}号`;
  const building = home.building === null || random.chance(0.15) ? null : home.building;
  return [random.chance(0.2) ? postalCode.replace('-', '') : postalCode, state, city, written, building];
}

function dateAsWritten(moment: number): string {
  const [year, month, day] = inJapan(moment);
  return `${year}/${two(month)}/${two(day)}`;
}

function momentAsWritten(moment: number): string {
  const [, , , hour, minute] = inJapan(moment);
  return `${dateAsWritten(moment)} ${two(hour)}:${two(minute)}`;
}

function eraMoment(moment: number): string {
  const [year, month, day, hour, minute] = inJapan(moment);
  return `令和${year - 2018}年${month}月${day}日 ${hour}時${two(minute)}分`;
}

function yen(amount: number): string {
  return amount.toString().replace(/\B(?=(?:\d{3})+$)/g, ',');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
