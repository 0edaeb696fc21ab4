import type { MeasureName } from '../measures.ts';
import type { Plan } from '../plan.ts';
import { asksShareOnly } from './follow-up-shares.ts';
import type { Frame } from './frame.ts';

/** What part of all orders was taken back. */
const RATES: Readonly<Partial<Record<string, MeasureName>>> = {
  returned: 'return_rate',
  returned_orders: 'return_rate',
  cancelled: 'cancellation_rate',
  cancelled_orders: 'cancellation_rate',
};

/** `割合でいうと？` behind what the customer on the line returned, cancelled or asked: as a part of all their orders or contacts. */
export function rateOfOne(frame: Frame, previous: Plan): Plan | null {
  if (previous.scope !== 'customer' || !asksShareOnly(frame) || frame.left.length > 0) return null;
  const [told, other] = [...previous.facts, ...previous.measures].map(({ name }) => name);
  if (told === undefined || other !== undefined) return null;
  const rate = RATES[told];
  const plain = { ...previous, subject: 'figures', facts: [], limit: null, place: null, whether: null } as const;
  if (rate !== undefined) return { ...plain, measures: [{ name: rate, attribute: null }], order: null };
  const counted = told === 'contacts' || told === 'orders';
  const [filter] = previous.filters;
  if (!counted || filter === undefined || previous.dimensions.length > 0) return null;
  const measures = [{ name: told, attribute: null }] as const;
  return { ...plain, measures, share: { filters: [], people: [], eachGroup: false }, order: null };
}
