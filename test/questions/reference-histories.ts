import type { Happening } from './event-reference.ts';
import type { Expected, PersonTest, Where } from './expected.ts';
import { amounts } from './reference-amounts.ts';
import { type Item, isItem, isSale } from './reference-rows.ts';

export const firstDay = (items: readonly Item[]): string | undefined => items.map(({ day }) => day).sort()[0];

/** The lines of a person's first order. */
export function firstItems(sales: readonly Item[]): readonly Item[] {
  const first = Math.min(...sales.map(({ order }) => order.ordered_at));
  return sales.filter(({ order }) => order.ordered_at === first);
}

/** Whether a person's purchases follow each other like that. */
export function passesHistory(test: PersonTest, sales: readonly Item[]): boolean {
  const those = (where: Where): readonly Item[] => sales.filter((item) => isItem(where, item));
  if (test.firstOf !== undefined && !firstItems(sales).some((item) => isItem(test.firstOf ?? {}, item))) return false;
  if (test.firstThere !== undefined) {
    const { brand, of = {} } = test.firstThere;
    const there = firstItems(those({ brand: [brand] }));
    if (!there.some((item) => isItem(of, item))) return false;
  }
  if (test.running !== undefined && longestRun(those(test.running.in ?? {})) < test.running.months) return false;
  if (test.boughtAfter !== undefined) {
    const [first, later] = test.boughtAfter.map(those);
    const came = first?.some((one) => later?.some((other) => other.order.ordered_at > one.order.ordered_at));
    if (came !== true) return false;
  }
  if (test.together !== undefined) {
    const orders = test.together.map((where) => new Set(those(where).map(({ order }) => order)));
    if (![...(orders[0] ?? [])].some((order) => orders.every((of) => of.has(order)))) return false;
  }
  return test.cameBack === undefined || cameBack(test.cameBack, sales);
}

/** Whether a purchase came so soon after the first one, or after the day of registration. */
export function boughtSoon(
  { registered, days = 0, months = 0 }: NonNullable<PersonTest['soon']>,
  sales: readonly Item[],
  registration: string,
): boolean {
  const ordered = [...new Map(sales.map((item) => [item.order, item])).values()].sort(
    (one, other) => one.order.ordered_at - other.order.ordered_at,
  );
  const [first, second] = ordered;
  const start = registered === true ? registration : first?.day;
  if (start === undefined) return false;
  const last =
    months > 0
      ? monthsLater(start, months)
      : new Date(Date.parse(start) + 86_400_000 * days).toISOString().slice(0, 10);
  if (registered === true) return sales.some(({ day }) => day >= start && day <= last);
  return second !== undefined && second.day <= last;
}

/** Whether a purchase and an event stand one behind the other, so soon. */
export function followed(
  { first, days, months, not }: NonNullable<PersonTest['followed']>,
  sales: readonly Item[],
  events: readonly Happening[],
): boolean {
  const lastDay = (start: string): string => {
    if (months !== undefined) return monthsLater(start, months);
    return new Date(Date.parse(start) + 86_400_000 * (days ?? 1e6)).toISOString().slice(0, 10);
  };
  const happened = events.some((event) =>
    sales.some(({ order, day }) =>
      first === 'event'
        ? order.ordered_at > event.at && day <= lastDay(event.day)
        : event.at > order.ordered_at && event.day <= lastDay(day),
    ),
  );
  return happened !== (not === true);
}

/** Calendar months with a purchase, one right after the other, at most. */
function longestRun(items: readonly Item[]): number {
  const months = new Set(items.map(({ day }) => 12 * Number(day.slice(0, 4)) + Number(day.slice(5, 7))));
  let longest = 0;
  for (const month of months) {
    let length = 1;
    while (months.has(month + length)) length++;
    longest = Math.max(longest, length);
  }
  return longest;
}

function cameBack({ months, in: where = {} }: NonNullable<PersonTest['cameBack']>, sales: readonly Item[]): boolean {
  const days = [...new Set(sales.map(({ day }) => day))].sort();
  return days.some((day, at) => {
    const before = days[at - 1];
    return (
      before !== undefined &&
      monthsLater(before, months) <= day &&
      sales.some((item) => item.day === day && isItem(where, item))
    );
  });
}

/** The same day of a later month, or the last one that the month has. */
export function monthsLater(day: string, months: number): string {
  const month = Number(day.slice(5, 7)) - 1 + months;
  const year = Number(day.slice(0, 4));
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(last, Number(day.slice(8))))).toISOString().slice(0, 10);
}

/** People by how many orders, or how much money, they have among those lines. */
export function byOwnFigure({ by }: Expected, items: readonly Item[]): ReadonlyMap<string, number[]> | null {
  if (by !== 'purchase_count' && by !== 'spend_band') return null;
  const perPerson = new Map<string, Item[]>();
  for (const item of items.filter(isSale)) perPerson.set(item.person, [...(perPerson.get(item.person) ?? []), item]);
  const groups = new Map<string, number[]>();
  for (const own of perPerson.values()) {
    const orders = [...amounts(own, false).values()];
    const spent = orders.reduce((sum, amount) => sum + amount, 0);
    const key = by === 'purchase_count' ? String(Math.min(10, orders.length)).padStart(2, '0') : bandOf(spent);
    groups.set(key, [(groups.get(key)?.[0] ?? 0) + 1]);
  }
  return groups;
}

export function bandOf(amount: number): string {
  const begins = [0, 5_000, 10_000, 30_000, 50_000, 100_000, 300_000].filter((from) => from <= amount);
  return String(begins.at(-1) ?? 0).padStart(6, '0');
}
