import { type BrandShape, orderTotal, scattered } from './brand-shape.ts';
import { dayOf, timeOf } from './calendar.ts';
import { encodeUtf8Into } from './csv-output.ts';
import { LUMIERE_FACTS } from './facts/lumiere-facts.ts';
import { CUSTOMER_HEADER, customerRow } from './lumiere-customer.ts';

const form = { encodeInto: encodeUtf8Into, lineEnd: '\n' } as const;
const SHOPS = ['Boutique,Ginza', 'Boutique,Shinsaibashi', 'Boutique,Motomachi', 'Boutique,Tenjin', 'Pop-up,'];
const STATUSES = { completed: 'Shipped', returned: 'Returned', cancelled: 'Canceled' };

/** ルミエール: an accessories shop. UTF-8, English headers, the name in one column, the address in one line. */
export const LUMIERE: BrandShape = {
  brand: 'lumiere',
  label: { ja: 'ルミエール', en: 'Lumiere Accessories' },
  carelessness: 1.3,
  customers: {
    ...form,
    name: 'lumiere/customers.csv',
    header: CUSTOMER_HEADER,
    brokenRows: [
      'L9999991,Mori Ai,ai.mori@example.com,12-34,,,1991-07-20,F,2024-02-01,,Y,Y,,',
      'L9999992,原 学,hara@example.com,090-2222-3333,,,1991-31-31,M,2024-02-02,,Y,Y,,',
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
        'LO9999991,L9999999,2025-06-01 10:00:00,Teleported,Online,,9800',
        'LO9999992,,2025-06-01 10:00:00,Shipped,Online,,9800',
      ],
    },
    {
      ...form,
      name: 'lumiere/order_items.csv',
      header: ['order_no', 'line_no', 'sku', 'qty', 'unit_price', 'amount'],
      brokenRows: ['LO9999993,1,LM201,two,8800,17600'],
    },
  ],
  facts: LUMIERE_FACTS,
  customerId: (number) => `L${scattered(number, 5_234_569)}`,
  orderId: (number) => `LO${scattered(number, 6_456_787)}`,
  customerRow,
  productRow: ({ id, name, category, price, releasedOn }) => `${id},${name},${category},${price},${releasedOn}`,
  addOrder: (order, ids, add) => {
    const { at, isOnline, place, status, lines } = order;
    const where = isOnline ? 'Online,' : SHOPS[place % SHOPS.length];
    const moment = `${dayOf(at).iso} ${timeOf(at)}:00`;
    add(0, `${ids.order},${ids.customer},${moment},${STATUSES[status]},${where},${orderTotal(order)}`);
    for (const { number, product, quantity, unitPrice } of lines)
      add(1, `${ids.order},${number},${product.id},${quantity},${unitPrice},${quantity * unitPrice}`);
  },
};
