import { leading, type OtherWording, said } from './usual-wording.ts';

const FISCAL = '((?:fiscal|financial|business) year(?: [12][0-9]{3}(?:[/-][0-9]{2,4})?)?|fy ?[0-9]{2,4})';
const OPENS = '(?: ?\\(|,? | ?[:-] ?)(?:i\\.e\\.,? |that is,? |meaning |so |ours |it |which )?(?:our (?:one )?)?';
const RUNS = '(?:runs |running |runs from |running from |is |from |being |starts in |starting in |starting )?';
const MONTHS = 'apr(?:il)? ?(?:-|to|through|until|till) ?mar(?:ch)?';
const DAYS = '(?:monday|mon) ?(?:-|to|through|until|till) ?(?:sunday|sun)';
const UNIT = '(quarter|month|week|year)';
const ORDINALS: readonly (readonly [said: string, day: number])[] = [
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['fifteenth', 15],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['thirty-first', 31],
];
const MONTH =
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';

/** What only says again what a period is (“last fiscal year (April to March)”, “by quarter, calendar quarters”), and days in words (“the first of July”). */
export const GLOSSED_PERIODS: readonly OtherWording[] = [
  // In Latin letters 順 is written in the same way.
  leading(
    `jun(?![a-z])\\.?(?= ?(?:-|to|through|until|and|vs\\.?) ?[a-z]{3}| (?:[12][0-9]{3}|this|last|[0-9]{1,2}(?![0-9]))|,? [12][0-9]{3})`,
    'June',
  ),
  leading(
    `(?<=\\b(?:in|to|since|from|until|of|for|by|through|last|this|and|vs\\.?|during|between|[0-9]|st|nd|rd|th|[a-z]{3}-) ?)jun(?![a-z'])\\.?`,
    'June',
  ),
  leading(`${FISCAL}${OPENS}${RUNS}${MONTHS}\\)?(?= *[?.!,;]| *$| [a-z])(?! *,? ?(?:(?:of |in )?[12][0-9]{3}))`, '$1'),
  leading(`((?:this|last|per|by|each|the previous) week)(?: ?\\(|,? )(?:from )?${DAYS}\\)?(?= *[?.!,;]| *$)`, '$1'),
  leading(
    `(?<=\\b(?:per|by|each|every|a) ${UNIT}\\b.*),? ?\\(?(?:in |by |using |as |for )?calendar ${UNIT}s?\\)?(?= *[?.!]*$)`,
    '',
  ),
  leading(`(?:in|by|per|for each|each|split by|split into|into) calendar ${UNIT}s?`, 'by $1'),
  leading(`calendar (quarter|month|week)(s?)(?![a-z])`, '$1$2'),
  ...ORDINALS.flatMap(([ordinal, day]) => [
    said(`the ${ordinal} (?:day )?of ${MONTH}`, `$1 ${day}`),
    said(`${MONTH} (?:the )?${ordinal}`, `$1 ${day}`),
  ]),
  said(`(since|from) the (?:1st|first) of (?:the|this) (month|year)`, '$1 the start of this $2'),
];
