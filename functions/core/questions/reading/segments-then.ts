import type { IsoDate } from '../../time.ts';
import type { Condition } from '../plan.ts';
import { runOf } from '../segment-runs.ts';
import { isToken, type Token, type TokenOf } from '../tokens.ts';
import { dayText } from '../wording/figures.ts';
import type { Notes } from './notes.ts';
import { reread } from './rewrite.ts';
import { dayMeant, type RunDays } from './segment-days.ts';

/** A segment that is said of a day, and the words that say it. */
interface Then {
  readonly segment: TokenOf<'segment'>;
  readonly time: TokenOf<'time'>;
  readonly day: IsoDate;
  /** The words that deny it: “were not VIP”, `VIPではなかった`. */
  readonly denial: readonly Token[];
}

/**
 * `9月末時点のVIP`, “customers who were active six months ago and are lost now”: who was in a segment at the run of that day. What else
 * is said of segments there is of now.
 */
export function readSegmentsThen(
  tokens: readonly Token[],
  { japanese, days }: { readonly japanese: boolean; readonly days: RunDays },
  notes: Notes,
): readonly Token[] {
  if (!tokens.some((token) => isToken(token, 'segment'))) return tokens;
  const found = tokens.flatMap((token, at) =>
    isToken(token, 'time') ? (thenAt(tokens, at, japanese, days) ?? []) : [],
  );
  const said = found.filter(
    ({ segment }, at) => !isListed(tokens, segment) && found.findIndex((one) => one.segment === segment) === at,
  );
  if (said.length === 0) return tokens;
  return asOfNow(
    tokens.map((token) => {
      const own = said.find(({ segment }) => segment === token);
      if (own !== undefined) return reread(token, { kind: 'conditions', conditions: [memberThen(own, days, notes)] });
      const says = said.some(({ time, denial }) => time === token || denial.includes(token));
      return says || isPointWord(token) ? reread(token, { kind: 'stop' }) : token;
    }),
    said,
  );
}

/** The last run up to that day; before the first one the day itself, which is refused by name. */
function memberThen({ segment, time, day, denial }: Then, { runs }: RunDays, notes: Notes): Condition {
  const run = runOf(day, runs);
  const named = { kind: 'segment', segments: [segment.meaning.segment], member: denial.length === 0 } as const;
  if (run === null) return { ...named, at: day };
  if (!run.isNear)
    notes.note(time, {
      ja: `${dayText(day, 'ja')}の直前のセグメント更新（${dayText(run.day, 'ja')}）で見ました`,
      en: `the last segment run up to ${dayText(day, 'en')} is that of ${dayText(run.day, 'en')}`,
    });
  return run.isNewest ? named : { ...named, at: run.day };
}

const POINT = /^(?:時点|現在|の時点|当時)/u;
const isPointWord = (token: Token | undefined): boolean =>
  token !== undefined && ['stop', 'follow-up', 'unknown'].includes(token.meaning.kind) && POINT.test(token.text.trim());

