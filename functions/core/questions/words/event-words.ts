import type { EventEntity } from '../event-entities.ts';
import type { Meaning } from '../tokens.ts';
import { type DictionaryEntry, entry, wordsOf } from './dictionary.ts';

const event = (of: EventEntity, did: boolean): Meaning => ({
  kind: 'conditions',
  conditions: [{ kind: 'event', of, did, filters: [], range: null, times: null }],
});

/** `アンケートにお答えいただいた`, `アンケートへご回答くださった`. */
const ANSWERED: readonly string[] = wordsOf('アンケートに, アンケートへ, アンケートにも').flatMap((survey) =>
  wordsOf('お答え, ご回答, 回答, 答えて, 回答して, お答えして, ご回答して').flatMap((answer) =>
    wordsOf(
      'いただいた, いただいている, いただきました, 頂いた, くださった, くださっている, 下さった, くれた, くれている, くれてる, もらった',
    ).map((given) => survey + answer + given),
  ),
);

/** Giving a mark, beside one only (`placed-words.ts`). */
export const MARKING: readonly string[] = ['つけ', 'をつけ', '付け', 'を付け'].flatMap((verb) =>
  ['た', 'ている', 'てる', 'ていた', 'ていて', 'てた', 'ています', 'ました', 'られた'].map((ending) => verb + ending),
);

const inCart: Meaning = {
  kind: 'conditions',
  conditions: [
    {
      kind: 'event',
      of: 'web-event',
      did: true,
      filters: [{ field: 'event_type', op: 'in', values: ['cart'] }],
      range: null,
      times: null,
    },
  ],
};

const inFavourites: Meaning = {
  kind: 'conditions',
  conditions: [
    {
      kind: 'event',
      of: 'web-event',
      did: true,
      filters: [{ field: 'event_type', op: 'in', values: ['wishlist'] }],
      range: null,
      times: null,
    },
  ],
};

const viewed: Meaning = {
  kind: 'conditions',
  conditions: [
    {
      kind: 'event',
      of: 'web-event',
      did: true,
      filters: [{ field: 'event_type', op: 'in', values: ['view'] }],
      range: null,
      times: null,
    },
  ],
};

const kind = (dimension: 'event_type' | 'contact_channel' | 'contact_outcome', name: string): Meaning => ({
  kind: 'value',
  dimension,
  values: [name],
  label: name,
});

