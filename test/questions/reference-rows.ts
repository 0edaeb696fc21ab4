import type { CustomerRecord, OrderLineRecord, OrderRecord } from '../../functions/core/records/entities.ts';
import type { Where } from './expected.ts';
import { AS_OF, type World } from './world.ts';

/** A line of an order, with what the oracle asks of it. */
export interface Item {
  readonly person: string;
  readonly order: OrderRecord;
  readonly day: string;
  readonly line: OrderLineRecord;
  readonly category: string;
  readonly product: string;
  /** Which completed order of the person it is; 0 of an order that was taken back. */
  readonly turn: number;
  readonly sinceFirst: number;
  /** What it was sold below the list price; null where there is none. */
  readonly discount: number | null;
  /** All lines of its order. */
  readonly together: readonly OrderLineRecord[];
}

export const tokyoDay = (milliseconds: number): string =>
  new Date(milliseconds + 9 * 3_600_000).toISOString().slice(0, 10);

const WORLDS = new WeakMap<World, ReturnType<typeof readRows>>();

/** The rows as people and items, read once a world. */
export function read(world: World): ReturnType<typeof readRows> {
  const known = WORLDS.get(world) ?? readRows(world);
  WORLDS.set(world, known);
  return known;
}

function readRows(world: World): {
  readonly people: ReadonlyMap<string, readonly CustomerRecord[]>;
  readonly items: readonly Item[];
  readonly byPerson: ReadonlyMap<string, readonly Item[]>;
} {
  const personOf = new Map(world.links.map((link) => [`${link.brand}:${link.customer_id}`, link.profile_id as string]));
  const people = new Map<string, CustomerRecord[]>();
  for (const record of world.customers) {
    const person = personOf.get(`${record.brand}:${record.customer_id}`) ?? '';
    people.set(person, [...(people.get(person) ?? []), record]);
  }
  const orders = new Map(world.orders.map((order) => [`${order.brand}:${order.order_id}`, order]));
  const products = new Map(world.products.map((product) => [`${product.brand}:${product.product_id}`, product]));
  const turns = turnsOf(world, personOf);
  const onOrders = new Map<string, OrderLineRecord[]>();
  for (const line of world.lines) {
    const key = `${line.brand}:${line.order_id}`;
    onOrders.set(key, [...(onOrders.get(key) ?? []), line]);
  }
  const items = world.lines.flatMap((line): Item[] => {
    const order = orders.get(`${line.brand}:${line.order_id}`);
    const product = products.get(`${line.brand}:${line.product_id}`);
    if (order === undefined || product === undefined) return [];
    return [
      {
        person: personOf.get(`${order.brand}:${order.customer_id}`) ?? '',
        order,
        day: tokyoDay(order.ordered_at),
        line,
        category: product.category ?? '',
        product: product.product_name,
        turn: turns.get(order)?.turn ?? 0,
        sinceFirst: turns.get(order)?.sinceFirst ?? 0,
        discount: product.price === null ? null : Math.max(0, product.price * line.quantity - line.amount),
        together: onOrders.get(`${line.brand}:${line.order_id}`) ?? [],
      },
    ];
  });
  const byPerson = new Map<string, Item[]>();
  for (const item of items) {
    const own = byPerson.get(item.person);
    if (own === undefined) byPerson.set(item.person, [item]);
    else own.push(item);
  }
  return { people, items, byPerson };
}

function turnsOf(world: World, personOf: ReadonlyMap<string, string>) {
  const own = new Map<string, OrderRecord[]>();
  for (const order of world.orders.filter((one) => statusOf(one) === 'completed')) {
    const person = personOf.get(`${order.brand}:${order.customer_id}`) ?? '';
    own.set(person, [...(own.get(person) ?? []), order]);
  }
  const key = ({ brand, order_id }: OrderRecord): string => `${brand}:${order_id}`;
  const turns = new Map<OrderRecord, { readonly turn: number; readonly sinceFirst: number }>();
  for (const orders of own.values()) {
    const sorted = orders.toSorted((a, b) => a.ordered_at - b.ordered_at || (key(a) < key(b) ? -1 : 1));
    const [first] = sorted;
    sorted.forEach((order, at) => {
      const days = Date.parse(tokyoDay(order.ordered_at)) - Date.parse(tokyoDay(first?.ordered_at ?? 0));
      turns.set(order, { turn: at + 1, sinceFirst: days / 86_400_000 });
    });
  }
  return turns;
}

/** Whether it was sold below the list price. */
export const priceLevel = ({ discount }: Item): string =>
  discount === null ? 'unknown' : discount > 0 ? 'below' : 'list';

export const statusOf = (order: OrderRecord): string => order.status ?? 'completed';
export const isSale = (item: Item): boolean => statusOf(item.order) === 'completed';

