import { isToken, type Token } from '../tokens.ts';
import type { Notes } from './notes.ts';
import { reread } from './rewrite.ts';

/** `どの曜日に買われることが多いですか`: of everyone it is where most orders are, which is said. */
export function readMostly(tokens: readonly Token[], customerOnLine: boolean, notes: Notes): readonly Token[] {
  if (customerOnLine || tokens.some((token) => isToken(token, 'this-customer'))) return tokens;
  return tokens.flatMap((token) => {
    if (!isToken(token, 'ambiguous') || token.meaning.word !== 'favourite' || !MOSTLY.test(token.text)) return [token];
    notes.note(token, { ja: '注文件数の多い順で読みました', en: 'ranked by the number of orders' });
    return [
      reread(token, { kind: 'measure', measure: 'orders' }),
      { ...token, start: token.end, meaning: { kind: 'rank', direction: 'descending', one: false }, others: [] },
    ];
  });
}

const MOSTLY = /(?:こと|事|場合|ケース|の)[がの]/;
