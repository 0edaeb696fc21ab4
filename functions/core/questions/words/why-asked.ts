import { wordsOf } from './dictionary.ts';

const each = (fronts: readonly string[], ends: readonly string[]): readonly string[] =>
  fronts.flatMap((front) => ends.map((end) => front + end));

/** How a clause that says why somebody asks goes over to what is asked, behind a verb or an adjective. */
export const SO = wordsOf(
  `ので, のですが, んですが, のだけど, んだけど, けど, けれど, けども, んですけど, のですけど, のですけれど, のですけれども, んですけれど, んですけれども, のだが, んだが, ため, ために, んで, から, のでして, もので, ものですから,
  んですよね, のですよね, んだよね, んですよ`,
);
/** The same behind the polite form, which is none of these. */
export const SO_POLITELY = wordsOf(
  `ますが, ますので, ますから, ますけど, ましたが, ましたので, ましたけど, まして, 中ですが, 中ですので, 中でして, たいですが, たいですけど`,
);
/** Manners, which are no reason: what stands before them is part of the question. */
export const MANNERS = wordsOf(
  `恐れ入りますが, おそれいりますが, 恐れいりますが, お手数をおかけしますが, お手数おかけしますが, お手数をお掛けしますが, ご面倒をおかけしますが, 失礼いたしますが, 失礼しますが, お伺いしますが, 伺いますが`,
);
/** Nouns that stand with な or の before it: the asker is at something. */
export const AT_WORK = wordsOf(
  `必要, 必要そう, 会議, 打ち合わせ, ミーティング, 商談, 面談, 朝礼, 検討中, 作成中, 準備中, 確認中, 調査中, 集計中, 計画中, 分析中, 企画中, 相談中, 思案中, 見直し中, 最中, ところ, 途中, 段階, 予定, つもり, 案件, 担当, 立場`,
);

/** What somebody is doing when asking, and how the て form goes on. */
const DOING = wordsOf(`
  検討して, 考えて, 練って, 計画して, 企画して, 準備して, 用意して, まとめて, 進めて, 作って, 作成して, 書いて, 相談して, 議論して, 話し合って, 見直して, 見直しをして, 詰めて, 組んで, 立てて, 決めて, 悩んで, 迷って, 困って, 探って,
  見積もって, 選んで, 検証して, 求められて, 任されて, 担当して`);
/** Of what is looked at: it may be what is asked, and is set aside only where the question says it again. */
const LOOKING = wordsOf(`
  見て, みて, 調べて, 気になって, 気にして, 確認して, 分析して, 測って, 追って, 追いかけて, 把握して, 比べて, 調査して, 注目して, 集計して, 整理して, 洗い出して, 見極めて`);
const GOING_ON = wordsOf(
  `いて, いてね, おり, おりまして, いまして, て, まして, る途中で, いる途中で, いるところで, るところで`,
);
/** What was said to the asker, or came to mind. */
const TOLD = wordsOf(
  `聞かれて, 訊かれて, 言われて, 頼まれて, 依頼されて, 指摘されて, 質問されて, 必要になって, 必要で, 気になって`,
);
/** A noun in front of these is what the answer is for. */
const FOR = wordsOf(
  `用に, 用で, の参考に, の参考として, のために, のため, に向けて, の準備で, の検討で, の確認で, のネタに, の材料に, の資料に, に使うので, の下準備で, の一環で, の関係で, の都合で, の件で`,
);

/** Clauses that need no predicate in front of how they go over. */
export const ENDS_OF_REASONS: readonly string[] = [...each([...DOING, ...LOOKING], GOING_ON), ...TOLD, ...FOR];

/** What is wished to be seen or known may be what is asked. */
export const LOOKED_AT = ['たい', 'たく', '欲しい', 'ほしい'].flatMap((wish) =>
  wordsOf(
    `見, み, 見てみ, 調べ, 知り, 把握し, 確認し, 分析し, 測り, 測定し, 追い, 比べ, 比較し, 調査し, 集計し, つかみ, 掴み, 出し, 聞き, 伺い, 洗い出し, 抽出し, 数え, 教えて, 見せて, 出して`,
  ).map((verb) => verb + wish),
);

/** Nouns that say nothing by themselves, and ways to reach people, which somebody means to use. */
export const VAGUE = wordsOf(`客層, 層, 顧客層, 規模, 評価, 当日, 月末, 月初, 期末, 年末, 動き, 後の動き`);
export const WAYS_TO_REACH = wordsOf(
  `電話, お電話, メール, 連絡, ご連絡, ハガキ, はがき, dm, メルマガ, 案内メール, チャット`,
);

/** What a question that asks for people or goods ends with. */
export const REQUESTED = wordsOf(
  `教え, おしえ, 見せ, みせ, 出し, だして, お願い, おねがい, 知りたい, ほしい, 欲しい, くださ, 下さ, もら, いただ, 頂, 見たい, 一覧, リスト`,
);

/** Whom something is meant for narrows down who is asked about. */
export const MEANT_FOR = wordsOf(`向け, むけ`);
export const NARROWED = wordsOf(`限定, だけ, のみ, 以外, 除く, 除いた, 絞`);
/** When something is to be done with the answer. */
export const STILL_TO_COME = wordsOf(
  `来週, 来月, 来期, 来年, 来季, 明日, あした, 次回, 今度, 再来週, 再来月, 来年度, 次の`,
);
