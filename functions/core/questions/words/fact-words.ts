import type { FactName } from '../facts.ts';
import { wordsOf } from './dictionary.ts';

interface Words {
  readonly ja: readonly string[];
  readonly en: readonly string[];
}

const words = (ja: string, en: string): Words => ({ ja: wordsOf(ja), en: wordsOf(en) });

const each = (fronts: string, ends: string): readonly string[] =>
  wordsOf(fronts).flatMap((front) => wordsOf(ends).map((end) => front + end));

/** What somebody looked at on the site or in the app. */
const LOOKED_AT = [
  ...each(
    '見ていた, 見てた, 見た, 見ている, 見てる, 閲覧した, 閲覧していた, 閲覧している, チェックした, チェックしていた, 見られていた, 見られた, ご覧になった, ご覧になっていた',
    '商品, 商品ページ, アイテム, ページの履歴, 商品の履歴',
  ).flatMap((seen) => [seen, `最近${seen}`, `直近で${seen}`]),
  ...each(
    'サイトで最近, 最近サイトで, サイトで, アプリで最近, 最近アプリで, アプリで, ネットで, ウェブで, webで',
    '何を見て, 何を見た, 何を見ていました, 何を見ていた, 何を見てました, 何を見ています, 何を閲覧して, 何を閲覧した, 何をご覧に, どんな商品を見て, どんな商品を見た, どの商品を見て, どの商品を見た, 見た商品, 見ていた商品',
  ),
];

const LAST_SURVEY_JA = [
  ...each(
    '最後の, 直近の, 最新の, 前回の, 最近の, この前の, 一番最近の, 一番新しい, いちばん新しい, 最も新しい',
    'アンケート, アンケートの回答, アンケート回答, アンケート結果, アンケートの結果, 回答アンケート, 満足度アンケート, アンケートの点数, アンケートの評価, アンケートのスコア',
  ),
  ...each(
    '最後に, 直近で, 前回, 最近',
    'アンケートに答えた, アンケートに答えて, アンケートに回答した, アンケートに回答して, 答えたアンケート, 回答したアンケート, アンケートを返した',
  ),
];
const LAST_SURVEY_EN = [
  'last survey, latest survey, most recent survey, newest survey, previous survey, last questionnaire, latest questionnaire, most recent questionnaire',
  'last survey answer, latest survey answer, most recent survey answer, last survey response, latest survey response, most recent survey response, last survey score, latest survey score, most recent survey score, last survey rating, latest survey rating, latest rating, most recent rating, last rating',
  'last answer a survey, last answered a survey, last fill in a survey, last filled in a survey, last fill out a survey, last filled out a survey, last complete a survey, last completed a survey, last respond to a survey, last responded to a survey, last take a survey, last took a survey, last rate us, last rated us',
];

