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
  '(?:を|は)?、?(?:日付|日時|日にち|時系列|新しい|最新|古い)(?:の(?:新しい|古い)?)?順(?:番)?(?:に|で)?(?:(?:並べ|見せ|一覧|リスト|教え|出し|表示|し|て|る|に|で|ください|もらえますか|くれますか|ほしい|欲しい|お願いします)*)[?？。]?$';
const OF_ORDERS = `(?:${anyOf('商品, 商品名, 品名, 品物, 内容, 明細, 金額, 値段, 価格, 日付, 日時, 購入日, 注文日, 店舗, ブランド, チャネル, 数量, 点数, 合計')})`;
const PERSON = `(?:${anyOf('she, he, they, this customer, the customer, the caller, this caller, this person, this client')})`;

const OTHERS = `(?:${anyOf('平均, 全体, 全体の平均, みんな, 全員, 他のお客様, ほかのお客様, 他の人, ほかの人, 他の方, ほかの方, 他の顧客, ほかの顧客, 他のお客さん, ほかのお客さん, 全体の中央値, 中央値, お客様全体, 顧客全体')})`;
const LIVING =
  '(?:の(?:方|人|お客様|お客さん)|に?お住まい|に?在住|に?住(?:んで|み)|から|(?:の)?出身|です|でしょう|$|[?？])';

