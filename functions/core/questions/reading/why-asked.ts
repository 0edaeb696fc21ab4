import type { QuestionText } from '../normalize-question.ts';
import { isToken, type MeaningKind, type Token } from '../tokens.ts';
import {
  AT_WORK,
  ENDS_OF_REASONS,
  LOOKED_AT,
  MANNERS,
  MEANT_FOR,
  NARROWED,
  REQUESTED,
  SO,
  SO_POLITELY,
  STILL_TO_COME,
  VAGUE,
  WAYS_TO_REACH,
} from '../words/why-asked.ts';
import type { Notes } from './notes.ts';
import { joined } from './rewrite.ts';

/**
 * `朝会で話すので、昨日の売上を`: why somebody asks is no part of what is asked, which is said. Only where everything that it names is
 * named in the question again.
 */
export function readWhyAsked(tokens: readonly Token[], { text }: QuestionText, notes: Notes): readonly Token[] {
  const end = endOfReason(text);
  if (end === null) return tokens;
  const reason = tokens.filter((token) => token.end <= end);
  const question = tokens.slice(reason.length);
  const said = text.slice(0, end);
  const looked = LOOKED_AT.some((word) => clausesOf(said).at(-1)?.includes(word));
  const idle = reason.every(
    (token, at) =>
      (saysNothing(token, question, looked) || isUsedFor(reason, at) || (!looked && isOffered(reason, at, question))) &&
      !isForUnknown(reason, at, question) &&
      !isDescribed(reason, at, question),
  );
  if (reason.length === 0 || !idle || !standsAlone(question)) return tokens;
  notes.note(START, {
    ja: `「${said}」は聞く理由として読みました（条件にはしていません）`,
    en: `read “${said}” as why this is asked, not as a condition`,
  });
  return [{ ...joined(reason, { kind: 'stop' }), text: said }, ...question];
}

/** `施策を考えるのに使うので`: the answer is used, no money. */
const isUsedFor = (reason: readonly Token[], at: number): boolean =>
  isToken(reason[at], 'spent') && /^使[うい]/u.test(reason[at]?.text ?? '') && /に$/u.test(reason[at - 1]?.text ?? '');

const START = { start: 0, end: 0 };

const clausesOf = (text: string): readonly string[] => text.split(/[、,。]/u);

/** The place behind the reason that a question begins with. */
function endOfReason(text: string): number | null {
  const clauses = clausesOf(text);
  const last = clauses.slice(0, -1).findLastIndex(isReason);
  if (last === -1) return null;
  const said = clauses.slice(0, last + 1).join('、');
  const narrowing = said.replaceAll('だけど', '');
  return NARROWED.some((word) => narrowing.includes(word)) ? null : said.length;
}

function isReason(said: string): boolean {
  if (MANNERS.some((end) => said.endsWith(end))) return false;
  if (ENDS_OF_REASONS.some((end) => said.endsWith(end) && said.length > end.length)) return true;
  if (SO_POLITELY.some((end) => said.endsWith(end))) return true;
  return SO.some((end) => said.endsWith(end) && isPredicate(said.slice(0, -end.length)));
}

/** A verb or an adjective in its plain form, or what somebody is at: `シャツなんですが` names what is asked about. */
function isPredicate(front: string): boolean {
  if (front.endsWith('な')) return AT_WORK.some((noun) => front.endsWith(`${noun}な`));
  return /[うくぐすつぬぶむるただい]$/u.test(front);
}

const IDLE: ReadonlySet<MeaningKind> = new Set([
  'stop',
  'particle',
  'unknown',
  'unavailable',
  'light',
  'entity',
  'counter',
  'only',
  'join',
]);

/** What may be said of why somebody asks, and is no object of their looking. */
const BESIDE_DOING: ReadonlySet<MeaningKind> = new Set([
  'dimension',
  'grain',
  'rank',
  'operator',
  'ask',
  'share',
  'trend',
  'growth',
  'versus',
  'distribution',
  'by',
  'moved',
  'summary',
]);

/** `シニア向けの企画`: nobody knows who that is, where the question does not say who is meant. */
const isForUnknown = (tokens: readonly Token[], at: number, question: readonly Token[]): boolean =>
  MEANT_FOR.some((word) => tokens[at]?.text.includes(word)) &&
  (!tokens[at]?.text.startsWith('向け') || IDLE.has(tokens[at - 1]?.meaning.kind ?? 'unknown')) &&
  !namesPeople(question);

