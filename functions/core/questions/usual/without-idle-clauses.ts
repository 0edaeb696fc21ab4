import { asTyped } from '../normalize-question.ts';
import { timeContext } from '../time-pattern.ts';
import { tokenize } from '../tokenize.ts';
import { isToken, type MeaningKind, type Token } from '../tokens.ts';
import type { QuestionContext } from '../understanding.ts';

/** A question, and the clause in front of it or behind it that it was put without. */
export interface LeftAside {
  readonly question: string;
  readonly clause: string;
}

/**
 * A question that was not read, without its first or last clauses as far as nothing in them can be asked about: `試しに伺います。`,
 * “Let me try something harder.” Sentences first, then what a comma sets off. Each is to be read like any other question.
 */
export function withoutIdleClauses(
  question: string,
  { catalog, asOf, meanings }: QuestionContext,
): readonly LeftAside[] {
  const typed = asTyped(question);
  const tokens = tokenize(typed, catalog.lexicon, timeContext(asOf, meanings));
  const isIdle = (start: number, end: number): boolean => saysNothing(tokens, start, end);
  return [SENTENCES, CLAUSES].flatMap((signs) => {
    const ends = [...typed.text.matchAll(signs)].map(({ index, 0: sign }) => index + sign.length);
    const fronts = ends.filter((end) => isIdle(0, end)).toReversed();
    const backs = ends.filter((end) => isIdle(end, typed.text.length));
    return [
      ...fronts.map((end) => ({ question: typed.text.slice(end), clause: typed.text.slice(0, end) })),
      ...backs.map((end) => ({ question: typed.text.slice(0, end), clause: typed.text.slice(end) })),
    ].map(({ question: rest, clause }) => ({ question: rest.trim(), clause: clause.trim() }));
  });
}

const SENTENCES = /[。.!?！？]+\s*(?=\S)|\n+/gu;
const CLAUSES = /(?:[、,]| [-–—])\s*(?=\S)/gu;

/** What may stand in a clause that says nothing: grammar, and words that are in no dictionary. */
const IDLE: ReadonlySet<MeaningKind> = new Set(['stop', 'particle', 'unknown', 'light', 'follow-up', 'ask', 'join']);

/** One word that nobody can read may name what is asked about (“parking: how many …”): a clause has more of them, and no noun alone. */
function saysNothing(tokens: readonly Token[], start: number, end: number): boolean {
  const inside = tokens.filter((token) => token.start >= start && token.end <= end);
  const whole = tokens.every((token) => token.end <= start || token.start >= end || inside.includes(token));
  return (
    whole &&
    inside.some((token) => isToken(token, 'unknown')) &&
    inside.every(({ meaning }) => IDLE.has(meaning.kind)) &&
    inside.every((token, at) => !isToken(token, 'unknown') || goesOn(token, inside[at + 1])) &&
    inside.some((token) => TOLD.test(token.text) || isToken(token, 'stop'))
  );
}

/** In Japanese what a word is to its clause stands right behind it; one that stands alone may be anything. */
const goesOn = ({ text, end }: Token, next: Token | undefined): boolean => /^[ -~]+$/.test(text) || next?.start === end;

/** A pronoun or a predicate: somebody says something in it. */
const TOLD =
  /^(?:i|i'm|i'd|i've|we|we're|you|me|my|our|us|let|sorry|thanks|hi|hello|good|okay|ok|it|this|that|here)$|[うくぐすつぬぶむるただいてで]$/iu;
