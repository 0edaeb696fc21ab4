import { anyOf, type SaidOtherwise } from './said-otherwise.ts';

const OPENING_JA = '(?:じゃあ|じゃ|では|それでは|それなら|で|あと|ちなみに|ついでに|次に|、)*';
const ASKED_JA =
  '(?:ください|下さい|ほしいです|ほしい|欲しい|もらえますか|もらえる|いただけますか|くれる|お願いします|お願い|ね|よ)?[。?？!！]*';
const SHOW_JA = '(?:出し|見せ|教え|並べ|計算し|集計し|数え|お願い)?(?:て)?';
const COLUMNS = anyOf(
  '足して, 追加して, 加えて, 入れて, つけて, 付けて, 載せて, のせて, 添えて, 追加, プラスして, 表示して',
);

/** What is said in a few words behind an answer, and how it is read. */
export const FOLLOWED_SHORTLY_JA: readonly SaidOtherwise[] = [
  // 最高だった月は？
  { said: '最高(?:だった|の)(?=(?:月|週|日|年|店舗?|商品|カテゴリー?|ブランド|都道府県|年代))', read: '一番高い' },
  { said: '最低(?:だった|の)(?=(?:月|週|日|年|店舗?|商品|カテゴリー?|ブランド|都道府県|年代))', read: '一番低い' },
  // 一昨日わ？
  { said: '^([^、。?？]{1,12}?)わ[?？]*$', read: '$1は?' },
  // 去年のも
  { said: `^${OPENING_JA}([^、。?？]{1,14}?)の(?:分|方|ほう|もの)?も${SHOW_JA}${ASKED_JA}$`, read: '$1は?' },
  // 金額じゃなくて点数で, 東京の代わりに大阪だと？
  {
    said: `^${OPENING_JA}([^、。?？]{1,12}?)(?:じゃなくて|じゃなく|ではなくて|ではなく|でなくて|でなく|の代わりに|のかわりに|よりも?)、?([^、。?？より]{1,14}?)(?:で|だと|は|を|に|なら|だったら)?(?:して|見せて|出して|見たい|教えて|お願い|知りたい|どう)?${ASKED_JA}$`,
    read: '$2だと?',
    unless: 'より(?:多|少|高|低|上|下|増|減|前|後|大|小|売|い)|どちら|どっち',
  },
  // その中で返品が一番多いのは？
  { said: '(?<=^|、|で|は)(返品|キャンセル)が(?=(?:一番|いちばん|最も|もっとも)?(?:多|少な))', read: '$1件数が' },
  // 年代と性別を足して
  { said: `^${OPENING_JA}([^、。?？]{2,20}?)(?:の列|の項目|の欄)?を(?:${COLUMNS})${ASKED_JA}$`, read: '$1も追加して' },
];

/** Behind people. */
export const PEOPLE_SHORTLY_JA: readonly SaidOtherwise[] = [
  // 累計10万円以上の人は？
  {
    said: '(?<!購入)(?:累計|通算|これまでに|これまで)(?:で|の)?(?=[0-9][0-9,.]*(?:万|千)?円(?:以上|以下|未満|超|を超))',
    read: '累計購入額が',
  },
  // どんな人たち？
  {
    said: `^${OPENING_JA}(?:その人たち(?:は|って)|それ(?:は|って))?(?:どんな|どういう|どのような|どういった)(?:人|方|かた|お客様|お客さん|お客|客|顧客|メンバー)(?:たち|達|々|がた)?(?:なの|な|です|でしょう|が(?:いる|いますか?)|か|の)*[?？。]*$`,
    read: 'リストで見せて',
  },
];

/** “How much did she pay?” behind something that the customer on the line bought: for that. */
export const PAID_FOR_IT =
  '^(?:and |so |ok(?:ay)?,? )*how much (?:did|has) (?:she|he|they|the customer|this customer) (?:pay|paid|spend|spent)(?: (?:for|on) (?:it|that|this|them|those))?(?=[?.! ]*$)';

/** Behind what was left out. */
export const WITH_THEM =
  '^(?:じゃあ|では|で|、)*(?:それも?|それら?を?も?|全部|すべて|全て)?(?:を|も)?(?:含め|入れ|込み)(?:ると|たら|だと|て|で|ても|た場合は?)?(?:どう)?(?:なる|なり|です|ます|か|の)*[?？。]*$|^(?:and |so |now |then |ok(?:ay)?,? |what about |how about |what if (?:you|we|i) |what is it |and )*(?:including|include|with|put back|add back|adding|counting) (?:them|it|that|those|these|everything|all of them)(?: (?:in|again|back|too|included))*(?=[?.! ]*$)';

