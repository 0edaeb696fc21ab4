import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/** “What’s the size of the VIP segment?”, “are our buyers younger than theirs?”: words that mean something else beside these. */
export function readSpokenPieces(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (isSizeOfSegment(tokens, at)) return reread(token, { kind: 'ask', what: 'count' });
    return isToken(token, 'operator') && OF_AGES.test(token.text) && !isToken(tokens[at + 1], 'number')
      ? reread(token, { kind: 'versus' })
      : token;
  });
}

const OF_AGES = /^(?:younger|older) than$/i;

/** How many are in it. */
function isSizeOfSegment(tokens: readonly Token[], at: number): boolean {
  if (!/^sizes?$/i.test(tokens[at]?.text ?? '')) return false;
  const next = tokens.slice(at + 1).find((token) => !isToken(token, 'stop') && !isToken(token, 'particle'));
  return isToken(next, 'segment');
}
