import { MILLISECONDS_PER_DAY } from '../../time.ts';
import { isToken, type Token } from '../tokens.ts';
import { joined, reread, rewrite } from './rewrite.ts';

const TOGETHER = /^(?:の?合計|足すと|足し|を?合わせ|あわせ|合算|トータル|全部で|をまとめた)/u;
const JOINS: readonly string[] = ['と', 'や', '、'];

/** `東京と大阪の顧客数の合計`, `東京・大阪あわせて何人`: what is listed is told as one figure: whoever or whatever is of one of them. */
export function readSummedLists(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findLastIndex((token, index) => sumsUp(token, tokens[index - 1]));
  const last = tokens.findLastIndex((token, index) => index < at && isToken(token, 'value'));
  const first = tokens.findIndex((token) => isToken(token, 'value'));
  if (at === -1 || first === last || tokens.some(isOtherwise)) return tokens;
  const listed = tokens.slice(first, last + 1);
  const dimensions = new Set(listed.flatMap((token) => (isToken(token, 'value') ? [token.meaning.dimension] : [])));
  if (dimensions.size !== 1 || !listed.every((token) => isToken(token, 'value') || isJoin(token))) return tokens;
  return tokens.flatMap((token, index) => {
    // 合計売上: the word for the figure itself says that it is one of all.
    if (index === at && !isToken(token, 'measure')) return [];
    return index > first && index < last && isJoin(token) ? [reread(token, { kind: 'join', how: 'or' })] : [token];
  });
}

const isJoin = (token: Token): boolean => isToken(token, 'particle') && JOINS.includes(token.text);

/** Who bought one and the other is no sum of both. */
const isOtherwise = (token: Token): boolean =>
  ['by', 'bought', 'spent', 'taken-back', 'share', 'versus'].includes(token.meaning.kind);

function sumsUp(token: Token, before: Token | undefined): boolean {
  if (isToken(token, 'measure') && /^合計|合計$/u.test(token.text)) return true;
  if (!TOGETHER.test(token.text)) return false;
  return (
    (isToken(token, 'aggregate') && token.meaning.aggregate === 'total') ||
    (isToken(token, 'particle') && token.text === 'の合計の') ||
    (isToken(token, 'stop') && (isToken(before, 'value') || isToken(before, 'time')))
  );
}

/** `8月と9月の売上の合計`: two periods, the second right behind the first, are one where their sum is asked for. */
export function readSummedPeriods(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token, index) => sumsUp(token, tokens[index - 1]));
  const times = tokens.filter((token) => isToken(token, 'time'));
  if (at === -1 || times.length !== 2 || tokens.some(isOtherPart)) return tokens;
  const summed = rewrite(tokens, (index) => {
    const [first, join, second] = tokens.slice(index, index + 3);
    if (!isToken(first, 'time') || join === undefined || !isJoin(join) || !isToken(second, 'time')) return null;
    const [one, other] = [first.meaning.phrase.range, second.meaning.phrase.range];
    if (one.to === null || other.from === null || !followsOn(one.to, other.from)) return null;
    const phrase = { range: { from: one.from, to: other.to }, unit: 'rolling', reading: null, others: [] } as const;
    return { length: 3, tokens: [joined([first, join, second], { kind: 'time', phrase })] };
  });
  return summed;
}

const followsOn = (end: string, start: string): boolean => Date.parse(start) - Date.parse(end) === MILLISECONDS_PER_DAY;

/** Groups are summed up too; by month the periods are told apart. */
const isOtherPart = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  ['versus', 'growth', 'trend'].includes(token.meaning.kind) ||
  (isToken(token, 'by') && !isToken(tokens[at - 1], 'dimension'));
