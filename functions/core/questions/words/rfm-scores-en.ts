import { anyOf, leading, type OtherWording, said } from './usual-wording.ts';

const SCORE = anyOf('score, scores, rating, ratings, points, grade, grades');
const HAVE = anyOf('have, has, having, got, get, with, scored, score, scores');
const LETTER: Readonly<Record<string, string>> = { recency: 'R', frequency: 'F', '(?:monetary|money)': 'M' };
const ALL = 'R score, F score and M score';
const EACH = 'recency,? (?:and )?frequency,? and monetary(?: value)?';

/** The three scores of recency, frequency and monetary value, in whole words (“the recency score”, “a 5 in recency”). */
export const RFM_SCORES: readonly OtherWording[] = [
  said(
    `(?:an? |the )?rfm (?:${SCORE} )?(?:of |= ?|is )?([1-5])[-/ ]?([1-5])[-/ ]?([1-5])`,
    'R score of $1, F score of $2 and M score of $3',
  ),
  leading(`(?:all )?(?:three|3) (?:of the |of their )?rfm ${SCORE}`, ALL),
  leading(`(?:the )?rfm ${SCORE}? ?\\(r,? f,? (?:and )?m\\)`, ALL),
  said(
    `${HAVE} (?:an? )?([1-5]) (?:in|for|on) (?:all of )?${EACH}(?: alike| each)?`,
    'with R score $1, F score $1 and M score $1',
  ),
  said(`(?:an? )?([1-5]) (?:in|for|on) (?:all of )?${EACH}(?: alike| each)?`, 'R score $1, F score $1 and M score $1'),
  said(`${EACH} ${SCORE}`, ALL),
  said(`(?:rfm )?frequency and monetary(?: value)? ${SCORE}`, 'F score and M score'),
  said(`(?:rfm )?recency and monetary(?: value)? ${SCORE}`, 'R score and M score'),
  said(`(?:rfm )?recency and frequency ${SCORE}`, 'R score and F score'),
  ...Object.entries(LETTER).flatMap(([word, letter]) => [
    said(`(?:rfm )?${word}(?: value)? ${SCORE}`, `${letter} score`),
    said(`${word} (?:of )?(?:just |only )?1 or 2`, `${letter} score of at most 2`),
    said(`${word} (?:of )?(?:just |only )?4 or 5`, `${letter} score of at least 4`),
    said(`${letter} score (?:of )?(?:just |only )?1 or 2`, `${letter} score of at most 2`),
    said(`${letter} score (?:of )?(?:just |only )?4 or 5`, `${letter} score of at least 4`),
  ]),
];
