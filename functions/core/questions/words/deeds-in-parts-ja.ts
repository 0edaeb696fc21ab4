import type { Meaning } from '../tokens.ts';
import { type Composition, joinedParts } from './composition.ts';
import { affirmativeForms } from './conjugation-ja.ts';
import { wordsOf } from './dictionary.ts';

const BOUGHT: Meaning = { kind: 'bought', did: true };
const NOT_BOUGHT: Meaning = { kind: 'bought', did: false };
const SPENT: Meaning = { kind: 'spent' };

/** What buying is called where it is done: `ショッピングをしてくれている`. */
const BUYING = wordsOf(
  '購入, ご購入, 注文, ご注文, 利用, ご利用, 買い物, お買い物, 買物, お買物, ショッピング, オーダー, お買い上げ, 購買, お取引, 取引',
);
/** `1万円台の注文をした`: an order with its object is told of, and no deed alone. */
const SHOPPING = wordsOf('買い物, お買い物, 買物, お買物, ショッピング');
const OBJECT = ['', 'を'];
const DOING = affirmativeForms('する', 'suru').filter((form) => !/て$|する$/u.test(form));
const NOT_DOING = wordsOf(
  'していない, してない, していません, してません, しなかった, しておらず, せず, してくれていない, してくれてない, してくださっていない, していただいていない, されていない, されてない, されておらず, していなくて, してなくて, したことがない, したことのない, したことない, したことがなく, なさっていない',
);
/** `購入に至っていない`, `購入まで行っていない`. */
const NOT_REACHED = wordsOf(
  'に至っていない, に至らなかった, に至っておらず, に至ってない, につながっていない, に繋がっていない, に結びついていない, まで至っていない, まで行っていない, まで進んでいない',
);
const TRACE = wordsOf('履歴, の履歴, 歴, の記録, 記録, 実績, の実績, 経験, の経験');
const THERE = wordsOf('がある, のある, があり, を持つ, を持っている, が残っている, が確認できる, を有する');
const NOT_THERE = wordsOf(
  'がない, のない, がなく, がなくて, を持たない, を持っていない, が確認できない, がゼロの, ゼロの, ゼロである',
);

/** `お金を落としてくれている`: how money is spent. */
const MONEY = wordsOf('お金を, 金を, おかねを');
const SPENDING = [
  ...affirmativeForms('落とす', 'godan'),
  ...affirmativeForms('かける', 'ichidan'),
  ...affirmativeForms('出す', 'godan'),
  ...affirmativeForms('使う', 'godan'),
  ...affirmativeForms('つぎ込む', 'godan'),
];
const SPENDING_ALONE = [
  ...affirmativeForms('使う', 'godan'),
  ...affirmativeForms('支払う', 'godan'),
  ...affirmativeForms('費やす', 'godan'),
  ...affirmativeForms('つぎ込む', 'godan'),
];

/** Buying and spending, in every form of their verbs. */
export const DEEDS_IN_PARTS_JA: readonly Composition[] = [
  joinedParts(BOUGHT, BUYING, DOING),
  joinedParts(BOUGHT, SHOPPING, OBJECT, DOING),
  joinedParts(NOT_BOUGHT, BUYING, NOT_DOING),
  joinedParts(NOT_BOUGHT, SHOPPING, OBJECT, NOT_DOING),
  joinedParts(NOT_BOUGHT, BUYING, NOT_REACHED),
  joinedParts(BOUGHT, BUYING, TRACE, THERE),
  joinedParts(NOT_BOUGHT, BUYING, TRACE, NOT_THERE),
  joinedParts(SPENT, MONEY, SPENDING),
  joinedParts(SPENT, SPENDING_ALONE),
];
