import { NOT_READ_AS_ASKED, type Notes } from './notes.ts';

const BUY = '(?:bought|buy|buys|purchased|purchase|ordered|order|got|picked up)';
const SAME_PERIOD = new RegExp(
  `\\b${BUY}\\b[^?.!]*\\b(?:both|and)\\b[^?.!]* (?:in )?(?:that|the same|one and the same|the very same) (?:day|week|month|quarter|calendar month)(?= *[?.!]*$)`,
  'i',
);

/** “Bought both at Lumiere and Tsumugi in the same month”: which month that is differs from person to person. */
export function refuseSamePeriod(text: string, notes: Notes): void {
  if (!SAME_PERIOD.test(text)) return;
  notes.refuse(
    {
      ja: '2つの購入が同じ月や週だったかどうかは条件にできません',
      en: 'that two purchases fell in the same month or week cannot be a condition',
    },
    NOT_READ_AS_ASKED,
  );
}
