import type { CustomerRecord } from '../../functions/core/records/entities.ts';
import type { Expected, Where } from './expected.ts';
import { personKeys } from './reference-groups.ts';
import { monthsLater } from './reference-histories.ts';
import { type Item, isSale, read, registeredOn } from './reference-rows.ts';
import type { World } from './world.ts';

/** Figures over the first order of each person, or of each person at each brand where brands are named or told by; null for others. */
export function byFirstOrders(
  expected: Expected,
  people: ReadonlyMap<string, readonly CustomerRecord[]>,
  world: World,
): ReadonlyMap<string, number[]> | null {
  const { figure, by, where = {} } = expected;
  if (!['again rate', 'first-time buyers', 'days to first', 'median days to first'].includes(figure)) return null;
  const days = new Map<string, number[]>();
  const groups = new Map<string, boolean[]>();
  for (const [person, records] of people) {
    const sales = (read(world).byPerson.get(person) ?? []).filter(isSale);
    const brands =
      by === 'brand' || where.brand !== undefined ? new Set(sales.map(({ order }) => order.brand)) : [null];
    for (const brand of brands) {
      const [first, next] = ordersOf(sales.filter(({ order }) => brand === null || order.brand === brand));
      if (first === undefined || !isOf(where, first)) continue;
      const there = records.filter((record) => brand === null || record.brand === brand);
      const since = Math.round((Date.parse(first.day) - Date.parse(registeredOn(there))) / 86_400_000);
      for (const key of keysOf(by, first, person, records, world)) {
        if (since >= 0) days.set(key, [...(days.get(key) ?? []), since]);
        groups.set(key, [...(groups.get(key) ?? []), next !== undefined && next.day <= lastDay(first.day, expected)]);
      }
    }
  }
  if (figure.endsWith('days to first'))
    return new Map([...days].map(([key, all]) => [key, [figure.startsWith('median') ? middle(all) : mean(all)]]));
  const told = (again: readonly boolean[]): number =>
    figure === 'again rate' ? Math.round((again.filter(Boolean).length / again.length) * 1000) / 10 : again.length;
  return new Map([...groups].map(([key, again]) => [key, [told(again)]]));
}

const mean = (values: readonly number[]): number =>
  Math.round((values.reduce((sum, value) => sum + value, 0) / values.length) * 100) / 100;

function middle(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(at)] ?? 0) + (sorted[Math.ceil(at)] ?? 0)) / 2;
}

/** One line of each order, the first order first. */
function ordersOf(sales: readonly Item[]): readonly Item[] {
  return [...new Map(sales.map((item) => [item.order, item])).values()].sort(
    (one, other) => one.order.ordered_at - other.order.ordered_at,
  );
}

const isOf = ({ brand, channel, from, to }: Where, { order, day }: Item): boolean =>
  (brand === undefined || brand.includes(order.brand)) &&
  (channel === undefined || channel.includes(order.channel ?? 'unknown')) &&
  (from === undefined || day >= from) &&
  (to === undefined || day <= to);

function lastDay(first: string, { soon }: Expected): string {
  if (soon === undefined) return '9999';
  if (soon.months !== undefined) return monthsLater(first, soon.months);
  return new Date(Date.parse(first) + 86_400_000 * (soon.days ?? 0)).toISOString().slice(0, 10);
}

function keysOf(
  by: Expected['by'],
  { order, day }: Item,
  person: string,
  records: readonly CustomerRecord[],
  world: World,
): readonly string[] {
  switch (by) {
    case undefined:
      return [''];
    case 'brand':
    case 'first_brand':
      return [order.brand];
    case 'channel':
      return [order.channel ?? 'unknown'];
    case 'month':
      return [day.slice(0, 7)];
    case 'first_purchase_month':
      return [day.slice(0, 7).replace('-', '')];
    default:
      return personKeys(by, person, records, world);
  }
}
