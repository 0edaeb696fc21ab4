import { LONGEST_QUESTION } from '../normalize-question.ts';
import { isToken, type MeaningKind, type Token } from '../tokens.ts';

/** Signs of markup, code and data: a question in words has none of them, and is told to a model in words only. */
const NO_WORDS = /[{}<>;|`\\$=#_*]|--|\/\//;

/** Pieces by which a question is known to be about the data at all. */
const SPEAKING: ReadonlySet<MeaningKind> = new Set([
  'measure',
  'entity',
  'dimension',
  'value',
  'segment',
  'attribute',
  'fact',
  'bought',
  'spent',
  'sold',
  'taken-back',
  'registered',
  'repeat',
  'consent',
  'attention',
  'conditions',
  'ambiguous',
  'transitions',
  'cohorts',
]);

/** Whether a question is in words, and no longer than questions are. */
export function isInWords(question: string): boolean {
  return question.length <= LONGEST_QUESTION && !NO_WORDS.test(question.normalize('NFKC'));
}

/**
 * Whether a model is asked what these pieces of a question mean together: they speak of the data, and no more of them is
 * unread than is read. What is mostly unread would be guessed.
 */
export function speaksOfData(pieces: readonly Token[]): boolean {
  const lengthOf = (tokens: readonly Token[]): number => tokens.reduce((sum, { start, end }) => sum + end - start, 0);
  const unread = pieces.filter((piece) => isToken(piece, 'unknown'));
  const read = pieces.filter(({ meaning }) => meaning.kind !== 'unknown' && meaning.kind !== 'particle');
  return read.some(({ meaning }) => SPEAKING.has(meaning.kind)) && lengthOf(unread) <= lengthOf(read);
}
