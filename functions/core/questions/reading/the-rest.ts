import type { Plan } from '../plan.ts';
import type { Frame } from './frame.ts';
import type { Notes } from './notes.ts';

/** “And the rest?” behind an answer about many: the answer before names a part, and not of what; the same again would be told of the others. */
export function refuseTheRest(frame: Frame, previous: Plan | null, notes: Notes): void {
  const { besides, asks, measures, verbs, facts, values, bare } = frame;
  const named = asks.length + measures.length + verbs.length + facts.length + values.length + bare.length;
  if (previous?.scope !== 'everyone' || besides === null || named > 0) return;
  notes.refuse({
    ja: '「残り」が何のうちの残りかを読み取れません。全文で聞いてください',
    en: 'it is not clear what the rest is of: please ask the whole question',
  });
}
