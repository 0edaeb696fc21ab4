import { anyOf, type SaidOtherwise } from './said-otherwise.ts';

const PERSON = anyOf('she, he, they, this customer, the customer, the caller, this caller, this person, this client');
const THEIR = "(?:her|his|their|the|this customer's|the customer's|the caller's)";
const LEAST = anyOf('more than, at least, over, fewer than, less than, no fewer than, no less than');
const PART = '(?:percent(?:age)?|%|share|part|portion|proportion|fraction)';

const DETAIL =
  '(?:(?:order |purchase )?dates?|goods|lines|articles|contents|details|(?:order )?costs?|stores?|shops?|quantit(?:y|ies)|brands?|(?:order |total )?amounts?|totals?|values?|products?|items?|channels?|prices? paid|what (?:she|he|they) bought|what was bought)';

/** What is noted in a few words, or said around a corner, of the customer on the line: as it is asked in full. */
export const SAID_SHORTLY_EN: readonly SaidOtherwise[] = [
  // “Has she spent more in total than the average customer?”
  {
    said: '\\b(more|less)(?: money)? (?:in total|altogether|overall|in all|all in all|all told)(?: with us)? than\\b',
    read: '$1 than',
  },
  // “Has she ever used the app to order?”
  {
    said: `\\b(?:use|used|uses|using) (the|our) ([a-z]+(?: store| shop)?) (?:to|for) (?:order|buy|shop|purchase|ordering|buying|shopping|purchasing|make (?:a |any )?purchases?|place (?:an |any )?orders?)(?: anything| something)?`,
    read: 'bought through $1 $2',
  },
  { said: '^(?:(?:could|can|would) you )?(?:please )?(?:kindly )?(?=compare\\b)', read: '' },
  { said: "(?<=^compare .*customer's) (?:orders?|purchases|sales|spend|spending)(?=[?.!]?$)", read: '' },
  { said: '\\bwith (?:the )?(median|average) of (?:the |our |all )?customers\\b', read: "with the $1 customer's" },
  { said: '\\b(?:since|from) the (?:very )?(?:beginning|start)(?! of\\b)(?: (?:until|up to) now| on)?,?', read: '' },
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
  // “Her last five orders with date, brand and amount”: every order is told with them.
  {
    said: `((?:orders?|purchases?)(?: (?:of|by|from|for) (?:${PERSON}|her|him|them))?),? (?:(?:along |together )?with|including|showing|listing|incl\\.?) (?:the |their |its |each )?${DETAIL}(?:(?:, and |, | and | & )(?:the )?${DETAIL})*(?: of each| each)?(?=[?.!]?$)`,
    read: '$1',
  },
  {
    said: `\\blast (two|three|four|five|six|ten|\\d+) (?:things|items|products|articles|pieces)(?: (?:that )?(${PERSON}) (?:bought|got|purchased|ordered))?(?= (?:please|pls)|[?.!]?$)`,
    read: 'last $1 orders',
  },
  // “Can we email her for each of the brands?”, “email consent by brand”: told by brand anyway.
  {
    said: `^((?!.*\\b(?:how many|customers|people|members|everyone|rate|share|percent)\\b).*\\b(?:consents?|permissions?|opt-in|opted in|can (?:we|i)|may (?:we|i)|ok to|okay to|allowed to|agreed)\\b.*?),? (?:by|per|for|at|with|in|from) (?:each |every )?(?:one )?(?:of )?(?:the |our )?brands?(?: separately| individually)?(?=[?.!]?$)`,
    read: '$1',
  },
  {
    said: '^(email|e-mail|call|phone|newsletter) consents?(?: status)?(?=[?.!]?$)',
    read: '$1 consent of this customer',
  },
  {
    said: `^(?:what (?:is|was|are) |tell me |give me )?(?:the )?(?:date|day|time|when|source|origin|place|channel|how) (?:and|or) (?:the )?(?:date|day|time|when|source|origin|place|channel|how)(?: (?:did|do) we (?:get|obtain|receive))? (?:of )?(?:${THEIR} )?consent (?:to|for) (calls|email|emails|newsletters|phone calls)(?: was given| was obtained)?(?=[?.!]?$)`,
    read: 'when did we get the consent to $1 of this customer',
  },
  // “Has she ever bought the same item twice?”: how often each was bought.
  {
    said: `^(?:has|have|did|does|do) (${PERSON}) (?:ever )?(?:bought|buy|purchased?|ordered|order|got|get) (?:(?:any of |any |exactly )?the (?:very )?same|any|one|a) (?:item|product|thing|piece|article|one)s? (?:twice|more than once|again|repeatedly|multiple times|two times|several times|a second time|over and over(?: again)?|again and again|two or more times)(?=[?.!]?$)`,
    read: 'orders of this customer by product, most first',
  },
  // “Has she been more active lately?”
  {
    said: `^(?:has|have|is|are) (${PERSON}) (?:been |become |getting )?(?:more|less) active (?:with us )?(?:lately|recently|these days|of late|now|than before|nowadays)(?=[?.!]?$)`,
    read: 'how active this customer is lately',
  },
  {
    said: `^(?:has|have|is|are) (${PERSON}) (?:been )?(?:buying|ordering|shopping|purchasing) more(?: often| frequently)?(?: with us)? (?:lately|recently|these days|of late)(?=[?.!]?$)`,
    read: 'has the number of orders of this customer grown in the last 90 days',
  },
  {
    said: `^(?:has|have|is|are) (${PERSON}) (?:been )?spending more(?: money)?(?: with us)? (?:lately|recently|these days|of late)(?=[?.!]?$)`,
    read: 'have sales of this customer grown in the last 90 days',
  },
];

