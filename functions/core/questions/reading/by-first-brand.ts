import { MEASURES } from '../measures.ts';
import type { Plan } from '../plan.ts';
import type { Notes } from './notes.ts';

/** `今年初めて買った人、ブランドごとに何人`: by the brand of that purchase, not by every brand that knows them. */
export function byFirstBrand(plan: Plan, notes: Notes): Plan {
  const first = plan.people.some((one) => one.kind === 'first-bought' && one.filters.length === 0);
  const counted = plan.measures.every(({ name }) => MEASURES[name].level === 'people');
  if (!first || !counted || plan.subject !== 'figures' || !plan.dimensions.includes('brand')) return plan;
  notes.note(
    { start: 0, end: 0 },
    { ja: 'ブランドは最初の購入のものです', en: 'the brand is that of the first purchase' },
  );
  return { ...plan, dimensions: plan.dimensions.map((name) => (name === 'brand' ? 'first_brand' : name)) };
}
