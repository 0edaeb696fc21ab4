import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/**
 * `土日の注文は平日より多い？`, “are weekend sales higher than weekday sales?”: beside no number the word sets two things side by side that
 * are named, and says which is thought to be the larger one.
 */
export function readContrasts(tokens: readonly Token[]): readonly Token[] {
  if (!namesTwoOfAKind(tokens)) return tokens;
  return tokens.flatMap((token) => {
    if (!isToken(token, 'operator') || (token.meaning.op !== '>' && token.meaning.op !== '<')) return [token];
    const direction = token.meaning.op === '>' ? 'descending' : 'ascending';
    return [reread(token, { kind: 'versus' }), reread(token, { kind: 'rank', direction, one: false })];
  });
}

function namesTwoOfAKind(tokens: readonly Token[]): boolean {
  const kinds = tokens.flatMap((token) =>
    isToken(token, 'values')
      ? [token.meaning.filter.field]
      : isToken(token, 'segments') || isToken(token, 'time')
        ? [token.meaning.kind]
        : [],
  );
  return kinds.some((kind, at) => kinds.indexOf(kind) < at);
}
