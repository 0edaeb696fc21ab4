import { wordsOf } from './dictionary.ts';

const each = (fronts: readonly string[], ends: readonly string[]): readonly string[] =>
  fronts.flatMap((front) => ends.map((end) => front + end));

/** How a reason goes over to what is asked. */
const SO = wordsOf(
  `ので, のですが, んですが, のだけど, んだけど, んですけど, のですけど, ため, ために, んで, から, ところなので, のでして`,
);

/** What somebody means to do with the answer. Wanting to know, to see or to look into something is none: its object is what is asked. */
const WISHED = wordsOf(`
  検討し, 考え, 決め, 送り, 打ち, かけ, 出し, 立て, 練り, 使い, 見直し, 見積もり, 用意し, 準備し, 作り, 載せ, 話し, 報告し, 共有し, 説明し, 提出し, 発表し, 企画し, 計画し, 相談し, 議論し, 提案し, 案内し, 連絡し, 呼びかけ, お送りし, ご案内し,
  参考にし, 対象にし, 材料にし, 根拠にし, 目安にし, 励みにし, ネタにし, 送付し, 配り, 配信し, 改善し, 強化し, 役立て, 活用し, 生かし, 活かし, 組み, 詰め, 固め, まとめ, 書き, 比較に使い, 探り`);
const DOING = wordsOf(`
  検討して, 考えて, 練って, 計画して, 企画して, 準備して, 用意して, まとめて, 進めて, 作って, 作成して, 書いて, 相談して, 議論して, 話し合って, 見直して, 見直しをして, 詰めて, 組んで, 立てて, 決めて`);
const GOING_ON = wordsOf(
  `いて, いてね, おり, おりまして, いまして, いるので, いるのですが, いるんですが, いるんだけど, いるところなので, いるところで, るので, るんだけど, るんですが, るところなので, いるから, いるため, いる最中なので`,
);
const PLANNED = wordsOf(`
  使う, 話す, 送る, 作る, 出す, 書く, 載せる, 入れる, 打つ, 立てる, 決める, 考える, 検討する, 相談する, 報告する, 共有する, 説明する, 提出する, 発表する, 参考にする, 議論する, 聞かれた, 訊かれた, 言われた, 頼まれた, 会議がある, 打ち合わせがある, ミーティングがある, 報告がある, 発表がある, 商談がある,
  必要な, 会議な, 打ち合わせな, 要る`);
/** A noun in front of these is what the answer is for. */
const FOR = wordsOf(
  `用に, の参考に, の参考として, のために, のため, に向けて, の準備で, の検討で, の確認で, のネタに, の材料に, の資料に, に使うので, の下準備で`,
);
const THOUGHT = wordsOf(
  `ふと思ったのですが, ふと思ったんですが, ふと思ったんだけど, ふと思ったんですけど, ふと気になったのですが, ふと気になったんですが, ふと気になったんだけど, ふと気になったんですけど, よく言われるけど, よく言われますが, よく聞くけど, よく聞かれるのですが, よく聞かれるんだけど`,
);

/** How the clause ends that says why somebody asks. */
export const ENDS_OF_REASONS: readonly string[] = [
  ...each(
    WISHED,
    SO.map((so) => `たい${so}`),
  ),
  ...WISHED.map((wished) => `${wished}たくて`),
  ...each(DOING, GOING_ON),
  ...each(PLANNED, SO),
  ...FOR,
  ...THOUGHT,
];

/** Whom something is meant for narrows down who is asked about. */
export const MEANT_FOR = wordsOf(`向け, むけ`);
export const NARROWED = wordsOf(`限定, だけ, のみ, 以外, 除く, 除いた, 絞`);
