import { reworded } from '../patterns/reworded.ts';

const AGREED = '(?:許諾|同意|許可|承諾|了承|オプトイン|パーミッション)';
const MAILED = '(?:配信|受信|購読|登録|配信登録|案内|連絡|メール)';
const BACK = '(?:取り?消|撤回|取り?下げ|解除|破棄)';
/** Of one customer it is asked when, where and whether. */
const OF_MANY = '(?!の(?:は|が|って|です|でしょ)|か|ん|っけ|こと|ブランド|日|時|理由)';
const DONE = `(?:(?:し|され|)(?:た|てしまった|てきた)|なさった|された)${OF_MANY}`;
const NO = '[「『"“]?(?:不可|拒否|ng|NG|お断り|不許可|オフ|OFF|off|停止|配信停止|受け取らない)[」』"”]?';
const YES = '[「『"“]?(?:可|ok|OK|許可|許諾|オン|ON|on)[」』"”]?';
const CHANGED = `(?:変え|変更し|切り替え|切替え|切り換え|変わっ|なっ|転じ|し|変更され|設定し直し)(?:た|てきた|てしまった)${OF_MANY}`;
/** Who does so one way, and how it is called. */
const WAYS: readonly (readonly [usual: 'メール' | '電話', words: string])[] = [
  ['メール', '(?:メール(?:マガジン)?|メルマガ|eメール|Eメール|dm|DM|ニュースレター)'],
  ['電話', '(?:お電話|電話|架電|tel|TEL)'],
];

/** Consent that was taken back, and how often it was: in the words that the dictionary has for it. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  ...WAYS.flatMap(([usual, words]): readonly (readonly [RegExp, string])[] => [
    [
      new RegExp(`${words}(?:${MAILED})?(?:の|への|に対する|についての)?${AGREED}(?:を|が)?${BACK}${DONE}`, 'gu'),
      `${usual}承認を返上した`,
    ],
    [
      new RegExp(`${words}(?:の)?(?:${MAILED})?(?:を|が|は)?(?:${YES}から)${NO}(?:に|へ)${CHANGED}`, 'gu'),
      `${usual}承認を返上した`,
    ],
    [
      new RegExp(
        `${words}(?:の)?(?:${MAILED}|${AGREED}|設定|可否)?(?:を|が|は)?(?:${YES}から)?${NO}(?:に|へ)${CHANGED}`,
        'gu',
      ),
      `${usual}承認を返上した`,
    ],
    [
      new RegExp(
        `${words}(?:の)?(?:${MAILED})?の?${AGREED}の?(?:撤回|取り?消し|取り?下げ)(?:件数|数|の件数|の数)?`,
        'gu',
      ),
      `${usual}許諾分の許諾撤回件数`,
    ],
  ]),
  [new RegExp(`(?<![ルンガ話信録])の?${AGREED}(?:を|が)?${BACK}${DONE}`, 'gu'), '承認を返上した'],
  [
    new RegExp(`(?<![ルンガ話信録の])${AGREED}の?(?:撤回|取り?消し|取り?下げ)(?:件数|数|の件数|の数)?`, 'gu'),
    '許諾撤回件数',
  ],
  // 今月何人出ましたか
  [
    /(何[人名])(?:くらい|ぐらい|ほど)?(?:が|も)?出(?:まし|て(?:い)?)?(?:た|ます|る)(?:の|ん)?(?:です)?(?:か)?(?=[?？。]|$)/gu,
    '$1',
  ],
];

/** `メルマガを「不可」に変えた人`, `電話の同意の撤回件数`. */
export const withdrawnAsTold = (text: string): string => reworded(text, OTHERWISE);
