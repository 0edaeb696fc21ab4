import type { DimensionName } from '../dimensions.ts';
import { isToken, type Token } from '../tokens.ts';
import { reread } from './rewrite.ts';

/** “List the segments and how many customers each has”, “all brands with the number of orders in each”: a figure by what is listed. */
export function readEachOfList(tokens: readonly Token[]): readonly Token[] {
  const each = tokens.findIndex((token, at) => isToken(token, 'by') && EACH.test(token.text) && isAlone(tokens, at));
  const listed = tokens.findIndex((token, at) => at < each && dimensionOf(token) !== null);
  const dimension = dimensionOf(tokens[listed]);
  const counts = tokens.some(
    (token) => isToken(token, 'measure') || (isToken(token, 'ask') && token.meaning.what !== 'list'),
  );
  if (each === -1 || dimension === null || !counts) return tokens;
  return tokens.flatMap((token, at) => {
    if (at === listed) return [reread(token, { kind: 'group', dimensions: [dimension], grain: null, which: false })];
    const joins = at === listed + 1 && (isToken(token, 'join') || isToken(token, 'follow-up'));
    const asksFor = isToken(token, 'ask') && (token.meaning.what === 'list' || token.meaning.what === 'whether');
    return at === each || joins || asksFor ? [] : [token];
  });
}

const EACH = /^(?:in |for |by |per )?each$/i;

/** Nothing that could be grouped by stands behind the word. */
const isAlone = (tokens: readonly Token[], at: number): boolean =>
  !['dimension', 'grain', 'entity', 'value', 'segment'].includes(tokens[at + 1]?.meaning.kind ?? '');

function dimensionOf(token: Token | undefined): DimensionName | null {
  if (isToken(token, 'dimension')) return token.meaning.dimension;
  return isToken(token, 'all') && /brands$/i.test(token.text) ? 'brand' : null;
}
