import type { Plan } from '../plan.ts';
import { LIST_LENGTH } from './follow-up-people.ts';
import type { Notes } from './notes.ts';

/** `リストで見せて` behind a number of people: those people. */
export function listOfEarlier(previous: Plan, notes: Notes): Plan {
  const counted =
    previous.measures.every(({ name }) => name === 'customers' || name === 'buyers') &&
    previous.dimensions.length === 0 &&
    previous.time.grain === null &&
    previous.time.comparison === null;
  if (!counted || previous.subject !== 'figures' || previous.share !== null || previous.scope === 'customer')
    notes.refuse({
      ja: 'この続きは読み取れません。全文で聞いてください',
      en: 'this cannot be followed up: please ask the whole question',
    });
  return asList(previous);
}

/** The people of a plan, those who bought most first. */
export const asList = (plan: Plan): Plan => ({
  ...plan,
  subject: 'list',
  measures: [
    { name: 'sales', attribute: null },
    { name: 'orders', attribute: null },
  ],
  dimensions: ['customer'],
  order: 'descending',
  limit: LIST_LENGTH,
  chart: 'none',
});
