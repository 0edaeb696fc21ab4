import type { Plan } from '../plan.ts';
import { DIFFERENCE_IN_PERCENT, ORDERS_OF_BOTH } from '../words/difference-told.ts';

const ASKED = new RegExp(DIFFERENCE_IN_PERCENT, 'iu');

/** `その差、パーセントでいうと`, “what is that in percent?” behind two periods: the change is told with them already. */
export function differenceTold(text: string, previous: Plan | null): Plan | null {
  const compared = previous !== null && previous.time.comparison !== null && previous.subject === 'figures';
  return compared && previous.share === null && ASKED.test(text) ? previous : null;
}

/** “How many orders was that in each year?” behind two periods of the customer on the line. */
export function ordersOfBoth(text: string, previous: Plan | null): Plan | null {
  const compared =
    previous?.scope === 'customer' && previous.subject === 'figures' && previous.time.comparison !== null;
  const measured = previous?.measures.every(({ name }) => name === 'sales' || name === 'orders') === true;
  if (previous === null || !compared || !measured || !ORDERS.test(text)) return null;
  return { ...previous, measures: [{ name: 'orders', attribute: null }], whether: null };
}

const ORDERS = new RegExp(ORDERS_OF_BOTH, 'iu');
