import { anyOf, type SaidOtherwise } from './said-otherwise.ts';

const PERSON = anyOf('she, he, they, this customer, the customer, the caller, this person, this client');
const CALL = anyOf('call, called, phone, phoned, ring, rang, rung');
const PERIOD =
  '(?:this|last) (?:year|month|quarter|week)|in \\d{4}|since \\w+|in the (?:last|past) (?:\\d+ )?(?:years?|months?|days?)';
const MORE = anyOf('above, over, more than, higher than, greater than, bigger than, larger than, exceeding');
const LESS = anyOf('below, under, less than, lower than, fewer than, smaller than');
const AVOID = anyOf('avoid, refrain from, hold off, hold off on, stop, skip');
const CALLING = anyOf('calling, phoning, ringing, call, phone, ring');
const MAILING = anyOf(
  'emailing, mailing, sending emails to, sending newsletters to, email, mail, send emails to, send newsletters to',
);
const HER = anyOf('her, him, them, this customer, the customer, this person');
const KEPT = anyOf('account, history, record, records, file, profile');
const SHOULD =
  '(?:should|must|shall) (?:we|i)|do (?:we|i) (?:have to|need to)|(?:is it|would it be) (?:better|best|wiser|safer) to';

/** What agents type while somebody is on the line, in English. */
export const SAID_IN_CALLS_EN: readonly SaidOtherwise[] = [
  // “Did she call back?”: she is the one who calls.
  {
    said: `^(?:did|has|have) (${PERSON}) (?:ever |already |then |since |actually )?(?:${CALL})(?: us)? back(?: to us)?(?: (?:again|since|yet|then|already|later))?(?=[?.!]?$)`,
    read: 'when was the last call of $1',
  },
  { said: `^when did (${PERSON}) (?:last )?(?:${CALL})(?: us)? back\\b`, read: 'when was the last call of $1' },
  // “Was her last contact a phone call?”
  {
    said: '\\b(last (?:contact|enquiry|inquiry|conversation|interaction)) (?:a |by )(?:phone )?call\\b',
    read: '$1 by phone',
  },
  // “Should we avoid calling her?”: the consent tells it, and “yes” would say the opposite.
  {
    said: `^(?:${SHOULD}) (?:(?:${AVOID})|not) (?:${CALLING}) (${HER})(?=[?.!]?$)`,
    read: 'consent to calls of this customer',
  },
  {
    said: `^(?:${SHOULD}) (?:(?:${AVOID})|not) (?:${MAILING})(?: to)? (${HER})(?=[?.!]?$)`,
    read: 'consent to email of this customer',
  },
  // “Is her number of purchases this year above 2?”: how often somebody bought.
  {
    said: `^is (?:her|his|their|this customer's|the) number of (?:purchases|orders)((?: (?:${PERIOD}))?) (?:${MORE}) (\\w+)(?: times)?(?=[ ?.!]|$)`,
    read: 'has this customer bought more than $2 times$1',
  },
  {
    said: `^is (?:her|his|their|this customer's|the) number of (?:purchases|orders)((?: (?:${PERIOD}))?) (?:${LESS}) (\\w+)(?: times)?(?=[ ?.!]|$)`,
    read: 'has this customer bought less than $2 times$1',
  },
  {
    said: `^is (?:her|his|their|this customer's|the) number of (?:purchases|orders)((?: (?:${PERIOD}))?) (at least|at most) (\\w+)(?: times)?(?=[ ?.!]|$)`,
    read: 'has this customer bought $2 $3 times$1',
  },
  // “Are there both shirt and knitwear purchases on her account?”
  {
    said: `^(?:are|were) there (?:any )?both (\\w+) and (\\w+) (?:purchases|orders|items)(?: (?:on|in|under) (?:her|his|their|this customer's|the) (?:${KEPT}))?(?=[?.!]?$)`,
    read: 'has this customer bought both $1 and $2',
  },
  // “Did she buy anything since she last contacted us?”: the dates of both tell it.
  {
    said: `^(?:did|has|have) (${PERSON}) (?:ever |then |still )?(?:buy|bought|order|ordered|purchase|purchased|shop|shopped)(?: (?:anything|something|again|from us|with us|more))* (?:after|since) (?:${PERSON}) (?:last |most recently )?(?:contacted|called|emailed|wrote to|phoned|rang|complained)(?: to)?(?: us)?(?=[?.!]?$)`,
    read: 'when was the last contact and when was the last purchase of $1',
  },
  // “What part of total sales?”: nothing else is named that could be the part.
  {
    said: '^(?:what|which|how many) (?:percent|percentage|share|part|portion|proportion) of (?:the |our |all )?(?:total |overall |all |whole )?(?:sales|revenue)(?: is that| is it)?(?=[?.!]?$)',
    read: 'what share of total sales is this customer',
  },
];

