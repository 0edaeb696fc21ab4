import { type Consent, combineConsents } from '../../functions/core/meanings.ts';
import type { CustomerRecord, OrderLineRecord, OrderRecord } from '../../functions/core/records/entities.ts';
import type { Expected, PersonTest, Where } from './expected.ts';
import { AS_OF, personId, type World } from './world.ts';

interface Item {
  readonly person: string;
  readonly order: OrderRecord;
  readonly day: string;
  readonly line: OrderLineRecord;
  readonly category: string;
  readonly product: string;
}

const tokyoDay = (milliseconds: number): string => new Date(milliseconds + 9 * 3_600_000).toISOString().slice(0, 10);

/**
 * The stupid oracle of the verified questions: what a person reads in the question, written by hand as data and computed with
 * loops over the rows. It shares no code with plans, dictionaries or SQL.
 * Groups with their figure; `''` is the group of everything. Shares and growth come as `[figure, share or previous]`. */
export function reference(world: World, expected: Expected): ReadonlyMap<string, readonly number[]> {
  const { people, items } = read(world);
  const named = new Map(
    [...people].filter(
      ([id, records]) =>
        (expected.people ?? []).every((test) => passes(test, id, records, world)) &&
        isPerson(expected.where ?? {}, records) &&
        (expected.where?.person === undefined || id === personId(expected.where.person)),
    ),
  );
  const mine = items.filter((item) => named.has(item.person) && isItem(expected.where ?? {}, item));
  const groups = groupKeys(expected, named, mine, world);
  const figures = new Map(groups.map((key) => [key, [figure(expected, key, named, mine, world)]]));
  if (expected.of !== undefined) {
    const whole =
      reference(world, {
        figure: expected.figure,
        where: expected.of.where ?? {},
        people: expected.of.people ?? [],
      }).get('')?.[0] ?? 0;
    for (const [key, [value = 0]] of figures) figures.set(key, [value, Math.round((value / whole) * 1000) / 10]);
  }
  if (expected.ofEach !== undefined) {
    const { ofEach, ...rest } = expected;
    const wholes = reference(world, {
      figure: rest.figure,
      ...(rest.by === undefined ? {} : { by: rest.by }),
      ...ofEach,
    });
    for (const [key, whole] of wholes) {
      const [value = 0] = figures.get(key) ?? [0];
      figures.set(key, [value, Math.round((value / (whole[0] ?? 0)) * 1000) / 10]);
    }
  }
  if (expected.compare !== undefined) {
    const [from, to] = expected.compare;
    const { compare: _compare, ...rest } = expected;
    const before = reference(world, { ...rest, where: { ...expected.where, from, to } });
    for (const [key, [value = 0]] of figures) figures.set(key, [value, before.get(key)?.[0] ?? 0]);
  }
  return cut(figures, expected);
}

function cut(
  figures: ReadonlyMap<string, number[]>,
  { atLeast, top, lowest }: Expected,
): ReadonlyMap<string, readonly number[]> {
  const kept = [...figures].filter(([, [value = 0]]) => atLeast === undefined || value >= atLeast);
  if (top === undefined) return new Map(kept);
  const sorted = kept.sort(
    ([left, [one = 0]], [right, [other = 0]]) =>
      (lowest === true ? one - other : other - one) || (left < right ? -1 : 1),
  );
  return new Map(sorted.slice(0, top));
}

const WORLDS = new WeakMap<World, ReturnType<typeof readRows>>();

