import { type Rewording, reworded } from '../patterns/reworded.ts';
import type { Meaning } from '../tokens.ts';
import { type DictionaryEntry, entry } from './dictionary.ts';
import { leading, said } from './usual-wording.ts';

const onFile = (dimension: 'has_phone' | 'has_email', name: 'yes' | 'no'): Meaning => ({
  kind: 'value',
  dimension,
  values: [name],
  label: name,
});

/** What is on file of people, and how long they took to buy, as it is put in usual words. */
export const ON_FILE_WORDS: readonly DictionaryEntry[] = [
  entry(onFile('has_phone', 'no'), 'phoneless, 電話番号未登録の'),
  entry(onFile('has_phone', 'yes'), 'phoneful, 電話番号既知の'),
  entry(onFile('has_email', 'no'), 'mailless, メールアドレス未登録の'),
  entry(onFile('has_email', 'yes'), 'mailful, メールアドレス既知の'),
  entry(
    { kind: 'measure', measure: 'average_days_to_first' },
    'days from registration to first purchase, average days from registration to first purchase, 登録から初回購入までの日数, 登録から初回購入までの平均日数',
  ),
  entry(
    { kind: 'measure', measure: 'average_days_since_previous' },
    'days since the purchase before, average days since the purchase before, 手前注文との間隔日数',
  ),
  entry(
    { kind: 'measure', measure: 'median_days_to_first' },
    'median days from registration to first purchase, 登録から初回購入までの日数の中央値',
  ),
];

const MANY_EN = '(customers|people|members|buyers|vips|women|men|shoppers|clients|persons|those|everyone)';
const HAVE_NO =
  "(?:(?:who |that )?(?:(?:have|has|had) (?:no|not got an?|not given us an?|never given us an?|not provided an?)|(?:do not|don't|does not|doesn't) have (?:a|an|any)|(?:lack|lacks|lacking|miss|missing) (?:a|an|any|their)?)|without (?:a |an |any )?|with no|(?:for|of) whom we have no|we have no|(?:having|with) a missing)";
const HAVE =
  '(?:(?:who |that )?(?:have|has|had|have given us|gave us|left us|left)|with|having|(?:for|of) whom we have|we have) (?:a |an |their |any |valid )*';
const ON_FILE =
  '(?:on file|on record|on their (?:record|profile|account)|registered|recorded|stored|known|saved|in the system|in our (?:system|files|records|data))';
const GONE =
  '(?:is |are |= ?)?(?:missing|unknown|blank|empty|not (?:on file|on record|registered|recorded|known|stored|given))';

const WAYS: readonly (readonly [none: string, some: string, en: string, usualJa: string, ja: string])[] = [
  [
    'phoneless',
    'phoneful',
    '(?:(?:phone|telephone|mobile|mobile phone|cell|contact)(?:[- ]?numbers?)|phone|telephone)',
    '電話番号',
    '(?:携帯(?:電話)?|お)?電話番号',
  ],
  [
    'mailless',
    'mailful',
    '(?:e-?mails?(?: address(?:es)?)?)',
    'メールアドレス',
    '(?:メールアドレス|メアド|eメールアドレス|Eメールアドレス|メルアド)',
  ],
];
const MANY_JA = '(?=人|方|お客|顧客|会員|女性|男性|VIP|件数|割合|比率)';
const NONE_JA =
  '(?:(?:が|の|を|は)?(?:まだ)?(?:登録(?:されて(?:い)?ない|して(?:い)?ない|のない|がない|なし|漏れの?)|未登録の?|未入力の?|入って(?:い)?ない|入力されて(?:い)?ない|分からない|わからない|不明の?|不明な|空欄の?|空白の?|記録がない|欠けて(?:い)?る|持って(?:い)?ない|取得できて(?:い)?ない)|(?:が|の)(?:ない|無い)|なしの?)';
const SOME_JA =
  '(?:(?:が|の|を|は)?(?:登録(?:されて(?:い)?る|して(?:い)?る|のある|がある|ありの?|済みの?)|入って(?:い)?る|分かって(?:い)?る|わかって(?:い)?る|記録がある|取得できて(?:い)?る)|(?:が|の)(?:ある|有る)|ありの?)';

/** Of many people; of one it is a fact. */
const OTHERWISE: readonly Rewording[] = [
  ...WAYS.flatMap(([none, some, en, usualJa, ja]): readonly Rewording[] => [
    leading(`${MANY_EN} ${HAVE_NO} ?${en}(?: ${ON_FILE})?(?![a-z])`, `$1 ${none}`),
    said(`${HAVE_NO} ?${en} ${ON_FILE}`, `${none}`),
    leading(`${MANY_EN} whose ${en} ${GONE}`, `$1 ${none}`),
    leading(`${MANY_EN} ${HAVE}${en} ${ON_FILE}(?![a-z])`, `$1 ${some}`),
    leading(`${MANY_EN} whose ${en} (?:is |are )?${ON_FILE}(?![a-z])`, `$1 ${some}`),
    leading(`(how many) ${MANY_EN} (?:do )?have (?:a |an )?${en}(?=[?.! ]*$|,| by | per )`, `$1 $2 ${some}`),
    leading(`do (?=${none}|${some})`, ''),
    [new RegExp(`${ja}${NONE_JA}${MANY_JA}`, 'gu'), `${usualJa}未登録の`],
    [new RegExp(`${ja}${SOME_JA}${MANY_JA}`, 'gu'), `${usualJa}既知の`],
    [new RegExp(`(?<=${usualJa}(?:未登録|既知)の)の+`, 'gu'), ''],
    [new RegExp(`(?<=${usualJa}(?:未登録|既知)の)(?=件数|割合|比率)`, 'gu'), '人の'],
  ]),
];

