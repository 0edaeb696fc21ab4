import { DEFAULT_MEANINGS } from '../meanings.ts';
import type { IsoDate } from '../time.ts';
import { ComposedWords } from './composed-words.ts';
import type { EventWords } from './event-lexicon.ts';
import { isWordBoundary, type QuestionText } from './normalize-question.ts';
import { maybeNumberAt } from './numerals.ts';
import { mayStand } from './placed-words.ts';
import type { StoreWords, WordMeanings } from './store-words.ts';
import type { TimeContext } from './time-pattern.ts';
import { maybeTimeAt } from './time-phrases.ts';
import type { Meaning, Token } from './tokens.ts';
import { COMPOSITIONS } from './words/grammar.ts';
import { maybeHoursAt } from './words/hours.ts';
import { maybeAwayAt, maybeRunAt } from './words/paces.ts';

/** Folded words and what they can mean, the most likely meaning first. */
export interface Lexicon {
  readonly words: StoreWords;
  /** Words of the data that read like grammar: they count inside quotation marks only. */
  readonly quotedOnly: WordMeanings;
  /** What words mean beside contacts, activity on the site and surveys. */
  readonly events: EventWords;
  /** Names of values, for misspelt words. */
  readonly valueWords: readonly (readonly [folded: string, meaning: Meaning])[];
}

interface Candidate {
  readonly end: number;
  readonly meanings: readonly Meaning[];
  readonly cost: number;
}

/** The cheapest way to cover the text up to a place, by what its last piece was. */
interface Cover {
  readonly cost: number;
  readonly start: number;
  readonly candidate: Candidate | null;
  readonly before: Cover | null;
}

