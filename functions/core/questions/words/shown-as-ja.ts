import { reworded } from '../patterns/reworded.ts';

const COLUMN =
  '(?:お?名前|氏名|メール(?:アドレス)?|メアド|電話番号?|住所|都道府県|性別|年齢|生年月日|誕生日|登録日|(?:最終|最後の|直近の)(?:購入|注文|利用)日?|(?:初回|最初の)(?:購入|注文)日?|購入回数|購入額|購入金額|累計購入額|会員ランク|LTV|ltv|離反リスク|離反確率|許諾)';
const COLUMNS = `${COLUMN}(?:(?:と|、|・|や|\\/|,)${COLUMN})*`;
const ALONG = '(?:つき|付き|付|入り|込み|も(?:つけて|付けて|一緒に|添えて)|をつけて|を付けて|と一緒に|を添えて)';
const WISH = '(?:お願い(?:します)?|おねがい(?:します)?|出して|ください|欲しい|ほしい|教えて|見せて|見たい)[ぁ-ん]*';
const MANY = '(?:人|方|お客様|お客さん|顧客|会員|名|VIP)';
const CHART = '(?:折れ?線|棒|円|線|帯|積み上げ)(?:グラフ)?';

/** How a list or a figure is wished to look, and the usual words. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  // 離反リスク高い順に50人、名前と最終購入日つきで
  [
    new RegExp(
      `^((?![^。]*(?:一覧|リスト|名簿|CSV|csv))[^。]*?${MANY})(?:を|、|\\s)+(${COLUMNS})${ALONG}(?:で|の|に)?(?:、)?(?:${WISH})?[。]?$`,
      'u',
    ),
    '$1の一覧を$2つきで',
  ],
  // 今年の売上を折れ線で: over time
  [
    /^((?![^。]*(?:別|ごと|毎|推移|日次|週次|月次|単位|トレンド))[^。]*?)(?:を|の|、|\s)折れ?線(?:グラフ)?(?:で|に|として)/u,
    '$1の推移をグラフで',
  ],
  // 月ごとの折れ線にできますか
  [
    new RegExp(`(?:の|を|、)?${CHART}(?:に|で|として)(?:でき|出来|し|出|描|表示|見|作|なり|してもらえ)[ぁ-ん]*`, 'gu'),
    'をグラフで',
  ],
];

/** `…50人、名前と最終購入日つきで`, `折れ線にできますか`: how what is told is wished to look. */
export const shownAs = (text: string): string => reworded(text, OTHERWISE);
