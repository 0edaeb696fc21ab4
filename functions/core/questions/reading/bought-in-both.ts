import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/** “Of those who bought in May 2025, how many bought again in May 2026?”: with a period of its own the later purchase is one of that period. */
export function readBoughtInBoth(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((token) => isToken(token, 'bought-again'));
  const before = tokens.slice(0, Math.max(0, at));
  const first = before.some((token) => isToken(token, 'bought') && token.meaning.did);
  const times = tokens.filter((token) => isToken(token, 'time') && token.meaning.phrase.unit !== 'rolling');
  const again = tokens[at];
  if (again === undefined || !first || times.length !== 2 || !tokens.some((token) => isToken(token, 'within')))
    return tokens;
  return tokens.map((token) => (token === again ? reread(token, { kind: 'bought', did: true }) : token));
}
