import { type DictionaryEntry, wordsOf } from './dictionary.ts';

const each = (fronts: string, ends: string): readonly string[] =>
  wordsOf(fronts).flatMap((front) => ['', ...wordsOf(ends)].map((end) => front + end));

/** What somebody is asked to put before others, in its て form. */
const SHOWN = each(
  'グラフにして, 表にして, 並べて, 列挙して, 羅列して, 並べ替えて, 取得して, 導き出して, 割り出して, 試算して, 開示して, プロットして, ヒートマップにして, 帯グラフにして',
  `ください, 下さい, ほしい, ほしいです, ほしいのですが, ほしいんですが, 欲しい, 欲しいです, もらえますか, もらえる, もらえませんか, もらいたい, もらいたいです, もらいたいのですが, もらえると助かります, もらって, もらっていい, もらっていいですか,
  くれますか, くれる, くれない, くれませんか, くれ, いただけますか, いただけますでしょうか, いただけませんか, いただけると助かります, いただきたい, いただきたいです, いただきたいのですが, 頂けますか, 頂きたいです, ちょうだい, 頂戴, ね, よ, みて, みてください, みたい, みたいです`,
);

/** What somebody wishes to do with the answer. */
const WATCHED = each(
  `追いたい, 追いかけたい, 追跡したい, 追っていきたい, ウォッチしたい, モニタリングしたい, 眺めたい, 並べたい, 並べて見たい, 並べてみたい, 作りたい, 作成したい, まとめたい, 出力してみたい, 割り出したい, 抜き出したい, 取り出したい, 取得したい, 列挙したい,
  のぞきたい, 覗きたい, 拾いたい, 引っ張りたい, 示したい, 試算したい, チェックしたい, 検討したい, 調べておきたい, 出しておきたい`,
  'です, のです, んです, のですが, んですが, のだけど, んだけど, んですけど, と思います, と思っています, と思って, と考えています, な, なと, ので, ため, のでお願いします, ので教えて, ので教えてください',
);

const ASKED = each(
  '列挙, 提示, 試算, 取得, 開示, 回答',
  'をお願いします, お願いします, をお願いできますか, をお願い, お願い, 願います, をお願いいたします, ください, 下さい, いただけますか, いただけると助かります',
);

/** `グラフにしてもらいたい`, `月次で追いたい`, `列挙して`: what is to become of the answer, which says nothing of what is asked. */
export const REQUESTS_TO_SHOW_JA: readonly DictionaryEntry[] = [
  {
    meaning: { kind: 'stop' },
    words: [...SHOWN, ...WATCHED, ...ASKED, ...wordsOf('ヒートマップで, 帯グラフで')],
  },
];