/** How people ask for what is held of one customer. */
export const FACT_WORDS: Readonly<Record<FactName, Words>> = {
  last_purchase: words(
    `
    直近の購入, 最後の購入, 最近の購入, 最終購入, 最終購入日, 最新の購入, 直近の注文, 最後の注文, 最近の注文, 最新の注文, 前回の購入, 前回の注文, 前回購入, 直近購入,
    直近に買った, 直近で買った, 直近に購入した, 直近で購入した, 直近にお求めいただいた, 直近にお求めの, 直近にお買い上げの, 直近にお買い上げいただいた, 直近のお買い物, 最近お求めいただいた, 最近お買い上げの, 最後に買った, 最後に購入した, 最近買った, 最後に注文した, 前回買った, この前買った, 直近の購入日, 最後の購入日, 最終注文日, 直近の注文日, 最後の注文日, 最新の注文日, 最新の購入日, 最後の買い物, 最後に買い物した, 最後に何を, 最後は何を,
    直近で何を, 前回何を, 前回は何を, この前何を, 一番最近の購入, 一番最近買った`,
    `
    last purchase, latest purchase, most recent purchase, last order, latest order,
    most recent order, last bought, last buy, last purchased, last ordered, last order date,
    last purchase date, recent purchase, date of last purchase, date of the last purchase, date of their last purchase, date of last order, date of the last order, date of their last order, day of last purchase, day of last order, latest order date, latest purchase date, most recent order date, most recent purchase date, last bought date, buy last, order last, purchase last, bought last, last shop`,
  ),
  first_purchase: words(
    `
    最初の購入, 初回購入, 初めての購入, 最初の注文, 初回の注文, 初めて買った, 最初に買った, 初購入, 初回購入日, 初回注文日, 最初の購入日, 最初の注文日, 最初に購入した, 初めて購入した, 初めて注文した,
    初めて購入, 初めて買い物をした, 初回購入した, 初回購入者, 初回購入者数, 初購入した, 初購入者, 初回注文, 初回注文者, 新規購入者, 新規購入者数, はじめて買った,
    はじめて購入した`,
    `
    started buying, started buying from, started buying at, began buying, began buying from, started shopping, started shopping at, started purchasing, started ordering, first started buying,
    first purchase date, first order date, date of first purchase, date of the first purchase, date of their first purchase, date of first order, date of the first order, day of first purchase,
    first purchase there, first purchase there was, first order there,
    first purchase, first order, first bought, first buy, first purchased, first ordered,
    earliest order, earliest purchase, first-time buyer, first-time buyers, first time buyers, first time buyer, first-time customers, first time customers, first-time customer, first-time purchasers, first time purchasers, first-time shoppers, first time shoppers, brand-new buyers, brand new buyers, brand-new customers, brand new customers,
    first-time customers, bought for the first time, purchased for the first time,
    ordered for the first time, made their first purchase, placed their first order,
    the first time we sold something to, the first time we sold to, the first time we sold anything to, first time we sold something to, the first time she bought, the first time he bought, the first time they bought, first time she bought, first time he bought, first purchase was, first order was, first bought something`,
  ),
  largest_purchase: words(``, ``),
  dearest_product: words(``, ``),
  segment_changes: words(``, ``),
  // The word means what people are grouped by: of the customer on the line it is told.
  cluster: words(``, ``),
  record_column: words(``, ``),
  consent_history: words(``, ``),
  purchases: words(
    `購入履歴, 注文履歴, 購買履歴, 買い物履歴, 購入一覧, 注文一覧, 購入の履歴, 注文の履歴`,
    `
    purchase history, order history, list of orders, past orders, past purchases, buying history,
    previous orders, previous purchases`,
  ),
  products: words(
    `買ったもの, 購入したもの, 購入商品, 買った物, 購入品, 買い物の内容`,
    `products bought, things bought, purchased items`,
  ),
  brands: words(
    `
    利用ブランド, 購入ブランド, 利用しているブランド, 登録ブランド, 他のブランド, 他のブランドでも, ほかのブランド, ほかのブランドでも, 他ブランド, 他ブランドでも,
    別のブランドでも`,
    `brands used, other brands, any other brand, any other brands, other brand`,
  ),
  favourite_category: words(
    `
    好きなカテゴリ, 好きなカテゴリー, よく買うカテゴリ, よく買うカテゴリー, お気に入りのカテゴリ, 一番買うカテゴリ, 好きなジャンル, よく買うジャンル, 好みのカテゴリ,
    いつも何を, よく何を, よく買うもの, いつも買うもの, よく買っているカテゴリ`,
    `
    favourite category, favorite category, preferred category, favourite genre, favorite genre,
    usually buy, usually buys, normally buy, normally buys`,
  ),
  returned: words(
    `何を返品した, 何を返した, なにを返品した, なにを返した, 返品したもの, 返したもの, 返品した商品, 返品商品, 返品した品, 返品になった商品, 返品されたもの, 返品された商品, 返品歴, 返品経験, どれを返品した, 何が返品, 何を返品`,
    `things returned, items returned, returned items, products returned, returned products`,
  ),
  cancelled: words(
    `何をキャンセルした, なにをキャンセルした, キャンセルしたもの, キャンセルした商品, キャンセルした注文, どれをキャンセルした, 何をキャンセル`,
    `cancelled items, canceled items, cancelled products`,
  ),
  returns: words(`返品履歴, キャンセル履歴, 返品の履歴`, `return history, returns and cancellations`),
  segments: words(
    `所属セグメント, 主なセグメント, 主要セグメント, 主要なセグメント, メインのセグメント, 主セグメント, 主たるセグメント, どんな顧客, どんなお客様, どういうお客様, どういう顧客, 客層`,
    `what kind of customer, what type of customer, primary segment, main segment, principal segment`,
  ),
  consent: words(
    `連絡の許諾, 許諾状況, 連絡許諾, 同意状況, 許諾, 同意`,
    `consent, consents, consent status, contact permission, permission to contact`,
  ),
  consent_call: words(``, ``),
  consent_email: words(``, ``),
  name: words(
    `名前, お名前, 氏名, フルネーム, 読み方, ふりがな, なんて読む, 何て読む, 何と読む, なんと読む`,
    `name, full name`,
  ),
  phone: words(
    `電話番号, お電話番号, 携帯番号, 電話`,
    `phone number, telephone number, phone, mobile number, telephone`,
  ),
  email: words(
    `メールアドレス, メアド, eメール, メール, アドレス`,
    `email address, email, e-mail, e-mail address, mail address`,
  ),
  address: words(
    `住所, ご住所, 届け先, どこに住んで, どこに住んでいる, お住まいはどこ, 郵便番号`,
    `address, postal address, home address, postal code, live, living`,
  ),
  contact: words(
    `連絡先, ご連絡先, 連絡先情報, 個人情報, 登録情報`,
    `
    contact data, contact details, contact information, contact info, personal data,
    personal details`,
  ),
  birth_date: words(
    `生年月日, 誕生日, お誕生日, 生まれ, 生まれた, 生まれている, うまれ`,
    `birth date, birthday, date of birth, birthdate, born`,
  ),
  age: words(`何歳, 何才, おいくつ`, `how old`),
  gender: words(``, ``),
  customer_numbers: words(
    `
    会員番号, お客様番号, 顧客番号, 会員ID, 顧客ID, お客様ID, プレイヤーID, 会員ナンバー, カスタマーID, 統合された会員番号, 統合された顧客番号`,
    `
    customer number, customer numbers, customer id, customer ids, member number, member numbers, member id, member ids, membership number, membership numbers, account number, account numbers, player id, player ids, merged records, source records`,
  ),
  customer_since: words(
    `
    登録日, 会員登録日, いつから顧客, いつからの顧客, いつからのお客様, いつから会員, いつから利用, いつ登録, 顧客になった, お客様になった, 入会日, いつからお客様,
    いつ入会, いつ会員になった, いつからのお付き合い, いつ会員登録した, 何年の付き合い, 何年目`,
    `
    customer since, registration date, date of registration, sign-up date, signup date, sign up date, join date, joining date, registered date, been a customer, become a customer, became a customer,
    sign up, register, join, member since`,
  ),
  attribute: words(``, ``),
  last_contact: words(
    `
    最後の問い合わせ, 直近の問い合わせ, 前回の問い合わせ, 最近の問い合わせ, 最新の問い合わせ, 最後のお問い合わせ, 直近のお問い合わせ, 前回のお問い合わせ, 最後に問い合わせ,
    最後に問い合わせた, 最後に問い合わせて, 前回問い合わせ, 前回問い合わせた, 最後に連絡があった, 最後に電話してきた, 最後に電話があった, 最後に連絡してきた, 前回の電話, 前回の連絡, 最後の連絡, 前回の用件`,
    `
    last contact, last contact with us, latest contact with us, most recent contact with us, latest contact, most recent contact, last contacted us, last contacted,
    last contact us, contact us last, last inquiry, last get in touch, last got in touch,
    last ticket, previous contact`,
  ),
  contacts: words(
    `問い合わせ履歴, お問い合わせ履歴, 対応履歴, 問い合わせの履歴, 過去の問い合わせ, これまでの問い合わせ, 過去のお問い合わせ, これまでのお問い合わせ, 今までの問い合わせ, 今までのお問い合わせ, 過去にいただいた問い合わせ, 過去にいただいたお問い合わせ, 問合せ履歴, 問い合わせ一覧`,
    `
    contact history, support history, past contacts, previous contacts, inquiry history,
    list of contacts, past inquiries`,
  ),
  last_survey: words(`${LAST_SURVEY_JA.join(', ')}`, `${LAST_SURVEY_EN.join(', ')}`),
  surveys: words(
    `アンケート回答, アンケートの回答, アンケート結果, アンケートの結果, アンケートの回答内容`,
    `
    survey answers, survey responses, survey results, survey answer`,
  ),
  web_events: words(
    `${LOOKED_AT.join(', ')}, 閲覧履歴, サイトの閲覧履歴, 行動履歴, サイトの行動履歴, サイト利用履歴, サイトの利用履歴, アプリの利用履歴, 見ていた商品, 見てた商品, 閲覧していた商品, 閲覧した商品, 見ているページ, サイトで何を見て, サイトで何を見た, サイトで何をして, サイトで何をした`,
    `
    browsing history, viewing history, site history, web history, browsing activity, web activity history, been looking at, been browsing, been viewing,
    been looking at online, been browsing online, been looking at on the website, been looking at on our website, been looking at on the site, been looking at on our site,
    look at on the website, look at on our website, look at on the site, look at on our site, look at online, looked at online, looked at on the website, looked at on the site,
    looking at online, looking at on the website, looking at on the site, looking at on our site, view on the website, view on the site, view on our site, viewed on the website,
    viewed on the site, viewed on our site, viewed online, browse on the website, browse on the site, browsed online, do on the website, do on the site, doing on the website, doing on the site,
    done on the website, done on the site, pages viewed, products viewed, items viewed, viewed pages, viewed products recently`,
  ),
  last_web_event: words(
    `最後のサイト利用, 直近のサイト利用, 最後の閲覧, 直近の閲覧, 最後に見たページ, 最後に見た, 最後に閲覧した, 最近見たページ, 最近の行動, 直近の行動`,
    `
    last visit, last activity, latest activity, recent activity, last page viewed, last viewed,
    last seen on the site, last website visit`,
  ),
};
