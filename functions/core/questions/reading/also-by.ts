import type { Plan } from '../plan.ts';

const ALSO = /\b(?:too|also|as well|in addition|additionally)\b/i;
const MOST_GROUPS = 3;

/** “By contact channel too” behind figures by brand: each brand is told by channel, instead of the channels alone. */
export function alsoBy(plan: Plan, previous: Plan, text: string): Plan {
  const before = previous.dimensions;
  const alone = plan.dimensions.every((dimension) => !before.includes(dimension));
  const grouped = plan.subject === 'figures' && previous.subject === 'figures' && before.length > 0;
  if (!ALSO.test(text) || !grouped || plan.dimensions.length === 0 || !alone) return plan;
  if (before.length + plan.dimensions.length > MOST_GROUPS || before.includes('contrast')) return plan;
  return { ...plan, dimensions: [...before, ...plan.dimensions] };
}
