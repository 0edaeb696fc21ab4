import { isToken, type Meaning, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

const AT_RISK: Meaning = { kind: 'segment', segment: 'at_risk' };
const INTO: Meaning = { kind: 'moved', way: 'into' };
const OUT: Meaning = { kind: 'moved', way: 'out' };

/**
 * Words that mean a movement where they stand beside a segment: `アクティブだったのに冷え始めになった` (out of the first), `離反リスクに落ちた` (the
 * segment, no figure), “joined VIP” (no registration), “how many VIPs did we gain”, “new VIPs this month”.
 */
export function readMovementWords(tokens: readonly Token[]): readonly Token[] {
  const risky = tokens.map((token, at) => (isRiskOfMovement(tokens, at) ? reread(token, AT_RISK) : token));
  if (!risky.some(isSegment)) return tokens;
  const named = risky.filter((_, at) => !isNounOfSegment(risky, at));
  const moved = named.map((token, at) => {
    if (isJoining(named, at)) return reread(token, INTO);
    return isLeaving(named, at) ? reread(token, OUT) : token;
  });
  return newlyIn(verbBeforeSegment(wasBefore(moved)));
}

const isSegment = (token: Token | undefined): boolean => isToken(token, 'segment');

const RISK = /^(?:離反|解約|離脱)リスク$/u;

/** `離反リスクに新たに入った`, `離反リスクから戻った`. */
function isRiskOfMovement(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isToken(token, 'attribute') || !RISK.test(token.text.trim())) return false;
  const next = tokens.slice(at + 1).find((one) => !isToken(one, 'stop') && !isToken(one, 'time'));
  return isToken(next, 'moved') || (isFrom(next) && tokens.slice(at).some((one) => isToken(one, 'moved')));
}

const isFrom = (token: Token | undefined): boolean => isToken(token, 'particle') && token.text === 'から';

/** “The VIP segment”: the noun says no more. */
const isNounOfSegment = (tokens: readonly Token[], at: number): boolean =>
  isSegment(tokens[at - 1]) &&
  /^segments?$/i.test(tokens[at]?.text.trim() ?? '') &&
  tokens.some((token) => isToken(token, 'moved') || isNew(token) || isToken(token, 'registered'));

const isJoining = (tokens: readonly Token[], at: number): boolean =>
  isToken(tokens[at], 'registered') &&
  /^(?:newly )?join(?:ed|ing)?$/i.test(tokens[at].text.trim()) &&
  isSegment(next(tokens, at));

const isLeaving = (tokens: readonly Token[], at: number): boolean =>
  isToken(tokens[at], 'ambiguous') &&
  /^離脱/u.test(tokens[at].text) &&
  isFrom(tokens[at - 1]) &&
  isSegment(tokens[at - 2]);

function next(tokens: readonly Token[], at: number): Token | undefined {
  return tokens.slice(at + 1).find((token) => !isToken(token, 'stop'));
}

/** `アクティブだったのに`, `アクティブだった人が`: in front of a movement into another segment it is where it came from. */
function wasBefore(tokens: readonly Token[]): readonly Token[] {
  const was = tokens.findIndex(
    (token, at) => isToken(token, 'stop') && /^だった/u.test(token.text.trim()) && isSegment(tokens[at - 1]),
  );
  const into = tokens.findIndex(
    (token, at) => at > was && isToken(token, 'moved') && token.meaning.way === 'into' && isSegment(tokens[at - 1]),
  );
  const between = tokens.slice(was + 1, into - 1);
  const said = tokens.slice(0, was).some((token) => isToken(token, 'time'));
  if (was === -1 || into === -1 || said || !between.every(isBinding)) return tokens;
  const from = { ...tokens[was], text: 'から', meaning: { kind: 'particle', word: 'から' }, others: [] } as Token;
  return [
    ...tokens.slice(0, was),
    from,
    ...between.filter((token) => isToken(token, 'time')),
    ...tokens.slice(into - 1),
  ];
}

const isBinding = (token: Token): boolean =>
  isToken(token, 'stop') || isToken(token, 'particle') || isToken(token, 'time') || isToken(token, 'entity');

const VERB_BEHIND = /^(?:did we |have we |we )?(?:lose|lost)$|^(?:lose|lost)$/i;
const GAINED = /^(?:did we |have we |we )?(?:gain|gained|win|won|add|added|get|got)$/i;

/** “How many VIPs did we lose in October”: the verb stands in front of what it is said of. */
function verbBeforeSegment(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token, place) => isSegment(token) && !isToken(tokens[place - 1], 'moved'));
  const behind = at === -1 ? -1 : tokens.findIndex((token, place) => place > at && !isToken(token, 'stop'));
  const [segment, verb] = [tokens[at], tokens[behind]];
  if (segment === undefined || verb === undefined) return tokens;
  const text = verb.text.trim();
  const gained = GAINED.test(text) && tokens.slice(at, behind + 1).some(({ text: said }) => /\bwe\b/i.test(said));
  const lost = VERB_BEHIND.test(text) && (isToken(verb, 'moved') || isSegment(verb));
  if (!gained && !lost) return tokens;
  const moved: Token = { ...segment, end: segment.start, text, meaning: lost ? OUT : INTO, others: [] };
  return [...tokens.slice(0, at), moved, segment, ...tokens.slice(behind + 1)];
}

const isNew = (token: Token | undefined): boolean =>
  isToken(token, 'segment') && /^(?:new|brand new|新規の?|新しい|新たな)$/iu.test(token.text.trim());

/** “New VIPs this month”, `今月の新規VIP`: in a period they are those who came into the segment. */
function newlyIn(tokens: readonly Token[]): readonly Token[] {
  const timed = tokens.some((token) => isToken(token, 'time'));
  const at = tokens.findIndex((token, place) => isNew(token) && isSegment(tokens[place + 1]));
  const [fresh, segment] = [tokens[at], tokens[at + 1]];
  const others = tokens.some((token) => OTHER_THINGS.includes(token.meaning.kind));
  if (!timed || others || fresh === undefined || segment === undefined) return tokens;
  const japanese = /[^ -~]/u.test(fresh.text);
  const moved: Token = { ...fresh, meaning: INTO, others: [] };
  const behind: Token = { ...moved, start: segment.end, end: segment.end };
  return [...tokens.slice(0, at), ...(japanese ? [segment, behind] : [moved, segment]), ...tokens.slice(at + 2)];
}

const OTHER_THINGS: readonly string[] = ['bought', 'sold', 'spent', 'taken-back', 'registered', 'moved'];
