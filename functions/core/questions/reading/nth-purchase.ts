import type { Plan } from '../plan.ts';
import { isToken } from '../tokens.ts';
import { asksFor, type Frame } from './frame.ts';

/** `2回目の購入は何でしたか` of one customer: which of the purchases is told; null where figures are asked for, or more is said. */
export function nthPurchase(frame: Frame): number | null {
  const [filter, other] = frame.filters.map(({ item }) => item);
  const measured =
    frame.measures.length + frame.facts.length + frame.ranks.length + frame.verbs.length + frame.attributes.length > 0;
  const counted = asksFor(frame, 'count', 'count-people', 'count-orders', 'count-times') !== null;
  if (filter === undefined || other !== undefined || measured || counted) return null;
  return filter.field === 'purchase_number' && filter.op === '=' ? filter.value : null;
}

/** Which of those that happened is told alone. */
export function placeOf(frame: Frame, facts: Plan['facts']): number | null {
  const [named] = frame.facts;
  if (facts.length !== 1 || frame.facts.length > 1) return null;
  if (named === undefined) return nthPurchase(frame);
  return isToken(named.token, 'fact') ? (named.token.meaning.place ?? null) : null;
}
