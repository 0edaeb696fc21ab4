import { addDays, type IsoDate } from '../../time.ts';
import type { Condition, DayRange, Filter, Plan } from '../plan.ts';
import { NEVER_BEFORE_EN, NEVER_BEFORE_JA } from '../words/never-before.ts';
import { isDeed } from './choose-people.ts';
import { KEPT } from './note-kept.ts';
import type { Notes } from './notes.ts';

const ENGLISH = new RegExp(NEVER_BEFORE_EN, 'iu');
const JAPANESE = new RegExp(NEVER_BEFORE_JA, 'u');

/**
 * “How many of those had never bought there before?”, `そのうち初めての人は` behind who bought in a period: who bought nothing of it before
 * that period. Null where anything else is said, or where nobody bought in one.
 */
export function neverBefore(
  text: string,
  previous: Plan | null,
  brandsIn: () => readonly Filter[],
  notes: Notes,
): Plan | null {
  if (previous === null || previous.scope === 'customer') return null;
  if (!ENGLISH.test(text) && !JAPANESE.test(text)) return null;
  const [deed, other] = previous.people.filter(isBought);
  const counted = previous.subject === 'list' || previous.measures.every(({ name }) => PEOPLE.includes(name));
  const range = deed?.range ?? (previous.people.length === 0 ? previous.time.range : null);
  if (!counted || other !== undefined || range === null || range.from === null) return null;
  const kept = (deed?.filters ?? previous.filters).filter(({ field }) => field === 'brand');
  const brands = brandsIn();
  const before: Condition = {
    kind: 'bought',
    did: false,
    outcome: 'sale',
    filters: brands.length > 0 ? brands : kept,
    range: { from: null, to: addDays(range.from as IsoDate, -1) },
  };
  notes.note({ start: 0, end: 0 }, KEPT[0]);
  return { ...previous, people: [...previous.people, before] };
}

const PEOPLE: readonly string[] = ['customers', 'buyers'];

type Bought = Extract<Condition, { readonly filters: readonly Filter[]; readonly range: DayRange | null }>;

const isBought = (one: Condition): one is Bought =>
  (one.kind === 'bought' && one.did && one.outcome === 'sale') ||
  (one.kind === 'threshold' && isDeed(one) && one.measure !== 'returned_orders' && one.measure !== 'cancelled_orders');
