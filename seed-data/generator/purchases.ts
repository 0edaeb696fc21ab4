import { type Day, dayOf, END, MINUTES_PER_DAY, type Minute, START } from './calendar.ts';
import type { Product } from './catalogue.ts';
import { weighted } from './choice.ts';
import type { Random } from './random.ts';
import { assortment, SALES, SEASONS } from './seasons.ts';
import type { SeedBrand, Temperament } from './temperament.ts';

export type SeedStatus = 'completed' | 'returned' | 'cancelled';

export interface SeedOrder {
  readonly at: Minute;
  readonly status: SeedStatus;
  readonly isOnline: boolean;
  /** Which of the brand's channels and shops: a number that the brand knows how to name. */
  readonly place: number;
  readonly lines: readonly SeedLine[];
}

export interface SeedLine {
  /** From 1. */
  readonly number: number;
  readonly product: Product;
  readonly quantity: number;
  readonly unitPrice: number;
}

/** Orders a year of a person of mean zeal, before the season has its say. */
const ORDERS_PER_YEAR: Readonly<Record<SeedBrand, number>> = { tsumugi: 12, hoshizora: 14, lumiere: 9 };
const NEVER_BUYS = 0.07;
/** With every order the pause before the next becomes longer by this part of the first pause. */
const COOLING = 0.05;

const LINES = weighted([
  { weight: 50, count: 1 },
  { weight: 28, count: 2 },
  { weight: 13, count: 3 },
  { weight: 6, count: 4 },
  { weight: 3, count: 5 },
]);

/**
 * The orders of a record, oldest first: buying till dropping out, as the BG/NBD model has it. The rate is the person's
 * (gamma) times the record's own; after every order the person may stay away for good, with a chance (beta) that is
 * the same with every brand.
 */
export function ordersOf(
  brand: SeedBrand,
  registeredAt: Minute,
  buyer: Temperament,
  random: Random,
): readonly SeedOrder[] {
  const orders: SeedOrder[] = [];
  if (random.chance(NEVER_BUYS)) return orders;
  const pause = (365 * MINUTES_PER_DAY) / (ORDERS_PER_YEAR[brand] * buyer.zeal * (0.5 + 0.5 * random.exponential()));
  let at = registeredAt + Math.floor(random.exponential() * (random.chance(0.7) ? 2 : 20) * MINUTES_PER_DAY);
  for (let count = 0; at <= END; ) {
    const day = dayOf(at);
    if (isTheDay(brand, day, buyer, random) || count === 0) {
      // What was ordered before the history began is not in the files, but the habit is as old as the registration.
      const moment = Math.min(END, Math.max(registeredAt + 1, momentOf(at, buyer, random)));
      if (moment >= START) orders.push(orderAt(brand, moment, day, buyer, random));
      count += 1;
      if (random.chance(buyer.dropout)) break;
    }
    at += Math.max(MINUTES_PER_DAY, Math.floor(random.exponential() * pause * (0.4 + COOLING * count)));
  }
  return orders;
}

/** In season, and a day of the week on which the person shops. */
function isTheDay(brand: SeedBrand, { month, weekday }: Day, { atWeekends }: Temperament, random: Random): boolean {
  const isWeekend = weekday === 0 || weekday === 6;
  const willing = !atWeekends ? 0.7 : isWeekend ? 1.6 : 0.35;
  return random.next() < (SEASONS[brand][month - 1] ?? 1) * willing;
}

function momentOf(at: Minute, { hours }: Temperament, random: Random): Minute {
  const [first, last] = random.chance(0.75) ? hours : ([9, 22] as const);
  return at - (at % MINUTES_PER_DAY) + first * 60 + random.below((last - first + 1) * 60);
}

function orderAt(brand: SeedBrand, at: Minute, { year, month }: Day, buyer: Temperament, random: Random): SeedOrder {
  const shelf = assortment(brand, buyer.taste, year, month);
  const reduced = SALES[brand].includes(month) ? Math.min(1, buyer.thrift * 2) : buyer.thrift;
  const fate = random.next();
  const lines: SeedLine[] = [];
  const { count } = LINES.pick(random);
  for (let number = 1; number <= count; number += 1) {
    const product = shelf.pick(random);
    const quantity = random.chance(0.88) || brand === 'hoshizora' ? 1 : random.between(2, 3);
    lines.push({ number, product, quantity, unitPrice: random.chance(reduced) ? product.reducedPrice : product.price });
  }
  return {
    at,
    status: fate < 0.94 ? 'completed' : fate < 0.97 ? 'returned' : 'cancelled',
    isOnline: random.chance(buyer.online),
    place: random.below(1_000),
    lines,
  };
}
