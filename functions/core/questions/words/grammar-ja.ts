import type { Meaning } from '../tokens.ts';
import { type DictionaryEntry, entry } from './dictionary.ts';

const OVER: Meaning = { kind: 'operator', op: '>=' };

/** Words that shape a Japanese question. Hiragana also stand for katakana. */
export const JAPANESE_GRAMMAR: readonly DictionaryEntry[] = [
  entry({ kind: 'join', how: 'or' }, `または, 又は, もしくは, あるいは, か、`),
  entry({ kind: 'join', how: 'and' }, `および, 及び, かつ, と、, ならびに`),
  entry({ kind: 'both' }, `両方, 両方とも, 両方で, どちらも, 両ブランド, いずれも, 双方`),
  entry({ kind: 'either' }, `どちらか, いずれか, どれか, 少なくとも一方, どちらか一方`),
  entry({ kind: 'only' }, `だけ, のみ, しか, ばかり`),
  entry(
    { kind: 'except' },
    `
    非, 以外, 以外の, を除く, を除いた, を除いて, 除く, 除いた, 除いて, ではない, でない, じゃない, でなく, ではなく,
    に入っていない, に属さない, に属していない, に該当しない, に含まれない, を含まない`,
  ),
  entry(
    { kind: 'by' },
    `別, 別に, 別の, ごと, ごとに, ごとの, 毎, 毎に, 毎の, 単位, 単位で, 単位の, で分けて, に分けて, 別で`,
  ),
  entry({ kind: 'within' }, `のうち, の内, のうちの, に占める, の中で, の中での, のなかで, における, に対する, 中の`),
  entry(
    { kind: 'share' },
    `割合, 比率, シェア, 構成比, 占有率, 何パーセント, 何%, パーセンテージ, 率, 何割, 比重, 占める`,
  ),
  entry({ kind: 'distribution' }, `分布, 内訳, 構成, ばらつき, の内訳, ポートフォリオ`),
  entry({ kind: 'group', dimensions: ['gender'], grain: null, which: false }, `男女比, 男女構成, 男女比率, 性別比`),
  entry({ kind: 'trend' }, `推移, トレンド, 変化, 移り変わり, 動き, 傾向, 時系列, 変遷, 推移グラフ`),
  entry(
    { kind: 'growth', against: null },
    `
    伸びています, 増えています, 減っています, 伸びていますか, 増えていますか, 減っていますか, 成長率, 伸び率, 増減, 増減率, 伸び, 増加率, 成長, 増えた, 減った, 伸びた, 増えている, 減っている, 伸びている,
    増えましたか, 減りましたか, 増えてる, 減ってる, 伸びてる, 増加, 減少`,
  ),
  entry(
    { kind: 'growth', against: 'previous-year' },
    `
    前年と比べて, 昨年と比べて, 去年と比べて, 前年と比較して, 昨年と比較して, 前年と比べ, 昨年と比べ, 去年と比べ,
    前年同月と比べて, 前年同期と比べて, 前年より, 昨年より, 去年より, 前年比, 前年同月比, 前年同期比, 昨年比, 昨年対比, 前年対比, 去年比, 前年同月対比, 昨対, 昨年同月比, 昨年同期比,
    前年度比, 前年同月, 前年同期, 昨年同月, 昨年同期`,
  ),
  entry(
    { kind: 'growth', against: 'previous-period' },
    `前月と比べて, 前週と比べて, 前の月と比べて, 前月比, 先月比, 前期比, 前週比, 先週比, 前日比, 前月対比, 前の期間, 前期間`,
  ),
  entry({ kind: 'versus' }, `よりも, より, 比較, 比べ, 比べて, 比べた, 比較して, 比較した, 対比, 比べると, 違い, 差`),
  entry({ kind: 'aggregate', aggregate: 'average' }, `平均, 平均値, アベレージ, 平均的`),
  entry({ kind: 'aggregate', aggregate: 'median' }, `中央値, メジアン, メディアン`),
  entry({ kind: 'aggregate', aggregate: 'highest' }, `最大, 最高, 最大値, 最高額`),
  entry({ kind: 'aggregate', aggregate: 'lowest' }, `最小, 最低, 最小値, 最低額`),
  entry(
    { kind: 'aggregate', aggregate: 'total' },
    `合計, 総, 累計, 合計額, 総計, トータル, 通算, 延べ, 全部で, 合わせて`,
  ),
  entry(
    { kind: 'per', unit: 'order' },
    `
    1件あたり, 1件当たり, 注文あたり, 注文当たり, 1注文あたり, 1注文当たり, 1回あたり, 1回当たり, 注文1件あたり,
    注文1件あたりの, 1件ごと, 注文1件, 1会計あたり`,
  ),
  entry(
    { kind: 'per', unit: 'customer' },
    `
    1人あたり, 1人当たり, 一人あたり, 一人当たり, 顧客あたり, 顧客当たり, 顧客1人あたり, 顧客1人当たり,
    顧客一人あたり, ひとりあたり, 1名あたり, 1人1人, 人あたり`,
  ),
  entry(
    { kind: 'rank', direction: 'descending', one: false },
    `
    上位, トップ, ベスト, 多い順, 高い順, ランキング, 順位, 大きい順, 多い順に, 高い順に, 上から, 売れ筋ランキング,
    降順, 人気ランキング`,
  ),
  entry(
    { kind: 'rank', direction: 'ascending', one: false },
    `下位, ワースト, 少ない順, 低い順, 小さい順, 少ない順に, 低い順に, 下から, 昇順`,
  ),
  entry({ kind: 'rank', direction: 'descending', one: false }, `多い, 高い, 多かった, 高かった, 大きい, 大きかった`),
  entry({ kind: 'rank', direction: 'ascending', one: false }, `少ない, 低い, 少なかった, 低かった`),
  entry(
    { kind: 'sold' },
    `
    売れた, 売れている, 売れてる, 売れ筋, 売れ, 売れました, 売れています, 売れてます, よく売れている, よく売れた,
    よく売れる, 売れる, 売れていた, よく買われている, よく買われた, よく買われる, よく購入されている`,
  ),
  entry({ kind: 'ambiguous', word: 'popular' }, `人気, 人気の, 人気がある, 人気のある, 人気な`),
  entry(
    { kind: 'ambiguous', word: 'best-customers' },
    `
    優良顧客, 優良客, 上得意, お得意様, 得意客, 得意先, ロイヤル顧客, ロイヤルカスタマー, いい顧客, 良い顧客, よい顧客,
    いいお客様, 良いお客様, 大切な顧客, 大事な顧客, 重要な顧客, 重要顧客, 太客, 上客, 主要顧客, 優良なお客様, 常連,
    常連客, 一番いい顧客, 一番良い顧客, ヘビーユーザー, トップ顧客, 最も良い顧客`,
  ),
  entry(
    { kind: 'rank', direction: 'descending', one: true },
    `
    一番多い, 最も多い, 一番, 最も, 1番, 一番高い, 最も高い, 最多, いちばん, もっとも, 最も多かった, 一番多かった,
    最も高かった, 一番高かった, 一番大きい, 最も大きい, 最大の, 最高の, いちばん多い`,
  ),
  entry(
    { kind: 'rank', direction: 'ascending', one: true },
    `
    一番少ない, 最も少ない, 一番低い, 最も低い, 最少, 最も少なかった, 一番少なかった, 最も低かった, 一番低かった,
    いちばん少ない, 最小の`,
  ),
  entry({ kind: 'ask', what: 'count' }, `数, 件数, いくつ, 何個, 何点, 何種類, の数, 個数, 何社, 数は`),
  entry({ kind: 'ask', what: 'count-people' }, `何人, 何名, 人数, 何人くらい, 何名様, 何人ぐらい, 何人ほど, 名数`),
  entry({ kind: 'ask', what: 'count-orders' }, `何件, 何件くらい, 何オーダー`),
  entry({ kind: 'ask', what: 'count-times' }, `何回, 回数, 何度`),
  entry(
    { kind: 'ask', what: 'list' },
    `
    一覧, リスト, 名簿, 一覧表, 抽出, 抽出して, リストアップ, リストアップして, ピックアップ, エクスポート,
    洗い出して`,
  ),
  entry({ kind: 'ask', what: 'who' }, `誰, だれ, どの顧客, どの人, どなた, どのお客様, 誰々`),
  entry({ kind: 'ask', what: 'how-much' }, `いくら, 何円, おいくら, 幾ら, いくらくらい, いくらぐらい, いかほど`),
  entry(
    { kind: 'ask', what: 'which' },
    `どの, どんな, どれ, どちら, どこの, どこ, 何の, どういう, なんの, どっち, 何で`,
  ),
  entry({ kind: 'ask', what: 'when' }, `いつ, 何日, 何月, 何時, いつごろ, いつ頃`),
  entry({ kind: 'ask', what: 'what' }, `何, 何か, なに, なん, 何を, なにを`),
  entry(
    { kind: 'ask', what: 'whether' },
    `
    ことがある, ことはある, ことあります, ことがあります, ことはあります, あります, ある, ありますか, あるか, いる,
    います, いますか, いるか, 経験はある, 経験がある, ことある`,
  ),
  entry(OVER, `以上, を超えない範囲で以上`),
  entry(
    { kind: 'operator', op: '>' },
    `
    超, を超えて, 超えて, を上回った, を超える, を超えた, 超える, 超えた, 越え, 超え, を上回る, より多い, より多く, より高い, より大きい,
    オーバー, 超えている, を超えている`,
  ),
  entry({ kind: 'operator', op: '<=' }, `以下, 以内, まで`),
  entry(
    { kind: 'operator', op: '<' },
    `未満, を下回る, より少ない, より少なく, より低い, より小さい, 満たない, に満たない`,
  ),
  entry({ kind: 'operator', op: '=' }, `ちょうど, ぴったり, ぴったし`),
  entry({ kind: 'quantity', value: 2, unit: null, op: '>=' }, `複数, 複数の, いくつもの`),
  entry({ kind: 'quantity', value: 2, unit: 'times', op: '>=' }, `複数回, 何度も, 何回も`),
  entry({ kind: 'counter', unit: 'times' }, `回, 度, 件, オーダー`),
  entry({ kind: 'counter', unit: 'people' }, `人, 名, 名様`),
  entry({ kind: 'counter', unit: 'yen' }, `円, ¥`),
  entry({ kind: 'counter', unit: 'items' }, `個, 点, 本, 枚, 着, つ, 種類, 商品, 品`),
  entry({ kind: 'counter', unit: 'brands' }, `ブランド`),
  entry({ kind: 'counter', unit: 'categories' }, `カテゴリ, カテゴリー`),
  entry({ kind: 'counter', unit: 'years-old' }, `歳, 才`),
  entry({ kind: 'counter', unit: 'decade' }, `代`),
  entry({ kind: 'counter', unit: 'rank' }, `位, 位まで, 位以内`),
  entry({ kind: 'grain', grain: 'day' }, `日, 日次, 日別, 日々, デイリー, 毎日`),
  entry({ kind: 'grain', grain: 'week' }, `週, 週次, 週別, ウィークリー, 毎週, 週間`),
  entry({ kind: 'grain', grain: 'month' }, `月, 月次, 月別, マンスリー, 毎月, 月々, 月間`),
  entry({ kind: 'grain', grain: 'quarter' }, `四半期, 四半期別, クオーター`),
  entry({ kind: 'grain', grain: 'year' }, `年, 年次, 年別, 毎年, 年間, 暦年`),
  entry({ kind: 'grain', grain: 'fiscal-year' }, `年度, 年度別, 会計年度`),
  entry(
    { kind: 'all' },
    `すべて, 全て, すべての, 全ての, 全体, 全部, 全, 全員, 全顧客, 全社, 全期間, 全ブランド, みんな, 全商品, 全国, 全会員`,
  ),
  entry(
    { kind: 'this-customer' },
    `
    この方, このお客様, この人, この顧客, こちらの方, こちらのお客様, このかた, 今の方, 今のお客様, 目の前のお客様,
    電話のお客様, このお客, この会員, 本人, ご本人, 当該顧客, このひと, 彼女, 彼, お相手, お客様の`,
  ),
  entry(
    { kind: 'follow-up' },
    `
    では, じゃあ, それでは, それじゃあ, そのうち, その中で, それを, それで, これを, その, それは, それの, それ,
    では、, ちなみに, 同じく, そしたら, それなら, じゃ, その内訳, そのなかで, さらに`,
  ),
  entry(
    { kind: 'bought', did: false },
    `
    買っていない, 買ってない, 買わなかった, 買わない, 買っていません, 買ったことがない, 買ったことのない,
    買ったことない, 買っておらず, 買わず, 未購入, 未購入の, 購入経験がない, 購入経験のない, 購入履歴がない,
    購入履歴のない, 購入がない, 購入のない, 注文がない, 注文のない, 購入なし, 買い物をしていない, 買い物していない,
    売れていない`,
  ),
  entry(
    { kind: 'bought', did: true },
    `
    買った, 買って, 買っている, 買ってる, 買っています, 買う, 買い, 買ったことがある, 買ったことのある,
    買ったことある, 買いました, 買われた, 買われている, 買われて, 買っており, お買い上げ, お買い上げの,
    購入経験がある, 購入経験のある, 購入履歴がある, 購入履歴のある, 購入者, 購入がある, 購入のある, 注文がある,
    注文のある, 買い物をした, 買い物した, 買い物をしている, 買い物している, 買い物, お買い物, 買い物をしてくれた,
    買ってくれた, 買ってくれている, 買い上げた`,
  ),
  entry(
    { kind: 'spent' },
    `
    使った, 使っている, 使って, 支払った, 払った, 費やした, 使ってくれた, 使いました, 使ってる, お金を使った,
    お金を使っている, 払っている`,
  ),
  entry(
    { kind: 'registered' },
    `
    登録した, 登録された, 登録している, 入会した, 会員になった, 登録, 入会, 会員登録した, 会員登録, 登録があった,
    新しく登録した, 新しく入会した, 登録者, 登録して, 新たに登録した, 加入した, 加わった, 顧客になった,
    お客様になった, ユーザー登録した`,
  ),
  entry(
    { kind: 'repeat' },
    `
    リピーター, リピート, リピート客, リピート顧客, 再購入, リピート購入, 再購入した, リピート購入した,
    リピートした, リピートしている, 2回目以降の購入`,
  ),
  entry(
    { kind: 'taken-back', outcome: 'returned', did: true },
    `
    返品した, 返品, 返品された, 返品している, 返品したことがある, 返品したことのある, 返品経験がある,
    返品経験のある, 返品して, 返品のある, 返品がある, 返した, 返品者`,
  ),
  entry(
    { kind: 'taken-back', outcome: 'returned', did: false },
    `
    返品していない, 返品したことがない, 返品したことのない, 返品してない, 返品のない, 返品がない, 返品しなかった,
    返品経験のない, 返品なし`,
  ),
  entry(
    { kind: 'taken-back', outcome: 'cancelled', did: true },
    `
    キャンセルした, キャンセル, キャンセルされた, キャンセルしている, キャンセルしたことがある,
    キャンセルしたことのある, 取り消した, 取消, キャンセルのある, キャンセルがある, 取り消し`,
  ),
  entry(
    { kind: 'taken-back', outcome: 'cancelled', did: false },
    `
    キャンセルしていない, キャンセルしたことがない, キャンセルしたことのない, キャンセルのない, キャンセルがない,
    キャンセルなし`,
  ),
  entry({ kind: 'attention' }, `要注意, 要注意の, 要注意フラグ, 注意フラグ, 注意が必要な, 要注意客, 注意顧客`),
];
