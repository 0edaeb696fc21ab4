import type { Meaning } from '../tokens.ts';
import { type Composition, joinedParts } from './composition.ts';
import { affirmativeForms } from './conjugation-ja.ts';
import { wordsOf } from './dictionary.ts';

/** `まだ一度も`, in front of the deed. */
const NEVER = [
  '',
  ...wordsOf(
    '一度も, 1度も, 一回も, 1回も, まだ一度も, まだ1度も, まだ一回も, まだ1回も, まだ, いまだ, いまだに, 未だ, 未だに, まったく, 全く, 全然, 何も, まだ何も, これまで一度も, 今まで一度も, いちども, いっかいも, これまで1回も, 今まで1回も',
  ),
];
/** What is not there at all. */
const AT_ALL = [
  '',
  ...wordsOf('まったく, 全く, 全然, 一度も, 1度も, 一回も, 1回も, 一件も, 1件も, ひとつも, 一切, まだ'),
];
const GONE = wordsOf('ない, なく, なくて, ありません, なし, 無い, 見当たらない');
const NONE = wordsOf('なし, なしの, ゼロ, ゼロの, ゼロな, 0回, 0回の, 0件, 0件の, ゼロ回の, ゼロである');
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
  'に至っていない, に一度も至っていない, に一回も至っていない, に至らなかった, に至っておらず, に至ってない, につながっていない, に繋がっていない, に結びついていない, まで至っていない, まで行っていない, まで進んでいない',
);
const TRACE = wordsOf('履歴, の履歴, 歴, の記録, 記録, 実績, の実績, 経験, の経験');
const THERE = wordsOf('がある, のある, があり, を持つ, を持っている, が残っている, が確認できる, を有する');
const NOT_THERE = wordsOf(
  'がない, のない, がなく, がなくて, を持たない, を持っていない, が確認できない, がゼロの, ゼロの, ゼロである',
);

const NEVER_BOUGHT = wordsOf(
  '買っていない, 買ってない, 買わなかった, 買っていません, 買ったことがない, 買ったことのない, 買ったことない, 買ったことが無い, 買ったこと無い, 買われていない, 買ってくれていない, お求めでない, お買い上げのない, お買い上げがない, お買い上げいただいていない, お買い上げになっていない',
);
const OFTEN = wordsOf('よく, 頻繁に, 好んで, しょっちゅう');
const OFTEN_DONE = wordsOf(
  'お買い求めになる, お買い求めになっている, お買い上げになる, お買い上げいただく, お買い上げになっている, 買い求める, 買い求めている, お求めになる, 手に取る, 手に取っている, 注文する, 購入する, 買い物する',
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
  joinedParts(NOT_BOUGHT, NEVER, BUYING, NOT_DOING),
  joinedParts(NOT_BOUGHT, NEVER, SHOPPING, OBJECT, NOT_DOING),
  joinedParts(NOT_BOUGHT, NEVER, BUYING, NOT_REACHED),
  joinedParts(BOUGHT, BUYING, TRACE, THERE),
  joinedParts(NOT_BOUGHT, NEVER, BUYING, TRACE, NOT_THERE),
  joinedParts(
    NOT_BOUGHT,
    NEVER,
    [...BUYING, '買った', '購入した', '注文した'],
    TRACE,
    ['が', 'の', 'は', ''],
    AT_ALL,
    GONE,
  ),
  joinedParts(NOT_BOUGHT, NEVER, BUYING, ['が', 'の', 'は'], AT_ALL, GONE),
  joinedParts(NOT_BOUGHT, BUYING, ['回数', '件数', '履歴', '実績', '歴', '経験', ''], ['が', 'は', ''], NONE),
  joinedParts(NOT_BOUGHT, NEVER, NEVER_BOUGHT),
  joinedParts({ kind: 'ambiguous', word: 'favourite' }, OFTEN, BUYING, DOING),
  joinedParts({ kind: 'ambiguous', word: 'favourite' }, OFTEN, OFTEN_DONE),
  joinedParts(SPENT, MONEY, SPENDING),
  joinedParts(SPENT, SPENDING_ALONE),
];
