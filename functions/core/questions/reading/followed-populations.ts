import type { Plan } from '../plan.ts';
import { POPULATION } from '../populations.ts';
import type { Notes } from './notes.ts';

/** Behind figures of two groups everything that is asked further is of both; what one of them says itself is not said of both. */
export function withPopulations(plan: Plan, notes: Notes): Plan {
  if (plan.populations === null) return plan;
  const own = plan.populations.flatMap(({ filters }) => filters.map(({ field }) => field));
  if (plan.filters.some(({ field }) => own.includes(field)))
    notes.refuse({
      ja: '2つのグループのどちらについてか読み取れませんでした。文にして聞いてください',
      en: 'it is not clear which of the two groups is meant: please ask the whole question',
    });
  return {
    ...plan,
    dimensions: [POPULATION, ...plan.dimensions.filter((name) => name !== POPULATION)],
    order: null,
    limit: null,
    chart: plan.time.grain === null && plan.dimensions.length < 2 ? 'bar' : 'none',
  };
}
