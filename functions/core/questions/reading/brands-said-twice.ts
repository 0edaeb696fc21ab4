import { foldWord } from '../normalize-question.ts';
import { isToken, type Meaning, type Token } from '../tokens.ts';
import { BRAND_KINDS } from '../words/brand-kinds.ts';
import { reread } from './rewrite.ts';

const KINDS = new Set(BRAND_KINDS.flat().map(foldWord));

/** “Which games has she bought from Hoshizora?”: what the brand that is named sells is no second brand. */
export function readBrandsSaidTwice(tokens: readonly Token[], customerOnLine: boolean): readonly Token[] {
  const goods = customerOnLine && tokens.some((token) => isToken(token, 'bought'));
  const read: Meaning = goods ? { kind: 'dimension', dimension: 'product' } : { kind: 'stop' };
  return tokens.map((token, at) =>
    isBrand(token) &&
    KINDS.has(foldWord(token.text)) &&
    tokens.some((other, place) => place !== at && isNamed(other, token))
      ? reread(token, read)
      : token,
  );
}

const isBrand = (token: Token): boolean => isToken(token, 'value') && token.meaning.dimension === 'brand';

const isNamed = (token: Token, kind: Token): boolean =>
  isToken(token, 'value') &&
  isToken(kind, 'value') &&
  token.meaning.dimension === 'brand' &&
  !KINDS.has(foldWord(token.text)) &&
  JSON.stringify(token.meaning.values) === JSON.stringify(kind.meaning.values);