const SINCE_EN =
  '(?:registration|registering|sign-?up|signing up|sign(?:ing)? up|joining|becoming a member|account creation|enrol?lment)';
const FIRST_EN = '(?:the |their |a |an )*(?:first|initial|1st) (?:purchase|order|buy|time they (?:buy|order))';
const FROM_TO = `(?:from |between )?${SINCE_EN} (?:to|until|till|and|up to|through to|before) ${FIRST_EN}`;
const DAYS_EN =
  '(?:(?:number of )?days|time|gap|delay|lag|interval|length of time|time span)(?: taken| it takes| that passes| passing| in days)?';
const AVERAGE = '(?:average|mean|avg|typical|usual)';
const SINCE_JA = '(?:会員)?(?:登録|入会)(?:して|した日|日|時)?(?:から|後|してから)、?';
const FIRST_JA =
  '(?:初回|最初|初めて|はじめて|1回目)の?(?:購入|注文|買い物|お買い物)?(?:を?(?:する|した)|買う|買った)?まで';
const ENDS_JA = '(?:に|の|は|で)?(?:かかる|かかった|要する)?';

const NTH = ['second', 'third', 'fourth', 'fifth'];
const NTH_EN = ['(?:2nd|second)', '(?:3rd|third)', '(?:4th|fourth)', '(?:5th|fifth)'];
const BUY_EN = '(?:purchases?|orders?|buys?)';
const BUY_JA = '(?:の?(?:購入|注文|買い物))?';

/** `2回目から3回目までの平均日数`, “days between the 2nd and 3rd order”: of the later one, since the one before it. */
const BETWEEN: readonly Rewording[] = [1, 2, 3].flatMap((at): readonly Rewording[] => [
  said(
    `(?:the )?(?:${AVERAGE} )?${DAYS_EN} (?:between|from) (?:the |their |a )?${NTH_EN[at - 1]}(?: ${BUY_EN})? (?:and|to|until) (?:the |their |a )?${NTH_EN[at]} ${BUY_EN}`,
    `average days since the purchase before of the ${NTH[at]} purchase`,
  ),
  said(
    `how (?:long|many days) (?:is it |does it take |passes? |pass |are there |do they take )?(?:on average )?(?:between|from) (?:the |their |a )?${NTH_EN[at - 1]}(?: ${BUY_EN})? (?:and|to|until) (?:the |their |a )?${NTH_EN[at]} ${BUY_EN}(?: on average)?`,
    `average days since the purchase before of the ${NTH[at]} purchase`,
  ),
  [
    new RegExp(
      `${at + 1}[回度]目${BUY_JA}(?:から|と|~)${at + 2}[回度]目${BUY_JA}(?:まで|の間)?(?:に|の|は|で)?(?:かかる|かかった)?、?(?:平均)?(?:の)?(?:日数|何日|間隔|期間)(?:の平均|かかって(?:い)?る|かかる)?(?:です)?(?:か)?`,
      'gu',
    ),
    `${at + 2}回目の購入の手前注文との間隔日数`,
  ],
]);

const DAYS: readonly Rewording[] = [
  ...BETWEEN,
  said(`median (?:number of )?(?:days|time) ${FROM_TO}`, 'median days from registration to first purchase'),
  said(`(?:the )?(?:${AVERAGE} )?${DAYS_EN} ${FROM_TO}`, 'average days from registration to first purchase'),
  said(
    `how (?:long|many days) (?:does it take|do (?:they|people|customers) take|is it|passes?|pass|goes by)(?: on average)?(?: for (?:people|customers))? ${FROM_TO}(?: on average)?`,
    'average days from registration to first purchase',
  ),
  said(
    `how (?:long|many days) after ${SINCE_EN} do (?:people|customers|they|members)(?: usually| typically)? (?:make|place) ${FIRST_EN}(?: on average)?`,
    'average days from registration to first purchase',
  ),
  [
    new RegExp(`${SINCE_JA}${FIRST_JA}${ENDS_JA}(?:の)?日数の?(?:の)?中央値`, 'gu'),
    '登録から初回購入までの日数の中央値',
  ],
  [
    new RegExp(
      `${SINCE_JA}${FIRST_JA}${ENDS_JA}、?(?:(?:の)?(?:平均)?(?:で)?(?:日数|何日|期間|どれくらい|どのくらい|間隔)(?:の平均|かかって(?:い)?る|かかる|かかった)?(?:の|ん)?(?:です|でしょう)?(?:か)?)`,
      'gu',
    ),
    '登録から初回購入までの平均日数',
  ],
];

const OF_ONE = /この(?:方|人|お客)|こちらの(?:方|お客)|お電話|\b(?:this customer|she|he|her|his|the caller)\b/iu;

/** “Customers with no phone number”, `メールアドレス未登録の人`, “average time from sign-up to first order”. */
export const onFileAsSaid = (text: string): string =>
  reworded(OF_ONE.test(text) ? text : reworded(text, OTHERWISE), DAYS);
