import type { QuestionText } from '../normalize-question.ts';
import { isToken, type Token } from '../tokens.ts';
import {
  GOING_OVER,
  IDLE_PURPOSES,
  LEANING_BACK,
  NARROWING,
  OF_THE_ASKER,
  OPENS_PURPOSE,
  OPENS_QUESTION,
  OPENS_REASON,
  PURPOSES,
} from '../words/lead-ins-en.ts';
import type { Notes } from './notes.ts';
import { joined } from './rewrite.ts';

/**
 * “We’re planning a campaign: how many …”, “how many …, for the board meeting”: why somebody asks stands in front of the question or
 * behind it and is no part of it, which is said. Only where all that it names is named in the question too.
 */
export function readLeadIns(tokens: readonly Token[], text: QuestionText, notes: Notes): readonly Token[] {
  const first = inFront(tokens, text);
  const rest = first === null ? tokens : tokens.filter((token) => token.start >= first);
  const last = behind(rest, text);
  const question = last === null ? rest : rest.filter((token) => token.start < last);
  const reasons = [first === null ? [] : tokens.filter((token) => token.start < first), rest.slice(question.length)];
  for (const reason of reasons) noteReason(reason, text, notes);
  const [front, end] = reasons.map((reason) => (reason.length === 0 ? [] : [joined(reason, { kind: 'stop' })]));
  return [...(front ?? []), ...question, ...(end ?? [])];
}

function noteReason(reason: readonly Token[], { text }: QuestionText, notes: Notes): void {
  const [first, last] = [reason[0], reason.at(-1)];
  if (first === undefined || last === undefined) return;
  const said = text.slice(first.start, last.end);
  notes.note(
    { start: 0, end: 0 },
    {
      ja: `「${said}」は聞く理由として読みました（条件にはしていません）`,
      en: `read “${said}” as why this is asked, not as a condition`,
    },
  );
}

/** Where the question begins behind its reason; null where none stands in front. */
function inFront(tokens: readonly Token[], { folded }: QuestionText): number | null {
  const opens = OPENS_A_REASON.test(folded);
  const forPurpose = OPENS_A_PURPOSE.test(folded);
  for (const { end, sentence } of boundaries(folded)) {
    const [reason, question] = [
      tokens.filter((token) => token.end <= end),
      tokens.filter((token) => token.start >= end),
    ];
    const closed = reason.length + question.length === tokens.length;
    if (
      closed &&
      (opens || (forPurpose && namesPurpose(reason)) || (sentence && isOfTheAsker(folded.slice(0, end)))) &&
      isReason(soonLeftOut(reason, folded.slice(0, end)), question, sentence) &&
      standsAlone(question, folded.slice(end))
    )
      return end;
  }
  return null;
}

/** “I have a meeting in ten minutes.”: when it is says nothing of the question. */
const soonLeftOut = (reason: readonly Token[], words: string): readonly Token[] =>
  SOON.test(words)
    ? reason.filter((token) => !['number', 'counter', 'time', 'quantity', 'hours'].includes(token.meaning.kind))
    : reason;

/** “Sorry, I'm new here.” */
const isOfTheAsker = (words: string): boolean => ASKERS.test(words) && !NARROWS.test(words);

/** Where the reason begins behind the question. */
function behind(tokens: readonly Token[], { folded }: QuestionText): number | null {
  const start = tokens[0]?.start ?? 0;
  const told = boundaries(folded).filter(({ end }) => end > start);
  const plain = CLOSING_PURPOSE.exec(folded);
  const idle = plain === null ? [] : [{ end: plain.index + 1, sentence: false }];
  for (const { end, sentence } of [...told, ...idle]) {
    const words = folded.slice(end);
    const [question, reason] = [
      tokens.filter((token) => token.end <= end),
      tokens.filter((token) => token.start >= end),
    ];
    const purpose = OPENS_A_PURPOSE.test(words) && namesPurpose(reason);
    if (question.length + reason.length !== tokens.length) continue;
    if (
      (purpose || OPENS_A_REASON.test(words)) &&
      isReason(reason, question, sentence) &&
      standsAlone(question, folded.slice(start, end))
    )
      return end;
  }
  return null;
}

interface Boundary {
  readonly end: number;
  /** A sentence ends here: what stands on the other side is put whole. */
  readonly sentence: boolean;
}

function boundaries(folded: string): readonly Boundary[] {
  const signs = [...folded.matchAll(SIGNS)].map((sign) => ({
    end: sign.index + sign[0].length,
    sentence: /[.?!]/.test(sign[0]),
  }));
  const opening = OPENS_BEHIND_PURPOSE.exec(folded);
  const words = opening === null ? [] : [{ end: opening.index + 1, sentence: false }];
  return [...signs, ...words];
}

const IDLE: ReadonlySet<Token['meaning']['kind']> = new Set(['stop', 'particle', 'unknown', 'light', 'entity', 'join']);

const isPeople = (token: Token | undefined): boolean => isToken(token, 'entity') && token.meaning.entity === 'customer';