/** Behind what people bought. */
export const PER_PERSON_JA =
  '^(?:じゃあ|では|で|あと|ちなみに|、)*(?:1人|一人|ひとり|1名|一名|お一人|お1人)(?:様)?(?:あたり|当たり|につき|平均)の?(?:金額|額|購入額|売上|平均)?(?:だと|では|は|なら|で|って|にすると|で(?:言う|いう|見る|みる)と|に(?:直す|換算する)と)?(?:いくら|どう|どれくらい|どのくらい|何円|何件|何回)?(?:くらい|ぐらい|ほど)?(?:に?なる|に?なり|です|ます|でしょう|なの|か|の)*[?？。]*$';

/** `返品は？` behind a figure: how many there are, of the same. */
export const TAKEN_BACK_BEHIND_JA =
  '^(?:じゃあ|では|で|あと|ちなみに|一方で?|、)*(返品|キャンセル)(?:の?(?:件数|数))?(?:は|って|も|だと|なら|の方は|のほうは|について(?:は)?)(?:どう|何件|いくつ|どのくらい|どれくらい|どれだけ)?(?:くらい|ぐらい|ほど)?(?:ある|あった|あり|ます|まし|だった|でし|です|なの|か|の|た)*[?？。]*$';

const LEAD_EN = "^(?:and |so |now |then |ok(?:ay)?,? |please |can you |could you |but |let's )*";
const WORDS = "(?:[a-z0-9'&-]+)(?: [a-z0-9'&-]+){0,2}?";
const LEAVE = anyOf(
  'drop, remove, exclude, leave out, take out, filter out, cut, skip, strip out, kick out, throw out, get rid of, omit, ignore',
);
const ANYONE = anyOf(
  'anyone, anybody, everyone, everybody, those, people, customers, the ones, all those, the people, the customers',
);

export const FOLLOWED_SHORTLY_EN: readonly SaidOtherwise[] = [
  // “And the runner-up?”
  {
    said: `${LEAD_EN}(?:what about |who is |which is |what is |what's |who's )?(?:the )?(?:runner[- ]?up|second(?: place| best| one)?|next(?: one| best)?|number (?:two|2)|no\\.? ?2|2nd)(?: then)?(?=[?.! ]*$)`,
    read: 'the top 2',
  },
  { said: "\\b(of|from|by|for|among) (?:'?em)\\b", read: '$1 them' },
  { said: '\\b(?:two|three|four|five|six|seven|eight|ten|[0-9]+)[- ]rows? (?=list|table|ranking|overview)', read: '' },
  // “What about Kanagawa instead of Tokyo?”
  {
    said: `${LEAD_EN}(?:what about |how about |use |take |show |make it |do |with |for |in |at |only )*(?:the )?(${WORDS}) (?:instead of|rather than|in place of|in the place of|not) (?:in |for |at |the )*${WORDS}(?=[?.!]*$)`,
    read: 'what about $1?',
    unless: '\\b(?:by|who|that|bought|have|has|are|is|did|do|consent|agreed|emailed|counts?|numbers?|percent|share)\\b',
  },
  // “How many would be left if I only want those in Osaka?”
  {
    said: `${LEAD_EN}how many (?:of (?:them|those|these) )?(?:would|will|do|are)(?: we| i| you)? (?:be left|remain|be there|left|have|get|have left|stay|be)(?: over)?,? (?:if|when) (?:i|we|you) (?:only |just )?(?:want|take|took|keep|kept|count|counted|look at|looked at|need|include|included|consider|limit (?:it|that|this) to|restrict (?:it|that|this) to|narrow (?:it|that|this) down to)(?: only| just)? (?=those|people|customers|the ones|women|men|vips)`,
    read: 'how many of them are ',
  },
  {
    said: '(?<=how many of them are )(?:those|people|customers|the ones)(?: who are)? (?=in |from |at |over |under |aged )',
    read: '',
  },
  // “Drop anyone who has refused phone calls”
  {
    said: `${LEAD_EN}(?:${LEAVE}) (?:${ANYONE}) (?:who|that)(?: has| have|'ve)? (?=refused|said|declined|opted|rejected|never|withdrew|withdrawn|revoked)`,
    read: 'except those who ',
  },
  {
    said: '^(?:and|or|now|then) (?=by (?:the )?(?:revenue|sales|turnover|units|quantity|orders|order count|value|amount|average order value|number of )[a-z ]*[?.!]*$)',
    read: '',
  },
  // “How many did we sell?”
  {
    said: `${LEAD_EN}how (?:many|much)(?: of (?:them|it|those|these|each))? (?:(?:did|do|have|had) (?:we|they|you) (?:sell|sold|shift|shifted)|(?:were|was|have been|has been|got) sold)(?: of (?:them|it|those|these|each))?(?=[?.! ]*$)`,
    read: 'what about units sold?',
  },
  // “What's their average spend?”
  {
    said: `${LEAD_EN}(?:what(?:'s| is| was|'re| are)? |give me |show me |and |how about |what about )*(?:their|the) (average|mean|median) (?:spend|spending|expenditure|purchase amount|amount spent)(?: (?:per|by) (?:person|customer|head|member))?(?=[?.! ]*$)`,
    read: 'what is their $1 sales per customer?',
  },
  // “Sorted by age”
  {
    said: `${LEAD_EN}(?:sort(?:ed)?|order(?:ed)?|rank(?:ed)?|arrange(?:d)?) (?:them |it |that |this |the list |these |those )?(?:by|on|according to) (?:the )?`,
    read: 'in order of ',
  },
];