/** The rows as people and items, read once a world. */
function read(world: World): ReturnType<typeof readRows> {
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

const statusOf = (order: OrderRecord): string => order.status ?? 'completed';
const isSale = (item: Item): boolean => statusOf(item.order) === 'completed';

/** The value in the newest of the person's records that has one. */
function newest<Key extends 'state' | 'gender' | 'birth_date'>(
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

const PREFECTURE: Readonly<Record<string, string>> = {
  Tokyo: '東京都',
  Osaka: '大阪府',
  Hokkaido: '北海道',
  Fukuoka: '福岡県',
};
const prefectureOf = (records: readonly CustomerRecord[]): string => {
  const state = newest(records, 'state');
  return state === null ? 'unknown' : (PREFECTURE[state] ?? state);
};

function ageOf(records: readonly CustomerRecord[]): number | null {
  const born = newest(records, 'birth_date');
  if (born === null) return null;
  const today = tokyoDay(AS_OF);
  return Number(today.slice(0, 4)) - Number(born.slice(0, 4)) - (today.slice(5) < born.slice(5) ? 1 : 0);
}

function isPerson(where: Where, records: readonly CustomerRecord[]): boolean {
  const age = ageOf(records);
  if (where.prefecture !== undefined && !where.prefecture.includes(prefectureOf(records))) return false;
  if (where.notPrefecture?.includes(prefectureOf(records)) === true) return false;
  if (where.gender !== undefined && !where.gender.includes(newest(records, 'gender') ?? 'unknown')) return false;
  if (where.ageGroup !== undefined && (age === null || !where.ageGroup.includes(Math.floor(age / 10) * 10)))
    return false;
  return where.age === undefined || (age !== null && age >= where.age[0] && age <= where.age[1]);
}

function isItem(where: Where, item: Item): boolean {
  if (where.brand !== undefined && !where.brand.includes(item.order.brand)) return false;
  if (where.category !== undefined && !where.category.includes(item.category)) return false;
  if (where.product !== undefined && !where.product.includes(item.product)) return false;
  if (where.channel !== undefined && !where.channel.includes(item.order.channel ?? '')) return false;
  if (where.weekday !== undefined && !where.weekday.includes(weekdayOf(item.day))) return false;
  return (where.from === undefined || item.day >= where.from) && (where.to === undefined || item.day <= where.to);
}

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
const within = (day: string | undefined, days: readonly [string, string] | undefined): boolean =>
  days === undefined || (day !== undefined && day >= days[0] && day <= days[1]);
const firstDay = (items: readonly Item[]): string | undefined => items.map(({ day }) => day).sort()[0];

function passes(test: PersonTest, person: string, records: readonly CustomerRecord[], world: World): boolean {
  const { segments } = world;
  const member = (run: 'newest' | 'earlier', names: readonly string[]): boolean =>
    names.some((name) => segments?.[run].get(name)?.has(person) === true);
  if (test.segment !== undefined && !member('newest', test.segment)) return false;
  if (test.notSegment !== undefined && member('newest', test.notSegment)) return false;
  if (test.wasSegment !== undefined && !member('earlier', test.wasSegment)) return false;
  if (test.wasNotSegment !== undefined && member('earlier', test.wasNotSegment)) return false;
  const own = read(world).byPerson.get(person) ?? [];
  const sales = own.filter(isSale);
  const counted = sales.filter((item) => isItem(test.in ?? {}, item));
  const between = (value: number, limits: readonly [number, number] | undefined): boolean =>
    limits === undefined || (value >= limits[0] && value <= limits[1]);
  if (!within(firstDay(sales), test.firstBought)) return false;
  if (
    test.anOrder !== undefined &&
    ![...amounts(sales, false).values()].some((amount) => between(amount, test.anOrder))
  )
    return false;
  if (test.registered !== undefined && !within(registeredOn(records), test.registered)) return false;
  if (test.bought !== undefined && !sales.some((item) => isItem(test.bought ?? {}, item))) return false;
  if (test.notBought !== undefined && sales.some((item) => isItem(test.notBought ?? {}, item))) return false;
  if (test.returned !== undefined && own.some((item) => statusOf(item.order) === 'returned') !== test.returned)
    return false;
  if (!between(ordersIn(counted).size, test.orders) || !between(salesOf(counted, test.in), test.spent)) return false;
  if (!between(new Set(counted.map(({ order }) => order.brand)).size, test.brands)) return false;
  const units = counted.reduce((sum, { line }) => sum + line.quantity, 0);
  if (!between(units, test.units)) return false;
  if (test.attention !== undefined && records.some((record) => record.attention_customer === true) !== test.attention)
    return false;
  const asked = records.filter(({ brand }) => test.consentBrand === undefined || brand === test.consentBrand);
  const consent = (field: 'ok_to_call' | 'ok_to_email'): Consent =>
    combineConsents(asked.map((record) => (record[field] === null ? 'unknown' : record[field] ? 'yes' : 'no')));
  if (test.consentBrand !== undefined && asked.length === 0) return false;
  return (
    (test.call === undefined || test.call.includes(consent('ok_to_call'))) &&
    (test.email === undefined || test.email.includes(consent('ok_to_email')))
  );
}

const ordersIn = (items: readonly Item[]): ReadonlySet<string> =>
  new Set(items.map(({ order }) => `${order.brand}:${order.order_id}`));

/** Whole orders count with their total; goods within orders with their lines. */
function salesOf(items: readonly Item[], where: Where = {}): number {
  if (where.category !== undefined || where.product !== undefined)
    return items.reduce((sum, { line }) => sum + line.amount, 0);
  return [...amounts(items, false).values()].reduce((sum, amount) => sum + amount, 0);
}

/** Order → amount: its total (the lines' sum without one), or the amount of the lines at hand. */
function amounts(items: readonly Item[], byLine: boolean): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { order, line } of items) {
    const key = `${order.brand}:${order.order_id}`;
    sums.set(key, !byLine && order.total !== null ? order.total : (sums.get(key) ?? 0) + line.amount);
  }
  return sums;
}

