import { dayOf, END, MINUTES_PER_DAY, type Minute, START } from '../calendar.ts';
import type { Product } from '../catalogue.ts';
import { weighted } from '../choice.ts';
import type { Random } from '../random.ts';
import { assortment } from '../seasons.ts';
import type { SeedCustomer } from './fact-file.ts';

export type Device = 'phone' | 'computer' | 'tablet';

/** One thing done on a brand's site. */
export interface WebEvent {
  readonly at: Minute;
  readonly kind: 'view' | 'search' | 'wishlist' | 'cart' | 'purchase';
  readonly product: Product | null;
  readonly device: Device;
}

const DEVICES: readonly { readonly weight: number; readonly device: Device }[] = [
  { weight: 68, device: 'phone' },
  { weight: 26, device: 'computer' },
  { weight: 6, device: 'tablet' },
];
const devices = weighted(DEVICES);
/** Of online orders whose visit the site could tell to be the customer's. */
const IS_LOGGED_IN = 0.5;
/** Visits without an order, for a person who buys online only. */
const LOOKS_AROUND = 1.6;
const LOOKS_FOR_A_PRODUCT = 0.3;
/** Of visits without an order. */
const LEAVES_A_CART = 0.2;
const WISHES = 0.15;

/** Visits that end in an order, and visits that do not: some of these leave something in the cart. */
export function visitsOf(customer: SeedCustomer, random: Random): readonly WebEvent[] {
  const events: WebEvent[] = [];
  for (const { at, isOnline, lines } of customer.orders) {
    const product = lines[0]?.product;
    if (!isOnline || product === undefined || !random.chance(IS_LOGGED_IN)) continue;
    const { device } = devices.pick(random);
    const before = (minutes: number): Minute => Math.max(START, at - minutes);
    events.push({ at: before(random.between(3, 20)), kind: 'view', product, device });
    events.push({ at: before(2), kind: 'cart', product, device });
    events.push({ at, kind: 'purchase', product, device });
  }
  const idle = Math.floor(random.exponential() * LOOKS_AROUND * customer.buyer.online);
  for (let visit = 0; visit < Math.min(idle, 8); visit += 1) events.push(...idleVisit(customer, random));
  return events;
}

function idleVisit({ brand, known, buyer }: SeedCustomer, random: Random): readonly WebEvent[] {
  const from = Math.max(START, known.registeredAt);
  const [firstHour, lastHour] = buyer.hours;
  const midnight = Math.floor((from + random.below(END - from)) / MINUTES_PER_DAY) * MINUTES_PER_DAY;
  const inTheDay = random.between(firstHour * 60, lastHour * 60 + 50);
  const at = Math.min(END - 5, Math.max(from, midnight + inTheDay));
  const { year, month } = dayOf(at);
  const product = assortment(brand, buyer.taste, year, month).pick(random);
  const { device } = devices.pick(random);
  const events: WebEvent[] = [];
  if (random.chance(LOOKS_FOR_A_PRODUCT)) events.push({ at, kind: 'search', product: null, device });
  events.push({ at: at + 1, kind: 'view', product, device });
  const next = random.next();
  if (next < LEAVES_A_CART) events.push({ at: at + 4, kind: 'cart', product, device });
  else if (next < LEAVES_A_CART + WISHES) events.push({ at: at + 3, kind: 'wishlist', product, device });
  return events;
}
