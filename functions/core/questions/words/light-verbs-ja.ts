import { affirmativeForms, type VerbClass } from './conjugation-ja.ts';
import { wordsOf } from './dictionary.ts';

/**
 * Verbs that only say that something is there, came, was made or is told: behind a noun they add nothing to it
 * (`クレームが来た`, `未解決で終わった問い合わせ`).
 */
const LIGHT: Readonly<Record<VerbClass, string>> = {
  godan: `起こる, おこる, 残る, のこる, 残す, のこす, 終わる, おわる, 済む, すむ, 取る, とる, 頂く, いただく, もらう, 付く, つく, 載る, のる, 並ぶ, ならぶ, 示す, しめす, 記す, 出す, だす, 入る, はいる,
    至る, いたる, 行う, おこなう, 行なう, 言う, いう, 聞く, きく, 伺う, うかがう, 頼む, たのむ, 持つ, もつ, 集まる, あつまる, 見つかる, みつかる, 溜まる, たまる, 扱う, あつかう, 賜る, たまわる, 承る, うけたまわる,
    届く, とどく, 掛かる, かかる, 立つ`,
  ichidan: `寄せる, よせる, 起きる, おきる, 生じる, 終える, おえる, 済ませる, すませる, 受ける, うける, 受け付ける, うけつける, 受けつける, 得る, 付ける, つける, 添える, そえる, 載せる, のせる, 並べる, ならべる,
    伝える, つたえる, 出る, でる, 入れる, いれる, 集める, あつめる, 見受ける, 見つける, 抱える, かかえる, 掛ける, かける`,
  suru: `発生する, 完了する, 終了する, 処理する, 取得する, 記録する, 実施する, 存在する, 報告する, 受領する, 受付する, 掲載する, 計上する, 保存する, 入力する, 記入する, 提出する`,
  kuru: `来る, くる, 出てくる, 入ってくる, 届いてくる`,
};

export const LIGHT_VERBS_JA: readonly string[] = [
  ...new Set(
    (['godan', 'ichidan', 'suru', 'kuru'] as const).flatMap((inflected) =>
      wordsOf(LIGHT[inflected]).flatMap((verb) => affirmativeForms(verb, inflected)),
    ),
  ),
];