const TOKEN_COST = 10;
/** A year reads as a time before it reads as a number. */
const NUMBER_COST = 10.5;
const PARTICLE_COST = 11;
/** What the data does not hold stands back where other words read as well. */
const COSTS: Readonly<Record<string, number>> = {
  particle: PARTICLE_COST,
  unavailable: 12,
  recent: 13,
  summary: 10.5,
  light: 14,
};
const UNKNOWN_COST = 1000;
const GAP = /[\s?!？！.,、。:;"'「」『』()（）・/…]/u;
/** Gaps that words of the dictionary begin with. */
const SPOKEN_GAPS = new Set(['、', "'"]);
const WORD = /[a-z0-9à-öø-ÿ]+/uy;
/** Signs that stand between the items of a list. */
const LISTING = /[、,・/]/u;
export const COMMA = '、';
const comma = (start: number): Token => ({
  start,
  end: start + 1,
  text: COMMA,
  meaning: { kind: 'particle', word: COMMA },
  others: [],
});
/** Whether a text reads as a time does not depend on the day. */
const ANY_DAY: TimeContext = { today: '2020-06-15' as IsoDate, meanings: DEFAULT_MEANINGS };
const UNKNOWN: readonly Meaning[] = [{ kind: 'unknown' }];

const composedWords = new ComposedWords(COMPOSITIONS);

/**
 * Cuts a question into pieces that have a meaning: of all ways to cover it the one with the fewest unknown characters,
 * then with the fewest pieces. Unknown text is kept as `unknown`, never dropped.
 */
export function tokenize(question: QuestionText, lexicon: Lexicon, time: TimeContext): readonly Token[] {
  const kept = keptFor(lexicon, time);
  const known = kept.get(question.text);
  if (known?.folded === question.folded) return known.tokens;
  const tokens = cutIntoPieces(question, lexicon, time);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(question.text, { folded: question.folded, tokens });
  return tokens;
}

/** A question is cut once for all that look at it: whole, for its clauses, and for the groups that it sets beside each other. */
interface Kept {
  readonly folded: string;
  readonly tokens: readonly Token[];
}
const MOST_KEPT = 32;
const KEPT = new WeakMap<Lexicon, { readonly time: TimeContext; readonly questions: Map<string, Kept> }>();

function keptFor(lexicon: Lexicon, time: TimeContext): Map<string, Kept> {
  const kept = KEPT.get(lexicon);
  if (kept?.time === time) return kept.questions;
  const questions = new Map<string, Kept>();
  KEPT.set(lexicon, { time, questions });
  return questions;
}

function cutIntoPieces({ text, folded }: QuestionText, lexicon: Lexicon, time: TimeContext): readonly Token[] {
  const quoted = quotedPieces(folded, lexicon);
  const cover = cheapestCover(folded, (start) => {
    const piece = quoted.get(start);
    return piece === undefined ? candidatesAt(folded, text, start, lexicon.words, time) : [piece];
  });
  const tokens: Token[] = [];
  for (let at = cover; at !== null && at.before !== null; at = at.before) {
    if (at.candidate === null) {
      if (LISTING.test(folded.charAt(at.start))) tokens.unshift(comma(at.start));
      continue;
    }
    const [meaning, ...others] = at.candidate.meanings;
    if (meaning === undefined) continue;
    tokens.unshift({
      start: at.start,
      end: at.candidate.end,
      text: text.slice(at.start, at.candidate.end),
      meaning,
      others,
    });
  }
  return mergeUnknown(tokens, text);
}

/** True when words of grammar alone read the whole text: a name from the data must not be mistaken for them. */
export function isCoveredByGrammar(folded: string, words: StoreWords): boolean {
  const cover = cheapestCover(folded, (start) => candidatesAt(folded, folded, start, words, ANY_DAY));
  return cover !== null && cover.cost < UNKNOWN_COST;
}

function cheapestCover(folded: string, candidatesFrom: (start: number) => readonly Candidate[]): Cover | null {
  const plain: (Cover | undefined)[] = [{ cost: 0, start: 0, candidate: null, before: null }];
  const afterParticle: (Cover | undefined)[] = [];
  const offer = (table: (Cover | undefined)[], end: number, cover: Cover): void => {
    const known = table[end];
    if (known === undefined || cover.cost < known.cost) table[end] = cover;
  };
  for (let start = 0; start < folded.length; start++) {
    const sources = [plain[start], afterParticle[start]] as const;
    const best = cheaper(sources[0], sources[1]);
    if (best === undefined) continue;
    if (GAP.test(folded.charAt(start)))
      offer(plain, start + 1, { cost: best.cost, start, candidate: null, before: best });
    for (const candidate of candidatesFrom(start)) {
      const isParticle = candidate.meanings[0]?.kind === 'particle' && candidate.meanings.length === 1;
      const before = isParticle ? sources[0] : best;
      if (before === undefined || (isParticle && before.before === null && /[ぁ-ん]/.test(folded.charAt(start))))
        continue;
      offer(isParticle ? afterParticle : plain, candidate.end, {
        cost: before.cost + candidate.cost,
        start,
        candidate,
        before,
      });
    }
  }
  return cheaper(plain[folded.length], afterParticle[folded.length]) ?? null;
}

function cheaper(one: Cover | undefined, other: Cover | undefined): Cover | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return other.cost < one.cost ? other : one;
}

function candidatesAt(
  folded: string,
  text: string,
  start: number,
  words: StoreWords,
  time: TimeContext,
): readonly Candidate[] {
  const found: Candidate[] = [];
  if (GAP.test(folded.charAt(start)) && !SPOKEN_GAPS.has(folded.charAt(start))) return found;
  for (const end of words.endsAt(folded, start)) {
    const meanings = words.get(folded.slice(start, end));
    if (
      meanings === undefined ||
      (!isWordBoundary(folded, start) && !startsAfterNumber(folded, start)) ||
      !isWordBoundary(folded, end)
    )
      continue;
    const allowed = meanings.filter((meaning) => mayStand(meaning, folded, text, start, end));
    if (allowed.length > 0) found.push({ end, meanings: allowed, cost: COSTS[allowed[0]?.kind ?? ''] ?? TOKEN_COST });
  }
  for (const { end, meanings } of composedWords.wordsAt(folded, start)) {
    if ((!isWordBoundary(folded, start) && !startsAfterNumber(folded, start)) || !isWordBoundary(folded, end)) continue;
    const known = found.find((candidate) => candidate.end === end)?.meanings ?? [];
    // Names of the data stand behind words of grammar.
    const inOrder = words.grammar.has(folded.slice(start, end)) ? [...known, ...meanings] : [...meanings, ...known];
    found.unshift({ end, meanings: inOrder, cost: COSTS[inOrder[0]?.kind ?? ''] ?? TOKEN_COST });
  }
  const number = maybeNumberAt(folded, start);
  if (
    number !== null &&
    (isWordBoundary(folded, start) || /[0-9]/.test(folded.charAt(start))) &&
    (!number.kanjiOnly || COUNTERS.test(folded.slice(number.end, number.end + 3)))
  )
    found.push({ end: number.end, meanings: [{ kind: 'number', value: number.value }], cost: NUMBER_COST });
  const hours = maybeHoursAt(folded, start);
  if (hours !== null && (isWordBoundary(folded, start) || /[0-9]/.test(folded.charAt(start)))) {
    const label = text.slice(start, hours.end);
    const meaning: Meaning = { kind: 'value', dimension: 'hour', values: hours.values, label };
    found.push({ end: hours.end, meanings: [meaning], cost: TOKEN_COST });
  }
  const pace = maybeRunAt(folded, start, time) ?? maybeAwayAt(folded, start);
  if (pace !== null) found.push({ end: pace.end, meanings: [pace.meaning], cost: TOKEN_COST });
  const moment = maybeTimeAt(folded, start, time);
  if (moment !== null && isWordBoundary(folded, start))
    found.push({ end: moment.end, meanings: [{ kind: 'time', phrase: moment.phrase }], cost: TOKEN_COST });
  found.push({
    end: unknownEnd(folded, start),
    meanings: UNKNOWN,
    cost: UNKNOWN_COST * (unknownEnd(folded, start) - start),
  });
  return found;
}

