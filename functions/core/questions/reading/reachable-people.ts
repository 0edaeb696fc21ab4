import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/** `連絡していい人は何人`: of many it is asked back by which way; of the customer on the line both answers are told. */
export function readReachable(tokens: readonly Token[], customerOnLine: boolean): readonly Token[] {
  const ofOne = customerOnLine || tokens.some((token) => isToken(token, 'this-customer'));
  const many = tokens.some(
    (token) =>
      isToken(token, 'all') ||
      (isToken(token, 'measure') && token.meaning.measure === 'customers') ||
      (isToken(token, 'ask') && ['count', 'count-people', 'who', 'list'].includes(token.meaning.what)),
  );
  if (!ofOne || many) return tokens;
  return tokens.map((token) =>
    isToken(token, 'ambiguous') && /^(?:un)?reachable$/.test(token.meaning.word)
      ? reread(token, { kind: 'fact', fact: 'consent' })
      : token,
  );
}
