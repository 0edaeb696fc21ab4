import { MEASURES } from '../measures.ts';
import type { Plan } from '../plan.ts';
import { RETURNS_INCLUDED } from '../words/returns-included.ts';
import type { Notes } from './notes.ts';

const ASKED = new RegExp(RETURNS_INCLUDED, 'iu');
const OF_COMPLETED: readonly string[] = ['sales', 'per-person'];

/** “Does that include returns?”, `返品は含まれてる？` behind sales: the same figure, and that orders which were taken back are no part of it. */
export function returnsLeftOut(text: string, previous: Plan, notes: Notes): Plan | null {
  const ofSales =
    previous.subject === 'figures' &&
    previous.measures.every(({ name }) => OF_COMPLETED.includes(MEASURES[name].level));
  if (!ofSales || previous.scope === 'customer' || !ASKED.test(text)) return null;
  notes.note(START, {
    ja: 'この数字は完了した注文だけのもので、返品とキャンセルの注文は含みません',
    en: 'this figure is of completed orders alone: returned and cancelled orders are not included',
  });
  return previous;
}

const START = { start: 0, end: 0 };
