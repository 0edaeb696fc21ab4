import type { Plan } from '../plan.ts';
import { asksFor, type Frame } from './frame.ts';

/** `一番高い注文はいつ？`, `最高額の注文はどれ？`: the amount of the order, with the day on which it was placed. */
export function dayOfExtreme(plan: Plan, frame: Frame): Plan {
  const [measure, other] = plan.measures;
  const highest = measure?.name === 'highest_order_value';
  if (other !== undefined || (!highest && measure?.name !== 'lowest_order_value')) return plan;
  const { time } = plan;
  const single =
    plan.dimensions.length === 0 && time.grain === null && time.comparison === null && plan.having === null;
  if (!single || asksFor(frame, 'which', 'when') === null) return plan;
  return {
    ...plan,
    time: { ...time, grain: 'day' },
    order: highest ? 'descending' : 'ascending',
    orderBy: 'figure',
    limit: 1,
  };
}
