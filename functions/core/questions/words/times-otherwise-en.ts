import { leading, type OtherWording, said } from './usual-wording.ts';

const HAPPENING = '(orders|purchases|contacts|calls|inquiries)';
const PLACED =
  '(?:(?:that were |that are |which were )?(?:placed|made|received|taken|coming in|coming|that came in) )?';

const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const OF_THE_YEAR =
  '(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|obon|golden week|christmas|black friday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';

/** Hours and periods as people write them. */
export const TIMES_SAID_OTHERWISE: readonly OtherWording[] = [
  // “Last fiscal year's buyers”: those who bought then.
  said(
    `(?:of )?(last|this|previous) (fiscal year|calendar year|year|month|quarter|week)'s (?:buyers|shoppers|purchasers|customers)(?: have| had| has)? (?:also )?(?:bought|purchased|ordered|shopped|came back)(?: again)?`,
    'of people who bought $1 $2 bought',
  ),
  leading(
    `(last|this|previous) (fiscal year|calendar year|year|month|quarter|week)'s (?:buyers|shoppers|purchasers) (?=by |per )`,
    'buyers $1 $2 ',
  ),
  said(
    `(last|this|previous) (fiscal year|calendar year|year|month|quarter|week)'s (?:buyers|shoppers|purchasers)`,
    'people who bought $1 $2',
  ),
  said(`(?:the )?(?:previous|prior|preceding) ${OF_THE_YEAR}`, 'the $1 before'),
  leading(
    `the ${OF_THE_YEAR} (?:prior|preceding|previous)(?: to (?:that|this|it)(?: one)?)?(?= *[?.!]*$)`,
    'the $1 before',
  ),
  said(`(?:last|past|previous) half(?: a)?[- ]year`, 'last 6 months'),
  leading(
    `(q[1-4]|h[12]|(?:first|second) half) (revenue|sales|orders|turnover|buyers) (?:of |in )?(this|last|the last|the current|the previous) (fiscal year|financial year|calendar year|year)`,
    '$2 in $1 of $3 $4',
  ),
  leading(
    `by (region|prefecture|brand|category|store|channel|product|gender) and (?:by )?time(?= *[?.!]*$)`,
    'by $1 and by unit of time',
  ),
  leading(`^([a-z ]{3,25}?) by time(?= *[?.!]*$)`, '$1 by unit of time'),
  leading(
    `^this fiscal year,? (.{5,60}?) from q([1-4]) to q([1-4])(?=[?.! ]*$)`,
    '$1 between Q$2 and Q$3 of this fiscal year',
  ),
  leading(
    `from q([1-4]) to q([1-4]),? (?:this|current|the current) fiscal year`,
    'between Q$1 and Q$2 of this fiscal year',
  ),
  said(`the (fiscal year|year|month|quarter) before (?:this|the current) one`, 'last $1'),
  leading(
    `(orders|sales|revenue)(?: volume)? by month,? (?:this|current|the current) fiscal (?:year|yr) (?:against|versus|vs|compared to) (?:last year's same months|the (?:same|matching) months (?:of )?last (?:year|yr))`,
    'number of $1 by month this fiscal year versus the same months last year',
  ),
  said(`([0-9]{1,2}) o'clock and ([0-9]{1,2}) o'clock`, '$1:00 and $2:00'),
  leading(
    `growth of ([a-z ]+?) (?:compared|relative) (?:to|with) (?:the )?previous month,? (?:for|in) ([12][0-9]{3})`,
    'month over month growth of $1 in $2',
  ),
  said(`1st half`, 'first half'),
  said(`(?:back|latter|later|last) half(?= (?:of|in)| *\\()`, 'second half'),
  leading(
    `(?:of |in )?((?:19|20)[0-9]{2}) (?:back|latter|later|second) half(?: \\(jul[a-z]*\\.? ?(?:-|to) ?dec[a-z]*\\.?\\))?`,
    'in the second half of $1',
  ),
  leading(
    `(?:of |in )?((?:19|20)[0-9]{2}) (?:front|first) half(?: \\(jan[a-z]*\\.? ?(?:-|to) ?jun[a-z]*\\.?\\))?`,
    'in the first half of $1',
  ),
  leading(`((?:19|20)[0-9]{2}) ${MONTH} ?(?:-|to) ?${MONTH}`, '$2 to $3 $1'),
  leading(`(?<!from |between )([0-9]{1,2}):00 ?(?:-|–|~|to|until|till) ?([0-9]{1,2}):00`, 'from $1:00 to $2:00'),
  said(`(from [0-9]{1,2}(?:h|:00) (?:to|until|-) [0-9]{1,2}(?:h|:00)) in (?:the )?(?:morning|afternoon|evening)`, '$1'),
  leading(`(up|down|better|worse|higher|lower) on (?=last (?:year|month|week|quarter))`, '$1 compared with '),
  said(`are we selling (?:more|better) than`, 'are sales up compared with'),
  said(`are we selling (?:less|worse) than`, 'are sales down compared with'),
  said(`comparing (?:it )?(?:to|with|against) (last year|last month|the previous year)`, 'compared with $1'),
  said(
    `this year,? (?:against|over|relative to|measured against|as against|opposed to|(?:when |as )?compared (?:to|with|against)) last year`,
    'this year vs last year',
  ),
  said(`comparing this year (?:with|to|against|and) last year`, 'this year vs last year'),
  said(`(?:between|from) last year (?:and|to) this year`, 'this year vs last year'),
  said(`2nd half`, 'second half'),
  said(
    `(first|second)[- ]half (sales|orders|revenue) (?:of|in|for) (this|last|the current|the previous) (fy|fiscal year|financial year)`,
    '$2 in the $1 half of $3 $4',
  ),
  said(
    `last (week|month|quarter|year) (than|vs|versus|against|compared to|compared with) (?:in )?(?:the )?(?:(?:previous|prior|preceding) (?:week|month|quarter|year)|(?:week|month|quarter|year) (?:before(?: that| last)?|prior))`,
    'last $1 $2 the $1 before last',
  ),
  said(`in (last year|this year|last month) (Obon|golden week|new year)`, '$2 $1'),
  said(
    `(?:over|across|throughout) (?=obon|golden week|christmas|black friday)(obon|golden week|christmas|black friday)`,
    'during $1',
  ),
  said(
    `same (?:half|half[- ]year|six months) (?:of|in|from) (?:the )?(?:previous|last|prior|preceding) (?:fy|fiscal year|financial year|year)`,
    'same period last year',
  ),
  said(`same (?:half|half[- ]year) (?:a|one) year (?:ago|earlier|before)`, 'same period last year'),
  said(`same period (?:of|in) (?:the )?(?:previous|last|prior) year`, 'same period last year'),
  said(
    `how long (?:does it take )?(?:before|until) (?:people|customers|they|buyers) (?:buy|order|purchase)(?: for)? (?:a|the) second time`,
    'time to the second purchase',
  ),
  leading(`on average,? (?=time to the second purchase)`, 'average '),
  said(`at the time of (?:the |their )?(first|second|third|fourth|fifth) (purchase|order)`, 'on the $1 $2'),
  said(`from one (month|year|week|quarter) to the next`, '$1 over $1'),
  leading(`over ([12][0-9]{3})(?= *[?.!]*$| by | per )`, 'in $1'),
  said(`(?:as of |by |until |at )(?:the )?end of`, 'at the end of'),
  said(`(?:past|last|previous) fortnight`, 'last 2 weeks'),
  said(
    `of ([12][0-9]{3})(?:'s)? buyers,? how many (?:came back(?: and| to)? |returned(?: and| to)? )?(?:bought|purchased|ordered|buy)(?: again)? in ([12][0-9]{3})`,
    'of the people who bought in $1, how many bought again in $2',
  ),
  said(
    `q([1-4]) (vs|versus|and|to|against|compared to|compared with) q([1-4]) of (?:the )?(this|current|last|previous) fiscal year`,
    'q$1 of $4 fiscal year $2 q$3 of $4 fiscal year',
  ),
  leading(
    `(made (?:a|the|their) second (?:purchase|order)|bought again|second order) in (?=[0-9]+ (?:days|weeks|months))`,
    '$1 within ',
  ),
  said(
    `(?:the )?first (and|to|vs|versus) (?:the )?second quarters? of ((?:this |last |the current )?(?:fiscal year |fiscal )?(?:[12][0-9]{3}|year|fiscal year)?)`,
    'Q1 of $2 $1 Q2 of $2',
  ),
  said(
    `(?:the )?second (and|to|vs|versus) (?:the )?third quarters? of ((?:this |last |the current )?(?:fiscal year |fiscal )?(?:[12][0-9]{3}|year|fiscal year)?)`,
    'Q2 of $2 $1 Q3 of $2',
  ),
  said(
    `(?:the )?third (and|to|vs|versus) (?:the )?fourth quarters? of ((?:this |last |the current )?(?:fiscal year |fiscal )?(?:[12][0-9]{3}|year|fiscal year)?)`,
    'Q3 of $2 $1 Q4 of $2',
  ),
  said(`in a row, ([12][0-9]{3})`, 'in a row in $1'),
  said(`bought (two|three|[2-9]) months in a row`, 'bought in $1 months in a row'),
  leading(
    `(?:when )?(?:compared (?:to|with)|against|over|versus|vs) (?:the )?(?:previous|prior) year(?= please|[?.! ]*$)`,
    'year over year',
  ),
  said(`([0-9]{1,2}) in the morning`, '$1am'),
  said(`([1-9]|1[01]) in the (?:evening|afternoon)`, '$1pm'),
  said(`12 (?:o'clock )?noon`, 'noon'),
  leading(`([0-9]{1,2}):00(?! ?(?:am|pm|a\\.m|p\\.m|[0-9]))`, '$1h'),
  leading(`later than (?=[0-9]{1,2} ?(?:h|am|pm|o'clock))`, 'after '),
  leading(`earlier than (?=[0-9]{1,2} ?(?:h|am|pm|o'clock)|[12][0-9]{3})`, 'before '),
  leading(`in the mornings?,? (?=(?:from |between )?[0-9])`, ''),
  said(`(?:from |between )?([0-9]{1,2})(?: ?am)? (?:to|until|-|and) noon`, 'from $1am to noon'),
  leading(
    `${HAPPENING} ${PLACED}(?:between|from) ([0-9]{1,2}) (?:and|to) ([0-9]{1,2})(?! ?[a-z0-9%,.¥:])`,
    '$1 between $2 and $3',
  ),
  leading(
    `^purchases ${PLACED}(?=between|from|before|after|past|in the|at night|with an?|with|of|under|over|above|below)`,
    'orders ',
  ),
  leading(`how many purchases (?=are|were|have been|did we|do we|came|come)`, 'how many orders '),
  said(`in (?:the )?(morning|evening|afternoon|night) time`, 'in the $1'),
  said(`when (?:during|in|of) the day`, 'what time'),
  said(`(?:at )?(?:which|what) times of (?:the )?day`, 'what time'),
  said(`(?:last|the previous|the prior) year's (first|second) half`, 'the $1 half of last year'),
  said(`(first|second) half of (?:the )?(?:previous year|year before|prior year)`, '$1 half of last year'),
  said(`(first|second)-half (sales|revenue|orders)`, '$2 in the $1 half'),
  said(`(first half)(.{1,30})the same half (?:of )?last year`, '$1$2the first half of last year'),
  said(`(second half)(.{1,30})the same half (?:of )?last year`, '$1$2the second half of last year'),
  leading(
    `(?:for|in|of|over|during) the (?:full |whole )?month of (?=jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)`,
    'in ',
  ),
  said(
    `(?:of|in) (january|february|march|april|may|june|july|august|september|october|november|december) month`,
    'in $1',
  ),
  said(`in the year ([12][0-9]{3})`, 'in $1'),
  leading(
    `(?<!\\b(?:up|down|change|changed|changes|increase|increased|increases|grow|grew|grown|growth|rise|risen|rose|rises|drop|dropped|fall|fell|fallen|falls|decline|declined|decrease|decreased|differ|differs|different|better|worse|higher|lower|more|less|improve|improved|difference|starting|beginning|onwards|moved|went|gone) )from (last (?:week|month|quarter|year|fiscal year)|yesterday|this (?:week|month|quarter|year))(?! (?:to|until|till|through|thru|on|onwards?|up|forward|and|or|up to)(?![a-z])| ?[-–~])`,
    'in $1',
  ),
  said(
    `(haven't|have not|hasn't|has not|didn't|did not) (bought|ordered|purchased|buy|order|purchase)(?: anything)?(?: from us)? (?:for|in) (?:more than |over |at least )?half a year`,
    '$1 $2 in the last 6 months',
  ),
  said(
    `(haven't|have not|hasn't|has not|didn't|did not) (bought|ordered|purchased|buy|order|purchase)(?: anything)?(?: from us)? for (?:more than |over |at least )?(?:a year|one year)`,
    '$1 $2 in the last 12 months',
  ),
  said(
    `(haven't|have not|hasn't|has not) (bought|ordered|purchased)(?: anything)?(?: from us)? for (?:more than |over |at least )?([0-9]+|two|three|four|five|six) (days|weeks|months|years)`,
    '$1 $2 in the last $3 $4',
  ),
  leading(`(orders|purchases) before(?= *[?.!]*$)`, '$1'),
  said(`first-(purchase|order) (month|quarter|year)`, 'first $1 $2'),
  leading(
    `(h1|first half)(?! (?:of |in )?(?:20|the|fiscal|fy|last|this|19))(.{1,40}?)((?:the )?(?:h1|first half) (?:of |in )?last year)`,
    '$1 of this year$2$3',
  ),
  leading(
    `(h2|second half)(?! (?:of |in )?(?:20|the|fiscal|fy|last|this|19))(.{1,40}?)((?:the )?(?:h2|second half) (?:of |in )?last year)`,
    '$1 of this year$2$3',
  ),
  said(`two straight months`, 'two months in a row'),
  said(`(?:in )?(two|three|four|[2-6]) months continuously`, '$1 months in a row'),
  said(`(?:in )?(two|three|four|[2-6]) (?:continuous|straight|successive) months`, '$1 months in a row'),
  said(
    `(?:following|after) (?:a |an )?(?:purchase )?(?:gap|break|pause) of ([0-9a-z]+ months?|half a year)(?: (?:with|of) no (?:orders|purchases)| without (?:orders|purchases))?`,
    'after $1 without a purchase',
  ),
  said(
    `(?:following|after) (?:a |an )?([0-9]+|six|three) months? (?:purchase |order |buying )?(?:gap|break|pause)`,
    'after $1 months without a purchase',
  ),
  said(
    `(?:following|after) (?:not (?:buying|ordering|purchasing) (?:anything )?for|no (?:purchases?|orders?) (?:of|for|in)) ([0-9a-z]+ months?|half a year)`,
    'after $1 without a purchase',
  ),
  said(`(?:following|after) (half a year|[0-9a-z]+ months) of no (?:purchases|orders)`, 'after $1 without a purchase'),
  said(`returned to buy(?: again)?`, 'bought again'),
  said(`purchased again`, 'bought again'),
  leading(`inside (?=[0-9]+ (?:days|weeks|months)|[a-z]+ months)`, 'within '),
  said(`in ([0-9]+) (days|weeks|months) or (?:less|fewer)`, 'within $1 $2'),
  said(`(?:with (?:a |their )?|whose )?birth ?(?:year|date|day)?(?: is| was| being)? (before|after|in)`, 'born $1'),
  said(`(?:with (?:a |their )?|whose )?birth ?(?:year|date)?(?: is| was)? ?<`, 'born before'),
  said(`birth ?year (?:the )?([12][0-9]{3}s)`, 'born in the $1'),
  said(`born in the ([5-9]0s)`, 'born in the 19$1'),
  said(`nineties born`, 'born in the 1990s'),
  said(`month to month`, 'month over month'),
  said(`when (compared|comparing) (to|with)`, 'compared $2'),
];
