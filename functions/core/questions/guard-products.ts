import type { Plan } from './plan.ts';
import { ALLOWED, refused, type Verdict } from './verdict.ts';

const OF_PRODUCTS: readonly string[] = ['brand', 'category', 'product'];

/** List prices are of products as they are now: no period, no person and no order has one. */
export function checkProducts(plan: Plan, ofProducts: boolean): Verdict {
  if (!ofProducts) return ALLOWED;
  const { range, grain, comparison } = plan.time;
  const fields = [...plan.dimensions, ...plan.filters.map(({ field }) => field)];
  return range === null &&
    grain === null &&
    comparison === null &&
    plan.people.length === 0 &&
    plan.scope === 'everyone' &&
    plan.subject === 'figures' &&
    fields.every((field) => OF_PRODUCTS.includes(field))
    ? ALLOWED
    : refused(
        '定価は現在のものだけで、商品・カテゴリ・ブランドで分けたり絞り込んだりできます。期間や人については「平均販売単価」なら聞けます',
        'list prices are as of now, by product, category and brand. For a period or for people ask for the average selling price',
      );
}
