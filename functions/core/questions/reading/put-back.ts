import { isValueFilter, type Plan } from '../plan.ts';
import { WITH_THEM } from '../words/followed-shortly.ts';
import type { Notes } from './notes.ts';

const ASKED = new RegExp(WITH_THEM, 'iu');

/** “And including them?”, `それも含めると？` behind what was left out: with it. Null where nothing was. */
export function putBack(text: string, previous: Plan, notes: Notes): Plan | null {
  if (!ASKED.test(text)) return null;
  const left = previous.filters.filter(
    (filter) => isValueFilter(filter) && filter.op === 'not-in' && !filter.values.includes('unknown'),
  );
  if (left.length === 0 || previous.share !== null) return null;
  notes.note(
    { start: 0, end: 0 },
    { ja: '前の質問で除いたものを含めました', en: 'with what the question before left out' },
  );
  return { ...previous, filters: previous.filters.filter((filter) => !left.includes(filter)) };
}
