import type { Peer } from '../peers.ts';

/** What others have in common with the customer on the line, as people say it. */
export const PEER_WORDS: Readonly<Record<string, Peer>> = {
  年代: 'age_group',
  年齢層: 'age_group',
  世代: 'age_group',
  年頃: 'age_group',
  県: 'prefecture',
  都道府県: 'prefecture',
  地域: 'prefecture',
  性別: 'gender',
  クラスタ: 'cluster',
  クラスター: 'cluster',
  'age group': 'age_group',
  'age bracket': 'age_group',
  'age range': 'age_group',
  age: 'age_group',
  generation: 'age_group',
  prefecture: 'prefecture',
  region: 'prefecture',
  area: 'prefecture',
  gender: 'gender',
  sex: 'gender',
  cluster: 'cluster',
};

const COMMON_JA = '(年代|年齢層|世代|年頃|都道府県|県|地域|性別|クラスター?)';
const PEOPLE_JA = '(?:お?客(?:様|さん|さま)?(?:たち|方)?|顧客|方々|方|人(?:たち|達|々)?|会員|皆さん)';
/** `この方と同じ年代のほかのお客様の平均` */
export const PEERS_JA = `(?:(?:(?:この|こちらの)(?:方|人|お客様)|ご?本人|自分|お客様)と)?(?:同じ|同|おなじ)(?:ような)?${COMMON_JA}(?:に(?:いる|属する|住む|住んで(?:い)?る|お住まいの?)|の)?(?:(?:ほか|他)の)?${PEOPLE_JA}?(?:全体)?(?:の?(平均|中央値)(?:値)?)?`;

const COMMON_EN = '(age group|age bracket|age range|age|generation|prefecture|region|area|gender|sex|cluster)';
const WHOSE_EN =
  "(?:the same|her own|his own|their own|her|his|their|this customer's|the customer's|this person's|that)";
const PEOPLE_EN =
  '(?:(?:other |all other |most |the other |all )?(?:customers?|people|shoppers?|buyers?|members?|clients?|others|those|everyone(?: else)?|everybody(?: else)?))';
/** “The average customer in her age group”, “people her age”, “the median for her cluster”. */
export const PEERS_EN: readonly string[] = [
  `(?:(?:the |an? )?(average|median|typical|usual) )?${PEOPLE_EN} (?:(?:who (?:is|are|live|lives) )?(?:in|of|from|with|at) )?${WHOSE_EN} ${COMMON_EN}`,
  `(?:the )?(average|median) (?:for|of|in|within|across) (?:all )?${WHOSE_EN} ${COMMON_EN}`,
  `${WHOSE_EN} ${COMMON_EN}(?:'s)? (average|median)`,
];

/** `同じクラスタの人は平均でいくら使っていますか`: told beside what the customer has. */
export const ASKED_OF_PEERS_JA: readonly (readonly [said: string, read: string])[] = [
  [
    '^%は、?平均(?:で|して|すると)?、?(?:いくら|どの(?:くらい|ぐらい)|どれ(?:くらい|ぐらい))(?:使|買|購入|お買い)[^?？]*[?？]?$',
    'この方の購入金額は全体の平均と比べてどうですか',
  ],
  [
    '^%は、?平均(?:で|して|すると)?、?(?:何回|何件|何度)(?:くらい|ぐらい)?(?:買|購入|注文|利用)[^?？]*[?？]?$',
    'この方の注文件数は全体の平均と比べてどうですか',
  ],
];
