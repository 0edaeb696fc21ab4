import { anyOf, type SaidOtherwise } from './said-otherwise.ts';

const CHANNELS_JA = anyOf('アプリ, オンライン, 店舗, お店, 店頭, 実店舗, web, ウェブ, ネット, 通販, サイト, EC');
const BUYING_JA = anyOf(
  '買う, お買いになる, 買われる, 購入する, 購入される, ご購入される, 注文する, 注文される, ご注文される, 買い物する, 買い物される, お買い物される, 利用する, 利用される, ご利用になる',
);
const CONTACTS_JA = anyOf('電話, チャット, メール, LINE');
const CONTACTING_JA = anyOf(
  '連絡してくる, 連絡してこられる, 連絡をくれる, 連絡される, 連絡をされる, ご連絡いただく, 連絡する, 問い合わせてくる, 問い合わせてこられる, 問い合わせる, 問い合わせされる, お問い合わせされる, お問い合わせいただく, 問い合わせする, 問い合わせをする',
);
const OFTEN_JA = '(?:こと|の|場合|ケース)?[がの]?多(?:い|め|かった)';
const NOT_OF_ONE_JA = '[0-9]|[年月週]|割合|率|何人|人数|みんな|全員|全体|誰|商品|いくら|金額|売上|平均|より';

const CHANNELS_EN =
  '(?:online|on the web|on the website|the website|on the app|the app|in the app|an app|in[- ]store|in (?:a |the )?(?:store|shop)s?|in the boutique|at (?:a|the) (?:store|boutique))';
const WHO_EN = '(?:he|she|they|this (?:customer|person|caller)|the (?:customer|caller))';
const MOSTLY_EN =
  '(?:mostly|mainly|usually|normally|typically|generally|tend to|tends to|prefer to|more often|most often)';
const NOT_OF_ONE_EN =
  '\\d|\\b(?:last|this (?:year|month|quarter)|since|how many|how much|percent|percentage|share|average|than|everyone|customers|people|what|which (?!channel)|when)\\b';

/** `アプリで買うことが多い方ですか`, “does she mostly buy online?”: how often in each of the ways tells it. */
export const MOSTLY_SAID_JA: readonly SaidOtherwise[] = [
  {
    said: '^(?=.*(?:いつ|どこ|どうやって|どのように|どの経路))(?:.*?)(電話|メール)(?:連絡)?の(?:ご)?(?:同意|許諾|許可|承諾)(?:を|は|って|が)?[^。]*?(?:もらっ|いただ|頂い|取っ|取得|得|受け)[^。]*$',
    read: 'この方の$1の同意っていつ取ったもの',
  },
  {
    said: `^.*(?:${CHANNELS_JA})で(?:お)?(?:${BUYING_JA})${OFTEN_JA}.*$`,
    read: 'この方の注文件数をチャネル別に多い順で',
    unless: NOT_OF_ONE_JA,
  },
  {
    said: `^.*(?:${CONTACTS_JA})(?:で|から|、|と).*(?:${CONTACTING_JA})${OFTEN_JA}.*$`,
    read: 'この方の問い合わせ件数を問い合わせ方法別に多い順で',
    unless: NOT_OF_ONE_JA,
  },
];

export const MOSTLY_SAID_EN: readonly SaidOtherwise[] = [
  {
    said: `^what (?:has|have|did|does) ${WHO_EN} (?:bought|buy|ordered|order|purchased|purchase) (?:the )?most(?: often| frequently)?,? (?:by|in) (?:quantity|units|number|numbers|pieces)(?=[?.!]?$)`,
    read: 'quantity by product of this customer, most first',
  },
  {
    said: '\\b(?:registered|signed up|enrolled|a member) (?:with|at|of) (?:more than one|several|multiple|two or more|only one|just one)(?: of)?(?: our| your| the)?(?: brands?)?',
    read: 'registered with which brands',
  },
  {
    said: `^what (?:is|are) ${WHO_EN} expected to (?:buy|purchase|order) (?:over|in|within|during) the next (\\d+) days,? (?:in|by) (?:the )?number of (?:purchases|orders)`,
    read: "what is this customer's expected number of purchases in the next $1 days",
  },
  {
    said: `^(?:so )?(?:does|is|has|did) ${WHO_EN} ${MOSTLY_EN} (?:buy|buying|bought|shop|shopping|shopped|order|ordering|ordered|purchase)(?: from us)? .*${CHANNELS_EN}.*$`,
    read: "this customer's orders by channel, most first",
    unless: NOT_OF_ONE_EN,
  },
  {
    said: `^(?:so )?(?:does|is|has|did) ${WHO_EN} ${MOSTLY_EN} (?:call|phone|email|chat|contact us|get in touch|reach out|write|contacting us|calling|emailing).*$`,
    read: "this customer's contacts by contact channel, most first",
    unless: NOT_OF_ONE_EN,
  },
];
