import type { FactName } from '../facts.ts';
import type { MeasureName } from '../measures.ts';
import type { Plan } from '../plan.ts';

/** What was told before, as it is counted, summed up and listed. */
export interface Thing {
  readonly count: MeasureName | null;
  readonly amount: MeasureName | null;
  readonly fact: FactName;
}

export const BOUGHT: Thing = { count: 'orders', amount: 'sales', fact: 'products' };
const THINGS: Readonly<Partial<Record<FactName | MeasureName, Thing>>> = {
  purchases: BOUGHT,
  products: { ...BOUGHT, count: null },
  orders: BOUGHT,
  sales: BOUGHT,
  quantity: BOUGHT,
  average_order_value: BOUGHT,
  contacts: { count: 'contacts', amount: null, fact: 'contacts' },
  surveys: { count: 'survey_answers', amount: null, fact: 'surveys' },
  survey_answers: { count: 'survey_answers', amount: null, fact: 'surveys' },
  web_events: { count: 'web_events', amount: null, fact: 'web_events' },
  returned: { count: 'returned_orders', amount: 'returned_sales', fact: 'returned' },
  returned_orders: { count: 'returned_orders', amount: 'returned_sales', fact: 'returned' },
  returned_sales: { count: 'returned_orders', amount: 'returned_sales', fact: 'returned' },
  cancelled: { count: 'cancelled_orders', amount: 'cancelled_sales', fact: 'cancelled' },
  cancelled_orders: { count: 'cancelled_orders', amount: 'cancelled_sales', fact: 'cancelled' },
  cancelled_sales: { count: 'cancelled_orders', amount: 'cancelled_sales', fact: 'cancelled' },
};

/** What the plan before told, where that is one thing. */
export function thingOf({ facts, measures, share, populations }: Plan): Thing | null {
  const [first, more] = [...facts, ...measures].map(({ name }) => name);
  // “Orders: 3; sales: ¥9,000” are of the same purchases.
  const both = measures.every(({ name }) => name === 'orders' || name === 'sales');
  if (first === undefined || (more !== undefined && !both) || share !== null || populations !== null) return null;
  return THINGS[first] ?? null;
}

export const RETURNED: Thing = { count: 'returned_orders', amount: 'returned_sales', fact: 'returned' };
const CANCELLED: Thing = { count: 'cancelled_orders', amount: 'cancelled_sales', fact: 'cancelled' };

/** `返品した金額は`: what is named is told, of the same period and goods; the deed that was told already says nothing more. */
export function deedNamed(
  said: ReadonlySet<string>,
  before: Thing,
): { readonly thing: Thing; readonly rest: ReadonlySet<string> } {
  const named = said.has('return') ? RETURNED : said.has('cancellation') ? CANCELLED : null;
  const own = OWN_DEEDS[before.fact] ?? [];
  const ofOrders = before.amount !== null;
  const thing = named !== null && ofOrders ? named : before;
  const silent = thing === named ? ['return', 'cancellation'] : own;
  return { thing, rest: new Set([...said].filter((part) => !silent.includes(part))) };
}

const OWN_DEEDS: Readonly<Partial<Record<FactName, readonly string[]>>> = {
  contacts: ['contact'],
  surveys: ['survey'],
  web_events: ['visited', 'site'],
};

/** The parts that were said are one of these ways, and nothing more. */
export const isOneOf = (ways: readonly (readonly string[])[], said: ReadonlySet<string>): boolean =>
  ways.some((way) => way.length === said.size && way.every((part) => said.has(part)));