const isBinding = (token: Token | undefined): boolean =>
  token !== undefined &&
  (isToken(token, 'stop') ||
    isToken(token, 'particle') ||
    (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
    isToken(token, 'ask') ||
    (isToken(token, 'measure') && token.meaning.measure === 'customers'));

function thenAt(tokens: readonly Token[], at: number, japanese: boolean, days: RunDays): Then | null {
  const time = tokens[at];
  if (!isToken(time, 'time')) return null;
  const explicit =
    isPointWord(tokens[at + 1]) || isAsOf(tokens, at) || SAYS_SO.test(time.text) || isSaidToBe(tokens, at);
  const day = dayMeant(time, explicit, days);
  if (day === null || (!explicit && tokens.some((token) => isOfOtherThings(token)))) return null;
  const sides = japanese ? [behind(tokens, at), before(tokens, at)] : [before(tokens, at), behind(tokens, at)];
  const segment = sides.find((side) => side !== null);
  return segment == null ? null : { segment, time, day, denial: denialOf(tokens, tokens.indexOf(segment)) };
}

const NOT_BEFORE = /^(?:not|weren't|wasn't|were not|was not)$/i;
const NOT_BEHIND = /^(?:じゃ|では|で)なかった/u;

function denialOf(tokens: readonly Token[], at: number): readonly Token[] {
  const front = tokens[at - 1];
  if (front !== undefined && NOT_BEFORE.test(front.text.trim())) return [front];
  const words = tokens.slice(at + 1, at + 5);
  const length = words.findIndex((_, last) => NOT_BEHIND.test(textOf(words.slice(0, last + 1))));
  return words.slice(0, length + 1);
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text.trim()).join('');

const SAYS_SO = /時点|at the (?:very )?end of|as of/iu;

/** `先月末にVIPだった`, “who were VIP on October 1”: that they were it is said of the day, whatever else is asked of them. */
function isSaidToBe(tokens: readonly Token[], at: number): boolean {
  const said = tokens.slice(at + 1, at + 4);
  const was = said.findIndex((token) => /^(?:だった|でした)/u.test(token.text.trim()));
  if (was > 0 && isToken(said[was - 1], 'segment')) return true;
  // 先月末にVIPで今は違う人
  const [, state, and] = said;
  if (isToken(state, 'segment') && and?.text === 'で' && NOW.test(tokens[at + 4]?.text.trim() ?? '')) return true;
  return (
    isToken(tokens[at - 1], 'segment') && /^(?:was|were|who were|who was)$/i.test(tokens[at - 2]?.text.trim() ?? '')
  );
}

/** “As of September 30”: the preposition stands in front. */
function isAsOf(tokens: readonly Token[], at: number): boolean {
  const [as, of] = [tokens[at - 2], tokens[at - 1]];
  return /^as$/i.test(as?.text.trim() ?? '') && /^of$/i.test(of?.text.trim() ?? '');
}

function behind(tokens: readonly Token[], at: number): TokenOf<'segment'> | null {
  const next = tokens.slice(at + 1).findIndex((token) => !isBinding(token) && !isPointWord(token));
  return stateAt(tokens, next === -1 ? -1 : at + 1 + next);
}

function before(tokens: readonly Token[], at: number): TokenOf<'segment'> | null {
  return stateAt(
    tokens,
    tokens.findLastIndex((token, place) => place < at && !isBinding(token)),
  );
}

/** A segment that somebody is said to be in, and not to have come into. */
function stateAt(tokens: readonly Token[], at: number): TokenOf<'segment'> | null {
  const token = tokens[at];
  const moved = [tokens[at - 1], tokens[at + 1], tokens[at + 2]].some((one) => isToken(one, 'moved'));
  return isToken(token, 'segment') && !moved ? token : null;
}

const JOINS = /^(?:と|や|・|、|か|or|and|,)$/iu;

/** `VIPとアクティブ`: of several that are told apart the day would be that of one. */
function isListed(tokens: readonly Token[], segment: Token): boolean {
  const at = tokens.indexOf(segment);
  return [-1, 1].some(
    (side) => JOINS.test(tokens[at + side]?.text.trim() ?? '') && isToken(tokens[at + 2 * side], 'segment'),
  );
}

const OTHER_THINGS: readonly string[] = [
  ...['bought', 'sold', 'spent', 'taken-back', 'registered', 'fact', 'threshold', 'attribute', 'first', 'run', 'moved'],
  ...['bought-again', 'aggregate', 'cohorts', 'away', 'growth', 'versus', 'trend', 'grain'],
];

/** What a day may be of beside a segment. */
function isOfOtherThings(token: Token): boolean {
  if (isToken(token, 'moved')) return token.meaning.way !== 'out';
  return (
    OTHER_THINGS.includes(token.meaning.kind) || (isToken(token, 'measure') && token.meaning.measure !== 'customers')
  );
}

/** `今も`, “now”, “are no longer”: the words that set now beside then say it of the same segment, where they name none. */
function asOfNow(tokens: readonly Token[], said: readonly Then[]): readonly Token[] {
  const [then, other] = said;
  const was = then?.denial.length === 0;
  const shares = tokens.some((token) => isToken(token, 'share'));
  const named = tokens.some((token) => isToken(token, 'segment'));
  return tokens.map((token) => {
    const text = token.text.trim();
    if (named || then === undefined || other !== undefined) {
      const idle = (isToken(token, 'follow-up') && NOW.test(text)) || AGAIN.test(text);
      return idle || (isToken(token, 'within') && named && !shares) ? reread(token, { kind: 'stop' }) : token;
    }
    const segments = [then.segment.meaning.segment];
    const now = (member: boolean): Token =>
      reread(token, { kind: 'conditions', conditions: [{ kind: 'segment', segments, member }] });
    if ((isToken(token, 'moved') && token.meaning.way === 'out') || DIFFERS.test(text)) return now(!was);
    if (!was && isToken(token, 'follow-up') && NOW.test(text)) return now(true);
    return STILL.test(text) && ['stop', 'unknown', 'follow-up'].includes(token.meaning.kind) ? now(was) : token;
  });
}

const NOW = /^(?:right )?now$|^今|^現在|^today$|^currently$/iu;
const AGAIN = /^(?:again|once more|once again|また|再び|再度)$/iu;
const DIFFERS = /^違(?:う|います|った)$/u;
const STILL = /^(?:still|still are|are still|still is)$|^(?:今も|今でも|まだ)(?:そう|同じ)/iu;
