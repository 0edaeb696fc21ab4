import { anyOf, type SaidOtherwise } from './said-otherwise.ts';

const PERSON = anyOf('she, he, they, this customer, the customer, the caller, this caller, this person, this client');
const BUY = anyOf('buy, bought, order, ordered, shop, shopped, purchase, purchased, get');
const OFTEN = '(?:a lot|much|often|very often|frequently|regularly|all the time)';
const KIND =
  '(?:categories|categorys|kinds? of (?:products?|goods|items|things)|types? of (?:products?|goods|items|things)|sorts? of (?:products?|goods|items|things))';
const SEVERAL =
  '(?:more than one|more than 1|\\d+ or more|several|multiple|two or more|different|other|only one|just one|a single)';
const END = '(?=[?.!]?$)';

/** What the customer on the line did last, how often, of which kind, and not at all. */
export const DEEDS_OF_ONE_EN: readonly SaidOtherwise[] = [
  {
    said: `\\bhow many (returns|cancellations) (?:has|have|did|does) (?:${PERSON}) (?:made?|had|have|done|do|make)\\b`,
    read: 'number of $1 of this customer',
  },
  {
    said: `\\bhow (?:many times|often) (?:has|have|did) (?:${PERSON}) (?:called|call|phoned?|rung|rang|ring)(?: us| in)?\\b(?! back)`,
    read: 'number of contacts of this customer by phone',
  },
  {
    said: `\\bhow (?:many times|often) (?:has|have|did) (?:${PERSON}) e-?mail(?:ed)?(?: us)?\\b`,
    read: 'number of contacts of this customer by email',
  },
  {
    said: `^(?:does|do|is) (?:${PERSON}) (?:always )?complain(?:ing)? ${OFTEN}${END}`,
    read: 'number of complaints of this customer',
  },
  {
    said: `^(?:does|do|is) (?:${PERSON}) (?:return(?:ing)?|send(?:ing)? back)(?: things| items| stuff| orders| goods)? ${OFTEN}${END}`,
    read: 'number of returns of this customer',
  },
  {
    said: `^(?:does|do|is) (?:${PERSON}) cancel(?:ling)?(?: things| items| orders| purchases)? ${OFTEN}${END}`,
    read: 'number of cancellations of this customer',
  },
  {
    said: `^(?:does|do|is) (?:${PERSON}) (?:contact(?:ing)?|reach(?:ing)? out to|write to|writing to)(?: us| support)? ${OFTEN}${END}`,
    read: 'number of contacts of this customer',
  },
  // “Did he buy online or in the store last time?”, “which store did he buy from last?”: the last order tells it.
  {
    said: `^(?:did|was) (?:${PERSON}) (?:${BUY}) .*\\b(?:or)\\b.* (?:last time|most recently|the last time|last)${END}`,
    read: 'what was the last purchase of this customer',
    unless: '\\b(?:more|less|category|product|than|this|year|month)\\b',
  },
  {
    said: `^(?:in |at |from )?(?:where|(?:which|what) (?:store|shop|boutique|channel|brand)) did (?:${PERSON}) (?:last (?:${BUY})|(?:${BUY})(?: (?:from|at|in|with|on|through))? (?:last|most recently|last time|the last time))(?: (?:from|at|in|with|on|through))?${END}`,
    read: 'what was the last purchase of this customer',
  },
  // “Has he shopped at more than one brand?”
  {
    said: `^(?:has|have|does|did|do|is) (?:${PERSON}) (?:also |ever )?(?:${BUY}|a customer|a member|registered)(?: things| anything)? (?:at|from|with|of|across) ${SEVERAL}(?: of)?(?: our| the)? brands?${END}`,
    read: 'what brands does this customer buy',
  },
  {
    said: `^(?:the )?highest order value(?: so far| ever| of all time)?${END}`,
    read: "this customer's largest purchase",
  },
  {
    said: `^(?:is there )?(?:anything|something) (?:special )?to (?:be careful (?:about|with|of)|watch out for|be aware of|look out for|watch for|be cautious about)(?: (?:with|about|for) (?:${PERSON}|her|him|them))?${END}`,
    read: 'is this customer flagged for attention',
  },
  {
    said: `^(?:(?:has not|hasn't|haven't|have not) (?:${PERSON})|(?:${PERSON}) (?:has not|hasn't|haven't)) (?:${BUY})(?: anything| something)?(?: from us)? (?:for|in) (?:a|quite a|such a) (?:while|long time|long while)(?:,? (?:has|have) (?:${PERSON})|,? right)?${END}`,
    read: 'days since last purchase',
  },
  {
    said: `^has it been (?:a while|long|a long time|quite a while|ages) since (?:${PERSON}) (?:last )?(?:${BUY})(?: anything| something)?(?: from us)?${END}`,
    read: 'days since last purchase',
  },
  {
    said: `^how (?:often|frequently) (?:does|do) (?:${PERSON}) (?:usually |normally |typically |generally |tend to )?(?:buy|shop|order|purchase)(?: (?:things|something|from us|with us|here|on average))*${END}`,
    read: 'average purchase interval of this customer',
  },
  {
    said: `^(?:what(?:'s| is) )?(?:(?:her|his|their|the|this customer's) )?(?:purchase|purchasing|buying|order|ordering|shopping) (?:frequency|rhythm|cycle|cadence|pace)(?: of (?:this|the) customer)?${END}`,
    read: 'average purchase interval of this customer',
  },
  {
    said: `^(?:is|does|do|are) (?:${PERSON}) still (?:buy(?:ing)?|shop(?:ping)?|order(?:ing)?|purchas(?:e|ing)|a customer)(?: (?:things|from us|with us|here))*${END}`,
    read: 'is this customer still active',
  },
  {
    said: `^(?:${PERSON}|(?:her|his|their|the))? ?(?:postcode|post code|zip ?code|postal code)${END}`,
    read: 'address of this customer',
  },
  {
    said: `^how (?:loyal|valuable a customer|good a customer) is (?:${PERSON})${END}`,
    read: 'is this customer a loyal customer',
  },
  {
    said: `\\b(chance|probability|likelihood|odds|risk) (?:that )?(?:she|he)'s (gone|lost|left)`,
    read: '$1 that this customer is $2',
  },
  // “Which products did he look at?”, “what did he view last?”: what was done on the sites, the newest first.
  {
    said: `^(?:what|which)(?: (?:products?|items?|things?|pages?|goods|articles?))? (?:did|has|have) (?:${PERSON}) (?:last )?(?:look(?:ed)? at|view(?:ed)?|brows(?:e|ed)|see|seen|check(?:ed)? out)(?: (?:last|most recently|last time))?${END}`,
    read: 'what did this customer look at on the website',
  },
  {
    said: `^(?:what (?:was|is) )?(?:the )?(?:last|latest|most recent) (?:thing|product|item|article)s? (?:that )?(?:${PERSON}) (?:has |have )?(?:viewed|looked at|browsed|saw|seen)(?: (?:on|in) (?:the |our )?(?:site|website|app))?${END}`,
    read: 'what did this customer look at on the website',
  },
  {
    said: '^(?:and )?how much of (?:that|it|this) (?:was |is |went )?(?:spent )?(?=(?:on|for|at) )',
    read: 'how much ',
  },
  // “What categories does he buy?”
  {
    said: `^(?:what|which) ${KIND} (?:does|do|has|have|did) (?:${PERSON}) (?:usually |mostly |ever )?(?:${BUY})(?: from us| from)?${END}`,
    read: 'sales by category of this customer, most first',
  },
  {
    said: `^(?:what|which(?: [a-z]+)?) (?:hasn't|has not|haven't|have not|didn't|did not|doesn't|does not) (?:${PERSON}) (?:${BUY})(?: yet| so far| before| ever)?${END}`,
    read: 'what this customer has not bought',
  },
  {
    said: `^(?:what|which)(?: [a-z]+)? (?:has|have|did) (?:${PERSON}) (?:never|not(?: yet)?) (?:${BUY})(?: yet| so far| before)?${END}`,
    read: 'what this customer has not bought',
  },
  {
    said: `^(spend|spending|purchases) (by|per) (month|year|quarter|week|brand|category|product|store|channel)${END}`,
    read: '$1 of this customer by $3',
  },
  {
    said: `^when did (?:${PERSON}) last (?:visit|use|open|log ?in to|browse|look at)(?: (?:the|our))? (?:app|site|website|web site|online store|web shop)${END}`,
    read: 'last site visit of this customer',
  },
  {
    said: `^(?:is|has|does|are|do|have) (?:${PERSON}) (?:been )?(?:spending|spend|spent) (?:more|less)(?: money)?(?: with us)? than (?:before|in the past|previously|(?:${PERSON}) used to|usual|usually)${END}`,
    read: 'have sales of this customer grown in the last 90 days',
  },
  {
    said: `^(?:is|has|does|are|do|have) (?:${PERSON}) (?:been )?(?:buying|buy|ordering|order|shopping|shop) (?:more|less)(?: often| frequently)?(?: with us| from us)? than (?:before|in the past|previously|(?:${PERSON}) used to|usual|usually)${END}`,
    read: 'has the number of orders of this customer grown in the last 90 days',
  },
];

