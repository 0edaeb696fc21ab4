/** Whom everyone is called, behind a figure of the customer on the line. */
export const EVERYONE_BEHIND =
  '全体|全員|みんな|皆さん|全顧客|お客様全体|顧客全体|全お客様|(?:他|ほか)の(?:お?客(?:様|さん)|方|人|顧客|会員)(?:たち|全体)?|普通の(?:お客様|人)|平均的な(?:お客様|人)|お客様|顧客|(?:the |our |an? |all )?(?:average |typical |other |usual )?(?:customers?|everyone(?: else)?|everybody(?: else)?|others?|people|the rest|most people|shoppers?|buyers?)';

const LEAD_JA = '^(?:(?:じゃあ|では|それで|で|ちなみに|なら|それは|それって|これは|これって)[、 ]*)?';
const LEAD_EN = '^(?:(?:and|so|ok|okay|then|right)[, ]+)*';
const ENDS_EN = '[?.! ]*$';

/** Short questions that set it beside the others. */
export const BESIDE_BEHIND_JA: readonly string[] = [
  `${LEAD_JA}(?:(?<who>[^、。?？]{1,16}?)の?)?(?<as>平均(?:値|額)?|中央値)(?:は|って|だと|なら)(?:(?:だいたい|大体|およそ)?(?:お?いくら|何(?:円|日|回|件|点|%|パーセント)|どの(?:くらい|ぐらい|程度)|どれ(?:くらい|ぐらい)|いくつ))?(?:です|でしょう|なの|ある)?(?:か|の)?[?？。]?$`,
  `${LEAD_JA}(?:(?<who>[^、。?？]{1,16}?)の?)?(?<as>平均(?:値|額)?|中央値)?(?:と(?:比べ(?:て|ると|たら)|比較(?:して|すると))|より(?:も)?)、?(?<way>高い|低い|多い|少ない|長い|短い|上|下)(?:方|ほう)?(?:です|なん|なの|でしょう)*(?:か|の)*[?？。]?$`,
  `${LEAD_JA}(?:(?<who>[^、。?？]{1,16}?)の?)?(?<as>平均(?:値|額)?|中央値)(?:と(?:比べ(?:て|ると|たら)|比較(?:して|すると)))、?(?:どう|どんな感じ)[ぁ-ん]*[?？。]?$`,
];
export const BESIDE_BEHIND_EN: readonly string[] = [
  `${LEAD_EN}(?:(?:what|how) about |what(?:'s| is) |what would be )?(?:the )?(?<as>average|median|mean)(?: (?:for|of|among|across|in))?(?: (?<who>[a-z][a-z' -]{1,30}?))?${ENDS_EN}`,
  `${LEAD_EN}is (?:that|it|this) (?<way>above|below|more than|less than|higher than|lower than|over|under|longer than|shorter than) (?:what )?(?:the )?(?<who>[a-z][a-z' -]{1,30}?)(?:'s)? (?:spends? |orders? |buys? |pays? |have |has |get |gets )?(?<as>on average|average|median)${ENDS_EN}`,
  `${LEAD_EN}(?:is (?:that|it|this) )?(?<way>above|below|more than|less than|higher than|lower than|over|under|longer than|shorter than) (?:the )?(?<as>average|median)(?: (?:for|of|among) (?<who>[a-z][a-z' -]{1,30}?))?${ENDS_EN}`,
  `${LEAD_EN}(?:what|how much|how many) do (?<who>[a-z][a-z' -]{1,30}?) (?:spend|order|buy|have|pay) (?<as>on average)${ENDS_EN}`,
];
