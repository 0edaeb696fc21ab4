import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/**
 * `今月来たクレーム`, `未解決で終わった問い合わせ`, “complaints logged in May”: a light verb says nothing where what it is said of
 * stands beside it. Of people or alone it says something (`先月来た人`), which nobody can know: it stays unknown.
 */
export function readLightVerbs(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isToken(token, 'light'))) return tokens;
  return tokens.map((token, at) =>
    isToken(token, 'light') ? reread(token, { kind: saysNothing(tokens, at) ? 'stop' : 'unknown' }) : token,
  );
}

function saysNothing(tokens: readonly Token[], at: number): boolean {
  const before = neighbour(tokens, at, -1);
  const behind = neighbour(tokens, at, 1);
  // 許可してくれている顧客: what they allowed is said whole.
  if (isToken(before, 'consent') && before.meaning.answers !== null) return true;
  if (behind !== undefined && isPerson(behind)) return false;
  if ([before, behind].some((token) => token !== undefined && isThing(token))) return true;
  return isToken(before, 'ask') && ASKED.has(before.meaning.what) && tokens.some(isThing);
}

const ASKED: ReadonlySet<string> = new Set([
  'count',
  'count-orders',
  'count-times',
  'when',
  'which',
  'how-much',
  'what',
]);

function neighbour(tokens: readonly Token[], at: number, step: 1 | -1): Token | undefined {
  for (let next = at + step; ; next += step) {
    const token = tokens[next];
    if (token === undefined || !BINDING.has(token.meaning.kind)) return token;
  }
}

/** “Complaints that were logged”: words between a noun and its verb. */
const BINDING: ReadonlySet<Token['meaning']['kind']> = new Set(['stop', 'particle', 'light', 'follow-up']);

const isPerson = (token: Token): boolean =>
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  isToken(token, 'this-customer') ||
  (isToken(token, 'ask') && ['count-people', 'who', 'list'].includes(token.meaning.what));

/** Contacts, answers to surveys, columns of the files, figures and consents come, are taken and are told; people and goods do more than that. */
function isThing(token: Token): boolean {
  if (isToken(token, 'value')) return /^(?:contact|survey|record_)/.test(token.meaning.dimension);
  if (isToken(token, 'entity')) return token.meaning.entity === 'order';
  return ['measure', 'fact', 'consent', 'growth'].includes(token.meaning.kind);
}
