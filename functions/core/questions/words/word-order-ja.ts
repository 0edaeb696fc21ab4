import { reworded } from '../patterns/reworded.ts';

const PEOPLE = '(?:人|方|お客様|お客さん|顧客|会員)(?:たち|達)?';
const PART = '(?:何割|何%|何パーセント|どのくらいの割合|どれくらいの割合)(?:くらい|ぐらい|ほど)?';
const WISH = '(?:教えて|見せて|出して|知りたい|見たい|お願い|聞きたい)[^、。]*';
const COMPARED = '(?:比べ|比較|前年比|前月比|対比|より(?:増|減|多|少|伸))';

/** Sentences whose parts stand in another order than usual, and the usual order. */
const ORDERED: readonly (readonly [RegExp, string])[] = [
  [/^平均値?と中央値を、?([^、。]+?)(?:について|に関して)/u, '$1の平均と中央値を'],
  // オンライン注文の比率をつむぎについて
  [
    new RegExp(
      `^([^、。]+?)を、?([^、。をはが]+?)(?:について|に関して|に限って|に絞って)(?:は|の)?(${WISH})?([？?。]*)$`,
      'u',
    ),
    '$2について$1を$3$4',
  ],
  // 電話NGなのはVIPのうち何割ですか
  [new RegExp(`^([^、。]+?)な?の(?:は|って)([^、。]+?)のうち(${PART})`, 'u'), '$2のうち$1は$3'],
  // VIPの人たちって何割くらい電話NGなの
  [
    new RegExp(
      `^([^、。]+?)(?<![こそあ])の(${PEOPLE})(?:って|は)(${PART})(?:が)?([^、。？?\\s]+?)(?:なの|ですか|でしょうか|なんですか)?([？?。]*)$`,
      'u',
    ),
    '$1のうち$4は$3$5',
  ],
  // 問い合わせた人の売上と問い合わせていない人の売上
  [
    new RegExp(
      `([^、。]+?${PEOPLE})の([^、。の]+?)(?:と、?|、)([^、。]+?${PEOPLE})の\\2(?=[をはのが]|って|[？?。]|$)`,
      'gu',
    ),
    '$1と$3の$2',
  ],
  // 売上を、返品した人としていない人に分けて
  [
    new RegExp(`^([^、。の]+?)を、?([^、。]+?${PEOPLE}と[^、。]+?${PEOPLE})(?:に|で)分けて(${WISH})?([？?。]*)$`, 'u'),
    '$2の$1を$3$4',
  ],
  // 売上を、平日と土日に分けて比べて
  [
    /^([^、。]+?)を、?([^、。を]+?と[^、。を]+?)(?:に|で)分けて(比べて|比較して|教えて|出して|見せて|知りたい|見たい)([^、。]*)$/u,
    '$2の$1を$3$4',
  ],
  // 8月と9月の売上をブランド別に合計
  [
    /^([^、。]*?月と[^、。]*?月の)([^、。の]+?)を([^、。の]+?(?:別|ごと))に合計(?:して|したい|で)?/u,
    '$1$2の合計を$3に',
  ],
];

/** `買っていない人数`: of a whole clause. */
const NUMBER_OF = /(?<=(?:ない|いる|った|した|てる|ある))人数/gu;

/** `会員って今何人いるの？規模をつかんでおきたくて`: the reason is said behind. */
const REASON_BEHIND =
  /^([^?？。]+[?？。])\s*([^?？。、]+?)(?:(たくて)|(ので|ため|から|んだけど|んですが|のですが)|((?:使い|検討してい|考えてい|準備してい|まとめてい)ます|(?:検討|準備|作成|計画)中です))[。]?$/u;

const BUYERS = new RegExp(`(?:買った|購入した)(?:人|方|お客様|お客さん|顧客)の(?:数|人数)(?=[^。]*${COMPARED})`, 'gu');
const BUYERS_BEHIND =
  /(?:買った|購入した)(?:人|方|お客様|お客さん|顧客)の(?:数|人数)(?=が(?:去年|昨年|前年|先月|前月|先々月)より)/gu;

/** `電話NGなのはVIPのうち何割ですか`: in the order that the grammar reads. Buyers that are compared are one figure. */
export function inUsualOrder(text: string): string {
  const reasoned = text.replace(
    REASON_BEHIND,
    (_whole, question: string, reason: string, wish?: string, so?: string, politely = '') =>
      `${reason}${wish === undefined ? (so ?? `${politely}ので`) : 'たいので'}、${question}`,
  );
  const ordered = reworded(reasoned, ORDERED);
  return ordered.replace(NUMBER_OF, '人の数').replace(BUYERS_BEHIND, '購入者数').replace(BUYERS, '購入者数');
}
