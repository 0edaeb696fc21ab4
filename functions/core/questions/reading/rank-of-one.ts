import { isToken, type Token } from '../tokens.ts';
import { RANK_OF_ONE_EN, RANK_OF_ONE_JA } from '../words/rank-of-one.ts';
import type { Notes } from './notes.ts';

/** Goods and places have places among each other: these are of what somebody bought. */
const isOfThings = (token: Token): boolean =>
  (isToken(token, 'dimension') &&
    ['product', 'category', 'brand', 'store', 'channel'].includes(token.meaning.dimension)) ||
  (isToken(token, 'ask') && ['who', 'list', 'count-people'].includes(token.meaning.what));

/** `東京のお客様の中で何番目ですか`: the place of one customer among the others is not told; beside what is on average it is. */
export function refuseRankOfOne(tokens: readonly Token[], text: string, japanese: boolean, notes: Notes): void {
  if (!(japanese ? RANK_OF_ONE_JA : RANK_OF_ONE_EN).test(text) || tokens.some(isOfThings)) return;
  notes.refuse({
    ja: 'お一人の順位は出していません。「この方の購入金額は平均より多いですか」のように、平均や中央値との比較なら聞けます',
    en: 'the rank of one customer is not told: ask how she or he compares with the average or the median, as in “does she spend more than the average customer?”',
  });
}
