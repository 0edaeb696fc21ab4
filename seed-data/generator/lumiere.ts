import { type BrandShape, orderTotal, scattered } from './brand-shape.ts';
import { inJapan } from './calendar.ts';
import type { Knowledge } from './knowledge.ts';
import { phoneParts } from './places.ts';
import type { Random } from './random.ts';
import { capitalized, romajiAsWritten } from './spelling.ts';

const encoder = new TextEncoder();
const form = { encode: (text: string) => encoder.encode(text), lineEnd: '\n' } as const;
const CHANNELS = ['Online', 'Online', 'Online', 'Boutique', 'Boutique', 'Pop-up'];
const SHOPS = ['Ginza', 'Shinsaibashi', 'Motomachi', 'Tenjin'];
const STATUSES = { completed: 'Shipped', returned: 'Returned', cancelled: 'Canceled' };

/** ルミエール: an accessories shop. UTF-8, English headers, the name in one column, the address in one line. */
export const LUMIERE: BrandShape = {
  brand: 'lumiere',
  label: { ja: 'ルミエール', en: 'Lumiere Accessories' },
  carelessness: 1.3,
  customers: {
    ...form,
    name: 'lumiere/customers.csv',
    header: [
      ...['customer_no', 'name', 'email', 'phone', 'zip', 'address', 'birthday', 'sex', 'member_since', 'last_updated'],
      ...['call_ok', 'email_ok', 'attention', 'ring_size'],
    ],
    brokenRows: [
      'L9000001,Mori Ai,ai.mori@example.com,12-34,,,1991-07-20,F,2024-02-01,,Y,Y,,',
      'L9000002,原 学,hara@example.com,090-2222-3333,,,1991-31-31,M,2024-02-02,,Y,Y,,',
    ],
  },
  products: {
    ...form,
    name: 'lumiere/products.csv',
    header: ['sku', 'name', 'category', 'price', 'release_date'],
    brokenRows: [],
  },
  orders: [
    {
      ...form,
      name: 'lumiere/orders.csv',
      header: ['order_no', 'customer_no', 'order_date', 'order_status', 'sales_channel', 'shop', 'total'],
      brokenRows: [
        'LO9000001,L9000009,2025-06-01 10:00:00,Teleported,Online,,9800',
        'LO9000002,,2025-06-01 10:00:00,Shipped,Online,,9800',
      ],
    },
    {
      ...form,
      name: 'lumiere/order_items.csv',
      header: ['order_no', 'line_no', 'sku', 'qty', 'unit_price', 'amount'],
      brokenRows: ['LO9000003,1,LM201,two,8800,17600'],
    },
  ],
  customerId: (number) => `L${scattered(number, 5_234_569)}`,
  orderId: (number) => `LO${scattered(number, 6_456_787)}`,
  customerRow: (id, known, random) => [
    id,
    nameAsWritten(known, random),
    known.email,
    known.phone === null ? null : phoneAsWritten(known.phone, random),
    known.home?.place.postalCode ?? null,
    known.home === null ? null : addressAsWritten(known, random),
    known.birthDate,
    known.gender === null ? null : known.gender === 'male' ? 'M' : 'F',
    day(known.registeredAt),
    moment(known.updatedAt),
    flag(known.okToCall),
    flag(known.okToEmail),
    known.attention ? 'Y' : null,
    random.chance(0.3) ? random.between(5, 15) : null,
  ],
  productRow: ({ id, name, category, price, releasedOn }) => [id, name, category, price, releasedOn],
  orderRows: (orderId, customerId, order) => {
    const channel = CHANNELS[order.channel % CHANNELS.length] ?? null;
    const shop = channel === 'Boutique' ? (SHOPS[order.channel % SHOPS.length] ?? null) : null;
    return [
      [[orderId, customerId, moment(order.at), STATUSES[order.status], channel, shop, orderTotal(order)]],
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

function nameAsWritten(known: Knowledge, random: Random): string {
  const style = random.next();
  if (style < 0.5) return `${known.familyKanji} ${known.givenKanji}`;
  if (style < 0.57) return `${known.familyKanji}${known.givenKanji}`;
  if (style < 0.61) return `${known.familyKana} ${known.givenKana}`;
  const [first, last] = [romajiAsWritten(known.givenKana, random), romajiAsWritten(known.familyKana, random)];
  if (style < 0.85) return `${capitalized(first)} ${capitalized(last)}`;
  return style < 0.93 ? `${last.toUpperCase()} ${capitalized(first)}` : `${capitalized(last)}, ${capitalized(first)}`;
}

function addressAsWritten({ home }: Knowledge, random: Random): string {
  if (home === null) return '';
  const { state, city, town } = home.place;
  const number = `${town}${home.block.join('-')}`;
  const building = home.building === null || random.chance(0.3) ? '' : ` ${home.building}`;
  return `${state}${city}${number}${building}`;
}

function phoneAsWritten(digits: string, random: Random): string {
  if (random.chance(0.3)) return digits;
  return phoneParts(digits).join('-');
}

function day(at: number): string {
  const [year, month, date] = inJapan(at);
  return `${year}-${two(month)}-${two(date)}`;
}

function moment(at: number): string {
  const [, , , hour, minute] = inJapan(at);
  return `${day(at)} ${two(hour)}:${two(minute)}:00`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

function flag(value: boolean | null): string | null {
  return value === null ? null : value ? 'Y' : 'N';
}
