import { isMiddleValue } from '../percentiles.ts';
import type { Plan } from '../plan.ts';
import { percentIn } from '../words/percentiles.ts';
import type { Notes } from './notes.ts';

/** “90th percentile of order value by brand”: the median of it, at another place. */
export function withPercentile(plan: Plan, text: string, notes: Notes): Plan {
  const percent = percentIn(text);
  if (percent === null || !plan.measures.every(({ name }) => isMiddleValue(name) || plan.measures.length === 0)) {
    if (percent !== null && plan.measures.length > 0)
      notes.refuse({ ja: 'この指標のパーセンタイルは出せません', en: 'there is no percentile of this figure' });
    return plan;
  }
  return { ...plan, measures: plan.measures.map((measure) => ({ ...measure, percent })) };
}