/** It names nothing but what the question names too, and something in it is no word of questions. */
function isReason(reason: readonly Token[], question: readonly Token[], sentence: boolean): boolean {
  const strange = reason.some((token) => ['unknown', 'unavailable', 'light'].includes(token.meaning.kind));
  const described = reason.some((token, at) => isPeople(token) && isToken(reason[at - 1], 'unknown'));
  const people = question.some((token) => WHOLE.has(token.meaning.kind));
  return (
    (strange || namesPurpose(reason)) &&
    (!described || (sentence && people)) &&
    reason.every(
      (token, at) =>
        saysNothing(token, reason[at + 1], question) ||
        reason[at - 1]?.text === '-' ||
        (isToken(token, 'ambiguous') && namesPurpose(reason) && people),
    )
  );
}

function saysNothing(token: Token, next: Token | undefined, question: readonly Token[]): boolean {
  if (isToken(token, 'unavailable'))
    return isPurpose(token) || isPurpose(next) || OPENERS.has(token.text.toLowerCase());
  if (IDLE.has(token.meaning.kind) || isPurpose(token) || isCompound(token, next)) return true;
  // “The weekly report”.
  if (isToken(token, 'grain')) return isPurpose(next);
  if (isToken(token, 'ask')) return token.meaning.what !== 'list' && token.meaning.what !== 'count';
  if (isToken(token, 'follow-up')) return POINTING.test(token.text);
  const meaning = JSON.stringify(token.meaning);
  return question.some((other) => JSON.stringify(other.meaning) === meaning);
}

/** “Cross-sell”, “win-back”: part of a word that is none of the dictionary’s. */
const isCompound = (token: Token, next: Token | undefined): boolean =>
  token.text.includes('-') || (next !== undefined && next.text === '-' && next.start === token.end);

const POINTING = /^(?:it|this|that)$/i;

const NOUNS: ReadonlySet<string> = new Set(PURPOSES);
const OPENERS: ReadonlySet<string> = new Set(OPENS_REASON);
const isPurpose = (token: Token | undefined): boolean => NOUNS.has(token?.text.toLowerCase().split(' ').at(-1) ?? '');
const namesPurpose = (reason: readonly Token[]): boolean => reason.some(isPurpose);

/** Whoever or whatever is asked about is named in the question itself. */
const WHOLE: ReadonlySet<Token['meaning']['kind']> = new Set(['entity', 'measure', 'segment', 'value']);

const ASKED: ReadonlySet<Token['meaning']['kind']> = new Set([
  'measure',
  'entity',
  'attribute',
  'segment',
  'value',
  'dimension',
  'bought',
  'sold',
  'spent',
]);

/** “Women that bought”: behind a noun the word only goes on. */
const leans = (token: Token, at: number): boolean =>
  isToken(token, 'besides') ||
  isToken(token, 'this-customer') ||
  (isToken(token, 'follow-up') && (at === 0 || !/^(?:that|now|and)$/i.test(token.text)));

/** The question leans on nothing that was said beside it, and names what it asks for. */
const standsAlone = (question: readonly Token[], words: string): boolean =>
  question.some(({ meaning }) => ASKED.has(meaning.kind)) &&
  !question.some((token, at) => leans(token, at)) &&
  !LEANS_BACK.test(words);

const words = (list: readonly string[]): string => list.toSorted((one, other) => other.length - one.length).join('|');
const SOON =
  /\b(?:in|within) (?:about |just )?(?:a few|an?|half an|[a-z]+|[0-9]+) (?:minutes?|mins?|hours?)\b|\b(?:tomorrow|tonight|this afternoon|this morning|later today|later on|shortly|soon)\b/;
const ASKERS = new RegExp(`\\b(?:${words(OF_THE_ASKER)})\\b`);
const NARROWS = new RegExp(`\\b(?:${words(NARROWING)})\\b`);
const OPENS_A_REASON = new RegExp(`^\\W*(?:${words(OPENS_REASON)})\\b`);
const OPENS_A_PURPOSE = new RegExp(`^\\W*(?:${words(OPENS_PURPOSE)})\\b`);
const SIGNS = new RegExp(`(?:[.?!]+|[:;]| -|\\.\\.\\.|, ?(?:${words(GOING_OVER)})\\b,?|,) +`, 'g');
const OPENS_BEHIND_PURPOSE = new RegExp(
  `(?<=^\\W*(?:${words(OPENS_PURPOSE)})\\b[^.,:;?!]*\\b(?:${words(PURPOSES)})) (?=(?:${words(OPENS_QUESTION)})\\b)`,
);
const CLOSING_PURPOSE = new RegExp(` (?=for (?:[a-z']+ ){0,4}(?:${words(IDLE_PURPOSES)})[?.! ]*$)`);
/** “We sell umbrellas. How many did we sell?”: of what was named before. */
const LEANS_BACK = new RegExp(
  `(?<!\\b(?:are|is|were|was) )\\b(?:${words(LEANING_BACK)})\\b(?! (?:are|is|were|was)\\b)|\\bhow many (?:did|do|have|has) (?:we|you|they)\\b`,
);