/** The value in the newest of the person's records that has one. */
export function newest<Key extends 'state' | 'gender' | 'birth_date' | 'email' | 'phone'>(
  records: readonly CustomerRecord[],
  key: Key,
): CustomerRecord[Key] | null {
  const order = ['tsumugi', 'hoshizora', 'lumiere'];
  const sorted = records
    .filter((record) => record[key] !== null)
    .sort(
      (one, other) =>
        (other.updated_at ?? 0) - (one.updated_at ?? 0) || order.indexOf(one.brand) - order.indexOf(other.brand),
    );
  return sorted[0]?.[key] ?? null;
}

/** The value of a column that the brands' files keep, in the newest of the person's records that has one. */
export function kept(records: readonly CustomerRecord[], column: string): string {
  const [first] = records
    .filter(({ attributes }) => attributes?.[column] !== undefined)
    .sort((one, other) => (other.updated_at ?? 0) - (one.updated_at ?? 0));
  return first?.attributes?.[column] ?? 'unknown';
}

const PREFECTURE: Readonly<Record<string, string>> = {
  Tokyo: '東京都',
  Osaka: '大阪府',
  Hokkaido: '北海道',
  Fukuoka: '福岡県',
};
export const prefectureOf = (records: readonly CustomerRecord[]): string => {
  const state = newest(records, 'state');
  return state === null ? 'unknown' : (PREFECTURE[state] ?? state);
};

export function ageOf(records: readonly CustomerRecord[]): number | null {
  const born = newest(records, 'birth_date');
  if (born === null) return null;
  const today = tokyoDay(AS_OF);
  return Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (today.slice(5) < born.slice(5) ? 1 : 0);
}

export function isPerson(where: Where, records: readonly CustomerRecord[]): boolean {
  const age = ageOf(records);
  const { phone, email } = where.onFile ?? {};
  if (phone !== undefined && (newest(records, 'phone') !== null) !== phone) return false;
  if (email !== undefined && (newest(records, 'email') !== null) !== email) return false;
  if (where.prefecture !== undefined && !where.prefecture.includes(prefectureOf(records))) return false;
  if (where.notPrefecture?.includes(prefectureOf(records)) === true) return false;
  if (where.gender !== undefined && !where.gender.includes(newest(records, 'gender') ?? 'unknown')) return false;
  if (Object.entries(where.kept ?? {}).some(([column, values]) => !values.includes(kept(records, column))))
    return false;
  if (where.birthMonth !== undefined && !where.birthMonth.includes(newest(records, 'birth_date')?.slice(5, 7) ?? ''))
    return false;
  if (where.born !== undefined && !within(newest(records, 'birth_date') ?? '', where.born)) return false;
  if (where.ageGroup !== undefined && (age === null || !where.ageGroup.includes(Math.floor(age / 10) * 10)))
    return false;
  return where.age === undefined || (age !== null && age >= where.age[0] && age <= where.age[1]);
}

export function isItem(where: Where, item: Item): boolean {
  if (where.brand !== undefined && !where.brand.includes(item.order.brand)) return false;
  if (where.category !== undefined && !where.category.includes(item.category)) return false;
  if (where.notCategory?.includes(item.category) === true) return false;
  if (where.hour !== undefined && !where.hour.includes(new Date(item.order.ordered_at + 9 * 3_600_000).getUTCHours()))
    return false;
  if (where.priceLevel !== undefined && priceLevel(item) !== where.priceLevel) return false;
  const { orderItems, orderProducts } = where;
  const pieces = item.together.reduce((sum, { quantity }) => sum + quantity, 0);
  if (
    !among(pieces, orderItems) ||
    !among(new Set(item.together.map(({ product_id }) => product_id)).size, orderProducts)
  )
    return false;
  if (where.turn !== undefined && item.turn !== where.turn) return false;
  if (where.product !== undefined && !where.product.includes(item.product)) return false;
  if (where.channel !== undefined && !where.channel.includes(item.order.channel ?? '')) return false;
  if (where.weekday !== undefined && !where.weekday.includes(weekdayOf(item.day))) return false;
  return (where.from === undefined || item.day >= where.from) && (where.to === undefined || item.day <= where.to);
}

const among = (value: number, limits: readonly [number, number] | undefined): boolean =>
  limits === undefined || (value >= limits[0] && value <= limits[1]);

export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

export const within = (day: string | undefined, days: readonly [string, string] | undefined): boolean =>
  days === undefined || (day !== undefined && day >= days[0] && day <= days[1]);

export const registeredOn = (records: readonly CustomerRecord[]): string =>
  tokyoDay(Math.min(...records.map(({ registered_at }) => registered_at ?? Number.POSITIVE_INFINITY)));
