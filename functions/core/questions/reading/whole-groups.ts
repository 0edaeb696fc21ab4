import { isToken, type MeaningKind, type Token } from '../tokens.ts';

/** What people or figures are said to be, or to have done. */
const NAMED: ReadonlySet<MeaningKind> = new Set([
  'value',
  'segment',
  'repeat',
  'attention',
  'consent',
  'conditions',
  'bought',
  'spent',
  'taken-back',
  'registered',
]);

/** `VIP全体に占める女性の割合`, `全VIPのうち女性の割合`: all of those who are named are the whole, and not everyone there is. */
export function readWholeGroups(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(
    (token, at) => !(isToken(token, 'all') && /[^ -~]/.test(token.text) && (closes(tokens, at) || opens(tokens, at))),
  );
}

const isFilling = (token: Token | undefined): boolean =>
  (isToken(token, 'particle') && token.meaning.word === 'の') ||
  (isToken(token, 'entity') && token.meaning.entity === 'customer');

/** Behind them, and before what says that they are the whole. */
function closes(tokens: readonly Token[], at: number): boolean {
  const named = tokens.slice(0, at).findLast((token) => !isFilling(token));
  return named !== undefined && NAMED.has(named.meaning.kind) && isToken(tokens[at + 1], 'within');
}

/** Before them. */
function opens(tokens: readonly Token[], at: number): boolean {
  const named = tokens.findIndex((token, index) => index > at && !isFilling(token));
  const behind = tokens.find((token, index) => index > named && !isFilling(token));
  const kind = tokens[named]?.meaning.kind;
  return kind !== undefined && NAMED.has(kind) && isToken(behind, 'within');
}
