import { anyOf, type SaidOtherwise } from './said-otherwise.ts';

const NUMBER = '\\d+|three|five|ten|twenty';
const KIND = anyOf(
  'brand, brands, the brand, category, categories, product, products, store, stores, channel, channels, sales channel, month, months, year, years, quarter, week, gender, age, age group, prefecture, segment',
);
const ENOUGH = anyOf('enough, fine, ok, okay, sufficient, plenty, all i need, all we need');

/** How people ask on behind an answer, and how it is read. */
export const FOLLOWED_OTHERWISE_EN: readonly SaidOtherwise[] = [
  // “Since when with Lumiere?”
  {
    said: '^(?:and |so )?(?:since when|from when|for how long) (?:with|at) ([a-z0-9 ]+?)(?=[?.!]*$)',
    read: 'what about $1',
  },
  // “Could you use the median instead?”
  {
    said: "^(?:and |so |ok,? |okay,? )?(?:(?:could|can|would|will) (?:you|we|i) (?:please )?|please |let's |let us )?(?:use|take|try|do|see|have|get|make it|go with|switch to|change (?:it|that|this) to|give me|show me) (?:the )?(median|average|mean|total|sum|maximum|minimum)(?: of (?:that|it|them|those))?(?: instead)?(?:,? please)?(?=[?.!]?$)",
    read: 'the $1 instead',
  },
  // “The top 5 is enough.”
  {
    said: `^(?:and |so |actually,? )?(?:just |only )?(?:the )?(top|first|best|bottom|worst) (${NUMBER}) (?:is|are|will be|would be|will do|would do)(?: (?:${ENOUGH}))?(?:,? (?:thanks|thank you|please))?(?=[?.!]?$)`,
    read: 'only the $1 $2',
  },
  // “And by channel rather than brand”
  {
    said: `\\bby (?:the )?([a-z ]+?),? (?:rather than|instead of|and not|not) (?:by )?(?:${KIND})(?=[?.!]?$)`,
    read: 'by $1',
  },
  // “Break that down by year”
  {
    said: `^(?:and |now |then |please |can you |could you )*(?:break|split|divide|slice|cut|separate) (?:that|it|this|them|those|these)(?: down| up| out)? (?:by|into|per|for each) (?:each )?(?=${KIND})`,
    read: 'by ',
  },
  { said: `^(?:and )?(?:that|it|this|those|these|them) (?=by (?:each )?(?:${KIND})(?=[?.!]?$))`, read: '' },
  // “And just the online part of it?”
  {
    said: '^(?:and |now |then |ok(?:ay)?,? |so )*(?:just|only) (?:the |for the )?([a-z0-9 ]+?) (?:part|portion|piece|half|bit|slice|section|fraction|side)s?(?: of (?:it|that|this|them|those|these))?(?=[?.!]*$)',
    read: 'only $1',
  },
  // “And those from May?”
  {
    said: '^(?:and )?(?:what about |how about )?(?:those|the ones|people|customers) (?:from|of|in) (?=(?:january|february|march|april|may|june|july|august|september|october|november|december)\\b)',
    read: 'and in ',
  },
  // “How does that compare with last year?”
  {
    said: '^(?:and )?(?:(?:how (?:does|do|did) (?:that|it|this|those|these) compare|compare (?:that|it|this|them)?|compared|versus|vs\\.?|against)(?: (?:with|to|against))?) (?:the same (?:period|time|month|months|days) (?:of |in )?)?last year(?=[?.!]?$)',
    read: 'compared with the same period last year',
  },
];

const THEN_JA = '(?:それ(?:を|は)?|これ(?:を|は)?)?';
const ENDS_JA =
  '(?:と|とどう(?:です|なり)?[ぁ-ん]*|どう(?:です|でしょう)?か?|て(?:ください|みて|もらえますか)?|たら(?:どう)?[ぁ-ん]*)?';

