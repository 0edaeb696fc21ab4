import { DIMENSIONS } from '../dimensions.ts';
import type { Plan } from '../plan.ts';
import type { Frame } from './frame.ts';
import type { Notes } from './notes.ts';

const NAMED = /^(?:(?:in |of |at |from |for |within |inside )?(?:it|that one|this one|there)|its)$/i;

/** “Which product in it was returned most?” behind the first of a ranking: which one that was stands in the answer alone, so it is asked back. */
export function namesGroupOfAnswer(frame: Frame, previous: Plan, notes: Notes): boolean {
  const [dimension] = previous.dimensions;
  const said = frame.followUp !== null && NAMED.test(frame.followUp.text.trim());
  const others = [...frame.bare.map(({ item }) => item), ...frame.groups.flatMap(({ meaning }) => meaning.dimensions)];
  const named = frame.values.some(({ meaning }) => meaning.filter.field === dimension);
  if (dimension === undefined || previous.limit === null || !said || named) return false;
  if (!others.some((other) => !previous.dimensions.includes(other))) return false;
  const label = dimension in DIMENSIONS ? DIMENSIONS[dimension as keyof typeof DIMENSIONS].label : null;
  notes.askBack(
    null,
    {
      ja: `前の答えのうち、どの${label?.ja ?? 'グループ'}のことですか？名前で言ってください`,
      en: `Which ${label?.en ?? 'group'} of the answer before? Please name it`,
    },
    [],
  );
  return true;
}
