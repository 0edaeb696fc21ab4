import { wordsOf } from './dictionary.ts';

/** Whom the customer on the line is set beside, and how. Folded: hiragana, lower case. */
const MEDIAN_JAPANESE = wordsOf(`
  中央値, 全体の中央値, 全顧客の中央値, 全員の中央値, みんなの中央値, お客様全体の中央値, 顧客全体の中央値, お客様の中央値, 顧客の中央値, 他のお客様の中央値, 全体中央値, メジアン, 真ん中の人, 真ん中のお客様`);
const OTHERS_JAPANESE = wordsOf(`
  ${MEDIAN_JAPANESE.join(', ')},
  みなさん, 皆さん, 皆様, みなさま, みなさんの平均, 皆さんの平均, 皆様の平均, みなさまの平均, 平均, 全体の平均, 全員の平均, 全体平均, 全体, 全員, みんな, 他のお客様, ほかのお客様, 他のお客さん, ほかのお客さん, 他の顧客, ほかの顧客, 他の人, ほかの人, 他の方, ほかの方, 他の会員, ほかの会員,
  普通の人, 普通のお客様, 一般のお客様, 一般の方, 平均的なお客様, 平均的な人, 平均的な顧客, 平均的なお客さん, 平均値, お客様全体, 顧客全体, 顧客平均, 全顧客, 全顧客の平均, みんなの平均, 他のお客様の平均, ほかのお客様の平均, 他の人の平均, 顧客の平均, お客様の平均`);
const MORE_JAPANESE = wordsOf(`
  より多い, より多く, より多め, より多かった, より高い, より高く, より高め, より大きい, より大きく, より上, より長い, より長く, より長め, よりも長い, よりも長く, より頻繁に, よりも頻繁に, よりもよく, よりよく, よりずっと多い, よりかなり多い, よりもだいぶ多い, よりだいぶ多い, よりも多い, よりも多く, よりも高い, よりも高く, よりも上, 以上に, を上回る, を上回って, を上回った, を超えて, を超える, を超えた, 超え, 超えて`);
const LESS_JAPANESE = wordsOf(`
  より少ない, より少なく, より少なめ, より低い, より低く, より小さい, より下, より短い, より短く, より短め, よりも短い, よりも短く, よりずっと少ない, よりかなり少ない, よりだいぶ少ない, よりも少ない, よりも少なく, よりも低い, よりも下, を下回る, を下回って, を下回った, 以下`);
const BESIDE_JAPANESE = wordsOf(`
  と比べて, と比べると, と比べたら, と比べ, に比べて, に比べると, に比べ, と比較して, と比較すると, と比較したら, と比較, との比較, との差, との違い, に対して, から見て, より`);

const MEDIAN_ENGLISH = wordsOf(`
  median, the median, the overall median, overall median, the median customer, a median customer, our median customer, the customer median, the median of all customers, the median of everyone, the median for all customers, the median for everyone, the median across all customers, the all-customer median`);
const OTHERS_ENGLISH = wordsOf(`
  ${MEDIAN_ENGLISH.join(', ')},
  average, the average, an average, average customer, the average customer, an average customer, average one, our average customer, the average person, others, other customers, all other customers, our other customers, everyone, everybody,
  everyone else, everybody else, the rest, the rest of our customers, the rest of the customers, all customers, most customers, other people, the others, the typical customer, a typical customer, the norm, normal, the overall average, overall average,
  average for all customers, the average for all customers, the average of all customers, the average of everyone, the customer average, a normal customer`);
const MORE_ENGLISH = wordsOf(
  `longer than, far more than, much more than, a lot more than, well above, way above, much higher than, more than, higher than, greater than, bigger than, larger than, above, over, better than, more often than, more frequently than`,
);
const LESS_ENGLISH = wordsOf(
  `shorter than, far less than, much less than, a lot less than, well below, way below, much lower than, less than, lower than, fewer than, smaller than, below, under, worse than, less often than, less frequently than`,
);
const BESIDE_ENGLISH = wordsOf(`
  compared with, compared to, compare with, compare to, compares with, compares to, comparing with, versus, vs, vs., against, relative to, in comparison with, in comparison to, stack up against, measure up against, than, compare against, next to`);

const WAYS_JAPANESE = [
  [MORE_JAPANESE, '>'],
  [LESS_JAPANESE, '<'],
  [BESIDE_JAPANESE, null],
] as const;
const WAYS_ENGLISH = [
  [MORE_ENGLISH, '>'],
  [LESS_ENGLISH, '<'],
  [BESIDE_ENGLISH, null],
] as const;

export interface BesideWords {
  readonly start: number;
  readonly end: number;
  readonly op: '>' | '<' | null;
  /** Beside the one in the middle, not the average. */
  readonly median: boolean;
}

const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.+]/g, '\\$&'))
    .join('|');

const EITHER_WAY = '(?:多い|高い|大きい|上)(?:ですか|でしょうか|のか|か)?[、,]?(?:それとも)?(?:少ない|低い|小さい|下)';

const SHAPES: readonly (readonly [shape: RegExp, op: '>' | '<' | null])[] = [
  // 平均より高いですか低いですか, “above or below the average”: both ways are named.
  [new RegExp(`(?:${anyOf(OTHERS_JAPANESE)})の?(?:より|と比べて|に比べて|と比較して)も?${EITHER_WAY}`), null],
  [
    new RegExp(
      `\\b(?:above or below|below or above|higher or lower than|lower or higher than|more or less than|more or fewer than|over or under) (?:${anyOf(OTHERS_ENGLISH)})\\b`,
    ),
    null,
  ],
  // 多い方ですか: beside the others, whom nobody names.
  [/(?:多い|高い|長い)(?:方|ほう)(?=です|でしょう|だ|か|なの|[?？]|$)/, '>'],
  [/(?:少ない|低い|短い)(?:方|ほう)(?=です|でしょう|だ|か|なの|[?？]|$)/, '<'],
  ...WAYS_JAPANESE.map(([ends, op]) => [new RegExp(`(?:${anyOf(OTHERS_JAPANESE)})の?(?:${anyOf(ends)})`), op] as const),
  ...WAYS_ENGLISH.map(
    ([fronts, op]) =>
      [new RegExp(`\\b(?:${anyOf(fronts)}) (?:that of |those of )?(?:${anyOf(OTHERS_ENGLISH)})\\b`), op] as const,
  ),
];

const MEDIAN = /中央値|めじあん|真ん中|median/i;

/** Where the question sets somebody beside everyone, and in which way. Null where it does not. */
export function besideWordsIn(text: string): BesideWords | null {
  for (const [shape, op] of SHAPES) {
    const found = shape.exec(text);
    if (found !== null)
      return { start: found.index, end: found.index + found[0].length, op, median: MEDIAN.test(found[0]) };
  }
  return null;
}