const THIS_JA = '(?:(?:この方|このお客様|この人|こちらのお客様|こちらの方|お客様)(?:は|って|の|が)?、?)?';
const BUY_JA = '(?:お|ご)?(?:買い?物|購入|注文|利用|買い?上げ|買)';
const ASKED_JA = '(?:です|でしょう|ます|ました)?(?:か|かな|かね|の)?(?:教えて)?(?:ください)?';
const END_JA = '(?=[?？。]|$)';
const NOT_BOUGHT_JA =
  '(?:まだ)?(?:一度も|1度も)?(?:(?:買|購入|注文|利用)(?:って|して)?(?:い)?ない|(?:買った|購入した|買われた)こと(?:の|が)ない|未購入の|お買い上げいただいていない|購入されていない|買われていない|購入のない)';

/** The same in Japanese. */
export const DEEDS_OF_ONE_JA: readonly SaidOtherwise[] = [
  {
    said: `^${THIS_JA}(.*?)(?:に|で|は|、)?何回(?:くらい|ぐらい)?(?:お)?(電話|メール)(?:を)?(?:して|かけて|くれて|くださって|いただいて|もらって|頂いて)[ぁ-ん]*${END_JA}`,
    read: '$1この方の$2の問い合わせ件数は',
    unless: '折り返|かけ直|こちらから|うちから|弊社から|当社から',
  },
  {
    said: `^${THIS_JA}(?:よく)?(クレーム|苦情|問い合わせ|お問い合わせ|返品|キャンセル)(?:の)?(?:回数|件数)?(?:が|は)?(?:多い|多め)(?:お客様|方|人|ほう)?(?:なの)?${ASKED_JA}${END_JA}`,
    read: 'この方の$1の件数は',
  },
  {
    said: `^${THIS_JA}(?:まだ|今も|いまも|現在も)(?:ご)?(?:買って|購入して|利用して|来て|使って)(?:くれて|いただいて|くださって)?(?:い)?(?:ます|る)[ぁ-ん]*${END_JA}`,
    read: 'アクティブなお客様ですか',
  },
  { said: `^rfm(?:スコア)?(?:は|って|を教えて)?${END_JA}`, read: 'この方のrfmスコアは' },
  {
    said: `^${THIS_JA}(?:(?:最後|最近|直近)(?:に)?)?(?:サイトで|アプリで|ネットで)?(?:どの商品|どんな商品|どのページ|何|なに|どんなもの|どれ)を(?:最後に|最近)?(?:見|閲覧し|ご覧になっ)[ぁ-ん]*${END_JA}`,
    read: 'この方の閲覧履歴',
  },
  {
    said: `^${THIS_JA}(?:最後|最近|直近)(?:に|で)?(?:サイトで|アプリで)?(?:見|閲覧し|ご覧になっ)(?:た|ていた|てた|ている|てる)(?:商品|もの|アイテム)(?:は|って)?(?:何|なに)?${ASKED_JA}${END_JA}`,
    read: 'この方の閲覧履歴',
  },
  // 一番最近はどこで買いましたか: the last order tells it.
  {
    said: `^${THIS_JA}(?:一番|いちばん)?(?:最近|最後|直近|前回)(?:は|に|の${BUY_JA}は)?、?(?:どこ|どの店舗?|どちら|どのお店|どのブランド|どのチャネル)(?:で|の|から)?(?:お)?(?:${BUY_JA})[ぁ-んっ]*${END_JA}`,
    read: '前回の購入は',
  },
  {
    said: `^${THIS_JA}(?:複数|いくつか|2つ以上|二つ以上|他)の?ブランド(?:で|を|から|に)(?:も)?(?:ご|お)?(?:${BUY_JA})[ぁ-んっ]*${END_JA}`,
    read: 'この方の利用ブランドは',
  },
  {
    said: `^${THIS_JA}(?:何か)?(?:注意点|注意事項|注意すること|気をつけること|気を付けること|気をつける点|注意すべき点|注意すべきこと)(?:は|が|って)?(?:何か)?(?:あり|ある|ござい)?[ぁ-ん]*${END_JA}`,
    read: '要注意のお客様ですか',
  },
  {
    said: `^(?:ご)?(?:年齢|お年|おいくつ|何歳)(?:は|って|の方)?(?:いくつ|何歳)?(?:の方)?${ASKED_JA}${END_JA}`,
    read: 'この方の年齢は',
  },
  {
    said: `^${THIS_JA}(?:しばらく|長いこと|ずっと|長らく)(?:の間)?、?(?:何も)?(?:ご)?(?:買って|購入して|購入|利用|来て|買い物して|注文して)(?:い|おられ|いらっしゃら)?(?:ない|ません)[ぁ-ん]*${END_JA}`,
    read: '最終購入から何日',
  },
  {
    said: `^${THIS_JA}(?:お)?(?:久しぶり|ひさしぶり|ご無沙汰)(?:の(?:方|お客様))?${ASKED_JA}${END_JA}`,
    read: '最終購入から何日',
  },
  {
    said: `^${THIS_JA}([^ 、]{2,14})(?:を|は|って)見(?:て(?:い)?)?(?:たこと(?:が|は)?(?:ある|あり)(?:ます)?|ました|ます|まし|る|た)(?:か|よね|の)?${END_JA}`,
    read: 'この方の$1の閲覧はありますか',
    unless: '何を|どの|どんな|いつ|もの|履歴|一覧|詳細|データ|数字|売上',
  },
  {
    said: `^${THIS_JA}(?:メルマガ|メール|メール配信)(?:を|の)?(?:解除|退会|配信停止|停止|購読解除|オプトアウト)(?:を)?(?:した|された)(?:こと|の)?[ぁ-ん]*${END_JA}`,
    read: 'この方のメールの同意はいつもらった',
  },
  {
    said: `(?:前回の|最後の|直近の)(?:お)?(?:電話|問い合わせ|連絡)(?:から|以降|以来|の後|のあと)(?:は|に|、)*(?:何か|また)?(?:ご)?(?:買|購入|注文|利用)[ぁ-んっ]*${END_JA}`,
    read: '前回の問い合わせと最後の購入はいつですか',
  },
  {
    said: `^${THIS_JA}(?:ご)?(?:購入|買い物|お買い物|注文|来店|利用)の?(?:ペース|頻度|サイクル|間隔|周期)(?:は|って)?(?:どの?くらい|どれくらい|どんな感じ|いかが|どう)?${ASKED_JA}${END_JA}`,
    read: 'この方の平均購入間隔は',
  },
  {
    said: `^${THIS_JA}(?:うちにとって|当社にとって)?(?:どれ|どの)(?:くらい|ほど|ぐらい)の?価値(?:が|の)?ある(?:方|人|お客様)?${ASKED_JA}${END_JA}`,
    read: 'この方の生涯価値は',
  },
  {
    said: `^${THIS_JA}(?:どんな|どの|何の|どういう|どういった)(?:カテゴリー?|種類|ジャンル)(?:の商品|のもの)?(?:を|が)(?:ご)?(?:買|購入|お買い|注文)[ぁ-んっ]*${END_JA}`,
    read: 'この方の売上をカテゴリ別に多い順で',
  },
  {
    said: `^${THIS_JA}${NOT_BOUGHT_JA}(?:商品|カテゴリー?|ブランド|もの|アイテム|物|の)(?:は|って|を)?(?:何|どれ|どんな|ある|あり)?[ぁ-ん]*${END_JA}`,
    read: 'この方が買っていないもの',
  },
  {
    said: '^(?:ご)?(?:入会|登録|会員登録)(?:して|されて|いただいて)?(?:から|以来)(?:の|、|は)?(?:今まで|これまで|現在まで)?(?:の|に|で)?(?=合計|総額|購入|いくら|何回|累計|トータル|使)(?!.*まで)',
    read: 'この方のこれまでの',
  },
  {
    said: '^(月別|年別|四半期別|週別|曜日別|カテゴリー?別|ブランド別|商品別|店舗別|チャネル別|月ごと|年ごと)の?(?:ご)?(購入|お買い物|買い物|利用)の?(金額|額|回数)',
    read: 'この方の$1の購入$3',
  },
  {
    said: `^${THIS_JA}(?:前|以前|昔|これまで|今まで)より(?:も)?、?(?:購入|買う|使う|利用)?(?:の)?(?:回数|頻度)(?:は|が|って)?(?:増え|減っ|多く|少なく|落ち)[ぁ-んっ]*${END_JA}`,
    read: 'この方の直近90日とその前の90日の注文件数',
  },
  {
    said: `^${THIS_JA}(?:前|以前|昔|これまで|今まで)より(?:も)?、?(?:(?:購入|使う|利用)?(?:金額|額|お金)(?:は|が|って)?)?(?:増え|減っ|多く使っ|少なく|買わなくな|使わなくな|落ち)[ぁ-んっ]*${END_JA}`,
    read: 'この方の直近90日とその前の90日の購入金額',
  },
];
