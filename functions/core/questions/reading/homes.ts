import { isValueFilter, type Plan } from '../plan.ts';
import type { Notes } from './notes.ts';

/** “Customers living in Yokohama”: where people live is known by prefecture, and a shop of that name is none of their homes. */
export function refuseTowns(plan: Plan, text: string, notes: Notes): void {
  const fields = plan.filters.filter(isValueFilter).map(({ field }) => field);
  if (!LIVING.test(text) || !fields.includes('store') || fields.includes('prefecture')) return;
  notes.refuse({
    ja: 'お住まいは都道府県で絞り込めます。市区町村では絞り込めません',
    en: 'where people live is known by prefecture: they cannot be restricted by town',
  });
}

const LIVING =
  /\b(?:live|lives|living|lived|reside|resides|residing|residents?|home) (?:in|of|at)\b|住んで|在住|居住|住まい/iu;
