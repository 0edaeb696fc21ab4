import { type DictionaryEntry, entry, wordsOf } from './dictionary.ts';

const each = (fronts: string, ends: string): string =>
  wordsOf(fronts)
    .flatMap((front) => wordsOf(ends).map((end) => front + end))
    .join(', ');

/** A period where nothing is counted: `最近3件の注文`. */
export const RECENT_TIMES: readonly string[] = ['最近', 'recent', 'recently'];

/** What is asked of the one customer on the line: the newest so many, everything at once, what has changed. */
export const ONE_CUSTOMER: readonly DictionaryEntry[] = [
  entry(
    { kind: 'recent', end: 'last' },
    `直近, 直近で, 最新, 最後, 過去, last, latest, most recent, the last, the latest, past, recent`,
  ),
  entry(
    { kind: 'one-before' },
    `その前の, その前の回, 前の回, その前回, その一つ前, その前のは, 1つ前, 一つ前, ひとつ前, もう1つ前, もう一つ前, もうひとつ前, さらに前, その手前, before that, the one prior, and before, the time before, the time before that, one before that, prior to that`,
  ),
  entry(
    { kind: 'fact', fact: 'last_purchase', place: 2 },
    `前々回の購入, 前々回の注文, 前々回の買い物, 前々回のお買い物, 前々回買った, 前々回に買った, 前々回購入した, 前々回注文した, 前々回, 1つ前の購入, 一つ前の購入, 1つ前の注文, 一つ前の注文, 最後から2番目の購入, 最後から2番目の注文, 最後から二番目の購入, 2番目に新しい購入, 2番目に新しい注文, 2つ前の購入,
    purchase before last, order before last, purchase before the last, order before the last, purchase before the last one, order before the last one, second to last purchase, second to last order, second-to-last purchase, second-to-last order, second last purchase, second last order, last but one purchase, last but one order, penultimate purchase, penultimate order, second most recent purchase, second most recent order, second latest purchase, second latest order, time before last`,
  ),
  entry(
    { kind: 'fact', fact: 'last_contact', place: 2 },
    `前々回の問い合わせ, 前々回の問合せ, 前々回のお問い合わせ, 1つ前の問い合わせ, 一つ前の問い合わせ, 最後から2番目の問い合わせ, 前々回の電話, 前々回のお電話, call before last, call before the last, call before the last one, phone call before last, second to last call, email before last, contact before last, contact before the last, second to last contact, second-to-last contact, penultimate contact, second most recent contact`,
  ),
  entry({ kind: 'recent', end: 'first' }, `最初, はじめ, 初め, first, the first`),
  entry(
    { kind: 'summary' },
    `についてまとめて, についてまとめてください, のまとめ, をまとめて, の概要, 概要, サマリー, のサマリー, サマリ, 全体像, プロフィール, のプロフィール, 顧客カルテ, カルテ, 基本情報, 情報を全部,
    情報全部, の情報を全部, 情報を一通り, 全情報, 何でも, なんでも, ざっと, ざっと概要, どんな人, どんな方, どういう人, どういう方, どんなひと, 何者, について全部, について全て, についてすべて, のこと全部, のことを全部, について教えて,
    について知りたい, のことを教えて, について詳しく, を要約して, 要約, 要約して, everything, everything about, everything we know, all about, summary, a summary, summarize, summarise, sum up, overview, an overview,
    profile, customer profile, full picture, 360 view, 360, full profile, brief me on, brief me about, what do we know, what we know, all information, all info, all the info, all data, the whole story, quick summary, background on, background, details about,
    fill me in on, rundown, quick rundown, tell me about, what should i know about, anything i should know`,
  ),
  entry(
    { kind: 'fact', fact: 'segment_changes' },
    each(
      'セグメントが, セグメントは, セグメント, 前回からセグメントが, 前回からセグメントは, 前回からセグメント, セグメントは前回から, セグメントは前と, 前回と比べてセグメントは, 前回と比べてセグメントが, ランクが, ランクは',
      '変わった, 変わりました, 変わってる, 変わっている, 変わって, 変わってます, 変わっています, 変化した, 変化しました, 変化している, 変化してる, 変化あり, 変化はある, 変動した, 移動した, 移った, 動いた, どう変わった, どう変わりました, どう変化した',
    ),
  ),
  entry(
    { kind: 'fact', fact: 'customer_since' },
    each(
      '何年, 何年くらい, 何年ぐらい, どれくらい, どのくらい, いつから, 何年来, どれぐらい',
      'お付き合い, の付き合い, のお付き合い, のお客様, のお客さん, の会員, の関係, 利用してくれて, 使ってくれて, ご利用いただいて',
    ),
  ),
  entry(
    { kind: 'fact', fact: 'surveys' },
    each(
      'アンケートは何点, アンケートで何点, アンケート何点, 何点, 評価は何点, 満足度は何点',
      'つけて, つけた, つけてくれた, つけてくれて, つけてくれました, つけてる, をつけた, つけましたか, 付けた, 付けてくれた, くれた, だった, でしたか, でした, をつけてくれた',
    ),
  ),
  entry(
    { kind: 'fact', fact: 'last_contact' },
    each(
      '前回の問い合わせ, 前回のお問い合わせ, 最後の問い合わせ, 直近の問い合わせ, この前の問い合わせ, 前回の電話, 前回のお電話, 前回の連絡, 前回のご連絡',
      'は何の件, って何の件, は何について, って何について, は何だった, って何だった, は何の用, は何の用件, の用件, の内容, の件, は何の話, は何のこと',
    ),
  ),
  entry(
    { kind: 'fact', fact: 'customer_since' },
    `been with us, been with the brand, been shopping with us, been buying from us, been a client, been our customer, with us since, customer with us since`,
  ),
  entry(
    { kind: 'fact', fact: 'last_purchase' },
    `buy last time, bought last time, order last time, ordered last time, purchase last time, purchased last time, get last time, got last time`,
  ),
  entry({ kind: 'fact', fact: 'segment_changes' }, segmentChanged().join(', ')),
  entry(
    { kind: 'fact', fact: 'largest_purchase' },
    each(
      '一番高い, 一番高かった, 最も高い, 最も高かった, 一番高額な, 最高額の, いちばん高い, 一番大きい, 一番大きな, 今までで一番高い, これまでで一番高い, 過去一番高い',
      '買い物は何, 買い物の内容, 買い物って何, 注文は何, 注文の内容, 注文って何, 購入は何, 購入の内容, 買い物の中身, 注文の中身, 買い物は何だった, 買い物は何を, 注文は何だった',
    ),
  ),
  entry(
    { kind: 'fact', fact: 'largest_purchase' },
    `what was in the biggest order, what was in the largest order, contents of the biggest order, contents of the largest order, what was the biggest order, what was the largest order, what is the biggest order, what's the biggest order,
    biggest purchase, largest purchase, most expensive purchase, biggest ever order, biggest ever purchase, largest ever order, largest ever purchase, what was her biggest order, what was his biggest order, what was their biggest order,
    what is her biggest order, what is his biggest order, what's her biggest order, what's his biggest order`,
  ),
];

function segmentChanged(): readonly string[] {
  const changed = wordsOf(
    `segment change, segment changed, segments change, segments changed, change segment, change segments, changed segment, changed segments, changed her segment, changed his segment, moved segment, moved segments, move segment, move segments,
    moved between segments, move between segments, switch segments, switched segments, segment history, change of segment, changes of segment, segment changes`,
  );
  const since = wordsOf(
    `since last time, since the last run, since the last update, since before, since the previous run, since the last segment run, lately, recently`,
  );
  return [...changed, ...changed.flatMap((word) => since.map((when) => `${word} ${when}`))];
}