const COUNTERS =
  /^(?:回|人|件|名|円|個|点|つ|度|位|歳|才|代|[かケカけ箇]月|日|週|年|種|割|ぶらん|かてご|ブランド|カテゴリ|本|枚|着|以上|以下|未満)/;

/** `30s`, `3x`, `10k`: a counter right behind digits. */
function startsAfterNumber(folded: string, start: number): boolean {
  return /[0-9]/.test(folded.charAt(start - 1)) && /^(?:s|x|yen|jpy|th|st|nd|rd)(?![a-z0-9])/.test(folded.slice(start));
}

function unknownEnd(folded: string, start: number): number {
  WORD.lastIndex = start;
  const word = WORD.exec(folded)?.[0];
  return start + (word?.length ?? 1);
}

const QUOTED = /[「『"]([^「」『』"]{1,100})[」』"]/gu;

const NAMED: ReadonlySet<string> = new Set(['value', 'segment', 'attribute']);

/** What stands in quotation marks is a name, whatever it reads like; a name that nothing has is unknown. */
function quotedPieces(folded: string, lexicon: Lexicon): ReadonlyMap<number, Candidate> {
  const pieces = new Map<number, Candidate>();
  for (const match of folded.matchAll(QUOTED)) {
    const name = match[1] ?? '';
    const meanings = (lexicon.quotedOnly.get(name) ?? lexicon.words.get(name) ?? []).filter(({ kind }) =>
      NAMED.has(kind),
    );
    const start = match.index + 1;
    pieces.set(start, {
      end: start + name.length,
      meanings: meanings.length > 0 ? meanings : UNKNOWN,
      cost: TOKEN_COST,
    });
  }
  return pieces;
}

/** `ピクセルガーデンとラーメンストリート`: a particle in hiragana ends a word in katakana. */
const standsBetweenNames = ({ start, end }: Token, text: string): boolean =>
  /[ァ-ヶー]/u.test(text.charAt(start - 1)) &&
  /^[ぁ-ん]+$/u.test(text.slice(start, end)) &&
  /[ァ-ヶA-Za-z]/u.test(text.charAt(end));

/** Unknown characters with particles caught between them are one unknown word. */
function mergeUnknown(tokens: readonly Token[], text: string): readonly Token[] {
  const merged: Token[] = [];
  tokens.forEach((token, index) => {
    const last = merged.at(-1);
    const next = tokens[index + 1];
    const touches = last?.meaning.kind === 'unknown' && last.end === token.start;
    const caught =
      token.meaning.kind === 'particle' &&
      token.text !== COMMA &&
      !standsBetweenNames(token, text) &&
      next?.meaning.kind === 'unknown' &&
      next.start === token.end;
    if (touches && last !== undefined && (token.meaning.kind === 'unknown' || caught))
      merged[merged.length - 1] = { ...last, end: token.end, text: text.slice(last.start, token.end) };
    else merged.push(token);
  });
  return merged;
}
