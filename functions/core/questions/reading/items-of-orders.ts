import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';

/** `ニットを2点以上買った注文`: orders are chosen by their amount, not by how much of something is on them. */
export function refuseItemsOfOrders(tokens: readonly Token[], notes: Notes): void {
  const said = tokens.some((token, at) => {
    const [deed, orders] = [tokens[at + 1], tokens[at + 2]];
    const items = isToken(token, 'quantity') && token.meaning.unit === 'items';
    const chosen =
      (isToken(orders, 'entity') && orders.meaning.entity === 'order') ||
      (isToken(orders, 'measure') && orders.meaning.measure === 'orders');
    return items && isToken(deed, 'bought') && chosen;
  });
  if (said)
    notes.refuse({
      ja: '何点買った注文かでは絞り込めません。「2点以上買った人」のように人で聞くか、注文の金額で絞ってください',
      en: 'orders are not chosen by how many items are on them: ask for people who bought so many, or choose orders by amount',
    });
}
