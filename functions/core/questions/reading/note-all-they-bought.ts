import type { Plan } from '../plan.ts';
import { GOODS } from './goods-bought.ts';
import type { Notes } from './notes.ts';

/** “What did people buy after contacting us”: who those people are is one thing, what is summed up is all that they bought. */
export function noteAllTheyBought({ people, dimensions, subject }: Plan, notes: Notes): void {
  const behind = people.some(({ kind }) => kind === 'purchase-and-event');
  if (subject !== 'figures' || !behind || !dimensions.some((name) => GOODS.includes(name))) return;
  notes.note(
    { start: 0, end: 0 },
    {
      ja: 'その前後を問わず、その人たちの購入すべてで出しました',
      en: 'all that these people bought is told, whenever they bought it',
    },
  );
}
