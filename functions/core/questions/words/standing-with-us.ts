import type { SaidOtherwise } from './said-otherwise.ts';

const OF_JA = '(?:(?:この|こちらの)(?:方|人|お客様|お客さん|お客さま|会員様)(?:は|が|の|に|へ|って)?、?)?';
const ASKS_JA = '(?:です|でしょう|なの|だった|でした)?(?:よ)?(?:か|かな|かね|ね)?[。?？]*$';
const FEWER_JA =
  '(?:落ち|下が|鈍|減|遅くな|低下し|離れ|遠のい|あい|開い|空い)[ぁ-ん]*(?:ませんか|ますか|か|のでは|んじゃない[ぁ-ん]*|傾向[ぁ-ん]*)?[ぁ-ん]*[。?？]*$';
/** As promoters and detractors are read (`customers-otherwise-ja.ts`). */
const KIND_JA = '(?:中立者|おすすめ度アンケートで[69]点以[上下]の人)';
const NOT_JA = '(?:だめ|ダメ|駄目|NG|不可|拒否|お断り|いや|×)';
const MAY_JA = '(?:いい|良い|OK|大丈夫|可|許可|許諾|オーケー|○)';
const WAY_JA = '(?:電話|メール|メルマガ|お電話)(?:連絡)?';

const PERSON_EN = '(?:she|he|they|this customer|the customer|the caller|this person|this caller|her|him|them)';
const WAY_EN = '(?:(?:a |the )?(?:phone|telephone|e-?mail|chat|call|web|web form|phone call|store|shop|in person))';
const RECENTLY_EN = '(?: (?:lately|recently|of late|in recent months|these days|over the past few months))?';

/** How the customer on the line stands with us, in Japanese: kinds of people, habits that change, what was allowed. */
export const STANDING_WITH_US_JA: readonly SaidOtherwise[] = [
  // この方は批判者ですか: the answers tell it.
  {
    said: `^${OF_JA}(?:NPS(?:で|の|では))?${KIND_JA}(?:に)?(?:該当し[ぁ-ん]*|当たり[ぁ-ん]*|なり[ぁ-ん]*|なって[ぁ-ん]*)?(?:です)?(?:か)?(?:[?？、]*(?:それとも)?${KIND_JA})*${ASKS_JA}`,
    read: 'この方のおすすめ度アンケートの回答は',
  },
  // つむぎとルミエール、どちらで多く使っていますか
  {
    said: `^${OF_JA}([^、。 とで]+?)と([^、。 とで]+?)(?:の|で|では|だと|、)*(?:どちら|どっち)(?:の(?:方|ほう))?(?:で|を|が)?、?(?:多く|よく|たくさん|より多く)?(?:お金を)?(?:使|買|利用し|購入し|お買い物し|ご利用|お買い上げ)[ぁ-ん]*[。?？]*$`,
    read: 'この方の$1と$2の売上をブランド別に',
    unless: '年|月|週|日|電話|メール|店舗|オンライン|アプリ|ネット|何|午|平日|夜|朝',
  },
  // 年間いくらぐらい使う人？
  {
    said: `^${OF_JA}(?:年間|1年間|一年間|年に)(?:で|に|だいたい|大体|平均)*(?:いくら|どれ|どの)(?:くらい|ぐらい|ほど|だけ)?(?:お金を)?(?:使|買|購入し|お買い上げ|利用し)[ぁ-ん]*(?:人|方|お客様|お客さん)?${ASKS_JA}`,
    read: 'この方の年別の購入金額',
  },
  {
    said: `^${OF_JA}(?:(?:どんな|どのような|どの|何の)クラスタ(?:ー)?|クラスタ(?:ー)?の(?:特徴|説明|内容|名前|意味))(?:は|って|を)?(?:に)?(?:入っ|属し|分類され|含まれ|いる|教え|知り|です)?[ぁ-ん]*[。?？]*$`,
    read: 'この方のクラスタは',
  },
  // 電話はだめでメールはいい方ですよね？
  {
    said: `^${OF_JA}${WAY_JA}(?:は|が)(?:${NOT_JA}|${MAY_JA})(?:で|だけど|だが|ですが|、|けど)*${WAY_JA}(?:は|が|なら)(?:${NOT_JA}|${MAY_JA})(?:な|の)?(?:方|人|お客様)?${ASKS_JA}`,
    read: 'この方の連絡の許諾は',
  },
  {
    said: '(同意|許諾|許可|オプトイン)(?:は|って|を|が)?(いつ|どこで)(?:、)?(?:取って|取り|取れ|取得し|取得さ|お取り|得)[ぁ-ん]*(?=[。?？]*$)',
    read: '$1は$2もらった',
  },
  // 最近買い物のペースが落ちていませんか
  {
    said: `^${OF_JA}(?:最近|ここ最近|このごろ|このところ|直近)?(?:は|、)*(?:(?:ご)?(?:購入|買い物|お買い物|注文|利用|来店)の?)(?:ペース|頻度|回数|間隔)(?:が|は)${FEWER_JA}`,
    read: 'この方の直近90日とその前の90日の注文件数を比べて',
  },
];

