import type { Plan } from '../plan.ts';
import type { Frame } from './frame.ts';
import type { Notes } from './notes.ts';

/** “What share of all orders were returned”: cancelled orders are no part of that whole, which is said where the rate is not named. */
export function noteReturnedOrders(frame: Frame, { measures }: Plan, notes: Notes): void {
  if (!measures.some(({ name }) => name === 'return_rate')) return;
  const named = frame.measures.find(({ item }) => item === 'return_rate' || item === 'returned_orders')?.token;
  if (named !== undefined && NAMED.test(named.text)) return;
  const token = named ?? frame.verbs[0] ?? frame.shares[0];
  if (token === undefined) return;
  notes.note(token, {
    ja: '完了と返品の注文のうち返品の割合（返品率）と読みました',
    en: 'read as the return rate: of completed and returned orders',
  });
}

/** Its names. */
const NAMED = /rate|返品率|返品比率/i;
