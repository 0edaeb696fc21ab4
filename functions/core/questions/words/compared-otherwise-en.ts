import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const MONTHS = `(${MONTH}(?: ?(?:to|-|through|until) ?${MONTH})?)`;
const AGAINST = anyOf('against, versus, vs, vs., compared to, compared with, and, with, to');
const HOLIDAY = anyOf(
  'golden week, obon, christmas, new year, new years, black friday, silver week, the year-end, valentine, the sale, summer holidays',
);
const DAY = `(?:${MONTH} [0-9]{1,2}(?:st|nd|rd|th)?|[0-9]{1,2}(?:st|nd|rd|th)? ${MONTH}|[0-9]{1,2}/[0-9]{1,2})`;
const PART = '(?:morning|evening|afternoon|night)';
const HOUR = '(?:past|after|before|from|between|until) [0-9]{1,2}(?::00| ?am| ?pm|h)?';
const DATED = `(?:${MONTH}(?: [12][0-9]{3})?|[12][0-9]{3}|q[1-4](?: [12][0-9]{3})?|fiscal [12][0-9]{3}|fy ?[0-9]{2,4})`;
const RECENT = '(?:last|this) (?:year|month|quarter|week|fiscal year)';
const PEOPLE = '(customers|people|buyers|women|men|members|shoppers|vips)';
const LAST = '(?:in |for |that of |the one of )?';

/** Two periods beside each other, and one period that is said twice. */
export const COMPARED_OTHERWISE: readonly OtherWording[] = [
  said(
    `(?:the )([0-9]+|two|three|six|twelve) (days|weeks|months|years|quarters) (?:before|prior|earlier|preceding)(?: (?:that|those|this|it|then|to that|them))?(?= *[?.!,)]| *$| by | per | for )`,
    'the previous $1 $2',
  ),
  said(`the preceding ([0-9]+|two|three|six|twelve) (days|weeks|months|years|quarters)`, 'the previous $1 $2'),
  // Bought in both of them.
  said(`(?:in )?both (?:of )?(${DATED}) and (?:in )?(${DATED})`, 'in $1 and in $2'),
  said(`(?:in )?both (?:of )?(${RECENT}) and (${RECENT})`, '$1 and $2'),
  said(`(?:in )?(${DATED}) and (?:in )?(${DATED}) both`, 'in $1 and in $2'),
  // The year in front: “2025 Q1”, “2025 March”, “Sep '25”.
  said(`(?<!fy |fiscal |fiscal year |financial year |financial )([12][0-9]{3})[ -](q[1-4])`, '$2 $1'),
  said(
    `([12][0-9]{3}) (january|february|march|april|june|july|august|september|october|november|december)(?! (?:[0-9]{1,2}|[12][0-9]{3}|to|and|-|until|through))`,
    '$2 $1',
  ),
  said(`(${MONTH}) ?['’]([0-9]{2})(?!['’])`, '$1 20$2'),
  said(`(?<=this |last |past |current |previous |next |per |each |every )yr`, 'year'),
  leading(
    `(?:in |from |for |of )?${MONTHS},? ([12][0-9]{3}) (?:${AGAINST}) (?:the )?same (?:months?|period|weeks?|days|time|time frame) (?:of|in|from) ([12][0-9]{3})`,
    'in $1 $2 versus $1 $3',
  ),
  said(`compare (.{3,60}?) in (${MONTH}[a-z -]*[12][0-9]{3}) versus`, '$1 in $2 versus'),
  said(`last year's (h[12]|q[1-4]|first half|second half|${MONTH})`, '$1 last year'),
  said(`(${MONTH}) (?:of|in) the (?:year before|previous year|prior year|preceding year)`, 'the $1 before'),
  leading(
    `how did (${MONTH}(?: [12][0-9]{3})?) ([a-z ]{3,25}?) (?:do|go|perform|compare|develop|fare|look) (?:${AGAINST}) `,
    '$2 in $1 vs ',
  ),
  leading(
    `(sales|orders|revenue|returns|contacts) growth,? (h[12]|q[1-4]) this (?:year) (?:${AGAINST}) \\2 last year`,
    '$1 growth $2 this year vs $2 last year',
  ),
  // The days that are named count, whatever the season is called.
  leading(
    `(?:(?:during|over|in|for) )?(?:the )?(?:${HOLIDAY})(?: [12][0-9]{3})?,? ?\\(?(?:from |i\\.e\\. |that is )?(?=${DAY} ?(?:-|to|until|through|–))`,
    'from ',
  ),
  said(`from (${DAY} ?(?:-|to|until|through|–) ?${DAY}(?:,? [12][0-9]{3})?) ?\\)`, 'from $1'),
  said(`(?:two|2) weeks ago,? ?\\(?(?:i\\.e\\. )?the week before last(?: week)?\\)?`, 'the week before last'),
  said(`the week before last(?: week)? ?\\((?:two|2) weeks ago\\)`, 'the week before last'),
  said(`the (week|month|quarter|year) before last (?:week|month|quarter|year)`, 'the $1 before last'),
  said(`(since [a-z0-9 ]{3,20}?) (?:up to|until|to|till) (?:now|today|date)`, '$1'),
  leading(`(?:(?:placed|made) )?in the ${PART}s?,? ?\\(?(?=${HOUR})`, ''),
  said(`(${HOUR}) ?\\((?:in the )?${PART}s?\\)`, '$1'),
  // More than then.
  leading(
    `${PEOPLE} whose (?:spend|spending|sales|expenditure|total) ((?:in )?(?:this year|[12][0-9]{3}|this month|this quarter)) (?:is|are|was|were) (?:higher|more|greater|larger|bigger) than ${LAST}(last (?:year|month|quarter)|[12][0-9]{3})(?:'s)?`,
    '$1 who spent more $2 than $3',
  ),
  leading(
    `${PEOPLE} whose (?:spend|spending|sales|expenditure|total) ((?:in )?(?:this year|[12][0-9]{3}|this month|this quarter)) (?:is|are|was|were) (?:lower|less|smaller) than ${LAST}(last (?:year|month|quarter)|[12][0-9]{3})(?:'s)?`,
    '$1 who spent less $2 than $3',
  ),
  leading(
    `number of (customers|people|women|men|buyers|members) who (spent|bought|ordered|purchased) (?=(?:more|less|fewer)(?! than [0-9]))`,
    'how many $1 $2 ',
  ),
];
