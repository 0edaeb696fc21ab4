import type { Plan } from '../plan.ts';
import type { Frame } from './frame.ts';
import { choice } from './measure-choices.ts';
import type { Notes } from './notes.ts';

/** `リピーターは何人`: without a period those who ever bought twice, which is said beside the narrower meanings. */
export function noteRepeaters(frame: Frame, { measures, time, people }: Plan, notes: Notes): void {
  const told = measures.some(({ name }) => name === 'repeat_customers');
  if (!told || time.range !== null || time.grain !== null || people.length > 0) return;
  const token = frame.repeat ?? frame.measures.find(({ item }) => item === 'repeat_customers')?.token;
  if (token === undefined || /[2二][回度]|second|twice/i.test(token.text)) return;
  const noun = /数|人数|number|count/i.test(token.text);
  notes.note(
    token,
    {
      ja: '「リピーター」は全期間で2回以上購入した人と読みました',
      en: 'read as everyone who ever ordered twice or more',
    },
    [
      choice(
        '直近1年で2回以上購入した人',
        'twice or more in the last 12 months',
        noun ? '直近1年のリピーター数' : '直近1年のリピーター',
        'repeat customers in the last 12 months',
      ),
    ],
  );
}
