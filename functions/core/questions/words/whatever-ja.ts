import { reworded } from '../patterns/reworded.ts';

const ANY =
  '(?:は|を|も|に)?(?:問わず|問わない|とわず|関係なく|関係なし(?:に|で)?|関わらず|かかわらず|限らず|限定せず|こだわらず|不問(?:で|の)?)(?:に|で)?';
const OTHERS = '(?:チャネル|店舗|性別|年代|年齢|カテゴリー?|商品|地域|都道府県|曜日|時間帯|会員ランク|ランク)';
const PEOPLE = '(?:人|方|お客様|お客さん|顧客|会員|女性|男性)';
const BY =
  'ブランド|店舗|チャネル|カテゴリー?|商品|年代|性別|都道府県|県|月|週|日|年|四半期|曜日|会員ランク|ランク|セグメント|方法|内容|理由';

/** What a question says of its reach, and the usual words. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  // ブランドは問わず
  [new RegExp(`ブランド${ANY}(?:、|の)?`, 'gu'), '全ブランドで'],
  [new RegExp(`(?:、)?${OTHERS}${ANY}(?:、|の)?`, 'gu'), ''],
  // X人の割合。対象はY人
  [
    new RegExp(
      `^([^。]+?の(?:割合|比率)|[^。]+?(?:何%|何割|何人))(?:を|は)?[。、?？]\\s*対象(?:は|:|者は)\\s*([^。]+?${PEOPLE})(?:のみ|だけ)?(?:です|で|とします)?(?:[、。](.*))?$`,
      'u',
    ),
    '$2のうち、$1、$3',
  ],
  [/、[。]?$/u, ''],
  // 平均注文額を教えて。店舗ごとで。
  [
    new RegExp(`(${BY})(?:ごと|毎)(?:で|だと|では)(?=[、。?？]|$|お願い|出し|見|教|知|[0-9一-龠ァ-ヶ])`, 'gu'),
    '$1ごとに',
  ],
  [new RegExp(`(?<=${BY})(?:ごと|毎)(?:で|だと|では)(?=お願い|出し|見|教|知)`, 'gu'), 'ごとに'],
];

/** `ブランドは問わず`, `対象は…の人`, `店舗ごとで`: what a question is of, as it is usually said. */
export const ofWhatever = (text: string): string => reworded(text, OTHERWISE);
