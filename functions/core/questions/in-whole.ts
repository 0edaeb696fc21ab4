import { asTyped } from './normalize-question.ts';
import { isValueFilter, type Plan } from './plan.ts';
import { POPULATION } from './populations.ts';
import type { QuestionContext, Understanding } from './understanding.ts';
import { WHOLE_BESIDE_GROUPS } from './words/whole-beside.ts';

/**
 * `ブランド別の売上と合計`, “sales by brand and overall”: groups, and all of them together beside these. Null where no whole is asked for, or
 * what stands beside it is no groups.
 */
export function concludeWithWhole(
  question: string,
  { customerOnLine }: QuestionContext,
  conclude: (question: string) => Understanding,
): Understanding | null {
  if (customerOnLine) return null;
  const { text } = asTyped(question);
  const asked = WHOLE_BESIDE_GROUPS.find(([said]) => said.test(text));
  if (asked === undefined) return null;
  const read = conclude(text.replace(asked[0], asked[1]));
  const whole = read.kind === 'plan' ? wholeOf(read.plan) : null;
  return read.kind === 'plan' && whole !== null ? { ...read, further: [whole] } : null;
}

/** The same figures of all groups together; null where the plan tells of no groups, or of some of them only. */
function wholeOf(plan: Plan): Plan | null {
  const grouped = plan.dimensions.length > 0 || plan.time.grain !== null;
  const whole =
    plan.subject === 'figures' &&
    plan.scope === 'everyone' &&
    plan.share === null &&
    plan.having === null &&
    plan.limit === null &&
    plan.place === null &&
    plan.series === 'plain';
  if (!grouped || !whole) return null;
  const isNamed = (filter: Plan['filters'][number]): boolean =>
    isValueFilter(filter) && filter.op === 'in' && filter.values.length > 1 && plan.dimensions.includes(filter.field);
  return {
    ...plan,
    filters: plan.filters.filter((filter) => !isNamed(filter)),
    dimensions: [],
    time: { ...plan.time, grain: null },
    populations: plan.dimensions.includes(POPULATION) ? null : plan.populations,
    contrast: null,
    order: null,
    orderBy: 'figure',
    chart: 'none',
  };
}
