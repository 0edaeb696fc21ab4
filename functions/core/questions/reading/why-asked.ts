import type { QuestionText } from '../normalize-question.ts';
import { isToken, type Token } from '../tokens.ts';
import { ENDS_OF_REASONS, MEANT_FOR, NARROWED } from '../words/why-asked.ts';
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
  const idle = reason.every(
    (token, at) => saysNothing(token, question) && !isForUnknown(reason, at) && !isDescribed(reason, at),
  );
  if (reason.length === 0 || !idle || !standsAlone(question)) return tokens;
  const said = text.slice(0, end);
  notes.note(START, {
    ja: `「${said}」は聞く理由として読みました（条件にはしていません）`,
    en: `read “${said}” as why this is asked, not as a condition`,
  });
  return [{ ...joined(reason, { kind: 'stop' }), text: said }, ...question];
}

const START = { start: 0, end: 0 };

/** The place behind the reason that a question begins with. */
function endOfReason(text: string): number | null {
  const comma = text.search(/[、,。]/u);
  if (comma <= 0) return null;
  const said = text.slice(0, comma);
  const narrowed = NARROWED.some((word) => said.includes(word));
  return !narrowed && ENDS_OF_REASONS.some((end) => said.endsWith(end)) ? comma : null;
}

const IDLE: ReadonlySet<Token['meaning']['kind']> = new Set([
  'stop',
  'particle',
  'unknown',
  'unavailable',
  'light',
  'entity',
  'counter',
  'dimension',
  'grain',
  'rank',
  'operator',
  'only',
  'join',
]);

/** `シニア向けの企画`: nobody knows who that is, where the question does not say it again. */
const isForUnknown = (tokens: readonly Token[], at: number): boolean =>
  MEANT_FOR.some((word) => tokens[at]?.text.includes(word)) &&
  (!tokens[at]?.text.startsWith('向け') || IDLE.has(tokens[at - 1]?.meaning.kind ?? 'unknown'));

/** `ご無沙汰な人に送りたいので`: people of whom something is said that nobody can read. */
const isDescribed = (tokens: readonly Token[], at: number): boolean =>
  isToken(tokens[at], 'entity') && tokens.slice(0, at).some((token) => isToken(token, 'unknown'));

function saysNothing(token: Token, question: readonly Token[]): boolean {
  if (IDLE.has(token.meaning.kind)) return true;
  if (isToken(token, 'ask') && token.meaning.what === 'whether') return true;
  const meaning = JSON.stringify(token.meaning);
  return question.some((other) => JSON.stringify(other.meaning) === meaning);
}

/** The question leans on nothing that was said in front of it, and asks for something. */
function standsAlone(question: readonly Token[]): boolean {
  const asks = question.some(
    (token) => isToken(token, 'measure') || isToken(token, 'ask') || isToken(token, 'attribute'),
  );
  return asks && !question.some((token) => isToken(token, 'follow-up') || isToken(token, 'besides'));
}