export const FOLLOWED_OTHERWISE_JA: readonly SaidOtherwise[] = [
  // 逆に少ない方の10県は
  {
    said: `^${THEN_JA}(?:逆に|反対に)?(?:一番|最も)?(少ない|低い|小さい|安い|下の|多い|高い|大きい|上の)(?:方|ほう)(?:から|の|は)?(?:、)?([0-9]+)(?:件|県|個|つ|人|名|位|商品|店舗|店|カテゴリ)(?:は|だけ)?(?:どこ|何|どれ)?(?:です)?か?[?？]?$`,
    read: '$1順に$2件',
  },
  // 1年前と比べると: the same days of the year before.
  {
    said: `^${THEN_JA}(?:(?:1|一)年前|前の年|前年|去年|昨年)(?:の)?(?:(?:同じ|同)(?:月|時期|期間|頃|ころ|週|期))?(?:と|に)(?:比べ(?:る|て)?|比較(?:する|して|し)?|対して)${ENDS_JA}[?？]?$`,
    read: '前年同期と比べると',
  },
];

/** “How much would each purchase be?” behind what is expected of one customer. */
export const EXPECTED_BEHIND_EN: readonly SaidOtherwise[] = [
  {
    said: '^(?:and |so )?(?:how much|what|for how much|how big|how large)(?: money)? (?:would|will|is|might|could)? ?(?:each|every|a|one|the next|that|such an?)(?: single| such)? (?:purchase|order)(?: be| cost| come to| amount to| be worth| worth)*(?: on average| for)?(?=[?.!]?$)',
    read: 'expected amount of a purchase of this customer',
  },
];

export const EXPECTED_BEHIND_JA: readonly SaidOtherwise[] = [
  {
    said: '^(?:その(?:とき|際)?(?:の)?)?(?:1回|一回|1度|一度)(?:あたり|につき|の購入|の注文|ごと)*(?:の)?(?:金額|額|購入金額|購入額)?(?:は|で|に|って)?(?:いくら|どれくらい|どのくらい)?(?:くらい|ぐらい|ほど)?(?:になり|使い|買い)?(?:そう)?(?:です|ます|でしょう)?か?[?？]?$',
    read: 'この方の1回の期待金額は',
  },
  // 90日だと何回の見込みですか
  {
    said: '^(?:じゃあ|では)?、?(90|365)日(?:間)?(?:だと|なら|では|で|の場合は?|は)、?(?:何回|どれくらい|どのくらい|いくつ)?(?:の)?(?:見込み|予想|予測)?(?:です|でしょう)?か?[?？]?$',
    read: 'この方の今後$1日の予測購入回数は',
  },
];

/** Behind people who are expected to buy so often. */
export const EXPECTED_PEOPLE_BEHIND_JA: readonly SaidOtherwise[] = [
  // 365日で1回以上ならどう？
  {
    said: '^(?:じゃあ|では)?、?(90|365)日(?:間)?(?:だと|なら|では|で|の場合)?、?([0-9.]+)回(以上|以下|未満)?(?:だと|なら|では|の場合)(?:どう[^、。]{0,8}|何人[^、。]{0,8})?[?？]?$',
    read: '今後$1日の予測購入回数が$2$3の人は何人',
  },
];

const ASKED_ON =
  '(?:and |so |ok(?:ay)?,? |also |plus |now |then |what about |how about |what of |the same (?:for|with) (?:the )?|same (?:for|with) (?:the )?|same thing for )*';
const CHANGED =
  '(?:up|down|higher|lower|more|less|better|worse|bigger|smaller|fewer|an? (?:increase|decrease|drop|rise|improvement|decline)|increased|decreased|improved|grown|fallen|risen|dropped|growing|falling|rising|increasing|decreasing|gone up|gone down|going up|going down)';
const THAN = '(?:on|from|than|versus|vs\\.?|compared (?:to|with)|over|against|relative to)';
const BEFORE = "(?:the )?(?:previous|prior|preceding) (day|week|month|quarter|period)(?:'s)?";
const NARROWED =
  'vips?|women|men|female|male|new|lost|cooling|active|at-risk|at risk|dormant|gold|silver|regular|bronze|platinum|repeat|tokyo|osaka|online|app|store|web|loyal';
const WAS =
  '(?: (?:was|were|is|are|does|did) (?:that|it|this|those|they|there)(?: make| come to)?(?: in (?:total|all)| altogether)?)?';

