import { anyOf, leading, type OtherWording } from './usual-wording.ts';

const THAT_IS = anyOf(
  'i\\.e\\.,?, ie,?, meaning, that is, that is to say, in other words, as in, defined as, which means, by which i mean, i mean',
);
const BUYERS =
  '(?:the )?(?:(?:share|percentage|proportion|part) of )?(?:all )?(?:buyers|customers|people|shoppers|those)';
const TWICE =
  '(?:with|who (?:have |had )?(?:placed|made|bought|ordered)|having|buying) (?:at least )?(?:two|2|twice)(?: or more)?(?: orders| purchases| times)?(?: or more| at least)?';
const OF_ALL = '(?: as an? (?:share|percentage|proportion|part|%) of (?:all )?(?:the )?(?:buyers|customers|people))?';

/** What a figure means, said behind its name: nothing is asked with it. */
export const DEFINED_BEHIND: readonly OtherWording[] = [
  leading(
    `(?<=repeat (?:purchase )?rate[^?]{0,60}),? \\(?(?:${THAT_IS}|,) ?${BUYERS} ${TWICE}${OF_ALL}\\)?(?=[?.! ]*$)`,
    '',
  ),
  leading(
    `(?:csat|c-sat)(?: score)?,? \\(?(?:${THAT_IS}|,)? ?(?:the )?(?=average |mean )([a-z -]+? (?:score|rating|satisfaction))\\)?,?(?= |[?.!]|$)`,
    '$1',
  ),
];
