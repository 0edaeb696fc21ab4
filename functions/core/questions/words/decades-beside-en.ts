import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const DECADES: readonly (readonly [tens: string, word: string, spoken: string])[] = [
  ['2', 'twenties', 'twenty'],
  ['3', 'thirties', 'thirty'],
  ['4', 'forties', 'forty'],
  ['5', 'fifties', 'fifty'],
  ['6', 'sixties', 'sixty'],
];
const WORD = '(twenties|thirties|forties|fifties|sixties|[2-6]0s)';
const WHO = '(?:(?:people|customers|shoppers|those|buyers|the people) )?';
const IN = `(?:${WHO}in (?:their |the )?|the )?`;
const FIGURE = '(sales|revenue|turnover|takings)(?: amount| figures)?';
const AND = '(?:and|or|against|as against|versus|vs\\.?|next to|beside|with|to|compared (?:with|to))';
const THOSE = '(?:(?:those|that|the ones|sales) )?(?:from |of |to |by )?';
const BOTH = anyOf(
  "show sales for both, show both, i'd like both sales figures, both figures please, show both figures, give me both",
);
const spanOf = (tens: string): string =>
  `(?:${WHO}(?:aged |ages |of ages |of age |between ))${tens}0 ?(?:-|to|and) ?${tens}9`;

/** Two decades of age beside each other. */
export const DECADES_BESIDE: readonly OtherWording[] = [
  ...DECADES.flatMap(([tens, word, spoken]) => [
    said(
      `(?:the )?(?:${spoken}|${tens}0)-?somethings?(?: group)?(?= (?:stack|against|and|or|versus|vs|compare|next)|[?.! ]*$)`,
      `people in their ${word}`,
    ),
    ...DECADES.filter(([other]) => other !== tens).map(([other, behind]) =>
      leading(`${spanOf(tens)}(.{3,30}?)${spanOf(other)}`, `people in their ${word}$1people in their ${behind}`),
    ),
  ]),
  leading(
    `^which (?:spend|spends|buy|bring in) more(?: money)?,? ${IN}${WORD} or ${IN}${WORD}[?.]? ?(?:${BOTH})?(?=[?.! ]*$)`,
    'compare sales of people in their $1 and $2',
  ),
  leading(
    `^is it ${IN}${WORD} or ${IN}${WORD} (?:that|who) (?:bring in|spend|bring|buy) (?:the )?more(?: money)?[?.]? ?(?:${BOTH})?(?=[?.! ]*$)`,
    'compare sales of people in their $1 and $2',
  ),
  leading(
    `^how do ${FIGURE} (?:to|from|of) ${IN}${WORD} (?:stack up|compare|measure up) ${AND} ${THOSE}${IN}${WORD}(?=[?.! ]*$)`,
    'compare $1 of people in their $2 and $3',
  ),
  leading(
    `^(?:put|set|contrast|compare|show) (?:the )?${FIGURE} (?:to|from|of) ${IN}${WORD} ${AND} ${THOSE}${IN}${WORD}(?=[?.! ]*$)`,
    'compare $1 of people in their $2 and $3',
  ),
  leading(
    `(?:i want to see |what's |what is |show )?(?:the )?difference in ${FIGURE} between ${IN}${WORD} and ${IN}${WORD}(?: age groups?)?(?=[?.! ]*$)`,
    'compare $1 of people in their $2 and $3',
  ),
  leading(
    `^(?:what are (?:the )?)?${FIGURE} (?:to|from|of|by) ${IN}${WORD} ${AND} ${THOSE}${IN}${WORD}(?=[?.! ]*$)`,
    'compare $1 of people in their $2 and $3',
  ),
];