const WHEN_LATER = anyOf(
  '明日, あした, あす, 明後日, あさって, 後日, 後ほど, のちほど, 後で, あとで, このあと, この後, 今日中, 本日中, 今日, 本日, 来週, 今週中, 今週, 今から, いまから, これから, 午前, 午後, 夕方, 夜, 朝',
);
const MAY = anyOf(
  'いい, よい, 良い, よろしい, ok, OK, 大丈夫, 可能, 問題な, 差し支え, かまいま, 構いま, かまわな, 構わな',
);
const REACH = anyOf('折り返, 折返, 電話, お電話, かけ直, 掛け直, かけなお, 連絡, ご連絡, メール, コールバック');
const REFRAIN = '(?:控え|ひかえ|避け|さけ|やめ|止め|遠慮し)(?:た|る|ておいた)|(?:し|かけ|掛け|送ら|出さ)ない';
const BETTER = '(?:ほう|方)が(?:いい|良い|よい|よろしい|無難)(?:です|でしょう)?(?:か(?:な|ね)?|の)*';
const ASKED = '(?:ます|ました|る|た|ています|ている|てます|てる|てい|て)?(?:の|ん)?(?:です)?(?:か(?:な|ね)?)?';

/** The same in Japanese. */
export const SAID_IN_CALLS_JA: readonly SaidOtherwise[] = [
  // あした折り返しかけてもいいかな: consent holds at any time.
  {
    said: `(?:${WHEN_LATER})(?:の(?:${WHEN_LATER}))?(?:にでも|に|にも|また|って|、)*(?=(?:お|ご|こちらから)*(?:${REACH})[^、。]{0,16}(?:${MAY}))`,
    read: '',
  },
  // 電話は控えた方がいい: the consent tells it, and “yes” would say the opposite.
  {
    said: `(?:お)?電話(?:は|を|って|するのは|で(?:の(?:案内|連絡|営業))?は)?、?(?:${REFRAIN})${BETTER}`,
    read: 'この方の電話の許諾は',
  },
  {
    said: `(?:メール|メルマガ|dm|DM)(?:は|を|って|での(?:案内|連絡)は)?、?(?:${REFRAIN})${BETTER}`,
    read: 'この方のメールの許諾は',
  },
  // メルマガ止めてる？
  {
    said: `(?:メルマガ|メール|dm|DM)(?:の?(?:配信|購読|案内))?(?:は|を|って)?(?:止め|停止し|断っ|ストップし|解除し)${ASKED}(?:か(?:どうか)?)?(?:分かる|わかる|分かります|わかります|教えて)?か?(?=[?？。]*$)`,
    read: 'この方のメールの許諾は',
  },
  // 売上、全体の何パーセント？: nothing else is named that could be the part.
  {
    said: '^(?:売上|売り上げ|売上げ)(?:は|って|が)?[、 ]*(?:全体|全社|全部|会社全体|総売上)(?:の|のうち|に対して)?、?(?:何|なん)(?:%|％|パーセント|パー|割)(?=(?:くらい|ぐらい|です|か|なの|になる|[?？。])*$)',
    read: 'この方の売上は全体の何パーセント',
  },
  // 最近電話してきた？: when it was tells it.
  {
    said: `(?:最近|この頃|このごろ|近頃)、?(?:お)?電話(?:を|は|って)?(?:して|かけて|くれて|いただいて|もらって)?(?:き|くれ|いただい|もらっ|い)?${ASKED}(?=[?？。]*$)`,
    read: '前回の電話はいつ',
  },
  // 対応終わってる？
  {
    said: `(?:対応|処理)(?:は|って|が)?(?:もう)?(?:終わっ|済ん|完了し|終了し|片付い)${ASKED}`,
    read: '解決していますか',
  },
  {
    said: '^解決(?:してる|してます|した|しました|済み|済|ずみ)(?:の|です|でしょう|か)*(?=[?？。]*$)',
    read: '解決していますか',
  },
];
