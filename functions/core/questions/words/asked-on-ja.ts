import { reworded } from '../patterns/reworded.ts';

const SEEN_AS = '(?:だと|なら|ベースだと|ベースでは|ベースなら|で見ると|でみると|で見たら|だったら)';
const CHANGES = '(?:変わ|かわ|なり|なる|なっ|入れ替わ|違)[ぁ-ん]*';
const FIGURE = '(?:金額|数量|件数|個数|点数|本数|売上|売上金額|人数|注文件数|率)';

/** How somebody asks on behind an answer, and the usual words. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  // 金額だと順位変わる？
  [
    new RegExp(`(${SEEN_AS})、?(?:順位|順番|ランキング|並び)(?:は|が|って|も)?(?:どう|結構|けっこう)?${CHANGES}`, 'gu'),
    '$1',
  ],
  [
    new RegExp(
      `^((?:では|じゃあ|これを|それを|、)*)(${FIGURE})(?:の多い|の高い)?順(?:に|で)?(?:並べ替え|並び替え|並べ直|並べ|ソート)[ぁ-ん]*?(?:と|たら|れば)(?:、)?(?:どう)?(?:${CHANGES})?[?？。]*$`,
      'u',
    ),
    '$1$2だと?',
  ],
  [new RegExp(`((?:[るくけせてねべめれ]|だ)と|たら|れば)どう${CHANGES}`, 'gu'), '$1どう'],
  [
    /^((?:ありがとうございます|なるほど|承知しました|わかりました)?[。、]?)そちら(?=は|の(?!方|お客|会員)|って|が|を)/u,
    '$1それ',
  ],
  [/おなじ(?=の|もの|よう|条件|期間|感じ|やつ|く)/gu, '同じ'],
  [/(何[人名件])(?:が|に)?(?:残|のこ)(?:る|り|って)(?:ます|ました|い(?:る|ます))?(?=か|[?？。]|$)/gu, '$1'],
];

/** `金額だと順位変わる？`, `おなじのを`: what is asked on, as it is usually said. */
export const askedOn = (text: string): string => reworded(text, OTHERWISE);
