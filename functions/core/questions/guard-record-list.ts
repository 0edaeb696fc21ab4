import { isListed, LISTED_RECORDS } from './listed-records.ts';
import type { Plan } from './plan.ts';
import { ALLOWED, refused, type Verdict } from './verdict.ts';

/** Orders, contacts or survey answers one by one, grouped by nothing; only orders have an amount to be ranked by. */
export function checkRecordList(plan: Plan): Verdict {
  const [measure, other] = plan.measures;
  const plain =
    measure !== undefined &&
    other === undefined &&
    isListed(measure.name) &&
    (plan.order === null || LISTED_RECORDS[measure.name].of === 'order') &&
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
        '1件ずつの一覧は、注文・返品・キャンセル・問い合わせ・アンケートの回答のどれか1つを、ほかの項目で分けずに聞いてください',
        'orders, returns, cancellations, contacts and survey answers are listed one kind at a time, and are not broken down further',
      );
}
