import type { CustomerRecord } from '../../functions/core/records/entities.ts';
import type { Expected } from './expected.ts';
import { amounts, ordersIn } from './reference-amounts.ts';
import { itemKeys, personKeys } from './reference-groups.ts';
import { passes } from './reference-people.ts';
import { ageOf, type Item, isSale, read, registeredOn, statusOf, within } from './reference-rows.ts';
import type { World } from './world.ts';

/** The figure of a group. */
export function figure(
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
    where.priceLevel !== undefined ||
    by === 'price_level' ||
    by === 'category' ||
    by === 'product' ||
    expected.figure === 'selling price' ||
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
    case 'email consents':
    case 'call consents':
    case 'email consent rate':
    case 'call consent rate': {
      const purpose = expected.figure.startsWith('email') ? 'email' : 'call';
      const brand = by === 'brand' ? key : where.brand?.length === 1 ? where.brand[0] : undefined;
      const test = { [purpose]: ['yes' as const], ...(brand === undefined ? {} : { consentBrand: brand }) };
      const consenting = persons.filter(([id, records]) => passes(test, id, records, world));
      return expected.figure.endsWith('consents')
        ? consenting.length
        : Math.round((consenting.length / persons.length) * 1000) / 10;
    }
    case 'average age':
      return mean(persons.flatMap(([, records]) => ageOf(records) ?? []));
    case 'median age':
      return median(persons.flatMap(([, records]) => ageOf(records) ?? []));
    case 'highest age':
      return Math.max(...persons.flatMap(([, records]) => ageOf(records) ?? []));
    case 'lowest age':
      return Math.min(...persons.flatMap(([, records]) => ageOf(records) ?? []));
    case 'buyers':
      return perPerson.size;
    case 'orders':
      return orders.length;
    case 'sales':
      return total(orders);
    case 'quantity':
      return total(sales.map(({ line }) => line.quantity));
    case 'discount':
      return total(sales.map(({ discount }) => discount ?? 0));
    case 'discount rate': {
      const listed = sales.filter(({ discount }) => discount !== null);
      const discount = total(listed.map((item) => item.discount ?? 0));
      return Math.round((discount / (discount + total(listed.map(({ line }) => line.amount)))) * 1000) / 10;
    }
    case 'selling price':
      return total(sales.map(({ line }) => line.amount)) / total(sales.map(({ line }) => line.quantity));
    case 'first sale':
      return Math.min(...sales.map(({ day }) => Number(day.replaceAll('-', ''))));
    case 'last sale':
      return Math.max(...sales.map(({ day }) => Number(day.replaceAll('-', ''))));
    case 'order lines':
      return sales.length;
    case 'products':
      return new Set(sales.map(({ order, line }) => `${order.brand}:${line.product_id}`)).size;
    case 'units per order':
      return total(sales.map(({ line }) => line.quantity)) / ordersIn(sales).size;
    case 'units per person':
      return total(sales.map(({ line }) => line.quantity)) / perPerson.size;
    case 'categories':
      return new Set(sales.map(({ category }) => category)).size;
    case 'returned amount':
    case 'cancelled amount': {
      const status = expected.figure === 'returned amount' ? 'returned' : 'cancelled';
      const back = inGroup.filter(({ order }) => statusOf(order) === status);
      return total([...amounts(back, byLine).values()]);
    }
    case 'highest order':
      return Math.max(...orders);
    case 'lowest order':
      return Math.min(...orders);
    case 'cancellation rate':
      return Math.round((taken('cancelled') / every) * 1000) / 10;
    case 'average order':
      return mean(orders);
    case 'median order':
      return expected.percent === undefined ? median(orders) : atPercent(orders, expected.percent);
    case 'days since previous':
      return Math.round(mean(daysSincePrevious(sales, world)) * 100) / 100;
    case 'days since first':
      return Math.round(mean(daysSinceFirst(sales)) * 100) / 100;
    case 'median days since first':
      return median(daysSinceFirst(sales));
    case 'repeaters':
      return sums.filter((own) => own.length >= 2).length;
    case 'repeat rate':
      return Math.round((sums.filter((own) => own.length >= 2).length / sums.length) * 1000) / 10;
    case 'sales per person':
      return mean(sums.map(total));
    case 'median sales per person':
      return expected.percent === undefined ? median(sums.map(total)) : atPercent(sums.map(total), expected.percent);
    case 'orders per person':
      return mean(sums.map((own) => own.length));
    case 'median orders per person':
      return median(sums.map((own) => own.length));
    case 'returned orders':
      return taken('returned');
    case 'cancelled orders':
      return taken('cancelled');
    case 'attribute average':
      return mean(attributesOf(persons, expected, world));
    case 'attribute median': {
      const held = attributesOf(persons, expected, world);
      return held.length === 0 ? Number.NaN : median(held);
    }
    case 'attribute total':
      return mean(attributesOf(persons, expected, world)) * attributesOf(persons, expected, world).length;
    case 'return rate':
      return Math.round((taken('returned') / (every - taken('cancelled'))) * 1000) / 10;
    default:
      throw new RangeError(`not a figure of orders: ${expected.figure}`);
  }
}

const daysSinceFirst = (sales: readonly Item[]): readonly number[] => [
  ...new Map(sales.map(({ order, sinceFirst }) => [order, sinceFirst])).values(),
];

function attributesOf(
  persons: readonly (readonly [string, unknown])[],
  { attribute = '' }: Expected,
  world: World,
): readonly number[] {
  return persons.flatMap(([id]) => world.attributes?.get(id)?.[attribute] ?? []);
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const mean = (values: readonly number[]): number => total(values) / values.length;

/** The smallest value that so many percent of them do not exceed. */
const atPercent = (values: readonly number[], percent: number): number =>
  values.toSorted((one, other) => one - other)[Math.ceil((values.length * percent) / 100) - 1] ?? Number.NaN;

/** Of each order the days since the one before it, of the same person. */
function daysSincePrevious(sales: readonly Item[], world: World): readonly number[] {
  return [...new Map(sales.map((item) => [item.order, item])).values()].flatMap(({ order, day, person }) => {
    const all = (read(world).byPerson.get(person) ?? []).filter(isSale);
    const before = all
      .filter((other) => other.order.ordered_at < order.ordered_at)
      .toSorted((one, other) => other.order.ordered_at - one.order.ordered_at)[0];
    return before === undefined ? [] : [(Date.parse(day) - Date.parse(before.day)) / 86_400_000];
  });
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return Number.isInteger(middle)
    ? ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
    : (sorted[Math.floor(middle)] ?? 0);
}