const DEEDS_JA = '(?:返品|キャンセル)';
const BUYING_JA = '(?:ご)?(?:購入|注文|買い物|お買い物|利用)';
const RECORD_JA = '(?:の?(?:履歴|歴|記録|経験|実績|ご経験|有無))';
const OR_NOT_JA = '[ 、の]*(?:有無|(?:あり|有り|有)[ /・、か]*(?:なし|無し|無))';
const ASKED_JA =
  '(?:の)?(?:割合|比率|シェア|構成比|何割|何パーセント|何%|何パー)(?:は|って|を)?(?:どのくらい|どれくらい|どの程度|いくつ|何%|何割|何パーセント)?';

const THIS_JA = 'この方|このお客様|この人|こちらのお客様|こちらの方|お客様';
const DETAIL_JA = '(?:日付|購入日|注文日|日にち|ブランド|金額|購入金額|注文金額|合計金額|商品名|商品|チャネル)';
const CONSENT_DETAIL_JA = '(?:日付|取得日|日時|日|時期|取得元|取得経路|経路|取得方法|入手元|出所|ソース|場所|取得場所)';

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
  {
    said: `^(?:${THIS_JA})?(?:は|って)?(?:何|なん)十?代(?:の方|の人|のお客様|くらい|ぐらい|ですか|でしょうか|です|か|なの)*(?=[?？]|$)`,
    read: 'この方の年代は',
  },
  { said: '(?:アンケート)(?:への)?の?(?:ご)?(?:回答|お答え)の?(?:履歴|一覧|記録|内容)', read: 'アンケート履歴' },
  // 直近5件の注文を日付・ブランド・金額つきで: every order is told with them.
  {
    said: `(?<=[0-9]件(?:の(?:注文|購入|買い物|購入履歴|注文履歴))?|履歴)[、 ]*(?:を|で|の|、)${DETAIL_JA}(?:(?:と|、|・|や|および|及び)${DETAIL_JA})*(?:も一緒に|も合わせて|もあわせて|も|つき|付き|入り|込み|を含めて|を添えて|と一緒に|で)(?:で|の)?(?:一覧|リスト)?(?:を|に)?(?=(?:出し|見せ|教え|表示|知り|お願い|ください|[?？]|$))`,
    read: '',
  },
  {
    said: '(?:直近|最近|最後)(?:で|に|の)?(?:(?:買った|購入した|注文した|買われた|購入された|お買い上げの)(?:商品|もの|物|アイテム|品)?|注文|購入|買い物)(?:を|の)?、?([0-9]+)(?:つ|個|点|件)(?![ぁ-ん]*(?:以上|以下|目))',
    read: '直近$1件の購入',
  },
  // ブランドごとのメール許諾: told by brand anyway.
  {
    said: '^(?!.*(?:人数|何人|件数|率|割合|みんな|全員|顧客|全体))(.*?)(?:各ブランド|ブランド)(?:ごと|別|それぞれ|毎)?(?:の|に|で)*、?(?=(?:.*(?:許諾|同意|許可|承諾|可否|(?:電話|メール)して(?:も)?(?:いい|良い|よい|大丈夫)|送って(?:も)?(?:いい|良い|よい|大丈夫))))',
    read: '$1',
    unless: '^.*(?:どの|他の|別の|複数の)ブランド',
  },
  {
    said: `^(?:${THIS_JA})?(?:の)?(電話|メール)(?:の|への)?(?:同意|許諾|許可|承諾)(?:の|した|をした)?${CONSENT_DETAIL_JA}(?:(?:と|・|や|、|及び)${CONSENT_DETAIL_JA})+`,
    read: 'この方の$1の同意っていつ取ったもの',
  },
  {
    said: '(?:複数|二つ以上|2つ以上|いくつか)の?ブランド(?:に|で|へ)(?:会員)?(?:登録|入会|加入)',
    read: 'どのブランドに登録',
  },
  {
    said: '^(?:(?:この方|この人|このお客様)(?:は|って|が)?)?、?(?:全く|まったく)?(?:同じ|同一の?)(?:商品|もの|物|アイテム|品|やつ)(?:を|は|って|も)?(?:2回|二回|複数回|何度も|何回も|何回か|また|再度|もう一度|繰り返し|リピートして|2度|二度)(?:以上|も|で)?、?(?:買|購入|注文|お買い上げ)[ぁ-んっ]*',
    read: 'この方の注文件数を商品別に多い順で',
  },
  {
    said: '^最近(?:は|って)?(?:よく|たくさん|頻繁に)(?:買|使|利用|購入|注文|来)[ぁ-んっ]*(?=[?？]|$)',
    read: 'この方の直近90日の注文件数は',
  },
  {
    said: '^(?:この方|この人|このお客様)?(?:は|って)?最近(?:は)?(?:より|前より|以前より)(?:も)?(?:活発|アクティブ)[ぁ-ん]*(?=[?？]|$)',
    read: 'この方の最近の活発さは',
  },
];
