import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const FIGURE = '(sales|revenue|turnover|orders|contacts|customers|buyers|average order value)';
const NAME = '(?:the |our )?([a-z]+)(?: channel)?';
const PERIOD =
  '((?:,? (?:both )?(?:for |in |during )?(?:last|this|the current) (?:week|month|quarter|year|fiscal year)|,? (?:both )?(?:for |in )[12][0-9]{3})?)';
const BROUGHT = '(?:brought in|taken in|taken|earned|made|sold|turned over|generated|bring in|take in|earn|make|sell)';
const SIDE = anyOf(
  'put them side by side, side by side please, side by side, compare them, compared please, compared, for comparison, in comparison, as a comparison, please compare, put next to each other',
);
const USUAL = 'compare $1 and $2 sales$3';

/** A figure of two channels, brands or kinds, beside each other. */
export const TWO_BESIDE: readonly OtherWording[] = [
  leading(
    `what we (?:have )?(?:sold|took|earned|made) (?:through|in|via|on|over|at) ${NAME}(?= with| and| against| to| versus| vs| compared|,? (?:this|last)|[?.! ]*$)`,
    '$1 sales',
  ),
  leading(
    `(?:compare|contrast|set|put|weigh|hold) ${NAME} ${FIGURE} (?:with|and|against|to|versus|vs\\.?|next to|beside|alongside) ${NAME} \\2${PERIOD}(?=[?.! ]*$)`,
    'compare $1 and $3 $2$4',
  ),
  leading(
    `how (?:do|does|did) ${NAME} ${FIGURE} and ${NAME} \\2 (?:compare|stack up|measure up)(?: with each other)?${PERIOD}(?=[?.! ]*$)`,
    'compare $1 and $3 $2$4',
  ),
  leading(
    `^${NAME} ${FIGURE} (?:vs\\.?|versus|against|compared (?:with|to)) ${NAME} \\2${PERIOD}(?=[?.! ]*$)`,
    'compare $1 and $3 $2$4',
  ),
  leading(
    `^${FIGURE} (?:in|through|via|at|of|from) ${NAME} and \\1 (?:in|through|via|at|of|from) ${NAME}${PERIOD},? (?:${SIDE})(?=[?.! ]*$)`,
    'compare $2 and $3 $1$4',
  ),
  leading(
    `(?:which|who) (?:is|are|was) (?:selling|earning|making|bringing in|taking) how much${PERIOD},? ${NAME} or ${NAME}[?.,;]?(?: ?(?:please )?(?:${SIDE}))?(?=[?.! ]*$)`,
    'compare $2 and $3 sales$1',
  ),
  leading(
    `(?:what|how much) (?:has|have|did|does) (?:each of )?${NAME} and ${NAME} (?:each )?${BROUGHT}${PERIOD}(?:,? (?:${SIDE}))?(?=[?.! ]*$)`,
    USUAL,
  ),
  leading(
    `how ${NAME} and ${NAME} (?:stack up|compare|measure up|fare|do|perform|stand) (?:in|for|on|by|in terms of|with regard to) ${FIGURE}${PERIOD}(?=[?.! ]*$)`,
    'compare $1 and $2 $3$4',
  ),
  leading(
    `(?:give|show|make)?(?: me)? ?(?:a )?comparison of ((?:this|last) (?:week|month|quarter|year|fiscal year))'s ${FIGURE} (?:for|of|in|between) (?:the )?(?:two |both )?(?:channels|brands|stores|categories|segments|groups),? ${NAME} and ${NAME}(?=[?.! ]*$)`,
    'compare $3 and $4 $2 $1',
  ),
  leading(`(compare [a-z]+ and [a-z]+ ${FIGURE}),? both (?=for|in|this|last)`, '$1 '),
  leading(`(compare [a-z]+ and [a-z]+ ${FIGURE}),? (?:for )?(?:the current) (?=year|month|quarter)`, '$1 this '),
];
