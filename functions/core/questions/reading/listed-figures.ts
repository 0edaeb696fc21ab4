import { isToken, type Token } from '../tokens.ts';
import { isJoin } from './groups.ts';
import { reread } from './rewrite.ts';

const NOUNS: ReadonlySet<string> = new Set(['customers', 'people']);
const DESCRIBING: readonly Token['meaning']['kind'][] = ['segment', 'value', 'repeat', 'consent', 'conditions', 'rank'];

/** “Customers and sales by brand”: in a row of figures the noun is one of them. */
export function readListedFigures(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, at) => {
    if (!isToken(token, 'entity') || !NOUNS.has(token.text.toLowerCase())) return token;
    const [described, behind] = [tokens[at - 1], tokens[at + 1]];
    if (DESCRIBING.includes(described?.meaning.kind ?? 'stop')) return token;
    const first = isJoin(behind) && isToken(tokens[at + 2], 'measure');
    const later = isJoin(described) && isToken(tokens[at - 2], 'measure');
    return first || later ? reread(token, { kind: 'measure', measure: 'customers' }) : token;
  });
}
