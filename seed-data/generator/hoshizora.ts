import { type BrandShape, scattered } from './brand-shape.ts';
import type { Knowledge } from './knowledge.ts';
import { phoneParts } from './places.ts';
import type { Random } from './random.ts';
import { capitalized, romaji, romajiAsWritten } from './spelling.ts';

const encoder = new TextEncoder();
const form = { encode: (text: string) => encoder.encode(text), lineEnd: '\n' } as const;
const PLATFORMS = ['Switch', 'PlayStation', 'PC', 'Mobile'];
const CHANNELS = ['store', 'web', 'console'];
const STATUSES = { completed: 'completed', returned: 'refunded', cancelled: 'cancelled' };
const HANDLE_WORDS = ['neko', 'kitsune', 'hoshi', 'tsuki', 'ramen', 'ninja', 'tanuki', 'sakura', 'pixel', 'mochi'];

/** ほしぞらゲームス: a games publisher. UTF-8 with byte order mark, handles and romaji names, titles as products. */
export const HOSHIZORA: BrandShape = {
  brand: 'hoshizora',
  label: { ja: 'ほしぞらゲームス', en: 'Hoshizora Games' },
  carelessness: 1.8,
  customers: {
    ...form,
    name: 'hoshizora/customers.csv',
    header: [
      ...[
        '\ufeffplayer_id',
        'handle',
        'first_name',
        'last_name',
        'email',
        'phone',
        'birthday',
        'gender',
        'country',
        'region',
      ],
      ...['postal_code', 'platform', 'created_at', 'last_updated', 'ok_to_call', 'ok_to_email'],
    ],
    brokenRows: [
      'HZ9000001,neko_hi,Hana,Mori,player at example.com,,2001-05-05,F,JP,Tokyo,,PC,2025-02-01T10:00:00Z,,TRUE,TRUE',
      'HZ9000002,mochi7,Ken,Hara,ken.h@example.com,,2001-02-30,M,JP,Osaka,,PC,2025-02-02T10:00:00Z,,TRUE,TRUE',
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
      header: [
        ...['\ufeffpurchase_id', 'player_id', 'purchased_at', 'title_id', 'title', 'quantity', 'unit_price', 'amount'],
        ...['status', 'channel'],
      ],
      brokenRows: [
        'HP9000001,,2025-03-04T05:06:07Z,HZT001,Starlit Voyage,1,7980,7980,completed,web',
        'HP9000002,HZ9000009,soon,HZT001,Starlit Voyage,1,7980,7980,completed,web',
        'HP9000003,HZ9000009,2025-03-04T05:06:07Z,HZT001,Starlit, Voyage,1,7980,7980,completed,web',
      ],
    },
  ],
  customerId: (number) => `HZ${scattered(number, 3_678_923)}`,
  orderId: (number) => `HP${scattered(number, 7_345_679)}`,
  customerRow: (id, known, random) => [
    id,
    handle(known, random),
    ...nameAsWritten(known, random),
    known.email === null ? null : random.chance(0.05) ? capitalized(known.email) : known.email,
    known.phone === null ? null : phoneAsWritten(known.phone, random),
    known.birthDate,
    known.gender === null ? null : known.gender === 'male' ? 'M' : 'F',
    'JP',
    known.home?.place.region ?? null,
    known.home === null || random.chance(0.3) ? null : known.home.place.postalCode,
    random.pick(PLATFORMS),
    isoSeconds(known.registeredAt),
    isoSeconds(known.updatedAt),
    flag(known.okToCall),
    flag(known.okToEmail),
  ],
  productRow: ({ id, name, category, price, releasedOn }) => [id, name, category, price, releasedOn],
  orderRows: (orderId, customerId, order) => [
    order.lines.map(({ product, quantity, unitPrice }) => [
      orderId,
      customerId,
      isoSeconds(order.at),
      product.id,
      product.name,
      quantity,
      unitPrice,
      quantity * unitPrice,
      STATUSES[order.status],
      CHANNELS[order.channel % CHANNELS.length] ?? null,
    ]),
  ],
};

function handle({ givenKana }: Knowledge, random: Random): string {
  const word = random.chance(0.5) ? romaji(givenKana) : random.pick(HANDLE_WORDS);
  return random.chance(0.5)
    ? `${word}${random.below(10_000)}`
    : `${random.pick(HANDLE_WORDS)}_${word}${random.below(100)}`;
}

/** First and last name: romaji mostly, none for some, kanji for a few. */
function nameAsWritten(known: Knowledge, random: Random): readonly [string | null, string | null] {
  const style = random.next();
  if (style < 0.1) return [null, null];
  if (style < 0.18) return [known.givenKanji, known.familyKanji];
  const [first, last] = [romajiAsWritten(known.givenKana, random), romajiAsWritten(known.familyKana, random)];
  if (style < 0.26) return [first, last];
  if (style < 0.34) return [first.toUpperCase(), last.toUpperCase()];
  return [capitalized(first), capitalized(last)];
}

function phoneAsWritten(digits: string, random: Random): string {
  const national = digits.slice(1);
  const style = random.next();
  if (style < 0.5) return `+81${national}`;
  if (style < 0.75) return `+81-${phoneParts(digits).join('-').slice(1)}`;
  return style < 0.88 ? `+81 (0)${national}` : digits;
}

function isoSeconds(moment: number): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}

function flag(value: boolean | null): string | null {
  return value === null ? null : value ? 'TRUE' : 'FALSE';
}
