import type { CustomerRecord } from '../../functions/core/records/entities.ts';
import { eventFigures, isEventFigure } from './event-reference.ts';
import type { Expected } from './expected.ts';
import { amounts, firstDay, ordersIn, passes, registeredOn, within } from './reference-people.ts';
import {
  ageOf,
  type Item,
  isItem,
  isPerson,
  isSale,
  newest,
  prefectureOf,
  read,
  statusOf,
  weekdayOf,
} from './reference-rows.ts';
import { personId, type World } from './world.ts';

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
  if (isEventFigure(expected)) {
    const keysOf = (person: string, by: NonNullable<Expected['by']>): readonly string[] =>
      personKeys(by, person, people.get(person) ?? [], world);
    return finished(eventFigures(expected, named, keysOf, world), world, expected);
  }
  const mine = items.filter((item) => named.has(item.person) && isItem(expected.where ?? {}, item));
  const groups = groupKeys(expected, named, mine, world);
  const figures = new Map(
    groups
      .map((key): [string, number[]] => [key, [figure(expected, key, named, mine, world)]])
      // A group without any value of the attribute is no group.
      .filter(([key, [value]]) => key === '' || !Number.isNaN(value)),
  );
  return finished(figures, world, expected);
}

/** With the share of a whole or the period before beside each figure, and no more groups than are asked for. */
function finished(
  told: ReadonlyMap<string, number[]>,
  world: World,
  expected: Expected,
): ReadonlyMap<string, readonly number[]> {
  const figures = new Map(told);
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
    const earlier = { ...rest, where: { ...expected.where, from, to }, ...wholesIn(expected, from, to) };
    const { changed: _changed, rankedBy: _rankedBy, top: _top, ...every } = earlier;
    const before = reference(world, every);
    const shared = expected.of !== undefined || expected.ofEach !== undefined;
    for (const [key, [value = 0, share = 0]] of figures)
      figures.set(key, shared ? [value, share, before.get(key)?.[1] ?? 0] : [value, before.get(key)?.[0] ?? 0]);
    // Groups of the earlier period alone.
    for (const [key, [value = 0]] of before) if (!figures.has(key)) figures.set(key, [0, value]);
  }
  return cut(figures, expected);
}

/** The whole of a share in the compared period. */
function wholesIn({ of, ofEach }: Expected, from: string, to: string): Pick<Expected, 'of' | 'ofEach'> {
  return {
    ...(of === undefined ? {} : { of: { ...of, where: { ...of.where, from, to } } }),
    ...(ofEach === undefined ? {} : { ofEach: { ...ofEach, where: { ...ofEach.where, from, to } } }),
  };
}

function cut(
  figures: ReadonlyMap<string, number[]>,
  { atLeast, top, lowest, changed, rankedBy }: Expected,
): ReadonlyMap<string, readonly number[]> {
  const standard = (values: readonly number[]): number => {
    const [value = 0] = values;
    const difference = value - (values.at(-1) ?? 0);
    return rankedBy === undefined ? value : rankedBy === 'difference' ? difference : difference / (values.at(-1) ?? 0);
  };
  const kept = [...figures].filter(([, values]) => {
    const difference = (values[0] ?? 0) - (values.at(-1) ?? 0);
    const goes = changed === undefined || (changed === 'up' ? difference > 0 : difference < 0);
    const comparable = rankedBy !== 'growth' || (values.at(-1) ?? 0) !== 0;
    return goes && comparable && (atLeast === undefined || (values[0] ?? 0) >= atLeast);
  });
  if (top === undefined) return new Map(kept);
  const sorted = kept.sort(([left, one], [right, other]) => {
    const ahead = lowest === true ? standard(one) - standard(other) : standard(other) - standard(one);
    return ahead || (left < right ? -1 : 1);
  });
  return new Map(sorted.slice(0, top));
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
    case 'attribute average':
      return mean(attributesOf(persons, expected, world));
    case 'attribute total':
      return mean(attributesOf(persons, expected, world)) * attributesOf(persons, expected, world).length;
    case 'return rate':
      return Math.round((taken('returned') / every) * 1000) / 10;
    default:
      throw new RangeError(`not a figure of orders: ${expected.figure}`);
  }
}

function attributesOf(
  persons: readonly (readonly [string, unknown])[],
  { attribute = '' }: Expected,
  world: World,
): readonly number[] {
  return persons.flatMap(([id]) => world.attributes?.get(id)?.[attribute] ?? []);
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
