import { levelOf } from './dimensions.ts';
import type { Plan } from './plan.ts';
import { ALLOWED, refused, type Verdict } from './verdict.ts';

const OF_FIRST_ORDERS: readonly string[] = ['brand', 'channel', 'store', 'weekday', 'day_type', 'hour'];

/** So long belongs to one figure alone, and first orders are grouped by what every order has. */
export function checkFirstOrders(plan: Plan, ofFirstOrders: boolean): Verdict {
  const soon = plan.measures.some(({ name, soon }) => soon !== undefined && name !== 'again_rate');
  const fields = [...plan.dimensions, ...plan.filters.map(({ field }) => field)];
  const foreign = fields.some((field) => levelOf(field) !== 'person' && !OF_FIRST_ORDERS.includes(field));
  return soon || (ofFirstOrders && (foreign || plan.scope === 'customer'))
    ? refused(
        '再購入率は、人の属性と、最初の注文の期間・ブランド・チャネル・店舗で分けたり絞り込んだりできます',
        'the repurchase rate is grouped and restricted by who people are, and by the period, brand, channel and shop of their first order',
      )
    : ALLOWED;
}
