import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const SEASON = `((?:the )?(?:golden week|gw|obon|christmas|silver week|new year holidays?|black friday|cyber monday|halloween|white day|tanabata|thanksgiving|valentine'?s day|mother'?s day|father'?s day|summer (?:holidays?|vacation)|summer|spring|autumn|winter)(?: [12][0-9]{3})?)`;
const YEAR = '( (?:of )?(?:this year|last year|[12][0-9]{3}))?';
const OVER = anyOf(
  'ended, finished, was over, is over, were over, had ended, has ended, came to an end, was done, is done, closed, wrapped up, concluded, went by, passed',
);
const END = anyOf('the end of, the close of, the last day of, the finish of, the conclusion of, the tail end of');

/** “Since Golden Week ended”, “from the end of Obon on”: the days behind it. */
export const AFTER_SEASONS: readonly OtherWording[] = [
  leading(
    `(?:since|after|from when|from the day|as soon as|once|from) ${SEASON}${YEAR} (?:${OVER})${YEAR}(?: on| onwards?)?(?: \\([^()]*\\))?(?![a-z])`,
    'after $1$2$3',
  ),
  leading(`(?:since|after|from) (?:${END}) ${SEASON}${YEAR}(?: on| onwards?)?(?![a-z])`, 'after $1$2'),
  leading(`since (?:the )?new years?(?![a-z0-9' -]*(?:eve|holiday|day|sale))(?![a-z'])`, 'since January 1'),
];
