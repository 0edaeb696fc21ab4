import { type Filter, isValueFilter, type Plan } from '../plan.ts';
import type { Notes } from './notes.ts';
import { withoutUnknown } from './without-unknown.ts';

const RANK =
  /\b(?:where|how (?:high|far up|low)) (?:does|do|did|is|was|are) .*\b(?:rank(?:s|ed|ing)?|stand|place[ds]?|come|sit)\b|\b(?:what|which) (?:rank|place|position|spot)\b|\b(?:rank|ranking|position|place) of .*\b(?:among|amongst|within|in|by|out of)\b|\bhow (?:does|do|did) .*\brank\b|\bis ranked (?:where|how)\b/i;

/** “Where does Ginza rank among the shops by sales?”: one group alone has no place, so all of them are told, in order. */
export function rankAmongAll(plan: Plan, text: string, notes: Notes): Plan {
  const [dimension, second] = plan.dimensions;
  if (dimension === undefined || second !== undefined || plan.subject !== 'figures' || !RANK.test(text)) return plan;
  const isOfOne = (filter: Filter): boolean =>
    filter.field === dimension && isValueFilter(filter) && filter.op === 'in' && filter.values.length === 1;
  if (!plan.filters.some(isOfOne)) return plan;
  notes.note(START, {
    ja: '順位が分かるように、すべてを順に並べます',
    en: 'told as the ranking of all, so that its place is seen',
  });
  const filters = plan.filters.filter((filter) => !isOfOne(filter));
  return withoutUnknown({ ...plan, filters, order: plan.order ?? 'descending', limit: MOST_GROUPS }, notes);
}

const MOST_GROUPS = 100;
const START = { start: 0, end: 0 };
