import { anyOf, type SaidOtherwise } from './said-otherwise.ts';

const PERSON = anyOf('she, he, they, this customer, the customer, the caller, this caller, this person, this client');
const THEIR = "(?:her|his|their|the|this customer's|the customer's|the caller's)";
const LEAST = anyOf('more than, at least, over, fewer than, less than, no fewer than, no less than');
const PART = '(?:percent(?:age)?|%|share|part|portion|proportion|fraction)';

/** What is noted in a few words, or said around a corner, of the customer on the line: as it is asked in full. */
export const SAID_SHORTLY_EN: readonly SaidOtherwise[] = [
  { said: '^(?:(?:could|can|would) you )?(?:please )?(?:kindly )?(?=compare\\b)', read: '' },
  { said: "(?<=^compare .*customer's) (?:orders?|purchases|sales|spend|spending)(?=[?.!]?$)", read: '' },
  { said: '\\bwith (?:the )?(median|average) of (?:the |our |all )?customers\\b', read: "with the $1 customer's" },
  { said: '\\b(?:since|from) the (?:very )?(?:beginning|start)(?: (?:until|up to) now| on)?,?', read: '' },
  { said: '\\bgoing by (?=number|quantity|units)', read: 'by ' },
  // “Is she one of our VIPs or not?”, “among our VIPs, is she one of them?”
  {
    said: `\\bis (${PERSON}) (?:one of|among|counted among|part of) (?:our |the )?([a-z][a-z -]*?)s(?: customers)?(?: or not)?(?=[?.!]?$)`,
    read: 'is $1 a $2',
  },
  {
    said: `^(?:among|of) (?:our |the |all )?([a-z][a-z -]*?)s,? is (${PERSON}) (?:one(?: of them)?|among them|included)(?=[?.!]?$)`,
    read: 'is $2 a $1',
  },
  {
    said: `\\b(${PERSON}) (?:qualif(?:ies|y)|counts?|ranks?|passes|pass) as (?:an?|one of our) ([a-z-]+?)s?(?=[?.!]?$)`,
    read: 'is $1 a $2',
  },
  // “Did she place more than two orders?”, “this customer more than 2 orders?”
  {
    said: `\\bdid (${PERSON}) (?:place|make|put in|submit|do|have) (${LEAST}) (\\w+) (?:orders|purchases|transactions)\\b`,
    read: 'has $1 bought $2 $3 times',
  },
  {
    said: `^(${PERSON}),?:? (${LEAST}) (\\w+) (?:orders|purchases)\\b`,
    read: 'has $1 bought $2 $3 times',
  },
  { said: `^is (${PERSON}) (order|buy|shopp?|purchas)ing (?=more often)`, read: 'does $1 $2 ' },
  { said: '\\bmore high\\b', read: 'higher' },
  // “Is there a shirt in her orders?”: whether one was bought.
  {
    said: `\\b(?:has|have) there been (?:an?|any) ([a-z ]+?) (?:in|among|on) ${THEIR} (?:orders?|purchases?|(?:order|purchase) history|basket)`,
    read: 'has this customer bought a $1',
  },
  {
    said: `^(?:is|are|was|were) there (?:an?|any) ([a-z ]+?) (?:in|among|on) ${THEIR} (?:orders?|purchases?|(?:order|purchase) history)`,
    read: 'has this customer bought a $1',
    unless: 'discount|coupon|return|refund|cancel|gap|order in|pattern|trend',
  },
  {
    said: `^of (?:the |our |all )*(?:overall|total|whole|company|entire)? ?sales,? what ${PART} (?:is|are|comes? from|belongs? to) (?:${PERSON}|her|him|hers|his|theirs|them)(?:'s)?(?=[?.!]?$)`,
    read: 'what share of total sales is this customer',
  },
];

const DEEDS_JA = '(?:返品|キャンセル)';
const BUYING_JA = '(?:ご)?(?:購入|注文|買い物|お買い物|利用)';
const RECORD_JA = '(?:の?(?:履歴|歴|記録|経験|実績|ご経験|有無))';
const OR_NOT_JA = '[ 、の]*(?:有無|(?:あり|有り|有)[ /・、か]*(?:なし|無し|無))';
const ASKED_JA =
  '(?:の)?(?:割合|比率|シェア|構成比|何割|何パーセント|何%|何パー)(?:は|って|を)?(?:どのくらい|どれくらい|どの程度|いくつ|何%|何割|何パーセント)?';

/** The same in Japanese. */
export const SAID_SHORTLY_JA: readonly SaidOtherwise[] = [
  { said: `^(${DEEDS_JA})${RECORD_JA}?${OR_NOT_JA}は?(?=[?？]|$)`, read: 'この方は$1したことはありますか' },
  {
    said: `^([^ 、はがの?？]{2,14}?)の?${BUYING_JA}(?:履歴|歴|経験|実績)(?:${OR_NOT_JA}|(?:は|が|って)?(?:ある|あり|ござい)[ぁ-ん]*)は?(?=[?？]|$)`,
    read: 'この方は$1を買ったことはありますか',
    unless: '^(?:ご|お|この|今|最近|過去|直近|去年|昨年|先月)',
  },
  {
    said: '^([^ 、はがの]{2,14}?)[ 、は]*(?:所有|所持|保有)(?:している|してる|してます|しています|済み)?か?(?=[?？]|$)',
    read: '$1を持ってますか',
  },
  { said: '(?<=^[^ 、はがの]{2,14}?)[ 、]*もって(?=る|い|ま)', read: '持って' },
  {
    said: '^((?:買い?|買って|買った|購入|持って|お持ち|返品|キャンセル|注文)[ぁ-ん]*?(?:か|の))、([^ 、]{2,14}?)(?:は|って|を)?(?=[?？]|$)',
    read: '$2を$1',
  },
  { said: 'に当てはま(?:り|る|って|ら)', read: 'に該当し' },
  // 購入に占めるつむぎの割合: a part of what this one bought.
  {
    said: `^${BUYING_JA}(?:額|金額)?(?:全体)?(?:のうち|に占める|の中で|の中の|のなかで|で占める)の?、?([^ 、はが]{2,14}?)(?:が占める|の占める|は|って|が)?、?${ASKED_JA}`,
    read: 'この方の購入のうち$1の割合は何%',
  },
  {
    said: `^([^ 、はが]{2,14}?)(?:は|って|が)(?:ご)?(?:購入|買い物|お買い物)(?:全体)?(?:のうち|に占める|の中で|の中の)の?、?${ASKED_JA}`,
    read: 'この方の購入のうち$1の割合は何%',
    unless: '人|客|方|者',
  },
  {
    said: '^(?:売上|売り上げ)[、 ]*(?:は|が|の)?全体(?:に占める|のうちの?|に対する)(?:割合|比率|何%|何パーセント|何割)[ぁ-ん]*(?=[?？]|$)',
    read: 'この方の売上は全体の何パーセント',
  },
  {
    said: '^全体の(?:売上|売り上げ)に(?:対して|占める|対する)の?(?:割合|比率|何%|何パーセント|何割)[ぁ-ん]*(?=[?？]|$)',
    read: 'この方の売上は全体の何パーセント',
  },
  {
    said: '^((?:ご)?(?:購入|利用|注文|買い物)(?:金額|額|回数|件数))[ 、は]+([^ 、]{2,8}?)の?平均(?:との|と)(?:比較|比べ[ぁ-ん]*)[ぁ-ん]*(?:[ 、]*(?:多い|高い|上)[ 、/・]*(?:少ない|低い|下))?(?=[?？]|$)',
    read: 'この方の$1は$2の平均と比べてどう',
  },
];
