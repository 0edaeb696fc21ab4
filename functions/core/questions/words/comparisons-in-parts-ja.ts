import type { Meaning } from '../tokens.ts';
import { type Composition, joinedParts } from './composition.ts';
import { wordsOf } from './dictionary.ts';

const A_YEAR_BEFORE: Meaning = { kind: 'growth', against: 'previous-year' };
const THE_ONE_BEFORE: Meaning = { kind: 'growth', against: 'previous-period' };

const YEAR = wordsOf('前年, 昨年, 去年, 1年前, 一年前, 前の年, その前年, その一年前, その1年前, その前の年');
const SAME = wordsOf(
  '同月, 同じ月, 同期, 同時期, 同じ時期, 同じ期間, 同期間, 同じ頃, 同じころ, 同じ時期の月, 同じ季節, 同日, 同じ日, 同じ週, 同週, 同じ四半期, 同四半期',
);
const OF = ['', 'の'];
const BEFORE = wordsOf(
  '前月, 前の月, その前の月, ひと月前, 1か月前の月, 前期, 前週, 前の週, 前四半期, 前の四半期, 前の期間, その前の期間',
);
/** How two figures are set beside each other. */
const BESIDE = wordsOf(
  '比, 比で, 比では, 比の, との対比, との対比で, との対比では, 対比, 対比で, との比較, との比較で, との比較では, と並べて, と並べると, と並べた, と並べたら, と照らすと, に照らして, と比べると, と比べて, と比べたら, と比べた, と比べ, に比べて, に比べると, に比べ, と比較して, と比較すると, と比較した, に対して, に対する, に対し, と見比べて, と見比べると, より, よりも, から, からは, からどのくらい, からどれくらい, からどれだけ, を基準に, を基準にして, を基準にすると, とどう違う',
);

/** `去年と比較して`: the year by itself. */
const WITH_YEAR = wordsOf('前年, 昨年, 去年, 前年実績, 昨年実績, 去年の実績, 昨年の実績, 前年の実績');
const WITH = wordsOf(
  'との比較, との比較で, と比較して, と比較すると, と比較したら, と比較した, と比較したい, と対比して, と対比すると, との対比, との対比で, と並べて, と並べると, と見比べて, と見比べると, と突き合わせて, との比較をお願いします, との比較をお願いいたします, と比べたい, と比べてほしい, と比較してください, と比べると, と比べたら',
);

/** What a figure is set beside, put together of when that was and how it is done: `去年の同じ月と並べると`. */
export const COMPARISONS_IN_PARTS_JA: readonly Composition[] = [
  joinedParts(A_YEAR_BEFORE, YEAR, OF, SAME),
  joinedParts(A_YEAR_BEFORE, YEAR, OF, SAME, BESIDE),
  joinedParts(A_YEAR_BEFORE, WITH_YEAR, WITH),
  joinedParts(THE_ONE_BEFORE, BEFORE, BESIDE),
];
