import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/**
 * “Did we sell more in May or June?”, “which month was better, May or June?”: of two periods that are named with “or” the one with
 * more of it is asked for, so they are compared. The word for the periods says nothing more.
 */
export function readRivalPeriods(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex(
    (token, index) =>
      isToken(token, 'join') &&
      token.meaning.how === 'or' &&
      isToken(tokens[index - 1], 'time') &&
      isToken(tokens[index + 1], 'time'),
  );
  const ranked = tokens.some((token) => isToken(token, 'rank'));
  const or = tokens[at];
  if (or === undefined || !ranked || tokens.some(({ meaning }) => meaning.kind === 'versus')) return tokens;
  return tokens.flatMap((token) => {
    if (token === or) return [reread(token, { kind: 'versus' })];
    if (isToken(token, 'rank')) return [reread(token, { ...token.meaning, one: false })];
    const ofPeriods = isToken(token, 'group') && token.meaning.dimensions.length === 0 && token.meaning.which;
    return ofPeriods ? [] : [token];
  });
}
