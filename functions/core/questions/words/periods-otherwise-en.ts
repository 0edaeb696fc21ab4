import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const UNIT = '(day|week|month|quarter|year|fiscal year)';
const MONTHS =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const BEFORE = anyOf('previous, prior, preceding, foregoing, past');
const SAME = anyOf(
  'same, corresponding, equivalent, matching, respective, comparable, identical, very same, year-ago, year-earlier, prior-year',
);
const THROUGHOUT = anyOf(
  'across, throughout, all through, in the course of, over the course of, during the course of, for the duration of, for the whole of, for all of, for the entirety of, spanning, covering',
);
const LENGTH = '([0-9]+|two|three|four|five|six|seven|ten|twelve|thirty|sixty|ninety) (days|weeks|months|years)';
const LAST_YEAR = `(?:in |of |from )?(?:(?:the )?(?:last|previous|prior|preceding) year|the year (?:before|prior|earlier)|(?:a|one) year (?:ago|earlier|before|previously|back|prior))`;

/** The month just gone, throughout fiscal 2025, the year-ago quarter: periods as they are usually called. */
export const PERIODS_SAID_OTHERWISE: readonly OtherWording[] = [
  said(
    `(?:(?:over|across|during|throughout|through|in|for) )?(?:the )?(?:full |whole |entire |past |last )?${UNIT} (?:(?:that |which )(?:has |is |was )?(?:just )?|just )(?:gone by|gone|ended|finished|passed|past|completed|closed|over)`,
    'last $1',
  ),
  said(
    `(?:(?:over|across|during|throughout|through) )?(?:the )?(?:${BEFORE}|last) (?:calendar|full|complete|whole|completed) (day|week|month|quarter)`,
    'last $1',
  ),
  said(`(?:the )?(?:current|present|running|ongoing) (week|month|quarter|year|fiscal year)`, 'this $1'),
  said(
    `(?:this|the current) ${UNIT}(?:,)? (?:so far|to date|up to now|until now|to now|thus far|as of today|as of now|up to today)`,
    'this $1',
  ),
  said(`(?:the )?([12][0-9]{3}) (?:fiscal|financial|business|accounting) year`, 'fiscal $1'),
  said(`(?:the )?(?:financial|business|accounting) year ([12][0-9]{3})`, 'fiscal $1'),
  leading(
    `${THROUGHOUT} (?:the )?(?:whole |entire |full )?(?:of )?(?=(?:last|past|previous|preceding|prior) (?:[0-9]|two|three|four|five|six|seven|ten|twelve|thirty|sixty|ninety))`,
    'over the ',
  ),
  leading(
    `(?<!\\bturn(?:ed|s|ing)? )(?:${THROUGHOUT}|over) (?:the )?(?:whole |entire |full )?(?:of )?(?=(?:this|current) (?:week|month|quarter|year|fiscal|calendar)|fiscal [12]|fy ?[0-9]|calendar year|fiscal year|q[1-4](?![0-9])|h[12](?![0-9])|(?:${MONTHS}) [12][0-9]{3})`,
    'in ',
  ),
  leading(
    `${THROUGHOUT} (?:the )?(?:whole |entire |full )?(?:of )?(?=last (?:week|month|quarter|year|fiscal)|[12][0-9]{3}(?![0-9,]| yen)|(?:${MONTHS})(?![a-z]))`,
    'in ',
  ),
  leading(
    `(?:the )?(?:most recent|latest|preceding|immediately preceding) (?=(?:[0-9]+|two|three|six|seven|twelve|thirty|sixty|ninety) (?:days|weeks|months|years))`,
    'the last ',
  ),
  said(
    `(?:the )?${LENGTH} (?:to date|to today|up to today|ending today|until today|up to now|leading up to today|running up to today)`,
    'the last $1 $2',
  ),
  said(`(?:looking|going|counting) back (?:over |at |by )?(?:the )?(?:last |past )?${LENGTH}`, 'in the last $1 $2'),
  leading(
    `(?:as of |starting (?:from|with) |starting |from |since )?(obon|golden week|christmas|black friday|new year|easter) (?:to|till|til|until|up to|through|thru|-|onwards? to) (?:the )?(?:today|now|present|date|present day|this day)(?![a-z])`,
    'since $1',
  ),
  // The same period a year before.
  said(`(?:a|one) year (?:ago|earlier|before),? (?:the )?same (week|month|quarter|period)`, 'the same $1 last year'),
  said(`(?:the |that |its )?(?:${SAME}) (day|week|month|quarter|period|time) ${LAST_YEAR}`, 'the same $1 last year'),
  said(`that (?:same )?(week|month|quarter|period) ${LAST_YEAR}`, 'the same $1 last year'),
  said(`(?:the )?(?:year-ago|year-earlier|prior-year) (week|month|quarter|period)`, 'the same $1 last year'),
  said(`(?:the )?(?:${SAME}) (week|month|quarter|period) (?:of )?last yr`, 'the same $1 last year'),
];
