import { isListedOrders } from './listed-orders.ts';
import type { Plan } from './plan.ts';
import { ALLOWED, refused, type Verdict } from './verdict.ts';

/** Orders one by one: completed, returned or cancelled ones, grouped by nothing. */
export function checkOrderList(plan: Plan): Verdict {
  const [measure, other] = plan.measures;
  const plain =
    measure !== undefined &&
    other === undefined &&
    isListedOrders(measure.name) &&
    plan.dimensions.length === 0 &&
    plan.time.grain === null &&
    plan.time.comparison === null &&
    plan.share === null &&
    plan.having === null &&
    plan.columns.length === 0 &&
    plan.orderBy === 'figure';
  return plain
    ? ALLOWED
    : refused(
        '注文の一覧は、注文・返品・キャンセルのどれか1つを、ほかの項目で分けずに聞いてください',
        'a list of orders is of completed, returned or cancelled ones, and is not broken down further',
      );
}
