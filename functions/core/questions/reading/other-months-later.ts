import type { Plan } from '../plan.ts';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];
const COUNT = `([0-9]{1,2}|${NUMBERS.join('|')})`;
const ORDINAL = `([0-9]{1,2}(?:st|nd|rd|th)|${ORDINALS.join('|')})`;
const ASKED = new RegExp(
  `^(?:and |now |then |what about |how about |how was it |ok |also )*(?:(?:after|in|at|by|for) )?(?:the )?(?:${COUNT} months?(?: later| on| after| in| out)?|month ${COUNT}|${ORDINAL} month)(?:,? (?:of|for|with) (?:the )?(?:same|those|these) (?:people|customers|buyers|cohort|group|ones))?[?.! ]*$`,
  'i',
);
const FIELD = 'months_since_first_purchase';

/** “And after six months?” behind a retention after three: the same of that month. Null where the answer before is of no such month. */
export function otherMonthsLater(text: string, previous: Plan | null): Plan | null {
  const said = ASKED.exec(text);
  const kept = previous?.filters.find(({ field }) => field === FIELD);
  const months = said === null ? null : monthsOf(said[1] ?? said[2] ?? said[3] ?? '');
  if (previous === null || kept === undefined || kept.op !== 'in' || months === null || months < 1) return null;
  const values = [0, months].map((month) => String(month).padStart(2, '0'));
  const filters = previous.filters.map((filter) => (filter === kept ? { ...kept, values } : filter));
  return { ...previous, filters };
}

function monthsOf(said: string): number | null {
  const number = Number.parseInt(said, 10);
  if (!Number.isNaN(number)) return number;
  const at = [NUMBERS, ORDINALS].map((words) => words.indexOf(said.toLowerCase())).find((place) => place !== -1);
  return at === undefined ? null : at + 1;
}
