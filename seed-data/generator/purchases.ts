import { atHour, DAY, END, inJapan, START } from './calendar.ts';
import { CATALOGUES, type Product } from './catalogue.ts';
import type { Random } from './random.ts';

export type SeedBrand = 'tsumugi' | 'hoshizora' | 'lumiere';
export type SeedStatus = 'completed' | 'returned' | 'cancelled';

export interface SeedOrder {
  readonly at: number;
  readonly status: SeedStatus;
  /** Which of the brand's channels and shops: a number that the brand knows how to name. */
  readonly channel: number;
  readonly lines: readonly SeedLine[];
}

export interface SeedLine {
  readonly product: Product;
  readonly quantity: number;
  readonly unitPrice: number;
}

/** How people buy: orders a year, the chance that an order is the last, lines an order. */
interface Habit {
  readonly weight: number;
  readonly ordersPerYear: number;
  readonly dropout: number;
  readonly extraLines: number;
}

const HABITS: readonly Habit[] = [
  { weight: 7, ordersPerYear: 0, dropout: 1, extraLines: 0 },
  { weight: 30, ordersPerYear: 1, dropout: 1, extraLines: 0.5 },
  { weight: 39, ordersPerYear: 3, dropout: 0.16, extraLines: 0.7 },
  { weight: 18, ordersPerYear: 7, dropout: 0.07, extraLines: 0.9 },
  { weight: 6, ordersPerYear: 18, dropout: 0.02, extraLines: 1.4 },
];

/** January … December, 1 the strongest month: sales of spring and autumn wear, of holidays and gifts. */
const SEASONS: Readonly<Record<SeedBrand, readonly number[]>> = {
  tsumugi: [0.6, 0.45, 0.75, 0.8, 0.6, 0.55, 0.8, 0.5, 0.75, 0.95, 1, 0.95],
  hoshizora: [0.7, 0.4, 0.5, 0.5, 0.55, 0.45, 0.75, 0.9, 0.5, 0.5, 0.65, 1],
  lumiere: [0.4, 0.6, 0.7, 0.5, 0.75, 0.5, 0.5, 0.45, 0.5, 0.55, 0.75, 1],
};
const HOURS: Readonly<Record<SeedBrand, readonly [number, number]>> = {
  tsumugi: [10, 21],
  hoshizora: [12, 23],
  lumiere: [9, 22],
};

/** The orders of a record, oldest first: a first order soon after registration, then a rhythm that one day ends. */
export function ordersOf(brand: SeedBrand, registeredAt: number, random: Random): readonly SeedOrder[] {
  const habit = random.weighted(HABITS);
  if (habit.ordersPerYear === 0) return [];
  const orders: SeedOrder[] = [];
  const pause = (365 * DAY) / habit.ordersPerYear;
  const zeal = 0.6 + random.exponential() * 0.5;
  let at = registeredAt + Math.floor(random.exponential() * (random.chance(0.7) ? 2 : 20)) * DAY;
  for (let alive = true; alive && at <= END; ) {
    const moment = atHour(at, random.between(...HOURS[brand]), random);
    if (moment > registeredAt && moment <= END && isInSeason(brand, moment, random)) {
      // What was ordered before the history began is not in the files, but the habit is as old as the registration.
      const order = orderAt(brand, moment, habit.extraLines, random);
      if (moment >= START) orders.push(order);
      alive = !random.chance(habit.dropout);
    }
    at += Math.max(DAY, Math.floor((random.exponential() * pause * 0.42) / zeal));
  }
  return orders;
}

function isInSeason(brand: SeedBrand, moment: number, random: Random): boolean {
  const [, month] = inJapan(moment);
  return random.chance(SEASONS[brand][month - 1] ?? 1);
}

function orderAt(brand: SeedBrand, at: number, extraLines: number, random: Random): SeedOrder {
  const count = 1 + Math.min(5, Math.floor(random.exponential() * (extraLines + 0.5)));
  const fate = random.next();
  return {
    at,
    status: fate < 0.94 ? 'completed' : fate < 0.97 ? 'returned' : 'cancelled',
    channel: random.below(1_000),
    lines: Array.from({ length: count }, () => lineOf(brand, random)),
  };
}

function lineOf(brand: SeedBrand, random: Random): SeedLine {
  const product = random.weighted(CATALOGUES[brand]);
  const quantity = random.chance(0.88) || brand === 'hoshizora' ? 1 : random.between(2, 3);
  const isOnSale = random.chance(0.15);
  return { product, quantity, unitPrice: isOnSale ? Math.round(product.price * 0.08) * 10 : product.price };
}
