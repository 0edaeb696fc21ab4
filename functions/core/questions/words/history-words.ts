import type { Meaning } from '../tokens.ts';
import { type DictionaryEntry, entry } from './dictionary.ts';

const TE_FORMS = ['買って', '購入して', '注文して', '利用して'];
const THEN_JA = [
  'から',
  'その後に',
  'その後',
  'そのあとに',
  'そのあと',
  '後に',
  '後で',
  '後',
  'のち',
  'のちに',
  '次に',
];

const NO_SECOND = ['2回目', '二回目', '2度目', '二度目']
  .flatMap((second) => [
    ...['購入', '注文', '買い物', 'ご購入', '利用', 'ご注文'].map((what) => `${second}の${what}`),
    `${second}購入`,
    second,
  ])
  .concat(['リピート', '再購入', 'リピート購入', '再注文', '2回以上の購入', '2回以上の注文']);
const LACKING = [
  'がない',
  'のない',
  'をしていない',
  'をしてない',
  'していない',
  'してない',
  'をしなかった',
  'しなかった',
  'に至っていない',
  'にいたっていない',
  'に至らない',
  'に至らなかった',
  'に繋がっていない',
  'につながっていない',
  'につながらなかった',
  'がまだ',
  'がまだの',
  'を買っていない',
];
/** Who bought once has not bought again; who never bought is not spoken of. */
const BOUGHT_ONCE: Meaning = {
  kind: 'conditions',
  conditions: [{ kind: 'threshold', measure: 'orders', op: '=', value: 1, filters: [], range: null }],
};

/** How purchases follow each other, in both languages. */
export const HISTORY_WORDS: readonly DictionaryEntry[] = [
  entry(
    { kind: 'sequence', first: 'before' },
    `
    後に, 後で, 後, あとに, あとで, あと, の後に, の後, のあとに, のあと, のち, のちに, その後, その後に, そのあと, そのあとに, 次に, 続いて, ついで, その次に, してから, からその後,
    and then, then, followed by, and later, later, and afterwards, afterwards, and after that, after that, and subsequently, subsequently, then later, and next, next`,
  ),
  {
    meaning: { kind: 'sequence', first: 'before' },
    words: TE_FORMS.flatMap((form) => THEN_JA.map((then) => `${form}${then}`)),
  },
  entry(
    { kind: 'sequence', first: 'behind' },
    `
    after, after buying, after purchasing, after ordering, after they bought, after having bought, after a purchase of, after a purchase from, after a purchase at, after buying from,
    after buying at, after purchasing from, after purchasing at, after shopping at, after ordering from, after first buying, after they had bought, after their purchase of, after their purchase from, having bought`,
  ),
  entry(
    { kind: 'together' },
    `
    同時に, 一緒に, いっしょに, と併せて, とあわせて, 一緒の注文で, 同じ注文で, 同じ注文の中で, 同一注文で, 同じ会計で, セットで, まとめて一緒に, 合わせて一緒に, 同時,
    together, at the same time, simultaneously, along together`,
  ),
  entry(
    { kind: 'bought', did: true },
    `買いに来た, 買いに来て, 買いに来てくれる, 買いに来てくれた, 買いに来てくれている, 買いに来る, 買いに来ている, 来店して買った, 買い続けている, 購入し続けている, 買い続けた, 買い続けてくれている`,
  ),
  entry(
    {
      kind: 'conditions',
      conditions: [{ kind: 'threshold', measure: 'orders', op: '=', value: 1, filters: [], range: null }],
    },
    `
    1回だけの購入者, 1回限りの購入者, 一度きりの購入者, 1回きりの購入者, 単発購入者, 単発客, 一見客, 一見さん, 1回購入者, f1顧客, 一回購入者,
    one-time buyers, one-time buyer, one time buyers, one-time customers, one-time customer, one time customers, one-time purchasers, single-purchase customers,
    one-off buyers, one-off customers, single-order customers`,
  ),
  { meaning: BOUGHT_ONCE, words: NO_SECOND.flatMap((noun) => LACKING.map((lack) => noun + lack)) },
  entry(
    BOUGHT_ONCE,
    `
    一度買ったきりの, 一度買ったきり, 1回買ったきりの, 1回買ったきり, 一度購入したきりの, 一度購入したきり, 1回だけ買って終わった, 一度買っただけの, 1回買っただけの, 初回購入のみの, 初回購入のみ, 初回購入だけの, 初回購入だけ, 初回だけで離れた, 初回のみ購入, 初回のみ購入の, 初回のみ購入した,
    never came back after their first purchase, never came back after the first purchase, did not come back after their first purchase, didn't come back after their first purchase, have not come back after their first purchase, haven't come back after their first purchase,
    never returned after their first purchase, did not return after their first purchase, didn't return after their first purchase, never ordered again, never bought again, never purchased again, haven't bought again, have not bought again, haven't ordered again, have not ordered again,
    haven't purchased again, have not purchased again, didn't buy again, did not buy again, didn't order again, did not order again, only made one purchase, made only one purchase, made just one purchase, placed only one order, placed just one order, have only one order, have only one purchase,
    with only one order, with only one purchase, with just one order, with just one purchase, with a single order, with a single purchase, bought just once, ordered just once, ordered only once, purchased only once, purchased just once`,
  ),
  {
    meaning: BOUGHT_ONCE,
    words: [
      "haven't made",
      'have not made',
      "hasn't made",
      'has not made',
      'never made',
      "didn't make",
      'did not make',
      'have yet to make',
      'have never made',
      'not made',
      'without making',
      'without',
      'no',
      "haven't placed",
      'have not placed',
      'never placed',
      "didn't place",
      'did not place',
    ].flatMap((verb) =>
      [
        'a second purchase',
        'a second order',
        'second purchase',
        'second order',
        'a repeat purchase',
        'another purchase',
        'another order',
      ].map((what) => `${verb} ${what}`),
    ),
  },
  entry({ kind: 'first' }, `最初に, 初めに, はじめに, 一番最初に, 初めて, はじめて, first, at first, initially`),
  entry(
    { kind: 'bought-again' },
    `
    came back to buy, come back to buy, came back and bought, came back to purchase, returned to buy, came back for, went on to buy, moved on to buy, go on to buy, went on to purchase, bought again,
    buy again, purchased again, ordered again, came back, come back, came back and ordered, また買った, 再び買った, また購入した, 再び購入した, もう一度買った, 戻ってきた, 戻って来た, 戻ってきて買った,
    買いに来た, 買い直した, 再購入してくれた, 復活した, 再び注文した, また注文した`,
  ),
  entry(
    { kind: 'ambiguous', word: 'reactivated' },
    `
    休眠復帰, 休眠復帰者, 休眠復帰した, 休眠から復帰した, 休眠から戻った, 休眠から戻ってきた, 休眠明け, 休眠から復活した, 休眠客の復帰, 復帰した休眠客, 休眠復活, 掘り起こした, 掘り起こし, 復帰した, 復帰客, 復帰顧客, カムバックした, 離脱から戻った,
    reactivated, reactivated customers, reactivation, win-back, winback, won back, won-back, win-backs, came back from dormancy, returned from dormancy, lapsed customers who came back, lapsed customers who returned, resurrected`,
  ),
];
