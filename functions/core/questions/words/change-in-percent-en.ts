import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const PERCENT = '(?:%|percent|per cent|percentage|pct|percents)';
const CHANGED =
  '(?:rise|rose|risen|rising|grow|grew|grown|growing|increase|increased|increasing|climb|climbed|go up|went up|gone up|going up|jump|jumped|gain|gained|improve|improved|up|higher|fall|fell|fallen|falling|drop|dropped|dropping|decline|declined|declining|decrease|decreased|decreasing|shrink|shrank|shrunk|sink|sank|slip|slipped|go down|went down|gone down|going down|down|lower|change|changed|move|moved|differ|develop|developed)';
const IS_CHANGED = `(?=[^?]*(?<![a-z])${CHANGED}(?![a-z]))`;
const CHANGE = '(?:increase|rise|growth|gain|drop|fall|decline|decrease|change|uplift|jump|slump|dip)';
const STEP = '(day|week|month|quarter|year)';
const FAST = '(?:fast|quickly|rapidly|strongly|steeply|sharply|swiftly|steadily|much|far)';
const MONTH = anyOf(
  'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec',
);
const BEFORE = `(?:the )?(?:(?:day|week|month|quarter|year|period|fiscal year|same [a-z]+) (?:before|earlier|prior|(?:of |in )?(?:the )?(?:last|previous) year|a year (?:ago|earlier|before))|(?:previous|prior|preceding|last) (?:day|week|month|quarter|year|period|fiscal year|one)|${MONTH}(?: [12][0-9]{3}| last year| of last year)?)`;

/** By how much a figure became more or less: said in percent it is the growth that is told with every comparison, and no share of a whole. */
export const CHANGE_IN_PERCENT: readonly OtherWording[] = [
  leading(
    `(?:by )?(?:what|which|how many|how much|how much in) ${PERCENT} (is|are|was|were|did|do|does|has|have|had)${IS_CHANGED}`,
    'by how much $1',
  ),
  leading(
    `(?:by )?(?:what|how many) ${PERCENT} (higher|lower|more|less|up|down) (is|are|was|were)`,
    'by how much $1 $2',
  ),
  leading(`how much,? in ${PERCENT}(?: terms)?,? ${IS_CHANGED}`, 'how much '),
  leading(
    `(?<=(?<![a-z])${CHANGE}(?: [^?]{0,40}?)?),? (?:in|as an?|expressed in|shown in|given in) (?:${PERCENT}|relative)(?: terms| points?)?(?=[?.!,]| *$| (?:in|for|of|from|over|compared|versus|vs|between|last|this|on|against))`,
    '',
  ),
  leading(`(?:${PERCENT}|relative)[- ](?:wise )?(increase|rise|gain|jump|uplift) (?=(?:in|of) )`, 'increase '),
  leading(`(?:${PERCENT}|relative)[- ](?:wise )?(drop|fall|decline|decrease|slump|dip) (?=(?:in|of) )`, 'decrease '),
  // “Rise last month over the month before”, “fell in September over August”.
  leading(
    `(?<=(?<![a-z])(?:${CHANGED}|${CHANGE}|change)(?![a-z])[^?]*) (?:over|on|from|against|relative to|as against)(?= (?:that of |those of |what (?:it|they) (?:was|were) )?${BEFORE}(?=[?.!,]| *$| (?:for|at|in|of|by)(?![a-z])))(?<!(?:trend|change|development|by [a-z]+) (?:over|on|from))`,
    ' compared with',
  ),
  leading(`(?<=by how much (?:did|has|have) [^?]*)(?<![a-z])fall(?![a-z])`, 'drop'),
  // Of registrations “how much” would be the money of those people.
  leading(
    `(?:by )?how much (?:is|are|was|were|did|do|does|has|have|had) (?=[^?]*(?<![a-z])(?:registrations|sign-?ups|new members|new registrations)(?![a-z]))`,
    '',
  ),
  // “How fast have registrations grown quarter over quarter”.
  leading(
    `(?:by )?how ${FAST} (?:has|have|had|did|do|does|is|are|was|were) (?:the |our )?([^?,]{3,60}?) (?:been )?(?:rise|risen|rising|grow|grown|growing|increase|increased|increasing|climb|climbed|climbing|improve|improved|go up|gone up|going up|expand|expanded|develop|developed|fall|fallen|falling|drop|dropped|decline|declined|declining|change|changed|changing)(?: from)? ${STEP}[- ](?:over|on|by|to|after)[- ]\\2(?: basis)?`,
    '$2 over $2 growth of $1',
  ),
  leading(
    `how (?:fast|quickly|rapidly|strongly|steeply|sharply|swiftly|steadily) (has|have|had|did|do|does|is|are|was|were)${IS_CHANGED}`,
    'how much $1',
  ),
];
