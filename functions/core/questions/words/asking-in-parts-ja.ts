import { type Composition, joinedParts } from './composition.ts';
import { wordsOf } from './dictionary.ts';

/** What is asked to be allowed, in its て form. */
const MAY_I = wordsOf(
  'お聞きして, 聞いて, お伺いして, 伺って, うかがって, お尋ねして, 尋ねて, おたずねして, 質問して, ご質問して, 確認して, ご確認して, お願いして, 頼んで, 教えてもらって, 教えていただいて, 教えて頂いて, 見せてもらって, 見せていただいて, 出してもらって, 出していただいて, 調べてもらって, 調べていただいて, 拝見して, 相談して',
);
const ALLOWED = wordsOf(
  'もいい, もよい, もよろしい, も良い, も構わない, もかまわない, も大丈夫, もいいか, いい, よろしい, 大丈夫, も差し支えない',
);
const ENDS = [
  '',
  ...wordsOf(
    'です, ですか, でしょうか, かな, かしら, か, ですかね, でしょうかね, なら, のでしょうか, んでしょうか, でしょうか。',
  ),
];

/** What somebody is asked to do, as a deed: a noun of する or the stem of a verb. */
const DEED = wordsOf(
  '集計, 算出, 計算, 調査, 確認, カウント, 照会, 分析, 整理, 可視化, 提示, 共有, 報告, 作成, 表示, 開示, 特定, 検索, 把握, 試算, 合算, 精査, 回答, 提供',
);
const ABLE = wordsOf(
  'して, してもらえ, していただけ, して頂け, できます, でき, 可能, いただけ, 願え, 願い, していただき, してもらい, したく, したい, させて',
);
const DONE = wordsOf(
  'もらえますか, もらえる, もらえる？, くれる, くれますか, ます, ますか, ますでしょうか, ませんか, ないか, ないかな, ないでしょうか, ると助かります, ると幸いです, るとありがたいです, ますと幸いです, たいです, たいのですが, たいんですが, たい, です, ですか, でしょうか, か, と思います, と思っています, ください, ほしい, ほしいです, 存じます',
);
/** `ぱっと見せて`: how fast and how roughly it is wanted. */
const QUICKLY = wordsOf(
  'ぱっと, パッと, さっと, サッと, さくっと, サクッと, ちゃちゃっと, ちゃっちゃと, ぱぱっと, パパっと, ささっと, まるっと, 手っ取り早く, まとめてさっと, ズバリ, ずばり, ざっと, ちらっと, すっと, スパッと, さらっと, さらりと, ざっくりと, きっちり, しっかり, きちんと, ちゃんとした, 改めて, あらためて, 今一度, いま一度, 念のためもう一度',
);
/** `数字で言うと`, `金額で見たとき`: from where it is looked at. */
const SEEN = wordsOf('で, から, として');
const LOOKED_AT = wordsOf(
  '見た, 見て, 見ると, 見れば, 見たら, 見たとき, 見た場合, みた, みて, みると, みれば, みたとき, みた場合, 言うと, 言えば, 言ったら, いうと, いえば, いったら, 考えると, 考えた, 捉えると, とらえると, 測ると, 測った, 数えると, 数えて, 表すと, 表して, 示すと, 示して',
);
/** `CSVで落とせる`: a list, as a file. */
const FILE = wordsOf(
  'csv, csvファイル, csv形式, csvデータ, csvの一覧, csvリスト, csvの形, csvの形式, 一覧のcsv, リストのcsv, csv一覧',
);
const AS = wordsOf('で, に, として, の形で, を, にして, へ, 化して, 形式で');
const GIVEN = wordsOf(
  '落とせる, 落とせますか, 落としたい, 落として, 落としてください, ダウンロードできる, ダウンロードできますか, ダウンロードしたい, ダウンロード, エクスポート, エクスポートして, エクスポートしたい, もらえますか, もらえる, もらいたい, してもらえますか, してもらえる, していただけますか, して, してください, ください, 下さい, くれ, 頂戴, ちょうだい, 取得したい, 取得して, 取れる, 取りたい, 出せる, 出せますか, 出力できる, 出力できますか, 出力して, 出力したい, 書き出せる, 書き出して, 書き出したい, ほしい, 欲しい, 欲しいです, ほしいです, 出して, 出してください, お願い, お願いします, 渡して, 送って, 作って, 作成して, 用意して',
);

/** `VIP扱いの`: that somebody counts as it. */
const COUNTED_AS = wordsOf('扱い, あつかい, 区分, 認定, 判定');
const AS_SUCH = wordsOf(
  'の, になっている, になってる, をされている, されている, を受けている, を受けた, された, となっている, に入っている, に入る, に属する, に該当する, に当たる, にあたる',
);
const PUT_INTO = wordsOf(
  'に区分される, に区分された, に区分されている, に分類される, に分類された, に分類されている, と判定された, と判定されている, に認定された, に認定されている, と認定された, として登録されている, として扱われている, と呼ばれる, と呼ばれている, と位置づけられている, に相当する, とされる, とされている',
);

/** How people ask, and where they look from, put together of parts: none of it says what is asked. */
export const ASKING_IN_PARTS_JA: readonly Composition[] = [
  joinedParts({ kind: 'stop' }, MAY_I, ALLOWED, ENDS),
  joinedParts({ kind: 'stop' }, DEED, ABLE, DONE),
  joinedParts({ kind: 'stop' }, QUICKLY),
  joinedParts({ kind: 'stop' }, SEEN, LOOKED_AT, ['', 'の', 'では', 'は', 'に', 'で', 'も']),
  joinedParts({ kind: 'stop' }, COUNTED_AS, AS_SUCH),
  joinedParts({ kind: 'stop' }, PUT_INTO),
  joinedParts({ kind: 'ask', what: 'list' }, FILE, AS, GIVEN),
  joinedParts({ kind: 'ask', what: 'list' }, ['csv'], ['エクスポート', '出力', 'ダウンロード', '書き出し']),
];