/** Behind people. */
export const PEOPLE_SHORTLY_EN: readonly SaidOtherwise[] = [
  {
    said: `${LEAD_EN}(?:who (?:are|were) (?:they|those|these|those people|these people|those customers|these customers|the people|the customers)(?: all| exactly)?|who exactly|which (?:customers|people) are (?:they|those|these|that))(?=[?.! ]*$)`,
    read: 'list them',
  },
];

/** Behind a figure of what people bought. */
export const PER_PERSON_EN =
  "^(?:and |so |now |then |ok(?:ay)?,? |what about |how about |what is (?:it|that) |what's (?:it|that) |how much is (?:it|that) |as an average |on average )*(?:per|for each|for every|by) (?:person|customer|head|buyer|shopper|member|capita)(?: on average)?(?=[?.! ]*$)";

/** “As a percentage of orders?” behind how many were taken back. */
export const OF_ORDERS_EN =
  "^(?:and |so |now |then |what about |how about |what is (?:it|that) |what's (?:it|that) |show (?:it|that|them) |give (?:it|me that) )*(?:as|in|is that) (?:a |the )?(?:percentage|percent|per cent|%|share|rate|proportion|fraction)(?: (?:of|out of|against) (?:all |the |our |total )*(?:orders|sales|purchases|transactions)| terms)(?=[?.! ]*$)|^(?:and |so |now |then )*(?:as|in) (?:a )?rates?(?=[?.! ]*$)";

const RANKED_BY_JA = '(売上|購入金額|購入額|累計売上|注文件数|購入回数|注文数|LTV|生涯価値)';
const ALONE_JA =
  '(?:だけ|のみ|まで|に絞って|に絞る|に絞り込んで|に限定して)(?:で|を|に)?(?:見せて|出して|表示して|リストして)?(?:ください|下さい|お願いします)?';
const ALONE_EN = '(?:(?:just|only|show|show me|give me|and|ok|now) )*(?:just |only )?(?:the )?';

/** Some of the people of the answer before, the first of them by something: `売上の多い順に10人だけ`, “just the top 10 by sales”. */
export const RANKED_PEOPLE_JA: readonly SaidOtherwise[] = [
  {
    said: `^(?:その(?:うち|中)(?:の|で)?)?${RANKED_BY_JA}(?:の|が)?(?:多い|高い|大きい)?(?:順)?(?:に|で)?(?:上位|トップ|先頭|ベスト)?([0-9]+)(?:人|名)?${ALONE_JA}[。?？]?$`,
    read: 'そのうち$1の多い順に$2人',
  },
  {
    said: `^(?:その(?:うち|中)(?:の|で)?)?(?:上位|先頭|ベスト)?(?:の)?([0-9]+)(?:人|名)${ALONE_JA}[。?？]?$`,
    read: 'トップ$1だけ',
  },
];
export const RANKED_PEOPLE_EN: readonly SaidOtherwise[] = [
  {
    said: `^${ALONE_EN}(?:top|first|best) ([0-9]+|ten|five|three|twenty)(?: of (?:them|those|these)| ones)? by (?:the )?((?:number of )?(?:sales|orders|spend|total spend|revenue|purchases|lifetime value|expected value))[?.! ]*$`,
    read: 'of those, top $1 customers by $2',
  },
];