/** What is asked of the customer on the line around a corner, in Japanese: days, histories beside each other, months, scores. */
export const ASKED_OTHERWISE_JA: readonly SaidOtherwise[] = [
  { said: '(どの|どれ)(?:ぐらい|位)', read: '$1くらい' },
  { said: '(?:くらべ|較べ)(?=て|ると|たら)', read: '比べ' },
  // 問い合わせは多い方ですか、他のお客様と比べて
  {
    said: `^(.+?)、?(${OTHERS})(?:と|に)(?:比べ|比較し)(?:て|ると|たら)[?？。]?$`,
    read: '$2と比べて$1',
  },
  {
    said: `((?:${OTHERS})(?:と比べ|に比べ|と比較し|より).*?(?:多|高|少な|低|長|短|大き))い(?:方|ほう)(?=です|でしょう|か|なの|[?？]|$)`,
    read: '$1い',
  },
  // 何日たってます
  {
    said: '((?:から|より)[^、]{0,8}?)(?:立|た)(?=って(?:い)?(?:る|ます|ん)|ちます|ちました|つ(?:[?？かの]|$)|った(?:か|の|[?？]|$))',
    read: '$1経',
  },
  {
    said: '(?:最後|前回|直近|一番最近)に(?:お)?(?:買って|購入して|買い物して|注文して|買われて|購入されて)から(?:どれくらい|どのくらい)(?:ぶり)?(?:経[ぁ-んっ]*|になります[か]?|です[か]?)',
    read: '最後の購入から何日',
  },
  // どれくらい買っていますか, 1回にどれくらい買いますか: counted by what?
  {
    said: `^(?:この方は?、?|この人は?、?|お客様は、?)?(?:普段|ふだん|いつも|だいたい|大体|平均して)?(?:は)?(?:1回|一回|1度|一度|毎回)(?:に|で|あたり|につき|の(?:購入|注文|買い物)(?:に|で))(?:は)?(?:どれくらい|どのくらい|どの程度)(?:の量)?(?:を)?${BUYING}[ぁ-んっ]*${ENDS}`,
    read: 'この方の1回の購入の程度',
  },
  {
    said: `^(?:この方は?、?|この人は?、?|お客様は、?)?(?:これまで(?:に)?|今まで(?:に)?|普段|ふだん)?(?:どれくらい|どのくらい|どの程度)${BUYING}[ぁ-んっ]*${ENDS}`,
    read: 'この方の購入の程度',
    unless: '利用',
  },
  {
    said: '^(?:この方は?、?)?(?:以前|前|昔|これまで|今まで)(?:と比べて|に比べて|より|よりも)、?(?:どれくらい|どのくらい|どう)?(?:活発|アクティブ)(?:です|でしょう|なん|になって|に|い|ます|か|の)*[?？]?$',
    read: 'この方の最近の活発さ',
  },
  // どの都道府県の方ですか
  {
    said: `(?:どちらの|どの|どこの|何)(?:都道府県|都市|県|地域|エリア|地方|市町村|市)${LIVING}.*$`,
    read: 'この方の住所は',
    unless: '売上|購入|買|人数|何人|件|注文|多い|店',
  },
  {
    said: '^(?:お住まい|住んでいる(?:所|場所)?|住所|お住い)(?:の)?(?:都道府県|県|市|地域|エリア)?(?:は|って)(?:どちら|どこ|何県|どの県|どの都道府県|何市)?(?:です|でしょう|になります|なの)*(?:か)?[?？]?$',
    read: 'この方の住所は',
  },
  // ふだんの購入間隔は平均で何日ですか
  {
    said: `^(?:この方の)?(?:普段|ふだん|いつも|通常|大体|だいたい)?の?(?:平均(?:的な|の)?)?(?:${BUYING})の?(?:間隔|サイクル|スパン)(?:の平均)?(?:は|って|が)?、?(?:平均(?:で|して|すると|的に|だと)?)?、?(?:だいたい|大体|普段|通常)?(?:何日|どれくらい|どのくらい|何日おき)?(?:くらい|ぐらい|ほど|おき|間|間隔)*(?:です|でしょう|ですか|なの)*(?:か)?[?？]?$`,
    read: 'この方の平均購入間隔は',
  },
  // 何点入っていました
  {
    said: `^(?:その中に|中に|それに)?(?:は)?(?:全部で|合計)?何(点|個|枚|着|本)(?:の商品)?(?:が)?(?:入って|含まれて)(?:い)?(?:ました|ます|た|る|たんです|るんです)${ENDS}`,
    read: '何$1ありましたか',
  },
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
  {
    said: `(?:お)?(?:${DID}|買っている|買ってる|お求めになった|購入)(?:商品|もの|物|品物|品|アイテム|品目)(?:の一覧|のリスト)?${BY_DAY}`,
    read: '購入した商品の一覧',
    unless: '古い',
  },
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
  // “What she bought, newest first”: lists of what happened begin with the newest.
  {
    said: '(?<=\\b(?:history|orders|purchases|bought|purchased|ordered|products|items|goods|contacts|returns|cancellations|enquiries|inquiries|surveys|answers)(?: from us| so far)?),? ?(?:sorted |ordered |listed |arranged |with |in order,? )?(?:from )?(?:the )?(?:(?:newest|latest|most recent)(?: ones?)? (?:first|on top|at the top)|(?:newest|latest|most recent) to (?:the )?(?:oldest|earliest)|in reverse chronological order|(?:by|of) (?:the )?date,? (?:newest|latest|most recent) first)(?=[?.!]?$)',
    read: '',
  },
  {
    said: `^how much (?:does|do|did) ${PERSON} (?:usually |normally |typically |generally )?(?:buy|purchase|order) (?:at a time|each time|every time|per order|per purchase|in one go|at once)(?: usually| normally)?(?=[?.!]?$)`,
    read: 'how much this customer buys at a time',
  },
  {
    said: `^how (?:active|engaged|busy) (?:is|are|has) ${PERSON}(?: been)?(?: now| lately| recently| these days)?,? (?:compared (?:with|to)|than|versus|vs\\.?|relative to) (?:before|earlier|in the past|previously|the past)(?=[?.!]?$)`,
    read: 'how active this customer is lately',
  },
  // “What share of her spending went on shirts?”
  {
    said: "\\b(share|percentage|percent|proportion|part|fraction|portion|%) of ((?:her|his|their|this customer's|the customer's) (?:total |overall |entire |whole )?(?:spending|spend|purchases|orders|sales|money|expenditure))(?: has| have)? (?:went|goes|go|gone|going|was spent|is spent|were spent|spent|came|comes|come) (?:on|to|into|towards?|for|from)\\b",
    read: '$1 of $2 was on',
  },
  {
    said: `\\b((?:her|his|their|this customer's) [a-z ]+?) (?:very |rather |quite )?(high|low|big|small|large) (?:compared (?:with|to)|relative to|against|next to) `,
    read: '$1 $2er than ',
  },
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