function groupKeys(
  { by, figure: wanted, where = {} }: Expected,
  people: ReadonlyMap<string, readonly CustomerRecord[]>,
  items: readonly Item[],
  world: World,
): readonly string[] {
  if (by === undefined) return [''];
  const people_ = ['people', 'new people', 'average age'].includes(wanted);
  const keys = people_
    ? [...people]
        .filter(
          ([, records]) =>
            wanted !== 'new people' || within(registeredOn(records), [where.from ?? '0', where.to ?? '9']),
        )
        .flatMap(([id, records]) => personKeys(by, id, records, world))
    : items
        .filter((item) => wanted.startsWith('return') || wanted.startsWith('cancel') || isSale(item))
        .flatMap((item) => itemKeys(by, item, people.get(item.person) ?? [], world));
  return [...new Set(keys)];
}

function personKeys(
  by: NonNullable<Expected['by']>,
  id: string,
  records: readonly CustomerRecord[],
  world: World,
): readonly string[] {
  if (by === 'segment')
    return [...(world.segments?.newest ?? [])].filter(([, members]) => members.has(id)).map(([name]) => name);
  if (by === 'brand') return [...new Set(records.map(({ brand }) => brand))];
  if (by === 'prefecture') return [prefectureOf(records)];
  if (by === 'gender') return [newest(records, 'gender') ?? 'unknown'];
  if (by === 'customer') return [id];
  if (by === 'month') return [registeredOn(records).slice(0, 7)];
  const age = ageOf(records);
  return [age === null ? 'unknown' : `${Math.floor(age / 10) * 10}s`];
}

const registeredOn = (records: readonly CustomerRecord[]): string =>
  tokyoDay(Math.min(...records.map(({ registered_at }) => registered_at ?? Number.POSITIVE_INFINITY)));

function firstMonthOf(person: string, world: World): string {
  const own = (read(world).byPerson.get(person) ?? []).filter(isSale);
  return (firstDay(own) ?? '').slice(0, 7).replace('-', '');
}

function itemKeys(
  by: NonNullable<Expected['by']>,
  item: Item,
  records: readonly CustomerRecord[],
  world: World,
): readonly string[] {
  switch (by) {
    case 'weekday':
      return [String(weekdayOf(item.day))];
    case 'day_type':
      return [weekdayOf(item.day) >= 6 ? 'weekend' : 'weekday'];
    case 'hour':
      return [new Date(item.order.ordered_at + 9 * 3_600_000).toISOString().slice(11, 13)];
    case 'quarter':
      return [`${item.day.slice(0, 4)}-${Math.ceil(Number(item.day.slice(5, 7)) / 3)}`];
    case 'first_purchase_month':
      return [firstMonthOf(item.person, world)];
    case 'brand':
      return [item.order.brand];
    case 'category':
      return [item.category];
    case 'product':
      return [item.product];
    case 'channel':
      return [item.order.channel ?? 'unknown'];
    case 'month':
      return [item.day.slice(0, 7)];
    case 'year':
      return [item.day.slice(0, 4)];
    default:
      return personKeys(by, item.person, records, world);
  }
}

