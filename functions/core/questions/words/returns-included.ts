const LEAD_JA =
  '(?:じゃあ|では|ちなみに|それって|それは|これって|これは|この(?:数字|金額|売上)(?:に)?(?:は|って)?|その(?:数字|金額|売上)(?:に)?(?:は|って)?|で|、)*';
const TAKEN_BACK_JA =
  '(?:返品|キャンセル|返金|取消|取り消し)(?:(?:や|と|・|、)(?:返品|キャンセル|返金))?(?:分|された(?:もの|分|注文)|した(?:もの|分)|の注文|された注文の(?:金額|分))?';
const LEAD_EN = '(?:(?:and|so|ok|okay|by the way|btw|wait)[ ,]+)*';
const THAT_EN =
  '(?:that|this|it|those|they|these|the (?:figure|number|total|amount|sales|revenue)|that (?:figure|number|total|amount)|this (?:figure|number|total|amount))';
const TAKEN_BACK_EN =
  '(?:the )?(?:returns?|refunds?|cancellations?|returned (?:orders|goods|items)|cancelled orders|canceled orders|returned or cancelled orders)(?: (?:and|or) (?:returns?|refunds?|cancellations?|cancelled orders|returned orders))?';

/** Whether a figure of sales has in it what was taken back. */
export const RETURNS_INCLUDED = [
  `^${LEAD_JA}${TAKEN_BACK_JA}(?:は|も|って|を|が)?(?:含(?:まれ|ん|む|め|み)[ぁ-ん]*|入って[ぁ-ん]*|入(?:る|り|っ)[ぁ-ん]*|込み[ぁ-ん]*|引いて[ぁ-ん]*|引いた(?:後|あと|もの|数字|金額)?[ぁ-ん]*|除(?:い|か)[ぁ-ん]*(?:数字|金額|もの)?[ぁ-ん]*|差し引い[ぁ-ん]*(?:数字|金額|もの)?[ぁ-ん]*|考慮(?:して|済み|され)[ぁ-ん]*|抜き[ぁ-ん]*)[?？。]*$`,
  `^${LEAD_EN}(?:does|do|did|is|are|will) ${THAT_EN} (?:already )?(?:including|include|count|contain|excluding|exclude|net of|before|after|with|without|minus) ${TAKEN_BACK_EN}(?: (?:in it|already|too|as well|or not))*(?=[?.! ]*$)`,
  `^${LEAD_EN}(?:are|is|were) ${TAKEN_BACK_EN} (?:already )?(?:included|counted|excluded|in (?:it|that|there|the figure)|taken out|deducted|subtracted|netted out|left out|part of (?:it|that))(?: (?:in|from) ${THAT_EN})?(?: or not)?(?=[?.! ]*$)`,
  `^${LEAD_EN}(?:net of|before|after|with|without|including|excluding|incl|excl)\\.? ${TAKEN_BACK_EN}\\?+$`,
].join('|');
