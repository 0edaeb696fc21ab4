import type { BrandShape } from './brand-shape.ts';
import { scattered } from './brand-shape.ts';
import { inGreenwich } from './calendar.ts';
import { encodeUtf8Into } from './csv-output.ts';
import { HOSHIZORA_FACTS } from './facts/hoshizora-facts.ts';
import { CUSTOMER_HEADER, customerRow } from './hoshizora-customer.ts';

const form = { encodeInto: encodeUtf8Into, lineEnd: '\n' } as const;
const ONLINE = ['web', 'web', 'console'];
const STATUSES = { completed: 'completed', returned: 'refunded', cancelled: 'cancelled' };

/** ほしぞらゲームス: a games publisher. UTF-8 with byte order mark, handles and romaji names, titles as products. */
export const HOSHIZORA: BrandShape = {
  brand: 'hoshizora',
  label: { ja: 'ほしぞらゲームス', en: 'Hoshizora Games' },
  carelessness: 1.8,
  customers: {
    ...form,
    name: 'hoshizora/customers.csv',
    header: CUSTOMER_HEADER,
    brokenRows: [
      'HZ9999991,neko_hi,Hana,Mori,player at example.com,,2001-05-05,F,JP,Tokyo,,PC,2025-02-01T10:00:00Z,,TRUE,TRUE',
      'HZ9999992,mochi7,Ken,Hara,ken.h@example.com,,2001-02-30,M,JP,Osaka,,PC,2025-02-02T10:00:00Z,,TRUE,TRUE',
    ],
  },
  products: {
    ...form,
    name: 'hoshizora/products.csv',
    header: ['\ufefftitle_id', 'title', 'genre', 'list_price', 'release_date'],
    brokenRows: ['HZT900,Unpriced Game,RPG,free,2024-01-01'],
  },
  orders: [
    {
      ...form,
      name: 'hoshizora/purchases.csv',
      header: '\ufeffpurchase_id player_id purchased_at title_id title quantity unit_price amount status channel'.split(
        ' ',
      ),
      brokenRows: [
        'HP9999991,,2025-03-04T05:06:07Z,HZT001,Starlit Voyage,1,7980,7980,completed,web',
        'HP9999992,HZ9999999,soon,HZT001,Starlit Voyage,1,7980,7980,completed,web',
        'HP9999993,HZ9999999,2025-03-04T05:06:07Z,HZT001,Starlit, Voyage,1,7980,7980,completed,web',
      ],
    },
  ],
  facts: HOSHIZORA_FACTS,
  customerId: (number) => `HZ${scattered(number, 3_678_923)}`,
  orderId: (number) => `HP${scattered(number, 7_345_679)}`,
  customerRow,
  productRow: ({ id, name, category, price, releasedOn }) => `${id},${name},${category},${price},${releasedOn}`,
  addOrder: ({ at, status, isOnline, place, lines }, ids, add) => {
    const channel = isOnline ? ONLINE[place % ONLINE.length] : 'store';
    const [before, after] = [`${ids.order},${ids.customer},${inGreenwich(at)}`, `${STATUSES[status]},${channel}`];
    for (const { product, quantity, unitPrice } of lines)
      add(0, `${before},${product.id},${product.name},${quantity},${unitPrice},${quantity * unitPrice},${after}`);
  },
};
