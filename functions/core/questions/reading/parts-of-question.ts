import type { QuestionText } from '../normalize-question.ts';
import { isToken, type Token } from '../tokens.ts';
import { BETWEEN_TWO, LEADING_ON, LEANING_ON_BEFORE } from '../words/asked-together.ts';

/** Where one thing that is asked for ends and the next one begins. */
type Cut = Span;

/** More things are asked one by one. */
const MOST_CUTS = 4;

/** A piece of a question. */
export interface Span {
  readonly begin: number;
  readonly end: number;
}

/** The pieces of a question between the words that join what is asked for, in their order; one piece where nothing is joined. */
export function partsOfQuestion({ text, folded }: QuestionText, tokens: readonly Token[]): readonly Span[] {
  const cuts = cutsIn(folded, tokens);
  if (cuts.length === 0 || cuts.length > MOST_CUTS) return [{ begin: 0, end: text.length }];
  const ends = [...cuts.map(({ end }) => end), text.length];
  return [0, ...cuts.map(({ begin }) => begin)].map((begin, index) => ({ begin, end: ends[index] ?? text.length }));
}

function cutsIn(folded: string, tokens: readonly Token[]): readonly Cut[] {
  const joining = tokens.flatMap((token) => (isJoining(token) ? [{ end: token.start, begin: token.end }] : []));
  const signs = tokens.flatMap((token, at) => {
    const end = tokens[at - 1]?.end ?? 0;
    return at > 0 && SIGN.test(folded.slice(end, token.start)) ? [{ end, begin: token.start }] : [];
  });
  // `いて、`: the sign is part of a word that says nothing.
  const closing = tokens.flatMap((token) =>
    isToken(token, 'stop') && SIGN.test(token.text.slice(-1)) && token.text.length > 1
      ? [{ end: token.end - 1, begin: token.end }]
      : [],
  );
  const words = [...folded.matchAll(BETWEEN)].map(({ index, 0: word }) => ({ end: index, begin: index + word.length }));
  const found = [...joining, ...signs, ...closing, ...words].toSorted((one, other) => one.end - other.end);
  const cuts: Cut[] = [];
  for (const cut of found.map((one) => ({ ...one, begin: pastLeadingWords(folded, one.begin) }))) {
    const last = cuts.at(-1);
    const between = last === undefined ? folded.slice(0, cut.end) : folded.slice(last.begin, cut.end);
    if (last !== undefined && NOTHING.test(between)) cuts[cuts.length - 1] = { ...last, begin: cut.begin };
    else if (!NOTHING.test(between) && !NOTHING.test(folded.slice(cut.begin))) cuts.push(cut);
  }
  return cuts.filter(({ begin }) => !LEANING.test(folded.slice(begin)));
}

function isJoining(token: Token): boolean {
  if (isToken(token, 'join')) return token.meaning.how === 'and';
  return isToken(token, 'particle') && ['と', 'や', '、', 'と、', 'や、'].includes(token.meaning.word);
}

function pastLeadingWords(folded: string, begin: number): number {
  LEADING.lastIndex = begin;
  const found = LEADING.exec(folded);
  return found === null ? begin : begin + found[0].length;
}

const longestFirst = (words: readonly string[]): string =>
  words
    .toSorted((one, other) => other.length - one.length)
    .map((word) => (/^[a-z]/.test(word) ? `\\b${word}\\b` : word))
    .join('|');

const SIGN = /[?!.,;、。]/u;
const NOTHING = /^[\s?!.,;、。]*$/u;
const BETWEEN = new RegExp(longestFirst(BETWEEN_TWO), 'gu');
const LEADING = new RegExp(`[\\s、,]*(?:(?:${longestFirst(LEADING_ON)})[\\s、,]*)*`, 'yu');
const LEANING = new RegExp(`^\\s*(?:${longestFirst(LEANING_ON_BEFORE)})`, 'u');
