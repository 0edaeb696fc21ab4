import { isOfAges } from '../age-measures.ts';
import { levelOf } from '../dimensions.ts';
import type { Plan } from '../plan.ts';
import type { Notes } from './notes.ts';

/** `先月の平均年齢`, “average age by prefecture in the app”: an age has no orders; those are meant who bought then or that. */
export function agesOfBuyers(plan: Plan, notes: Notes): Plan {
  const { measures, filters, time, dimensions } = plan;
  const ofOrders = filters.filter(({ field }) => field !== 'brand' && levelOf(field) !== 'person');
  const restricted = time.range !== null || ofOrders.length > 0;
  const ages = plan.subject === 'figures' && measures.length > 0 && measures.every(({ name }) => isOfAges(name));
  const apart =
    time.grain !== null ||
    time.comparison !== null ||
    dimensions.some((name) => name !== 'brand' && levelOf(name) !== 'person');
  if (!ages || !restricted || apart || plan.scope === 'customer' || plan.share !== null) return plan;
  const brands = filters.filter(({ field }) => field === 'brand');
  notes.note(
    { start: 0, end: 0 },
    time.range === null
      ? { ja: 'それを購入した人の年齢と読みました', en: 'read as the ages of those who bought that' }
      : { ja: 'その期間に購入した人の年齢と読みました', en: 'read as the ages of those who bought in the period' },
  );
  return {
    ...plan,
    filters: filters.filter((filter) => !ofOrders.includes(filter) && !brands.includes(filter)),
    people: [
      ...plan.people,
      { kind: 'bought', did: true, outcome: 'sale', filters: [...brands, ...ofOrders], range: time.range },
    ],
    time: { ...time, range: null },
  };
}