/** `ご無沙汰な人に送りたいので`: people of whom something is said that nobody can read, and who may be the ones that are asked about. */
function isDescribed(tokens: readonly Token[], at: number, question: readonly Token[]): boolean {
  if (!isToken(tokens[at], 'entity') || !tokens.slice(0, at).some((token) => isToken(token, 'unknown'))) return false;
  const behind = tokens[at + 1];
  const aimedAt = isToken(behind, 'particle') && /^[にへ]/u.test(behind.text);
  return aimedAt || (!isOneWord(tokens[at - 1], tokens[at]) && !namesPeople(question));
}

/** `集客`, `推奨者`: what is written in one word with what nobody can read is no noun of people. */
const isOneWord = (before: Token | undefined, token: Token | undefined): boolean =>
  isToken(before, 'unknown') && token?.start === before.end && token.text.length === 1;

function saysNothing(token: Token, question: readonly Token[], looked: boolean): boolean {
  const { kind } = token.meaning;
  if (IDLE.has(kind)) return true;
  if (VAGUE.includes(token.text)) return true;
  if (!looked && (BESIDE_DOING.has(kind) || WAYS_TO_REACH.includes(token.text.toLowerCase()))) return true;
  if (STILL_TO_COME.some((word) => token.text.startsWith(word))) return true;
  if (isToken(token, 'ask') && token.meaning.what === 'whether') return true;
  if (isToken(token, 'ambiguous')) return namesPeople(question);
  if (isToken(token, 'value')) return question.some((other) => namesAlike(token, other));
  if (SAID_AGAIN.has(kind)) return question.some((other) => ALIKE[kind]?.includes(other.meaning.kind) ?? false);
  const meaning = JSON.stringify(token.meaning);
  return question.some((other) => JSON.stringify(other.meaning) === meaning);
}

/** The question says by itself what it is of: `購入の状況を見ているので、1回に3万円以上使った人`. */
const ALIKE: Readonly<Partial<Record<MeaningKind, readonly MeaningKind[]>>> = {
  bought: ['bought', 'spent', 'repeat', 'together'],
  spent: ['bought', 'spent'],
  registered: ['registered'],
  repeat: ['repeat', 'bought'],
  'taken-back': ['taken-back'],
  group: ['group', 'share', 'dimension'],
  trend: ['trend', 'growth', 'versus', 'share'],
  growth: ['trend', 'growth', 'versus'],
  share: ['share'],
  versus: ['versus', 'contrast'],
  sequence: ['registered', 'bought'],
  time: ['time'],
};
const SAID_AGAIN: ReadonlySet<MeaningKind> = new Set(Object.keys(ALIKE) as MeaningKind[]);

const GOODS_ALONE: readonly string[] = ['product', 'category'];
const GOODS: readonly string[] = ['product', 'category', 'brand'];

/** `コートの案内を送りたいので、ウールコートを買った人`: the question names such goods by itself. */
function namesAlike(token: Token, other: Token): boolean {
  if (!isToken(token, 'value') || !isToken(other, 'value')) return false;
  const { dimension, values } = other.meaning;
  if (GOODS_ALONE.includes(dimension) && GOODS.includes(token.meaning.dimension))
    return token.meaning.dimension !== 'brand' || dimension === 'brand';
  return dimension === token.meaning.dimension && values.join() === token.meaning.values.join();
}

/** `シャツの案内を送りたいので`, `ギフト包装を`: what is to be offered, where the question says of whom by itself. */
function isOffered(tokens: readonly Token[], at: number, question: readonly Token[]): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!isToken(token, 'value') || !GOODS_ALONE.includes(token.meaning.dimension)) return false;
  const ofIt = isToken(next, 'particle') && next.text === 'の';
  return (ofIt || (isToken(next, 'unknown') && next.start === token.end)) && namesPeople(question);
}

const OF_PEOPLE: ReadonlySet<MeaningKind> = new Set([
  'segment',
  'repeat',
  'bought',
  'spent',
  'registered',
  'number',
  'quantity',
  'taken-back',
  'value',
  'fact',
]);

/** Who is asked about stands in the question itself. */
const namesPeople = (question: readonly Token[]): boolean =>
  question.some((token) => OF_PEOPLE.has(token.meaning.kind));

const ASKING: ReadonlySet<MeaningKind> = new Set(['measure', 'ask', 'attribute', 'share', 'sold', 'fact']);

/** The question leans on nothing that was said in front of it, and asks for something. */
function standsAlone(question: readonly Token[]): boolean {
  const said = question.filter((token) => !isToken(token, 'particle'));
  const [first] = said.filter((token) => !isToken(token, 'stop'));
  const requested = REQUESTED.some((word) => said.at(-1)?.text.includes(word)) && said.length > 2;
  const asks = requested || question.some((token) => ASKING.has(token.meaning.kind));
  return asks && !isToken(first, 'besides') && !isToken(first, 'follow-up');
}
