import { COMMA } from '../tokenize.ts';
import { isToken, type Token } from '../tokens.ts';
import { CLOSING_ENGLISH } from '../words/spoken-en.ts';
import { readKeywords } from './groups.ts';

/** The pieces that say something, without fillings and particles that only bind words together. */
export function contentOf(known: readonly Token[], customerOnLine: boolean): readonly Token[] {
  return readKeywords(known.map(whoAsked))
    .filter(
      (token, at, all) =>
        (!isToken(token, 'stop') || isThroughNumbers(all, at)) &&
        !isIdleParticle(token) &&
        !isInnerTopic(token) &&
        !isDash(all, at),
    )
    .map((token, _, all) => customersOf(token, all, customerOnLine));
}

/** “Who has cancelled”: behind a noun the words only lead on, at the beginning they ask. */
const whoAsked = (token: Token): Token =>
  isToken(token, 'stop') && token.start === 0 && /^who ha(?:s|ve|d)$/i.test(token.text)
    ? { ...token, meaning: { kind: 'ask', what: 'who' } }
    : token;

/** “Were VIP before”: beside a segment the word says when, and that is no filling. */
export function closingWords(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isToken(token, 'segment'))) return tokens;
  return tokens.map((token) =>
    isToken(token, 'stop') && !/^yet$/i.test(token.text) && CLOSING_ENGLISH.includes(token.text.toLowerCase())
      ? { ...token, meaning: { kind: 'unknown' } }
      : token,
  );
}

/** `お客様の`: of the customer on the line, or of customers, where nobody is on the line or many are spoken of. */
function customersOf(token: Token, all: readonly Token[], customerOnLine: boolean): Token {
  if (!isToken(token, 'this-customer') || token.text.trim() !== 'お客様の') return token;
  const many = all.some(
    (other) =>
      (isToken(other, 'ask') && ['count-people', 'who', 'list'].includes(other.meaning.what)) ||
      other.meaning.kind === 'by' ||
      other.meaning.kind === 'segment',
  );
  return customerOnLine && !many ? token : { ...token, meaning: { kind: 'entity', entity: 'customer' } };
}

/** “Aged 25 to 34”: between two numbers the word is no filling. */
function isThroughNumbers(tokens: readonly Token[], at: number): boolean {
  return (
    /^to$/i.test(tokens[at]?.text ?? '') &&
    tokens[at + 1]?.meaning.kind === 'number' &&
    [tokens[at - 1], tokens[at - 2]].some((token) => token?.meaning.kind === 'number')
  );
}

/** “Complaints in September - how many?”: between words the sign parts what it stands between, and reaches from nothing to nothing. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const [before, token, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!isToken(token, 'particle') || token.text !== '-' || before === undefined || behind === undefined) return false;
  const apart = before.end < token.start && behind.start > token.end;
  return apart && ![before, behind].every(({ meaning }) => ENDS.has(meaning.kind));
}

const ENDS: ReadonlySet<Token['meaning']['kind']> = new Set(['number', 'counter', 'time', 'quantity']);

const SPEAKING = new Set([COMMA, 'と', 'や', 'とその', 'も', 'から', '~', '-', 'of', 'と、', 'や、']);

/** Particles that only bind words together. */
function isIdleParticle(token: Token): boolean {
  return isToken(token, 'particle') && !SPEAKING.has(token.meaning.word);
}

/** `店舗では買った`: behind a word it marks the topic; only at the beginning it leans on the question before. */
function isInnerTopic(token: Token): boolean {
  return isToken(token, 'follow-up') && token.text === 'では' && token.start > 0;
}
