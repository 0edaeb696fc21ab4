import { type DictionaryEntry, wordsOf } from './dictionary.ts';

const NUMBERS: readonly (readonly [value: number, en: readonly string[], ja: readonly string[]])[] = [
  // `初回購入` and “first purchase” are facts of one customer, too.
  [1, ['number one'], []],
  [2, ['second', '2nd'], ['2', '二']],
  [3, ['third', '3rd'], ['3', '三']],
  [4, ['fourth', '4th'], ['4', '四']],
  [5, ['fifth', '5th'], ['5', '五']],
];

const ENGLISH = wordsOf(
  'purchase, order, purchases, orders, buy, transaction, time they buy, time they order, time customers buy, time people buy, time around',
);
const BEHIND_ENGLISH = wordsOf('buy, bought, purchased, ordered');
const JAPANESE = wordsOf(
  `の購入, の注文, の買い物, の購入時, の注文時, の購入で, の注文で, の購入では, に買う, に買った, に買われる, に買われた, に買われている, に買っている, に購入する, に購入した, に購入される, に購入された,
  に購入されている, に注文する, に注文した, に注文される, に注文された, に売れた, に売れている, で買う, で買った, で購入する, で購入した, で買われる, で購入される, 購入時, 注文時, 購入で, の購入をした, の注文をした, の購入をしている, 購入をした, の購入があった, の購入がある, の購入をしてくれた`,
);

/** `2回目に買われる`, “on their second purchase”: which of a person's orders it is. */
export const PURCHASE_NUMBERS: readonly DictionaryEntry[] = NUMBERS.map(([value, en, ja]) => ({
  meaning: { kind: 'filter', filter: { field: 'purchase_number', op: '=', value } },
  words: [
    ...en.flatMap((nth) => [
      ...ENGLISH.map((noun) => `${nth} ${noun}`),
      ...BEHIND_ENGLISH.map((verb) => `${verb} ${nth}`),
    ]),
    ...ja.flatMap((nth) => JAPANESE.flatMap((noun) => [`${nth}回目${noun}`, `${nth}度目${noun}`])),
  ],
}));

const ORDINAL_EN = '(second|third|fourth|fifth|2nd|3rd|4th|5th|next)';
const BUYING_EN = '(?:purchases?|orders?|buy|buys|time)';
const FILLING_EN =
  '(?: (?:is|was|does|do|did|it|take|takes|took|pass|passes|elapse|elapses|there|are|go|by|on average|usually|typically|normally|for|a|an|the|our|their|his|her|them|they|customers?|people|shoppers?|buyers?|first|1st|initial|purchase|purchases|order|orders|and|make|makes|making|place|places|placing|come back for|get|have|had|in|of|days|that|which|each|customer.?s.?|buyer.s))*';
const TIME_EN = new RegExp(
  `(?:the )?(?:average |mean |avg |typical |usual )?(?:(?:number of )?days|time|gap|interval|delay|lag|how long|how many days)${FILLING_EN} (?:to|until|till|before|between|from|after)${FILLING_EN}(?: (?:to|until|and))?${FILLING_EN} ${ORDINAL_EN} ${BUYING_EN}(?![a-z])`,
  'gi',
);
/** Whose they are is kept. */
const OF_ONE = /\b(?:her|his|this customer's)\b/i;
const FIRST_JA =
  '(?:(?:初回|最初|初めて|はじめて|1回目|一回目)の?(?:購入|注文|買い物)?(?:から|の後、?|後、?|してから)、?)?';
const HOW_LONG_JA =
  'まで(?:の|に|は|で)?(?:平均)?(?:で|の)?(?:かかる|かかった|要する|要した)?(?:平均)?(?:日数|期間|間隔|時間|何日|どれくらい|どのくらい|どれぐらい)(?:かかる|かかっている|かかってる|かかります|かかりますか|ですか|の平均)?';
const TIME_JA = new RegExp(
  `${FIRST_JA}([2-5二三四五])[回度]目の?(?:購入|注文|買い物)?(?:を?する)?${HOW_LONG_JA}`,
  'gu',
);

const FIRST_ONE_JA =
  '(?:初回|最初|初めて|はじめて|[1一][回度]目)[のにを]?[ごお]?(?:購入|注文|買い物)?(?:を?し(?:た後|たあと|て)|買って|買った(?:後|あと)?)?';
const LATER_ONE_JA = '([2-5二三四五])[回度]目[のを]?[ごお]?(?:購入|注文|買い物)?(?:を?する|を?した|買う|買った)?';
const BETWEEN_JA = `${FIRST_ONE_JA}(?:してから|から|~|→|と)の?、?(?:次の)?${LATER_ONE_JA}(?:まで)?`;
const HOW_MANY_DAYS_JA =
  '(?:平均)?(?:で|の)?(?:何日|日数|期間|間隔|どれくらい|どのくらい)(?:の平均日数|の日数|の平均|平均)?(?:かかって(?:い)?る|かかる|空いて(?:い)?る|空く|です|です?か)?';
/** `初回購入〜2回目購入の平均日数`, `1回目と2回目の購入間隔`: both ends are named. */
const BOTH_ENDS_JA = new RegExp(`${BETWEEN_JA}(?:の間)?(?:の|に|は|で|って|が|、)*(?:購入)?${HOW_MANY_DAYS_JA}`, 'gu');
/** `平均何日ですか、初回購入から2回目購入までの期間`: what is asked comes first. */
const ASKED_FIRST_JA = new RegExp(
  `平均(?:で)?(?:何日|日数|どれくらい|どのくらい)(?:です|ですか|か|は|？|\\?|、|。|\\s)*${BETWEEN_JA}(?:の(?:期間|間隔|日数|間))?`,
  'gu',
);

/** `2回目の購入までの平均日数`, “how long until the second purchase”: said as days since the first purchase, of the second one. */
export function timeToPurchase(text: string): string {
  const days = (_whole: string, nth: string): string => `${nth}回目の購入の初回購入からの日数`;
  return text
    .replace(
      TIME_EN,
      (whole, nth: string) =>
        `days since first purchase of the ${/next/i.test(nth) ? 'second' : nth} purchase${OF_ONE.test(whole) ? ' of this customer' : ''}`,
    )
    .replace(ASKED_FIRST_JA, days)
    .replace(BOTH_ENDS_JA, days)
    .replace(TIME_JA, days);
}
