/** Short words in kana stand for their kanji between other scripts only: among kana they are parts of other words. */
const SHORT: Readonly<Record<string, string>> = {
  すう: '数',
  がく: '額',
  りつ: '率',
  けん: '件',
  ひかく: '比較',
  しんや: '深夜',
  やかん: '夜間',
  つうわ: '通話',
  りはん: '離反',
  ようび: '曜日',
  きょか: '許可',
  どうい: '同意',
};
const BEFORE = '(?<=^|[^ぁ-ん]|[のを])';
const BEHIND = '(?=$|[^ぁ-ん]|の|を|は(?!い)|に|別|べつ|教え|おしえ|出し|見せ)';
const KANA = new RegExp(`${BEFORE}(${Object.keys(SHORT).join('|')})${BEHIND}`, 'gu');

/** How a word is typed in haste, with a sign or a wrong character, and how it is written. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/(?<=[日月火水木金土])よう日/gu, '曜日'],
  [/(?<=[ぁ-ん一-龠])一欄/gu, '一覧'],
  [/を除た/gu, 'を除いた'],
  [/(?<=[日月人件回])当り/gu, 'あたり'],
  [/売り?あげ/gu, '売上'],
  [/買た(?=人|方|年|商品|お客)/gu, '買った'],
  [/量方(?=を|とも|の)/gu, '両方'],
  [/(?<![ぁ-ん])なん(?=[回人点件個枚円割歳%])/gu, '何'],
  [/(?<=[年月日週])なん(?=[回人点件個枚円割歳%])/gu, '何'],
  [/もしくわ/gu, 'もしくは'],
  [/満足ど(?=[^ぁ-ん]|[はがをの]|$)/gu, '満足度'],
  [/[≦≤]\s*([0-9][0-9,.]*(?:万|千)?(?:円|点|回|歳|件|%)?)/gu, '$1以下'],
  [/[≧≥]\s*([0-9][0-9,.]*(?:万|千)?(?:円|点|回|歳|件|%)?)/gu, '$1以上'],
  [/(?<=[0-9](?:万|千)?(?:回|点|件|円|歳|個)?)か?それ(?:以上|より上|より多い)/gu, '以上'],
  [/(?<=[0-9](?:万|千)?(?:回|点|件|円|歳|個)?)か?それ(?:以下|より下|より少ない)/gu, '以下'],
  [/(?<![a-z])top\s?(?=[0-9])/giu, 'トップ'],
  [/(?<![0-9]|平成|昭和|令和|大正|明治|[HSRT])(2[0-9])年(?=(?:[1-9]|1[0-2])月)/gu, '20$1年'],
  [/(?<=[春夏秋冬期])[(]([^()]*[0-9]月[^()]*)[)]/gu, '、$1'],
  [/([春夏秋冬])、(?=[0-9]{1,2}(?:月)?[~〜-][0-9]{1,2}月)/gu, ''],
  [/(ブランド|年代|性別|カテゴリ|店舗|セグメント)(?:ごと)?(?:で|に)色分け(?:した|して|する|された)?/gu, '$1別の'],
  [
    /(?<=[0-9](?:万|千)?(?:円|回|点|件|歳)?(?:以上|以下)?)に(?:下げ|上げ|引き下げ|引き上げ|変え|広げ|絞)(?:る|た|って)?と[？?]?$/gu,
    'だと？',
  ],
  [/問合せた/gu, '問い合わせた'],
  [/(?<=[0-9])いか(?=の|に|で(?!す)|$)/gu, '以下'],
  [/(?<=[年月日週])いない(?=に)/gu, '以内'],
  [/(?<=[0-9][回度])め(?=の|に|で)/gu, '目'],
  [/(?<=が)おおい(?=[?？]|$)/gu, '多い'],
];

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

/** `顧客すう`, `満足度≦3`, `LTV top3`: as it is written with time. */
export function writtenOut(text: string): string {
  if (!JAPANESE.test(text)) return text;
  const spelt = WRITTEN.reduce((said, [form, plain]) => said.replace(form, plain), text);
  return spelt.replace(KANA, (kana) => SHORT[kana] ?? kana);
}
