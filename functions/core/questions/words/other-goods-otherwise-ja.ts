const GOODS = '([^、。？?\\s:：をはがの]{1,14})';
const DEED =
  '(?:を(?:買(?:った(?:ことがある)?|って(?:い)?る|ってくれた)|購入(?:した(?:ことがある)?|して(?:い)?る|された)|お求めの|注文した)(?:人|方|お客様|お客さん|顧客|会員)(?:たち|達)?|の(?:購入者|お客様|お客さん|顧客)|\\s?(?:購入者|購入客|購入顧客|購入層))';
const ELSE = '(?:(?:そのほか|その他|ほか|他|別|\\1以外|\\1の(?:ほか|他))(?:に(?:も)?|の|で)?)';
const WHICH = '(?:どの|どんな|どういった|何の|なんの|どういう|いかなる)?';
const KIND = '(カテゴリー?|商品|ブランド|アイテム)';
const BUYING = '(?:お?買|ご?購入|買い物|手に取|注文|買われ|選)';
const BETWEEN = '(?:は|が|の|って|、|が他に|たちが|たちは|\\s)*';

/** How it is asked what else somebody buys, and the usual words. */
const OTHERWISE: readonly (readonly [RegExp, string])[] = [
  [/^(?:クロスセル|併売|併買|バスケット)(?:分析)?[:、]\s*/u, ''],
  [/二(?=ット)/gu, 'ニ'],
  [
    new RegExp(
      `^${GOODS}${DEED}${BETWEEN}${ELSE}${BETWEEN}${WHICH}(?:購入|買われる|買っている|買う|手に取って(?:い)?る)?${KIND}(?:を|で|は|って|、)?(?:(?:${BUYING}|一覧|リスト)[^、。]*|、買ったもので[^。]*|$)`,
      'u',
    ),
    '$1を買った人がほかに買っている$2は',
  ],
  [
    new RegExp(
      `^${GOODS}${DEED}${BETWEEN}(?:買って(?:い)?る|購入して(?:い)?る|買った|購入した)(?:別|他|ほか)の?${KIND}(?:は|を|って)?[^、。]*`,
      'u',
    ),
    '$1を買った人がほかに買っている$2は',
  ],
  [
    new RegExp(
      `^${WHICH}${KIND}(?:の商品)?を、?${GOODS}${DEED}${BETWEEN}(?:別に|ほかに|他に|そのほかに)(?:${BUYING})[^、。]*`,
      'u',
    ),
    '$2を買った人がほかに買っている$1は',
  ],
  [
    new RegExp(
      `^(?:他|ほか|別)の?${KIND}(?:だと|では|で|は|って)(?:何|どれ|どのカテゴリ)(?:が|を)?${BUYING}[^。？?]*[？?、。]\\s*${GOODS}${DEED}(?:に|は|が|って)?$`,
      'u',
    ),
    '$2を買った人がほかに買っている$1は',
  ],
];

/** `ニット購入者 他の購入カテゴリ`, `ニット以外に何のカテゴリを`: what else the same people buy. */
export const otherGoodsAsAsked = (text: string): string =>
  OTHERWISE.reduce((said, [form, usual]) => said.replace(form, usual), text);