/** “And orders?”, “how many were complaints?” behind a figure: another figure of the same, or a part of it. */
export const BEHIND_FIGURES_EN: readonly SaidOtherwise[] = [
  {
    said: `^${ASKED_ON}(?:(?:the |by |in )?(?:orders|purchases|transactions|order counts?|order numbers?|number of purchases)|how many (?:orders|purchases|transactions)${WAS}|(?:in|from|over|across) how many (?:orders|purchases|transactions))(?=[?.!]*$)`,
    read: 'and the number of orders',
  },
  {
    said: `^${ASKED_ON}(?:(?:the )?(?:returns|returned orders)|how many (?:returns|returned orders|(?:of (?:them|those|these) )?(?:were|got) (?:returned|sent back|taken back))${WAS})(?=[?.!]*$)`,
    read: 'and the number of returned orders',
  },
  {
    said: `^${ASKED_ON}(?:(?:the )?(?:cancellations|cancelled orders)|how many (?:cancellations|cancelled orders|(?:of (?:them|those|these) )?(?:were|got) cancell?ed)${WAS})(?=[?.!]*$)`,
    read: 'and the number of cancelled orders',
  },
  // “And a year ago?”: the same days of the year before.
  {
    said: `^${ASKED_ON}(?:what about |how about )?(?:(?:a|one|1) year (?:ago|earlier|previously)|this time last year)(?=[?.!]*$)`,
    read: 'and the same period last year',
  },
  // “Is that up on the previous quarter?”, “are they higher than last year?”
  {
    said: `^${ASKED_ON}(?:is|are|was|were|has|have) (?:that|it|this|those|they|these|the (?:figure|number|total|rate|result)|sales|revenue)(?: figure| number)? ${CHANGED} ${THAN} ${BEFORE}(?=[?.!]*$)`,
    read: 'compared with the previous $1',
  },
  {
    said: `^${ASKED_ON}(?:is|are|was|were|has|have) (?:that|it|this|those|they|these|the (?:figure|number|total|rate|result)|sales|revenue)(?: figure| number)? ${CHANGED} ${THAN} (?:(?:the )?same (?:period|time|month|quarter|week|day|days|months|weeks) (?:of |in |a )?)?(?:the )?(?:last year|a year (?:ago|earlier|before)|(?:the )?(?:previous|prior) year|year before|last year's)(?=[?.!]*$)`,
    read: 'compared with the same period last year',
  },
  // “Only gold members”: of those, and not all of them.
  {
    said: `^${ASKED_ON}(?:only|just)(?: for| the| our| those| of)* (${NARROWED}) (?:members|customers|people|clients|shoppers|users|ones|players|buyers)(?=[?.!]*$)`,
    read: 'only $1',
  },
  {
    said: '\\b(how many of (?:them|those|these)) (?:have |had |then )?(?:came|come) back (?=within |in (?:the )?\\d)',
    read: '$1 bought again ',
  },
  // A part of it: “how many by phone?”
  {
    said: `^${ASKED_ON}how many (?=(?:(?:were|are|was|is|came|come) (?!that\\b|it\\b|this\\b|those\\b|they\\b|there\\b|returned|cancell|sent|taken|in total|we\\b)|by |via |through |over the |from |at |in (?!total|all|the last|the past))[a-z0-9' -]{2,40}[?.!]*$)`,
    read: 'how many of those ',
  },
  {
    said: `^${ASKED_ON}(?:the )?(day|week|month|quarter) (?:before|earlier|prior)(?=[?.!]*$)`,
    read: 'and the $1 before that',
  },
];

/** The same behind figures of orders or events: whose they are. */
export const BUYERS_BEHIND_EN: readonly SaidOtherwise[] = [
  {
    said: `^${ASKED_ON}(?:(?:the )?(?:customers|people|shoppers|clients|number of customers|number of people|customer count)|(?:from |by )?how many (?:different |distinct |unique )?(?:customers|people|buyers|shoppers)(?: do we have)?${WAS})(?=[?.!]*$)`,
    read: 'what about the customers',
  },
];

/** What is asked of contacts behind a figure of them. */
export const CONTACTS_BEHIND_EN: readonly SaidOtherwise[] = [
  // “And how long did they take on average?” behind contacts: how long somebody was busy with them.
  {
    said: '^(?:and |so |ok(?:ay)?,? )*how long (?:did|do|does|were|was) (?:they|those|these|it|that|each|each of them|one of them|such a contact|the (?:contacts|calls|chats|complaints|emails))(?: (?:calls?|contacts?|chats?|complaints?|emails?))? ?(?:take|last|run|go on|need|handled|be)?(?: (?:us|to handle|to resolve|to deal with))?(?:,? (?:on|in) a?v[a-z]+| typically| usually| each)*(?=[?.!]*$)',
    read: 'average handling time',
  },
];
