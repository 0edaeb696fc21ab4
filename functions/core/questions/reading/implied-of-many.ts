import { type DimensionName, levelOf } from '../dimensions.ts';
import type { MeasureName } from '../measures.ts';
import type { Frame } from './frame.ts';
import type { Notes } from './notes.ts';

/** `返品した人が多い商品`: those that were returned, by their orders. */
export function byOrdersTakenBack(
  frame: Frame,
  grouped: readonly DimensionName[],
  notes: Notes,
): readonly MeasureName[] | null {
  const [rank] = frame.ranks;
  const deed = frame.conditions
    .map(({ item }) => item)
    .find((item) => item.kind === 'bought' && item.outcome !== 'sale');
  const ofOrders = grouped.some((name) => levelOf(name) !== 'person');
  if (!ofOrders || rank === undefined || deed?.kind !== 'bought' || !deed.did) return null;
  notes.note(rank, { ja: '人数ではなく注文の件数で読みました', en: 'read by the number of orders, not of people' });
  return [deed.outcome === 'returned' ? 'returned_orders' : 'cancelled_orders'];
}

/** `キャンセルした人が一番多いチャネル`, “which channel has the most customers who …”: people are counted. */
export function areRanked({ customers, ranks, sold, verbs }: Frame): boolean {
  const [rank] = ranks;
  if (
    customers === null ||
    rank === undefined ||
    sold !== null ||
    verbs.some(({ meaning }) => meaning.kind === 'spender')
  )
    return false;
  if (/^(?:the )?(?:most|fewest|least)$/i.test(rank.text.trim()))
    return customers.start >= rank.end && customers.start - rank.end <= 1;
  return /多|少/u.test(rank.text) && rank.start >= customers.end && rank.start - customers.end <= 2;
}