function figure(
  expected: Expected,
  key: string,
  people: ReadonlyMap<string, readonly CustomerRecord[]>,
  items: readonly Item[],
  world: World,
): number {
  const { by, where = {} } = expected;
  const inGroup = items.filter(
    (item) => by === undefined || itemKeys(by, item, people.get(item.person) ?? [], world).includes(key),
  );
  const persons = [...people].filter(
    ([id, records]) =>
      (by === undefined || personKeys(by, id, records, world).includes(key)) &&
      (where.brand === undefined || records.some(({ brand }) => where.brand?.includes(brand) === true)),
  );
  const sales = inGroup.filter(isSale);
  const byLine =
    where.category !== undefined ||
    where.product !== undefined ||
    by === 'category' ||
    by === 'product' ||
    expected.figure === 'quantity';
  const orders = [...amounts(sales, byLine).values()].filter(
    (amount) => amount >= (where.orderAtLeast ?? 0) && amount <= (where.orderAtMost ?? Number.POSITIVE_INFINITY),
  );
  const perPerson = new Map<string, Item[]>();
  for (const item of sales) perPerson.set(item.person, [...(perPerson.get(item.person) ?? []), item]);
  const sums = [...perPerson.values()].map((own) => [...amounts(own, byLine).values()]);
  const every = ordersIn(inGroup).size;
  const taken = (status: string): number => ordersIn(inGroup.filter(({ order }) => statusOf(order) === status)).size;
  switch (expected.figure) {
    case 'people':
      return persons.length;
    case 'new people':
      return persons.filter(([, records]) =>
        within(registeredOn(by === 'brand' ? records.filter(({ brand }) => brand === key) : records), [
          where.from ?? '0',
          where.to ?? '9',
        ]),
      ).length;
    case 'average age':
      return mean(persons.flatMap(([, records]) => ageOf(records) ?? []));
    case 'buyers':
      return perPerson.size;
    case 'orders':
      return orders.length;
    case 'sales':
      return total(orders);
    case 'quantity':
      return total(sales.map(({ line }) => line.quantity));
    case 'products':
      return new Set(sales.map(({ order, line }) => `${order.brand}:${line.product_id}`)).size;
    case 'units per order':
      return total(sales.map(({ line }) => line.quantity)) / ordersIn(sales).size;
    case 'categories':
      return new Set(sales.map(({ category }) => category)).size;
    case 'returned amount':
      return total([
        ...amounts(
          inGroup.filter(({ order }) => statusOf(order) === 'returned'),
          byLine,
        ).values(),
      ]);
    case 'highest order':
      return Math.max(...orders);
    case 'lowest order':
      return Math.min(...orders);
    case 'cancellation rate':
      return Math.round((taken('cancelled') / every) * 1000) / 10;
    case 'average order':
      return mean(orders);
    case 'median order':
      return median(orders);
    case 'repeaters':
      return sums.filter((own) => own.length >= 2).length;
    case 'repeat rate':
      return Math.round((sums.filter((own) => own.length >= 2).length / sums.length) * 1000) / 10;
    case 'sales per person':
      return mean(sums.map(total));
    case 'median sales per person':
      return median(sums.map(total));
    case 'orders per person':
      return mean(sums.map((own) => own.length));
    case 'returned orders':
      return taken('returned');
    case 'cancelled orders':
      return taken('cancelled');
    case 'return rate':
      return Math.round((taken('returned') / every) * 1000) / 10;
  }
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const mean = (values: readonly number[]): number => total(values) / values.length;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return Number.isInteger(middle)
    ? ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
    : (sorted[Math.floor(middle)] ?? 0);
}
