import { levelOf } from '../dimensions.ts';
import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { reread } from './rewrite.ts';

const HOW_OFTEN: ReadonlySet<string> = new Set(['how often', 'how frequently']);

/** “How often do VIPs buy”: of many it is how often each of them does, which is said. */
export function readHowOften(tokens: readonly Token[], notes: Notes): readonly Token[] {
  const ofMany = tokens.some(isMany) && !tokens.some((token) => isToken(token, 'this-customer'));
  if (!ofMany || !tokens.some((token) => isToken(token, 'bought') && token.meaning.did)) return tokens;
  return tokens.map((token) => {
    if (!isToken(token, 'ask') || !HOW_OFTEN.has(token.text.toLowerCase())) return token;
    notes.note(token, { ja: '1人あたりの注文件数で読みました', en: 'read as orders per customer' });
    return reread(token, { kind: 'measure', measure: 'orders_per_customer' });
  });
}

const isMany = (token: Token): boolean =>
  isToken(token, 'segment') ||
  isToken(token, 'repeat') ||
  (isToken(token, 'entity') && token.meaning.entity === 'customer') ||
  (isToken(token, 'value') && levelOf(token.meaning.dimension) === 'person');
