import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/** `いつからVIPですか`: since when somebody has been in a segment is told with it. */
export function readSinceWhen(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(isOfSegments)) return tokens;
  return tokens.map((token, at) => {
    const before = tokens[at - 1];
    const since =
      isToken(token, 'particle') &&
      token.meaning.word === 'から' &&
      isToken(before, 'ask') &&
      before.meaning.what === 'when';
    return since ? reread(token, { kind: 'stop' }) : token;
  });
}

const isOfSegments = (token: Token): boolean =>
  isToken(token, 'segment') || (isToken(token, 'fact') && token.meaning.fact === 'segments');
