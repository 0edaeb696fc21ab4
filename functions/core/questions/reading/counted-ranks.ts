import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/**
 * `注文が一番多かった月の売上`: what is many is what is ranked by, and the figure behind it is told of the one that comes first. Without another
 * figure the noun alone is counted anyway.
 */
export function readCountedRanks(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isToken(token, 'measure')) || tokens.some((token) => isToken(token, 'this-customer')))
    return tokens;
  return tokens.map((token, at) => {
    if (!isToken(token, 'entity')) return token;
    const next = tokens[at + 1];
    const rank = isToken(next, 'particle') && ['が', 'の', 'は'].includes(next.meaning.word) ? tokens[at + 2] : next;
    const many = isToken(rank, 'rank') && MANY.test(rank.text) && tokens.slice(at + 1).some(isGroup);
    if (!many) return token;
    return reread(token, { kind: 'measure', measure: token.meaning.entity === 'order' ? 'orders' : 'customers' });
  });
}

const MANY = /多|少|一番|最も|いちばん/u;

/** What is put in order stands behind it. */
const isGroup = (token: Token): boolean => isToken(token, 'grain') || isToken(token, 'dimension');
