import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/** “Did she buy a shirt after contacting us?”: beside a purchase these words say when it was, and not how satisfied somebody is; nothing reads that. */
export function readAfterContacts(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => isToken(token, 'bought') || isToken(token, 'spent'))) return tokens;
  return tokens.map((token) =>
    isToken(token, 'measure') && /^after contacting/i.test(token.text) ? reread(token, { kind: 'unknown' }) : token,
  );
}
