import { MEASURES } from './measures.ts';
import type { Plan, PlanMeasure } from './plan.ts';

/** Figures that are read for themselves, whatever stands beside them. */
const ALONE: readonly PlanMeasure['name'][] = ['products_sold', 'categories_sold', 'new_customers'];

/** What a figure is counted over, as far as figures can be read together. */
function kindOf({ name, attribute }: PlanMeasure): string {
  const { level } = MEASURES[name];
  if (ALONE.includes(name)) return name;
  return level === 'attribute' ? `${level} ${attribute}` : level;
}

/**
 * A plan of figures that are counted over different things (people, their orders, an attribute), as one plan for each kind:
 * every figure is that of the same question asked alone. The plan itself where one reading gives all of them.
 */
export function partsOf(plan: Plan): readonly Plan[] {
  const kinds = [...new Set(plan.measures.map(kindOf))];
  if (plan.subject !== 'figures' || kinds.length < 2) return [plan];
  return kinds.map((kind) => ({ ...plan, measures: plan.measures.filter((measure) => kindOf(measure) === kind) }));
}

/** Whether its figures can be told side by side: groups are ranked by the first of them, and nothing is a part of a whole. */
export function standSideBySide(plan: Plan): boolean {
  const names = plan.measures.map(({ name }) => name);
  return (
    plan.subject === 'figures' &&
    plan.scope === 'everyone' &&
    plan.time.comparison === null &&
    plan.share === null &&
    plan.having === null &&
    plan.series === 'plain' &&
    plan.orderBy === 'figure' &&
    plan.limitWithin === null &&
    !plan.dimensions.includes('customer') &&
    new Set(names).size === names.length &&
    !names.includes('retention_rate')
  );
}