/** Contacts, activity on the site and survey answers: figures about them, and people who did so. */
export const EVENT_WORDS: readonly DictionaryEntry[] = [
  entry(
    { kind: 'measure', measure: 'contacts' },
    `
    問い合わせ, お問い合わせ, 問合せ, お問合せ, 問合わせ, 問い合せ, 問い合わせ件数, 受付件数, 応対件数, 対応件数, 受付数, 応対数, 問い合わせ数, お問い合わせ件数, お問い合わせ数, 問合せ件数,
    問合せ数, 問い合わせ回数, 問い合わせの件数, 問い合わせの数, お問い合わせの件数, お問い合わせの数, contacts, support contacts, inquiries, inquiry, enquiries,
    support tickets, tickets, support requests, contact count, number of contacts, number of inquiries, contact volume,
    customer contacts, contacts received, support cases`,
  ),
  entry(
    { kind: 'measure', measure: 'contacting_customers' },
    `問い合わせた人数, 問い合わせ人数, 問い合わせ者数, 問い合わせ客数, contacting customers`,
  ),
  entry(
    { kind: 'measure', measure: 'contacts_per_customer' },
    `
    1人あたりの問い合わせ件数, 1人あたり問い合わせ件数, 一人あたりの問い合わせ件数, 一人あたり問い合わせ件数, 1人あたりの問い合わせ回数, 平均問い合わせ件数,
    平均問い合わせ回数, contacts per customer, inquiries per customer, tickets per customer, average number of contacts,
    average contacts per customer, average number of contacts per customer, contacts per person`,
  ),
  entry(
    { kind: 'measure', measure: 'average_contact_minutes' },
    `
    take longer, takes longer, took longer, last longer, lasts longer, lasted longer, to handle, to deal with, duration, average duration, 平均対応時間, 対応時間の平均, 対応時間, 平均通話時間, 通話時間の平均, 通話時間, handle time, handling time, average handle time,
    average handling time, average time to resolve contacts, average time to resolve, time to resolve, time to resolve contacts, time to resolve a contact, resolution time, average resolution time, average time per contact, average time spent per contact, average length of contacts, average length of a contact, 平均処理時間, 処理時間, 解決までの時間, 平均解決時間, aht, call duration, average call duration, average call time, average call length, contact duration,
    average contact duration`,
  ),
  entry(
    { kind: 'measure', measure: 'median_contact_minutes' },
    `対応時間の中央値, 通話時間の中央値, 処理時間の中央値, median handling time, median handle time, median duration, median call duration, median call time`,
  ),
  entry(
    { kind: 'measure', measure: 'longest_contact_minutes' },
    `
    最長の対応時間, 最長対応時間, 一番長い対応時間, 最も長い対応時間, 最大の対応時間, 最大対応時間, 最長の通話時間, 最長通話時間, 一番長い通話時間, 最も長い通話時間, longest handling time, longest handle time, maximum handling time,
    longest duration, longest contact, longest call, longest call duration`,
  ),
  entry(
    { kind: 'measure', measure: 'total_contact_minutes' },
    `
    対応時間の合計, 対応時間の総計, 総対応時間, 合計対応時間, 延べ対応時間, 通話時間の合計, 総通話時間, 合計通話時間, 延べ通話時間, total handling time, total handle time, total call time, total call duration, total duration`,
  ),
  entry(
    { kind: 'measure', measure: 'average_contact_satisfaction' },
    `
    対応満足度, 応対満足度, 問い合わせ満足度, 問い合わせの満足度, 対応満足度の平均, 平均対応満足度, csat, contact satisfaction, support satisfaction, after a contact, after contacting us, after contacting support, after a support contact, after a call, with our support, with the support, with customer service, with our customer service, with support,
    satisfaction with support, satisfaction with contacts, average contact satisfaction`,
  ),
  entry(
    { kind: 'measure', measure: 'web_events' },
    `
    サイト利用, サイト利用回数, サイトの利用回数, web行動, ウェブ行動, サイト行動, webイベント, アクセス数, アクセス, アクセス件数, アクセス回数, web events,
    web event count, site events, site activity, web activity, website activity, events, website events`,
  ),
  entry(
    { kind: 'measure', measure: 'web_visitors' },
    `
    サイト訪問者数, 訪問者数, 訪問者, サイト利用者数, サイトの利用者数, アクセスした人数, visitors, site visitors, website visitors, web visitors,
    number of visitors`,
  ),
  entry(
    { kind: 'measure', measure: 'survey_answers' },
    `
    アンケート, アンケート回答数, アンケートの回答数, アンケート回答件数, アンケート件数, アンケートの件数, アンケートの回答件数, アンケートの回答の数, アンケートの回答の件数, アンケート回答の数, アンケート回答は何件, アンケートの回答は何件, アンケートの回答が何件, アンケート回答が何件, 回答数, 回答件数, survey answers, survey responses,
    number of survey answers, number of survey responses, number of responses, survey, surveys, responses`,
  ),
  entry(
    { kind: 'measure', measure: 'survey_respondents' },
    `アンケート回答者数, アンケートの回答者数, 回答者数, 回答した人数, respondents, survey respondents, number of respondents`,
  ),
  entry(
    { kind: 'measure', measure: 'average_survey_score' },
    `
    アンケートの平均点, アンケート平均点, アンケートの平均, 平均評価, 平均評価点, 評価の平均, 平均スコア, 平均点, アンケートスコア, アンケートのスコア,
    アンケートの点数, アンケートの平均点数, アンケート平均点数, 平均点数, アンケートの点数の平均, 点数の平均, アンケートの平均は何点, アンケートの平均何点, 平均何点, 平均は何点, 平均で何点, アンケートの評価, アンケート評価, アンケートの平均スコア, アンケートの平均評価, 評価点, 評価, survey score, survey scores, average survey score,
    average score, average rating, average survey rating, mean survey score, survey rating, survey ratings, rating, ratings, score, scores`,
  ),
  entry(
    event('contact', true),
    `
    問い合わせがあって, 問い合わせがあり, 問い合わせもあって, お問い合わせがあって, お問い合わせがあり, 問い合わせもして, 問い合わせもしていて, 問い合わせていて, 問い合わせをしていて, 問い合わせて, 問い合わせをして, 問い合わせして, お問い合わせをして, 問い合わせはあった, 問い合わせはある, 問い合わせもあった, 問い合わせもある, 問い合わせた, 問い合わせをした, 問い合わせした, 問い合わせてきた, 問い合わせをしてきた, 問い合わせがあった, 問い合わせのあった, 問い合わせがある, 問い合わせのある,
    問い合わせしている, 問い合わせている, 問い合わせてる, 問い合わせています, 問い合わせました, 問い合わせをしている, 問い合わせたことがある, 問い合わせたことのある, 問い合わせしたことがある, 問い合わせをしたことがある,
    お問い合わせをした, お問い合わせした, お問い合わせがあった, お問い合わせのあった, お問い合わせのある, お問い合わせがある, お問い合わせいただいた, 問い合わせをくれた,
    連絡してきた, 連絡をくれた, contacted us, contacted support, contacted, have contacted, has contacted, have contacted us,
    has contacted us, got in touch, reached out, called support, wrote to us, contact us, contact support, made an inquiry,
    opened a ticket, raised a ticket, contacted customer service, contacted customer support, contacting us, contacting support, contacting customer service, getting in touch, getting in touch with us,
    reaching out, reaching out to us, writing to us, opening a ticket, raising a ticket, a support contact, a contact with us, they contacted us, they got in touch`,
  ),
  entry(
    event('contact', false),
    `
    問い合わせていない, 問い合わせてない, 問い合わせをしていない, 問い合わせしていない, 問い合わせがない, 問い合わせのない, 問い合わせなし, 一度も問い合わせていない,
    問い合わせたことがない, 問い合わせたことのない, 問い合わせしたことがない, 問い合わせをしたことがない, 一度も問い合わせしたことがない, 一度も問い合わせたことがない, 一度も問い合わせをしたことがない, 一度も問い合わせしていない, 一度も問い合わせがない, never contacted us, never got in touch, never got in touch with us, never got in touch with support, have never been in touch, never been in touch, have not been in touch, haven't been in touch, never called us, never wrote to us, never reached out, never reached out to us, never reached out to support, never contacted,
    never contacted support, have not contacted us, haven't contacted us, did not contact us, didn't contact us, without contacts,
    without any contact, without any contacts, no contacts, with no contacts, have never contacted us, have never contacted`,
  ),
  entry(
    event('survey', true),
    `
    アンケートに答えて, アンケートに回答して, アンケートに答えた, アンケートに回答した, アンケートに回答している, アンケートに答えている, アンケートに答えてくれた, アンケートに回答してくれた, アンケート回答者,
    answers our surveys, answer our surveys, answers surveys, answer surveys, responds to our surveys, respond to our surveys, gave, gave us, who gave, scored, left a rating of, left a score of, left us a rating of, left us a score of, submitted a score of, gave us a survey score of, gave a survey score of, gave us a survey rating of, gave us a score of, gave a score of, gave us a rating of, gave a rating of, gave us a, gave a mark of, scored us, rated us with, アンケートの回答者, 評価した, と評価した, rated us, rated, answered the, answered any surveys, answered any survey, answered a survey, answered the survey, answered surveys, answered our survey, responded to a survey,
    responded to the survey, took the survey, took a survey, filled in the survey, filled in a survey, have answered a survey, answering a survey, answering the survey, answering our survey, responding to a survey, responding to the survey, taking a survey, taking the survey, completing a survey, filling in a survey`,
  ),
  { meaning: event('survey', true), words: [...MARKING, ...ANSWERED] },
  entry(
    event('survey', false),
    `
    アンケートに答えていない, アンケートに回答していない, アンケート未回答, アンケートに未回答, never answered a survey, did not answer the survey,
    didn't answer the survey, have not answered a survey, haven't answered a survey, did not answer a survey, didn't answer a survey`,
  ),
  entry(
    event('web-event', true),
    `
    サイトを見た, サイトを見て, サイトを訪れて, サイトに来て, サイトを閲覧して, サイトを利用して, アクセスして, サイトを利用した, サイトを閲覧した, サイトを訪れた, サイトに来た, サイトにアクセスした, アクセスした, 閲覧した, サイトを見ている, visited the site, visited our site,
    visited the website, visited our website, used the site, used the website, browsed, browsed the site, were active on the site,
    was active on the site, active on the site, active on the website, visiting the site, visiting the website, visiting our website, visiting our site, browsing the site, browsing our site`,
  ),
  entry(
    event('web-event', false),
    `
    サイトを見ていない, サイトを利用していない, サイトを閲覧していない, サイトに来ていない, アクセスしていない, 閲覧していない, never visited the site, did not visit the site,
    didn't visit the site, have not visited the site, haven't visited the site, never visited our site`,
  ),
  entry(
    inCart,
    `
    カート追加した, カート追加して, カート追加したまま, カートに残した, カートに入れっぱなしの, カートに入れた, カートに追加した, カートに商品を入れた, カートに入れている, カートに入れて, カートに追加して, カートに商品を入れて, カートに入れたが, カートに入れたのに, カートに入れたまま, added to cart, added to the cart, added something to the cart,
    added something to cart, added something to their cart, put something in the cart, put something in their cart`,
  ),
  entry(
    inFavourites,
    `
    お気に入りに入れた, お気に入りに入れて, お気に入りに入れている, お気に入りに入れたが, お気に入りに入れたけど, お気に入りに入れたのに, お気に入りに追加した, お気に入り追加した, お気に入り登録した, お気に入りに登録した, added to wishlist,
    added to their wishlist, added to the wishlist`,
  ),
  entry(
    viewed,
    `viewed, viewed products, viewed a product, viewed something, looked at products, 商品を見た, 商品を閲覧した, 商品を見て, 商品を閲覧して, viewed a page, viewed pages, よく見られた, よく見られている, よく見られてる, よく閲覧された, よく閲覧されている, 一番見られた, 一番見られている, 最も見られた, 最も見られている, 最も閲覧された, 見られた, 見られている, 閲覧された, 閲覧されている`,
  ),
  entry(
    kind('event_type', 'view'),
    `
    閲覧, 閲覧数, 閲覧回数, ページ閲覧, ページ閲覧数, ページビュー, ページビュー数, pv, pv数, 商品閲覧, 商品閲覧数, page views, pageviews, page view, product views,
    views`,
  ),
  entry(
    kind('event_type', 'cart'),
    `カート追加, カート追加数, カート追加回数, カート投入, カート投入数, add to cart, add to carts, add-to-cart, cart additions, cart adds`,
  ),
  entry(kind('event_type', 'search'), `サイト内検索, 検索回数, 検索数, 商品検索, site searches, searches`),
  entry(
    kind('event_type', 'wishlist'),
    `お気に入り登録, お気に入り追加, お気に入り登録数, お気に入り追加数, wishlist additions, wishlist adds, wish list additions`,
  ),
  entry(kind('event_type', 'login'), `ログイン, ログイン数, ログイン回数, logins`),
  entry(kind('event_type', 'click'), `クリック, クリック数, クリック回数, clicks`),
  entry(
    kind('contact_channel', 'phone'),
    `入電, 入電数, 入電件数, 受電, 受電数, 受電件数, 通話, 通話数, 通話件数, phone calls, support calls, calls received, inbound calls`,
  ),
  entry(
    kind('contact_outcome', 'resolved'),
    `解決した, 解決済み, 解決済, 解決, 対応完了, resolved, solved, were resolved, was resolved`,
  ),
  entry(
    kind('contact_outcome', 'unresolved'),
    `未解決, 未解決の, 解決していない, 解決しなかった, 未対応, unresolved, left unresolved, left open, remained unresolved, not resolved, unsolved, were not resolved`,
  ),
  entry({ kind: 'dimension', dimension: 'event_type' }, `種別, type, types, kind, kinds`),
  entry(
    { kind: 'ambiguous', word: 'satisfaction' },
    `満足度, 顧客満足度, 平均満足度, 満足度の平均, 顧客満足度の平均, satisfaction, customer satisfaction, how satisfied, how happy, satisfied, average satisfaction, average customer satisfaction, satisfaction score`,
  ),
  entry(
    { kind: 'ambiguous', word: 'churn' },
    `離反率, 解約率, チャーン, チャーンレート, チャーン率, 顧客離反率, churn, churn rate, customer churn, customer churn rate, attrition rate`,
  ),
];