/** The same in English. */
export const STANDING_WITH_US_EN: readonly SaidOtherwise[] = [
  // “Show me every contact we've had with her”
  {
    said: `^(?:(?:show|give|list|tell)(?: me)? |what are )?(?:every|all|all of) (?:the |our )?(?:single )?(?:contacts?|calls? and messages|interactions?|conversations?|enquiries|inquiries)(?: that)?(?: we(?:'ve| have)?(?: ever)? (?:had|have)| there (?:have been|were))? (?:with|from|by) ${PERSON_EN}(?: so far| to date)?(?=[?.!]?$)`,
    read: 'contact history of this customer',
  },
  // “Was the latest contact by chat or phone?”
  {
    said: `^(?:was|is|did) (?:the|her|his|their|this customer's) (?:last|latest|most recent|previous) contact (?:come in )?(?:by|via|over|through|on|made by|from) ${WAY_EN}(?:,? or (?:by |via |over |on |through )?${WAY_EN})+(?=[?.!]?$)`,
    read: 'last contact of this customer',
  },
  // “Do we owe this customer a callback?”
  {
    said: `^(?:do we (?:still )?owe ${PERSON_EN} (?:a )?(?:callback|call back|call-back|return call)|(?:is|was) (?:there )?(?:a |any )?(?:callback|call back|call-back) (?:needed|due|outstanding|open|pending|required|owed|promised)(?: (?:for|to|with) ${PERSON_EN})?|(?:is|does) ${PERSON_EN} (?:still )?(?:waiting|wait) for (?:a |our )?(?:callback|call back|call-back)|are we (?:supposed|meant) to call ${PERSON_EN} back)(?=[?.!]?$)`,
    read: 'does this customer have contacts with the outcome callback',
  },
  {
    said: '\\b(?:outstanding|pending|still open|unsettled) (?=complaints?|issues?|cases?|contacts?|tickets?|problems?|enquir|inquir|questions?)',
    read: 'unresolved ',
  },
  // “Has her buying slowed down lately?”
  {
    said: `^(?:has|have|is|are) (?:her|his|their|this customer's|the customer's) (?:buying|buying pace|shopping|purchases?|purchasing|orders?|ordering|order frequency|purchase frequency|frequency)(?: pace| rate| activity)? (?:slow(?:ed|ing)(?: down)?|dropp(?:ed|ing)(?: off)?|declin(?:ed|ing)|go(?:ne|ing) down|fall(?:en|ing)(?: off)?|decreas(?:ed|ing)|picked up|picking up|increas(?:ed|ing))${RECENTLY_EN}(?=[?.!]?$)`,
    read: "this customer's number of orders in the last 90 days vs the 90 days before",
  },
  {
    said: `^(?:is|has) (?:she|he|this customer|the customer) (?:been )?(?:buying|ordering|shopping|bought|ordered|shopped) (?:less|more)(?: often| frequently)?(?: (?:lately|recently|of late|in recent months|these days|than (?:before|she used to|he used to|they used to|usual)))(?=[?.!]?$)`,
    read: "this customer's number of orders in the last 90 days vs the 90 days before",
  },
];
