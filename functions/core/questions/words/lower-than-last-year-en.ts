import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const GROUPS = '(categories|category|brands|brand|products|stores|channels|prefectures|segments)';
const FIGURE = '(?:sales|revenue|turnover|takings|sale)';
const LAST = '(?:last year|the previous year|the year before|a year ago|prior year|the prior year|the last year)';
const LAST_FIGURE = `(?:${LAST}'s(?: ${FIGURE}| level)?|${LAST}|(?:it|they) did last year|(?:in|that of|those of) ${LAST})`;
const LOWER = anyOf('lower, smaller, less, worse, below, under, lower than, smaller than, less than');
const FELL = anyOf(
  'fell, dropped, declined, decreased, went down, shrank, have dropped, have fallen, has fallen, has dropped, have declined, go down, gone down, have gone down, sank, have shrunk',
);
const AGAINST = '(?:than|compared (?:with|to)|versus|vs\\.?|against|from|on|since|year on year|relative to|yoy)';
const USUAL = 'which categories had lower sales than last year';

const read = (groups: string): string => USUAL.replace('categories', groups);

/** Which groups sold less than the year before, however the fall is told. */
export const LOWER_THAN_LAST_YEAR: readonly OtherWording[] = [
  leading(
    `^(?:show me |list |in )?(?:which |what |every |all |the )*${GROUPS} (?:where|whose|in which|with|for which|that have|which have|that had)? ?(?:this year's )?${FIGURE} (?:${FELL}) ?(?:compared (?:with|to)|versus|against|from|on|since|relative to)? ?${LAST}(?=[?.! ]*$)`,
    read('$1'),
  ),
  leading(
    `^(?:show me |list )?(?:which |what |every |all |the )*${GROUPS} (?:is |are |that are )?selling less than ${LAST_FIGURE}(?=[?.! ]*$)`,
    read('$1'),
  ),
  leading(
    `(?:in )?(?:which|what) ${GROUPS} (?:did )?we (?:sold|sell) less than (?:in )?${LAST}(?=[?.! ]*$)`,
    read('$1'),
  ),
  leading(
    `(?:in )?(?:which|what) ${GROUPS} (?:have |has )?(?:${FELL}) in ${FIGURE} (?:year on year|year over year|yoy|on ${LAST}|since ${LAST}|from ${LAST}|compared (?:with|to) ${LAST})(?=[?.! ]*$)`,
    read('$1'),
  ),
  leading(
    `^(?:list |show me |find )?(?:the |all |every )*${GROUPS} (?:whose|in which|where|with) (?:this year's )?${FIGURE} (?:is |are |was |were )?(?:${LOWER}) (?:than )?${LAST_FIGURE}(?=[?.! ]*$)`,
    read('$1'),
  ),
  leading(
    `^(?:list |show me |find )?(?:the |all |every )*${GROUPS} in which this year's ${FIGURE} (?:is|are) (?:${LOWER}) (?:than )?${LAST_FIGURE}(?=[?.! ]*$)`,
    read('$1'),
  ),
  leading(
    `^(?:list |show me )?(?:the )?${GROUPS} with (?:a )?(?:yoy|year-on-year|year-over-year|year on year) (?:${FIGURE} )?(?:decline|drop|fall|decrease)(?: in ${FIGURE})?(?=[?.! ]*$)`,
    read('$1'),
  ),
  leading(
    `^did any (categories|brands|products|stores|channels) do worse in ${FIGURE} ${AGAINST} ${LAST},? and (?:if so,? )?which(?: ones)?(?=[?.! ]*$)`,
    read('$1'),
  ),
  leading(
    `^negative ${FIGURE} growth (?:against|on|over|versus|vs\\.?|compared (?:with|to)) ${LAST} ?[-:,]? ?(?:which|what) ${GROUPS}(?=[?.! ]*$)`,
    read('$1'),
  ),
  leading(
    `^(?:pick out |show |list |find )?(?:the )?${GROUPS} that (?:haven't|have not|didn't|did not) (?:matched|match|reached|reach|kept up with|keep up with) ${LAST_FIGURE}(?: and came in lower)?(?=[?.! ]*$)`,
    read('$1'),
  ),
  leading(
    `(?:which|what) (category|brand|product|store|channel)(?:'s)? ${FIGURE} (?:is|are|was|were) (?:${LOWER}) (?:than )?${LAST_FIGURE}(?=[?.! ]*$)`,
    'which $1 had lower sales than last year',
  ),
  leading(`^shrinking ${GROUPS}[:,]? ${FIGURE} (?:under|below|lower than) ${LAST_FIGURE}(?=[?.! ]*$)`, read('$1')),
  leading(
    `^out of all (?:our |the )?(categories|brands|products|stores|channels),? which (?:ones )?(?:have |has )?(?:seen|had) (?:their )?${FIGURE} (?:${FELL}) (?:from|since|on|against) ${LAST}(?=[?.! ]*$)`,
    read('$1'),
  ),
  leading(
    `^where are we losing ground (?:vs\\.?|versus|against|on|to) ${LAST},? by (category|brand|product|store|channel)[?.,]?(?: only those with lower ${FIGURE})?(?=[?.! ]*$)`,
    'which $1 had lower sales than last year',
  ),
];
