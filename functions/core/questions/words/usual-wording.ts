import { wordsOf } from './dictionary.ts';

/** What is said in a way of its own, and how most people say it: `$1` stands for what the first brackets hold. */
export type OtherWording = readonly [said: RegExp, usual: string];

/** Any of the words, the longest first. */
export const anyOf = (words: string): string =>
  `(?:${[...wordsOf(words)].sort((one, other) => other.length - one.length).join('|')})`;

/** No word is cut; a sign may stand anywhere. */
const FRONT = '(?:(?<![a-z0-9-])|(?=[^a-z0-9]))';

/** Whole words, in upper or lower case; a space in it is one space. */
export const said = (pattern: string, usual: string): OtherWording => [
  new RegExp(`${FRONT}${pattern}(?![a-z0-9-])`, 'gi'),
  usual,
];

/** The same where more words follow that the pattern looks at itself. */
export const leading = (pattern: string, usual: string): OtherWording => [
  new RegExp(`${FRONT}${pattern}`, 'gi'),
  usual,
];
