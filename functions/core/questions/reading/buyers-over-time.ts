import { levelOf } from '../dimensions.ts';
import type { Plan } from '../plan.ts';

/**
 * `今年度、購入した人の数を月別に`, “how many people bought last year, by category”: the period and the goods are those of the purchases that
 * are told month by month, or by what was bought, and not of people whose every purchase is told.
 */
export function buyersOverTime(plan: Plan): Plan {
  const { measures, people, time, dimensions } = plan;
  const split = time.grain !== null || dimensions.some((name) => ['order', 'line'].includes(levelOf(name)));
  const bought = people.filter(({ kind }) => kind === 'bought');
  const [deed, other] = bought;
  if (measures.length !== 1 || measures[0]?.name !== 'buyers' || !split || time.range !== null) return plan;
  if (deed?.kind !== 'bought' || other !== undefined || !deed.did || deed.outcome !== 'sale') return plan;
  if (deed.range === null) return plan;
  return {
    ...plan,
    people: people.filter((condition) => condition !== deed),
    filters: [...plan.filters, ...deed.filters],
    time: { ...time, range: deed.range },
  };
}
