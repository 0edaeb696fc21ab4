import { anyOf, type SaidOtherwise } from './said-otherwise.ts';

const ENDS = '(?:です|でしょう|なの|でした)?(?:か|かな|かね|っけ)?[?？]?$';
const DID = anyOf(
  '買った, 買われた, お買いになった, 買ってくれた, 買ってくださった, 購入した, 購入された, ご購入された, ご購入になった, 注文した, 注文された, ご注文された, 買い物した, 買い物された, お買い物された, 利用した, 利用された, ご利用された',
);
const NEWEST = '(?:(?:一番|いちばん)?(?:最近|最後)|直近|前回)(?:に|で)?';
const OLDEST = '(?:(?:一番|いちばん)?最初|初めて|はじめて|初回)(?:に|で)?';
const DAY = '(?:日(?:付|にち|時)?|年月日)(?![ぁ-ん]*目)';
const BUYING = '(?:買|購入|注文|ご購入|ご注文|お買い物|買い物|利用|ご利用)';
const BY_DAY =
  '(?:を|は)?、?(?:日付|日時|日にち|時系列|新しい|最新|古い)(?:の(?:新しい|古い)?)?順(?:番)?(?:に|で)?(?:並べ(?:て|る)?|見せ(?:て)?|一覧(?:に(?:して)?)?|教えて|出して|表示(?:して)?|リスト(?:に(?:して)?)?)?(?:ください|もらえますか|くれますか|ほしい|欲しい)?[?？。]?$';
const OF_ORDERS = `(?:${anyOf('商品, 商品名, 品名, 品物, 内容, 明細, 金額, 値段, 価格, 日付, 日時, 購入日, 注文日, 店舗, ブランド, チャネル, 数量, 点数, 合計')})`;
const PERSON = `(?:${anyOf('she, he, they, this customer, the customer, the caller, this caller, this person, this client')})`;

/** What is asked of the customer on the line around a corner, in Japanese: days, histories beside each other, months, scores. */
export const ASKED_OTHERWISE_JA: readonly SaidOtherwise[] = [
  { said: `${NEWEST}(?:${DID})${DAY}`, read: '最終購入日' },
  { said: `${OLDEST}(?:${DID})${DAY}`, read: '初回購入日' },
  // 購入と問い合わせの件数: of each of them.
  {
    said: '(?:ご)?(?:購入|注文)(?:と|や)(問い合わせ|お問い合わせ|返品|キャンセル)の?(?:件数|回数|数)(?!量)',
    read: '購入回数と$1の件数',
  },
  {
    said: '(返品|キャンセル|問い合わせ|お問い合わせ)(?:と|や)(?:ご)?(?:購入|注文)の?(?:件数|回数|数)(?!量)',
    read: '$1の件数と購入回数',
  },
  { said: '(?:ご)?(?:購入|注文)(?:と|や)(返品|キャンセル|問い合わせ|お問い合わせ)の?履歴', read: '購入履歴と$1の履歴' },
  { said: '(返品|キャンセル|問い合わせ|お問い合わせ)(?:と|や)(?:ご)?(?:購入|注文)の?履歴', read: '$1の履歴と購入履歴' },
  // 返品を日付順に
  { said: `(?<=履歴|一覧|リスト)${BY_DAY}`, read: 'を全部見せて', unless: '古い' },
  { said: `(?<=返品|キャンセル|問い合わせ|注文|購入)${BY_DAY}`, read: 'の履歴を全部見せて', unless: '古い' },
  // 直近3回の注文を、商品名と金額も含めて: every order is told with them.
  {
    said: `(?<=注文|購入|買い物)(?:を|の|について)?、?(?:${OF_ORDERS}(?:と|、|や|・|および)?)+(?:も|を|まで)?(?:含め|つけ|付け|込み|付き|つき|入り|一緒に|あわせ|合わせ)(?:て|で|た形で)?(?:、|の)?(?=一覧|リスト|教|見|出|表示|$)`,
    read: 'を',
  },
  {
    said: '(?:普通の?|ふつうの|一般の|一般的な|標準的な|並みの|平均の|平均的な)(?:お客様|顧客|お客さん|人|方)(?=と比べ|に比べ|より)',
    read: '平均',
  },
  // どの月に一番買ってますか
  {
    said: `(?:どの月|何月|いつの月)(?:に|が)?、?(?:一番|いちばん|最も|もっとも)(?:多く|よく|たくさん)?${BUYING}[ぁ-んっ]*${ENDS}`,
    read: 'この方の注文件数が一番多い月は',
  },
  {
    said: `(?:一番|いちばん|最も|もっとも)(?:多く|よく|たくさん)?${BUYING}[ぁ-んっ]*(?:の|月)は(?:どの月|何月|いつの月)${ENDS}`,
    read: 'この方の注文件数が一番多い月は',
  },
  {
    said: `(?:どの月|何月)(?:に|が)?、?(?:一番|いちばん|最も|もっとも)(?:多く|たくさん)?(?:お金を)?使[ぁ-んっ]*${ENDS}`,
    read: 'この方の売上が一番多い月は',
  },
  {
    said: `RFM(?:スコア|の点数|ランク|の値|値)?(?:は|が|って)[1-5]{3}(?:点)?(?:(?:です|でしょう|なの|の|の人|の方|の顧客|のお客様)*(?:か(?:な|ね)?)?)?[?？]?$`,
    read: 'この方のRFMスコアは',
  },
  // 解約ではなく返品の: what is not meant is said for clearness.
  { said: '(?<=^|[、,。 ])[^、,。 はがをに]{1,12}?(?:では|じゃ)なく(?:って|て)?(?![もなかっ])、?', read: '' },
  // 不満のアンケート: the scores tell it.
  {
    said: '(?:不満|低評価|低い評価|悪い評価|低い点数|低得点|ネガティブ)(?:な|の|だった)?(?:アンケート|回答)(?:の?(?:回答|結果))?(?:は|が|って)?(?:あり|ある|出て|出し|つけ|書)[ぁ-んっ]*[?？]?$',
    read: 'アンケートの回答を全部見せて',
  },
];

/** The same in English. */
export const ASKED_OTHERWISE_EN: readonly SaidOtherwise[] = [
  { said: '\\bnot (?:for |about |by |a |an |the )*[a-z]+(?: [a-z]+)?,? but (?:rather )?', read: '' },
  {
    said: `\\b(?:is|are|does) (?:her|his|their|this customer's|the customer's) rfm(?: score)? (?:at |equal to |have )?[1-5]{3}\\b`,
    read: 'what is her rfm score',
  },
  { said: '\\brfm(?: score)?(?: is| of| =|:)? ?[1-5]{3}\\?*$', read: 'what is her rfm score' },
  {
    said: `\\b(?:in |during )?(?:which|what) (?:calendar )?months? (?:does|did|do|has|have) ${PERSON} (?:buy|bought|order|ordered|shop|shopped|purchased?) (?:from us )?(?:the )?most(?: often| frequently| orders)?`,
    read: 'month with the most orders of this customer',
  },
  {
    said: `\\b(?:in |during )?(?:which|what) (?:calendar )?months? (?:does|did|do|has|have) ${PERSON} (?:spend|spent) (?:the )?most(?: money)?`,
    read: 'month with the highest sales of this customer',
  },
  {
    said: '\\b(returns|cancellations|purchases|orders|contacts) (?:sorted |ordered |listed |arranged |in order )?(?:by|of) (?:the )?date(?: order)?(?:,? (?:newest|latest|most recent) first)?(?=[?.!]?$)',
    read: 'list of the $1 of this customer',
  },
];