/**
 * Other words, in the other language too, for topics of contacts: when the data holds one word of a group, all of them mean it
 * beside a contact. The first group is understood without the word contact too.
 */
export const COMPLAINTS: readonly string[] = [
  'complaint',
  'complaints',
  'クレーム',
  '苦情',
  'ご意見・苦情',
  'クレーム・苦情',
  'ご意見',
  '苦情・クレーム',
  'complained',
  'complaining',
  'complaining to us',
  'filed a complaint',
  'file a complaint',
  'filed complaints',
  'made a complaint',
  'made complaints',
  'raised a complaint',
  'lodged a complaint',
  'submitted a complaint',
  'had a complaint',
  'complain',
  'complained to us',
  'complain to us',
  'complained about',
  'have complained',
  'has complained',
  'made a complaint',
  'make a complaint',
  'raised a complaint',
  'クレームを入れた',
  'クレームを言った',
  'クレームを寄せた',
  'クレームのあった',
  'クレームがあった',
  '苦情を言った',
  '苦情を入れた',
  '苦情を寄せた',
  '苦情をおっしゃった',
  'クレームをおっしゃった',
  '苦情をいただいた',
  'クレームをいただいた',
  '苦情のあった',
  '苦情があった',
  '苦情の履歴',
  '苦情履歴',
  'クレームの履歴',
  'クレーム履歴',
  'クレーム歴',
  '苦情歴',
];
export const TOPIC_WORDS: readonly (readonly string[])[] = [
  COMPLAINTS,
  [
    'return or exchange',
    'return',
    'returns',
    'exchange',
    'exchanges',
    'returns and exchanges',
    '返品・交換',
    '返品',
    '返品や交換',
    '交換',
    '返品交換',
  ],
  ['cancellation', 'cancellations', 'cancel', 'キャンセル', 'キャンセル依頼', '取消'],
  ['delivery', 'deliveries', 'shipping', '配送', '配送状況', '配達', '発送'],
  [
    'product question',
    'product questions',
    'product',
    'products',
    '商品について',
    '商品',
    '商品の質問',
    '商品に関する質問',
  ],
  ['account', 'accounts', 'membership', '会員情報', 'アカウント', '登録情報'],
  ['payment', 'payments', 'billing', '支払い', 'お支払い', '支払', '請求', '決済'],
  ['stock', 'inventory', '在庫', '在庫確認'],
];

export const DEVICE_WORDS: readonly (readonly string[])[] = [
  ['mobile', 'smartphone', 'smartphones', 'phone', 'スマートフォン', 'スマホ', 'モバイル', '携帯'],
  ['desktop', 'pc', 'computer', 'パソコン', 'デスクトップ'],
  ['tablet', 'tablets', 'タブレット'],
];
