import { isToken, type TimePhrase, type Token, type TokenOf } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { reread } from './rewrite.ts';

/**
 * `2025年度下期と上期`, `10月上旬と下旬`, “Q3 2025 vs Q2”: of two periods that are set side by side the one without a year or a
 * month of its own is that of the other. A period that can only lean on another is asked back without one.
 */
export function readElidedPeriods(tokens: readonly Token[], notes: Notes): readonly Token[] {
  const times = tokens.filter((token) => isToken(token, 'time'));
  return tokens.map((token) => {
    if (!isToken(token, 'time')) return token;
    const { phrase } = token.meaning;
    const within = phrase.within;
    if (within === undefined) return token;
    const anchor = anchorOf(token, times, tokens);
    const found = anchor === null ? null : (samePartNow(token, anchor) ?? within(anchor.meaning.phrase.range));
    if (found !== null) return reread(token, { kind: 'time', phrase: found });
    if (phrase.leaning === true)
      notes.askBack(
        null,
        {
          ja: `「${token.text}」はいつの前ですか？期間を日付で言ってください`,
          en: `“${token.text}”: before what? Please name the days`,
        },
        [],
      );
    return token;
  });
}

/** “Q2 against Q2 last year”: the one without a year is that of the running one. */
function samePartNow(token: TokenOf<'time'>, anchor: TokenOf<'time'>): TimePhrase | null {
  const { yearLater, ...phrase } = anchor.meaning.phrase;
  const same = anchor.text.toLowerCase().includes(token.text.toLowerCase().replace(/^the /, ''));
  const lastYear = /last|previous|前年|昨年|去年/i.test(anchor.text);
  return same && lastYear && yearLater !== undefined ? { ...phrase, range: yearLater } : null;
}

/** The period before it; in English also the one right behind, whose year counts for both (“Q1 and Q2 2026”). */
function anchorOf(
  token: TokenOf<'time'>,
  times: readonly TokenOf<'time'>[],
  tokens: readonly Token[],
): TokenOf<'time'> | null {
  const at = times.indexOf(token);
  const [before, behind] = [times[at - 1], times[at + 1]];
  const leaning = token.meaning.phrase.leaning === true;
  if (before !== undefined && isAnchor(before) && (leaning || areSideBySide(before, token, tokens))) return before;
  const english = /[a-z]/i.test(token.text);
  return english && behind !== undefined && isAnchor(behind) && areJoined(token, behind, tokens) ? behind : null;
}

const isAnchor = ({ meaning }: TokenOf<'time'>): boolean => meaning.phrase.within === undefined;

/** Joined, or compared anywhere in the question, with no deed between them that the first would belong to. */
function areSideBySide(one: Token, other: Token, tokens: readonly Token[]): boolean {
  const between = tokens.filter(({ start }) => start >= one.end && start < other.start);
  const deeds = between.some(({ meaning }) => DEEDS.includes(meaning.kind));
  return (
    !deeds &&
    !isOfDeedBefore(one, between, tokens) &&
    (areJoined(one, other, tokens) || tokens.some((token) => isToken(token, 'versus')))
  );
}

/** “Who registered in 2025 in August”: the first period is that of the deed. */
function isOfDeedBefore(time: Token, between: readonly Token[], tokens: readonly Token[]): boolean {
  const before = tokens.findLast((token) => token.end <= time.start && !isToken(token, 'stop'));
  const listed = between.some(
    (token) => isToken(token, 'join') || isToken(token, 'versus') || isToken(token, 'particle'),
  );
  return !listed && before !== undefined && DEEDS.includes(before.meaning.kind);
}

const DEEDS: readonly string[] = ['bought', 'spent', 'taken-back', 'registered', 'fact', 'repeat'];

function areJoined(one: Token, other: Token, tokens: readonly Token[]): boolean {
  const between = tokens.filter(({ start }) => start >= one.end && start < other.start);
  return between.length > 0 && between.every(isJoining);
}

function isJoining(token: Token): boolean {
  if (isToken(token, 'join') || isToken(token, 'versus') || isToken(token, 'stop')) return true;
  if (isToken(token, 'follow-up')) return /^and$/i.test(token.text);
  return isToken(token, 'particle') && ['と', 'や', '、', 'と、', 'の'].includes(token.meaning.word);
}
