/** What says “the one that the answer before told”: behind a ranking that told one group alone. */

/** Things that are groups, as people call the one that was told. */
const THING_EN =
  'product|item|article|title|game|piece|ring|coat|shirt|garment|accessory|model|store|shop|boutique|branch|location|brand|label|category|segment|group|cluster|channel|prefecture|region|place|area|topic|reason|rank|tier|age group|cohort|one';
const THING_JA =
  '商品|品物|品|アイテム|作品|タイトル|ゲーム|モデル|指輪|リング|服|アウター|ニット|トップス|ボトムス|パンツ|シャツ|バッグ|アクセサリー?|店舗|店|お店|ショップ|ブティック|ブランド|カテゴリー?|セグメント|グループ|層|クラスター?|チャネル|販路|都道府県|県|地域|エリア|ランク|年代|会員層|やつ|子';

/** “It”, “there”, “their”, “that store”. */
export const THAT_ONE_EN = `\\b(?:it|its|it's|there|them|they|their|they're|those|these|(?:that|this|the same|said) (?:${THING_EN})(?:'s)?|(?:these|those|the) (?:people|customers|buyers|members|shoppers|clients)|(?:in|of|from|at|by|with|for|bought|buy|buys|ordered|got) (?:that|this))\\b`;
export const THAT_ONE_JA = `(?:それ|そこ|そちら|(?:その|この|同)(?:${THING_JA})|(?:その|この)(?:人|方|お客|顧客|会員|購入者|メンバー)(?:さん|様|さま)?(?:たち|達|々|がた)?|(?:そ|こ)の(?:うち|中|なか)|その(?=[^、。]{0,8}(?:率|割合|比率|平均|件数|人数|点数|数量|金額|売上|推移|内訳|単価|中央値)))`;

/** Of a ranking the first alone. */
export const FIRST_ONE_EN = `\\b(?:it|its|(?:that|this) (?:${THING_EN})(?:'s)?|the (?:top|first|best|winning|number one|no\\. ?1|leading|#1|1st)(?: (?:selling|rated))? (?:${THING_EN})(?:'s)?)\\b`;
export const FIRST_ONE_JA = `(?:(?:その|この)(?:${THING_JA})|(?:1位|一位|トップ|一番上|先頭|首位)の?(?:${THING_JA}|もの|方|人)?(?=[のはがをでに]))`;

/** The same, as one word says it. */
export const THE_ONE_EN = `\\b(?:(?:that|this|the same|said)|the (?:top|first|best|winning|number one|no\\\\. ?1|leading|#1|1st)(?: (?:selling|rated))?) (?:${THING_EN})('s)?\\b`;
export const THE_ONE_JA = `(?:そこ|そちら|(?:その|この|同)(?:${THING_JA}))`;
export const ITS_PEOPLE = `(?:それ|そこ|そちら|(?:その|この|同)(?:${THING_JA}))(?:に(?:いる|入っている|入ってる|属する|属している)|の)?(?:お客(?:様|さん|さま)?|顧客|会員|購入者|利用者|メンバー|買い手)?(?:さん|様)?(?:たち|達|々)?`;

const IT_EN = '(?: me)? (?:it|that|this|them|those|these)';
/** What is done with a list of several. */
export const OF_THE_RANKING_EN = `\\b(?:break|split|show|group|draw|make|put|turn|express|give|list|do|see|have|display|run|slice|divide)${IT_EN}\\b`;

