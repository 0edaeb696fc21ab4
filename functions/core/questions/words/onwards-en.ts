import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?';
const DAY = '(?: [0-9]{1,2}(?:st|nd|rd|th)?)?';
const YEAR = '(?:,? (?:of )?[12][0-9]{3})?';
/** A time as it is named: `this April`, `March 5 2026`, `2024`, `fiscal 2025`, `Golden Week`. */
const TIME = `((?:the )?(?:(?:start|beginning|end|middle) of )?(?:this |last )?(?:(?:[0-9]{1,2}(?:st|nd|rd|th)? (?:of )?)?${MONTH}${DAY}${YEAR}|(?:fiscal(?: year)? |fy ?)?[12][0-9]{3}|q[1-4]${YEAR}|(?:spring|summer|autumn|fall|winter)${YEAR}|golden week|obon|christmas|easter|new year|black friday))`;
const ON = anyOf(
  'onwards, onward, and later, and onwards, and onward, and after, and following, on, on forward, forward, upwards',
);
const DAYS = '([0-9]+|thirty|sixty|ninety) (days|weeks|months)';
const NOT = "(?:not|never|haven't|hasn't|didn't|without|no)";
const AGO = '(?:at least |more than |over |longer than |a minimum of )';

/** Until now, unless an end is named. */
export const ONWARDS: readonly OtherWording[] = [
  leading(
    `(?:starting |beginning )?(?:from|in|with|as of|since) ${TIME},? (?:${ON})(?=[?.!,;:)]| *$| (?:by|per|for|at|in|how|what|which|and|but)(?![a-z]))`,
    'since $1',
  ),
  leading(
    `(?<!\\b(?:to|until|till|before|through|between|and) )${TIME},? (?:onwards?|and (?:later|onwards?|after))(?![a-z])`,
    'since $1',
  ),
  leading(`since this (?=${MONTH})`, 'since '),
  leading(`(?:since|from) end of `, 'since the end of '),
  said(`(?<=from [^?]{3,40}) onwards?(?= to| until)`, ''),
  // So long without: from then until now.
  leading(
    `(?<=\\b${NOT}(?: [a-z]+){1,6}) for ${AGO}?${DAYS}(?: or more| or longer| or over|\\+| and more)?(?![a-z])`,
    ' in the last $1 $2',
  ),
  leading(
    `(?<=\\b${NOT}(?: [a-z]+){0,5}) (?:in|for) (?:the (?:last |past )?)?([0-9]+)\\+ (days|weeks|months)`,
    ' in the last $1 $2',
  ),
  leading(
    `(?:the )?(?:most recent|latest) (?=(?:[0-9]+|two|three|four|five|six|eight|twelve) (?:(?:full|complete|whole|completed) )?(?:days|weeks|months|quarters|years))`,
    'the last ',
  ),
  leading(`(${MONTH}) ?[-–—] ?(${MONTH})(?= ?[12][0-9]{3}| this| last|[?.!,]| *$)`, '$1 to $2'),
  said(
    `(?:in|during|within|over) (?:that|the same|this same) (?:very )?(month|week|quarter|year)(?! (?:last|as|of))`,
    'that $1',
  ),
  leading(
    `(?:for |of |from |using |with )?(?:the )?(last|this) (year|month|quarter|week)'s worth of data(?![a-z])`,
    'in $1 $2',
  ),
];
