import { reworded } from '../patterns/reworded.ts';

const MUCH =
  '(?:いくら|何(?:件|人|名|点|個|回|%|パーセント)|どの(?:くらい|ぐらい)|どれ(?:くらい|ぐらい))(?:くらい|ぐらい|ほど)?';
const ENDS =
  '(?:に)?(?:なり|なって(?:い)?)?(?:です|ます|でした|でしょう|だった|だ|ある|あった|いる|いた)?(?:か|の|かな)?';
const FIGURE =
  '(?:[^、。?？]*(?:売上(?:高|額|金額)?|注文件数|注文数|件数|購入者数|顧客数|会員数|人数|客単価|平均注文額|返品率|リピート率|数量|NPS))';
const CHANNEL = '(?:オンライン|アプリ|ネット|EC|通販|店頭|[Ww]eb)(?:ストア|ショップ)?';
const CHANNELS = `${CHANNEL}(?:(?:、|と|・|\\/)${CHANNEL})*(?:、|と|・|\\/)店舗`;
const NAMED = '[^、。?？はをが]+?(?:、|と|・|/|や)[^。?？はをが]+?';

/** Groups of which each is asked for, and the sentence that names them first. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  // 男女それぞれ何人
  [/男女(?:それぞれ|おのおの|各々|各)(?!の)(?:で|に)?(?:は)?/gu, '男女別に'],
  [/男女(?:各々|各)の/gu, '男女別の'],
  // 先月の売上、オンライン・アプリ・店舗それぞれいくらですか
  [
    new RegExp(
      `^(${FIGURE})(?:、|は|って|を)(${NAMED})(?:で|の)?(?:それぞれ|おのおの|各々)(?:で)?(?:${MUCH})?(${ENDS}[?？。]?)$`,
      'u',
    ),
    '$2の$1をそれぞれ$3',
  ],
  // 売上をオンライン・アプリ・店舗別に: a shop among channels is one of them
  [
    new RegExp(`^(${FIGURE})(?:、|は|って|を)(${CHANNELS})(?:別|ごと)(?:に|の|で)?(?:分けて)?`, 'u'),
    '$2の$1をそれぞれ',
  ],
  [new RegExp(`(${CHANNELS})(?:別|ごと)の`, 'gu'), '$1の'],
];

/** `売上、オンラインと店舗それぞれいくら`: the groups of which each is asked for, where a sentence has them. */
export const eachNamed = (text: string): string => reworded(text, OTHERWISE);