/** The words that speak of the answer as a whole, or of nothing. */
export const OF_THE_ANSWER_EN = `\\b(?:undo|redo|repeat|filter|try|sort|order|rank|compare|chart|plot|graph|export|download)${IT_EN}\\b|\\b(?:is|was|are|were|does|did|isn't|wasn't) (?:it|that|this|they|those|these|there)\\b(?! (?:sell|sold|take|took|have|has|had|make|made|get|got|buy|bought|spend|spent|order|ordered|contact|come|came|bring|brought|do|return|cost|in))|\\bthere (?:is|are|was|were|any)\\b|\\bas (?:a )?(?:share|percent|percentage) of (?:it|that|them)\\b|\\bcompare[ds]?\\b|\\b(?:parts?|portion|half|bit|rest|share|fraction|slice) of (?:it|that|them|those)\\b|\\bthan (?:that|it|them)\\b`;
export const OF_THE_ANSWER_JA =
  '^(?:では|じゃあ)?(?:それ|これ)(?:を|は|って|、)*[^、。]{0,12}(?:割合で|比率で|%で|グラフ|表で|表に|順|CSV|エクセル|並べ|比べ|比較|絞|除|外し)|それ(?:ぞれ|以外|より|では|なら|だと|じゃ|に比べ|と比べ)|その(?:他|前|次|差|逆|後)|(?:そ|こ)の(?:うち|中|なか)(?:で)?(?:一番|いちばん|最も|トップ)';

/** They speak of people, whatever was told. */
export const OF_PEOPLE_EN =
  '\\b(?:people|persons?|customers?|buyers?|members?|shoppers?|clients?|who|women|men|woman|man|female|male|ladies|age|ages|old|consent\\w*|e-?mailed|emailed|phoned|called|contacted|repeat|vips?|average age|churn|ltv|lifetime|cluster|segments?)\\b';
export const OF_PEOPLE_JA =
  '人|客(?!単価|数)|顧客|会員|(?<!夕|仕|行|見|読|使|買い)方(?!法|面|向|針)|女性|男性|男女|年齢|年代|購入者|リピーター|LTV|ltv|離反|同意|許諾|VIP|セグメント|クラスタ|メンバー';

/** Who bought it: those people, and where a number or a list of them is all that is asked. */
export const BUYERS_OF_IT_EN =
  "(?:the |those |these )?(?:people|customers|persons|shoppers|buyers|everyone|everybody|those|anyone)(?: who| that)? (?:(?:have |had )?(?:bought|purchased|ordered|got|own|owns)|bought|buy|buying) (?:it|that(?: one| product| item| game| title)?|this|them|those|one)|(?:its|the|that product's|that item's|the product's) (?:buyers|customers|purchasers)|(?:buyers|purchasers|customers) of (?:it|that(?: one| product| item| game| title)?|this|them)";
export const HOW_MANY_BOUGHT_EN =
  '^(?:and |so |ok(?:ay)?,? )*how many (?:different |distinct |unique )?(?:people|customers|persons|shoppers|buyers|of (?:our|the) customers)(?: (?:have|had|actually|who))* (?:bought|purchased|ordered|got|own) (?:it|that(?: one| product| item| game| title)?|this|them|one|(?:from |in |at )?(?:there|it|that (?:store|shop|brand|category|channel)))(?: (?:then|in total|altogether|in all))?(?=[?.! ]*$)';
export const WHO_BOUGHT_EN =
  '^(?:and |so |ok(?:ay)?,? )*(?:who|which (?:people|customers))(?: (?:has|have|had|actually))* (?:bought|purchased|ordered|got) (?:it|that(?: one| product| item| game| title)?|this|them|one|(?:from |in |at )?(?:there|it|that (?:store|shop|brand|category|channel)))(?=[?.! ]*$)';
export const BUYERS_OF_IT_JA = `(?:それ|これ|(?:その|この)(?:${THING_JA}))(?:を|の|、)?(?:買|購入|注文|お買い上げ|ご購入)(?:った|って(?:い)?る|してる|している|した|してくれた|ってくれた|された|いただいた|なさった|い)?(?:の)?(?:お客(?:様|さん|さま)?|人|方|顧客|会員|購入者|者)(?:さん|様)?(?:たち|達|々)?`;

/** All of them in another order, or by another figure. */
export const OTHER_ORDER_OF_ALL =
  '^(?:and |now |then |ok(?:ay)?,? )*(?:by|in|as|ranked|sorted|highest|lowest|most|least|top|best|worst)\\b|\\b(?:instead|rather)\\b|だと|なら|で(?:は|も|見)|ベース|順|も(?:$|[?？、教見出]|お願)';
