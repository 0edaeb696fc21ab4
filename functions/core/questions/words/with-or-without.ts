import { reworded } from '../patterns/reworded.ts';

const DEED = '購入|返品|キャンセル|返金';
const THING = '問い合わせ|問合せ|クレーム|苦情|回答|許諾|同意|ログイン|カート投入';
const ONCE = '(?:経験|歴|履歴|実績)?';
const YES = '(?:が|は|も)?(?:あり|有り)(?!ま|そ|が|う)';
const NO = '(?:が|は|も)?(?:なし|無し|ゼロ|0回|0件|0(?![0-9.件回]))';
const PEOPLE = '人|方|お客様|お客さん|顧客|会員';
const WHO = `(?:の?(?:${PEOPLE}))?`;
const AND = '(?:と|、|・|/|・ ?|、 ?)';
const BY = '(?:別に|別で|別の|別|ごとに|ごとの|で分けた|で分けて|に分けて)?(?:の|は、?|を)?';

const FORMS: readonly (readonly [RegExp, string])[] = [
  // 返品あり・なし別, 問い合わせありの人となしの人, メール許諾の有無別
  [
    new RegExp(
      `(${DEED}|${THING})${ONCE}(?:の有無(?:別に|別で|別の|別|で分けた|で分けて|によって|による|ごとに|ごとの)の?|${YES}${WHO}${AND}(?:\\1)?${ONCE}${NO}${WHO}${BY})`,
      'gu',
    ),
    '$1がある人とない人の',
  ],
  // 返品した人、しなかった人
  [
    new RegExp(
      `(${PEOPLE})(?:と|、)(?:していない|してない|しなかった|したことない|したことがない|したことのない|いない|ない)(?:${PEOPLE})`,
      'gu',
    ),
    '$1とそうでない人',
  ],
  [/したことある(?=[人方おの会])/gu, 'したことがある'],
  // 会員登録だけして購入ゼロの人
  [/(?:会員)?登録(?:だけ|のみ)(?:して|した|で|の|していて)、?/gu, '登録していて、'],
  [new RegExp(`の購入${ONCE}${YES}(?=、|・|かつ|で|だが|だけど)`, 'gu'), 'を購入していて'],
  [new RegExp(`(${DEED})${ONCE}${YES}(?=、|・|かつ|で|だが|だけど)`, 'gu'), '$1していて'],
  [new RegExp(`(${DEED})${ONCE}${NO}(?=、|・|かつ|で|だが|だけど)で?`, 'gu'), '$1していなくて'],
  [new RegExp(`(${DEED})${YES}の?(?=${PEOPLE}|女|男)`, 'gu'), '$1した'],
  [new RegExp(`(${DEED})${NO}の?(?=${PEOPLE}|女|男)`, 'gu'), '$1していない'],
  [new RegExp(`(${THING})${ONCE}${YES}の?(?=${PEOPLE}|女|男)`, 'gu'), '$1がある'],
  [new RegExp(`(${THING})${ONCE}${NO}の?(?=${PEOPLE}|女|男)`, 'gu'), '$1がない'],
];

/** `返品あり・なし別`, `購入ゼロの人`: in one word whether something happened, as a sentence would say it. */
export function withOrWithout(text: string): string {
  return reworded(text, FORMS);
}
