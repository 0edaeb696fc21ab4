import { type DictionaryEntry, entry, wordsOf } from './dictionary.ts';

/** Either nothing or what is listed. */
const maybe = (text: string): readonly string[] => ['', ...wordsOf(text)];

const each = (...parts: readonly (string | readonly string[])[]): readonly string[] =>
  parts
    .map((part) => (typeof part === 'string' ? wordsOf(part) : part))
    .reduce<readonly string[]>((fronts, ends) => fronts.flatMap((front) => ends.map((end) => front + end)), ['']);
const spaced = (...parts: readonly string[]): readonly string[] =>
  parts
    .map((part) => wordsOf(part))
    .reduce<readonly string[]>(
      (fronts, ends) => fronts.flatMap((front) => ends.map((end) => (front === '' ? end : `${front} ${end}`))),
      [''],
    );

const PERSON = 'she, he, they, this customer, the customer, this person, this client';
const ORDERS =
  'orders, purchases, visits, her orders, his orders, their orders, her purchases, his purchases, their purchases, buying, one order and the next, one purchase and the next';

/** `もう離れてしまっている可能性`, “the chance that she is gone”. */
const GONE: DictionaryEntry = {
  meaning: { kind: 'attribute', attribute: 'probability_lost' },
  words: [
    ...each(
      '離れちゃった, 離れちゃってる, 離れちゃっている, 離れちゃう, いなくなっちゃった, いなくなっちゃってる, 来なくなっちゃった, 買わなくなっちゃった, 離れて行った, 離れていった, 離れている, 離れてる, 離れた, 離れてしまった, 離れてしまっている, 離れてしまってる, 離反している, 離反してる, 離反した, 離反, 離反してしまった, 離反してしまっている, 離脱している, 離脱した, 離脱, 離脱してしまっている, もう来ない, もう来てくれない, もう買わない, もう買ってくれない, 買わなくなった, 来なくなった, 戻ってこない, 戻って来ない, もう戻ってこない, 去った, 去ってしまった, 去ってしまっている, やめた, やめてしまった, いなくなった, いなくなってしまった, いなくなっている, 他社に移った, 他社に流れた, 休眠してしまった, 離れる, 離れていく, 離れてしまう, 離反する, 離脱する, いなくなる',
      '可能性, 確率, 見込み, 恐れ, おそれ, 確度, リスク, の可能性, の確率, パーセンテージ',
    ),
    ...spaced(
      'probability, chance, chances, likelihood, odds, risk, percent chance, percentage chance',
      `that ${PERSON.split(', ').join(', that ')}, ${PERSON}`,
      "has left, has already left, have left, left, is gone, is already gone, are gone, is lost, is already lost, are lost, has churned, have churned, churned, has stopped buying, have stopped buying, will not come back, won't come back, will never come back, never comes back, is not coming back, isn't coming back, has gone, has quit, has left us, have left us, left us, has already left us, will leave, will churn, leaves, churns, is churned",
    ),
    ...spaced(
      'how likely is it that, how likely is it',
      PERSON,
      "has left, has already left, left, is gone, is already gone, is lost, is already lost, has churned, has stopped buying, has stopped buying from us, won't come back, will not come back, will never come back, is not coming back, isn't coming back, has left us, left us, has already left us, has gone, will leave",
    ),
    ...spaced(
      'how likely is, how likely are, how likely',
      `${PERSON}, is ${PERSON.split(', ').join(', is ')}`,
      'to have left, to have left us, to have churned, to be lost, to be gone, to have gone, to have stopped buying, to leave, to leave us, to churn, to stop buying',
    ),
    ...spaced(
      'probability, chance, likelihood, odds, risk',
      'of having left, of having churned, of being gone, of being lost, of having stopped buying, of her having left, of him having left, of losing her, of losing him, of losing this customer, of losing them',
    ),
  ],
};

/** “How long does she usually wait between orders?”, `普段は何日くらい空けて買いますか`. */
const INTERVAL: DictionaryEntry = {
  meaning: { kind: 'attribute', attribute: 'average_interval_days' },
  words: [
    ...spaced(
      'how many days, how long, how much time, how many days on average',
      `does ${PERSON.split(', ').join(', does ')}, do they`,
      'usually, typically, normally, generally, on average, tend to, usually tend to, ordinarily, go, leave, wait, let pass, take',
      `between ${ORDERS.split(', ').join(', between ')}, leave between ${ORDERS.split(', ').join(', leave between ')}, wait between ${ORDERS.split(', ').join(', wait between ')}, go between ${ORDERS.split(', ').join(', go between ')}, let pass between ${ORDERS.split(', ').join(', let pass between ')}, take between ${ORDERS.split(', ').join(', take between ')}, go without buying, go without ordering, wait before ordering again, wait before buying again`,
    ),
    ...spaced(
      'usually, typically, normally, generally, on average',
      'how many days, how long, how many days is it, how long is it, how many days does it take, how long does it take',
      `till ${PERSON.split(', ').join(', till ')}, until ${PERSON.split(', ').join(', until ')}, before ${PERSON.split(', ').join(', before ')}`,
      'orders again, buys again, shops again, order again, buy again, shop again, orders again after an order, buys again after a purchase, orders again after an order',
    ),
    ...spaced(
      'how many days, how much time',
      'usually, typically, normally, generally, on average',
      'pass, go by, elapse, are there, lie, there are',
      `between ${ORDERS.split(', ').join(', between ')}, between the caller's orders, between this customer's orders, between the customer's orders, between this customer's purchases`,
    ),
    ...spaced(
      'on average, usually',
      'how many days are there, how many days pass, how many days go by, how many days lie',
      `between ${ORDERS.split(', ').join(', between ')}`,
    ),
    ...spaced(
      'usual, typical, normal, average, mean, regular',
      'order interval, purchase interval, buying interval, order gap, purchase gap, interval, gap between orders, gap between purchases',
      'in days, by days',
    ),
    ...spaced(
      'usual, typical, normal, average, mean, regular',
      'gap between, interval between, time between, days between, number of days between, spacing between, break between, pause between',
      ORDERS,
    ),
    ...spaced('how far apart are, how far apart', ORDERS),
    ...each(
      '購入, ご購入, 注文, ご注文, 買い物, お買い物, 利用, ご利用',
      'は, って, の',
      '何日おき, 何日おきくらい, 何日に1回, 何日に一回, 何日ごと, 平均何日おき, だいたい何日おき, 大体何日おき, 普段何日おき, いつも何日おき, 何日くらいおき, 何日間隔, どれくらいの間隔, どのくらいの間隔, どれくらいおき, どのくらいおき, どれくらいの頻度, どのくらいの頻度',
    ),
    ...each(
      '普段, いつも, 平均して, だいたい, 大体, 通常, ふだん',
      '何日くらい, 何日ぐらい, 何日, 何日ほど, どれくらい, どのくらい',
      '空けて, あけて, 開けて, 間を空けて, 間をあけて, 間隔を空けて, の間隔で, おきに, 間隔で',
    ),
  ],
};

/** `お買い上げ合計`, `ご購入の総額`. */
const SPENT_IN_TOTAL: DictionaryEntry = {
  meaning: { kind: 'measure', measure: 'sales' },
  words: each(
    '購入, ご購入, 注文, ご注文, 買い物, お買い物, お買い上げ, お買上げ, お買上, ご利用, 利用, お支払い, お支払, 支払い',
    maybe('の'),
    '合計, 総額, 合計金額, 合計額, トータル, 総計, 累計, 累計額, 累計金額, トータル金額',
  ),
};

/** What one may do of the customer on the line, as politely as it is asked: `お電話でご案内させていただいてもよろしい`. */
const MAY = each(
  'しても, をしても, して, をして, させていただいても, をさせていただいても, させて頂いても, をさせて頂いても, 差し上げても, を差し上げても, さしあげても, をさしあげても, いたしても, をいたしても, 入れても, を入れても, かけても, をかけても, おかけしても, をおかけしても',
  'いい, よい, 良い, よろしい, 大丈夫, 構わない, かまわない, 問題ない, 問題なさそう, 差し支えない, さしつかえない',
);
const MAY_SEND = each(
  'お送りしても, をお送りしても, 送っても, を送っても, 送付しても, を送付しても, お届けしても, をお届けしても, 送らせていただいても, を送らせていただいても, お送りさせていただいても, 流しても, を流しても, 配信しても, を配信しても, 出しても, を出しても, しても, をしても, させていただいても, をさせていただいても, 差し上げても, を差し上げても',
  'いい, よい, 良い, よろしい, 大丈夫, 構わない, かまわない, 問題ない, 差し支えない',
);
const GUIDED = each(
  maybe('で, での, による'),
  'ご案内, 案内, ご連絡, 連絡, お知らせ, ご紹介, 紹介, 営業, 勧誘, フォロー, セールス, お声がけ, お声掛け',
);
const CALL = ['', ...GUIDED].flatMap((guided) => ['電話', 'お電話'].map((way) => way + guided));
const EMAIL = ['', ...GUIDED].flatMap((guided) =>
  [
    'メール',
    'eメール',
    ...(guided === ''
      ? ['メルマガ', 'dm', 'お知らせメール', '案内メール', 'ご案内メール', 'ニュースレター', 'お知らせ']
      : []),
  ].map((way) => way + guided),
);
const combined = (fronts: readonly string[], ends: readonly string[]): readonly string[] =>
  fronts.flatMap((front) => ends.map((end) => front + end));

/** “How did she rate us in her last survey?”: the newest answer alone. */
const LAST_SURVEY: DictionaryEntry = {
  meaning: { kind: 'fact', fact: 'last_survey' },
  words: [
    ...spaced(
      'rate us, rated us, score us, scored us, rate the service, rated the service, say, said, answer, answered, give, gave, give us, gave us',
      'in, on',
      'the last survey, the latest survey, the most recent survey, her last survey, his last survey, their last survey, her latest survey, his latest survey, their latest survey, her most recent survey, his most recent survey, their most recent survey',
    ),
    ...spaced('rate us, rated us, score us, scored us', 'last time, most recently'),
  ],
};

/** `次の購入の期待金額`, “expected amount of the next purchase”. */
const EXPECTED_AMOUNT: DictionaryEntry = {
  meaning: { kind: 'attribute', attribute: 'expected_purchase_yen' },
  words: [
    ...each(
      maybe(
        '次の購入の, 次の購入、1回あたりの, 次回の購入の, 次回購入の, 次の注文の, 次回の, 1回あたりの, 1回の購入の, 1回の',
      ),
      '期待金額, 期待購入金額, 期待購入額, 予測金額, 予測購入金額, 予測購入額, 見込み金額, 見込み購入額, 期待単価, 予測単価, 予想金額, 予想購入額',
    ),
    ...spaced(
      'expected, predicted, estimated, projected',
      'amount per purchase, purchase amount, amount of the next purchase, amount per order, value of the next purchase, value of the next order, size of the next purchase, size of the next order, next order value, next purchase amount, spend per purchase, amount of her next purchase, amount of his next purchase, value of her next order, value of his next order',
    ),
  ],
};

/** “One of our regulars”. */
const ONE_OF_THE_BEST: DictionaryEntry = {
  meaning: { kind: 'ambiguous', word: 'best-customers' },
  words: spaced(
    'one of our, one of the, among our, among the',
    'regulars, best customers, best clients, top customers, good customers, loyal customers, most loyal customers, valuable customers, most valuable customers, key customers, important customers, big spenders, heavy users, better customers',
  ),
};

/** What may be done at some time is what may be done. */
const CALL_BACK: DictionaryEntry = {
  meaning: { kind: 'consent', purpose: 'call', answers: ['yes'] },
  words: each(
    '折り返して, 折り返しても, 折り返し電話して, 折り返し電話しても, 折り返しお電話しても, 折り返しのお電話をしても, 折り返しの電話をしても, かけ直して, かけ直しても, かけなおしても, お電話し直しても, おかけ直ししても',
    'いい, よい, 良い, 大丈夫, よろしい, 構わない, かまわない, 問題ない, 差し支えない, 平気',
  ),
};

/** The newest of what was looked at. */
const LAST_SEEN: DictionaryEntry = {
  meaning: { kind: 'fact', fact: 'last_web_event' },
  words: [
    ...spaced(
      'last product, last item, last thing, last page, latest product, most recent product, latest item, last product that, last item that',
      'she looked at, he looked at, they looked at, she viewed, he viewed, they viewed, viewed, looked at, this customer viewed, this customer looked at, she saw, he saw',
    ).flatMap((words) =>
      ['', ' on the website', ' on our website', ' on the site', ' on our site', ' online', ' in the app'].map(
        (where) => words + where,
      ),
    ),
    ...each(
      '最後に見た, 最後に見ていた, 最後に閲覧した, 最後にご覧になった, 直近で見た, 直近に見た, 一番最近見た',
      '商品, 商品ページ, アイテム, ページ',
    ),
  ],
};

const POINTS = spaced(
  'at the same point, the same point, same point, at this point, this point, by this point, by this time, by the same point, at this stage, this stage, at the same stage, the same stage, as of this point, as of this time, up to this point, up to the same point, around this time, at about this time, by now',
  'last year, a year ago, a year earlier, in the previous year, the year before, last fiscal year, of last year, in last year, of last fiscal year, in the year before, in the last fiscal year, of the previous year',
);

/** Families of phrasings about the one customer on the line. */
export const ASKED_OF_ONE: readonly DictionaryEntry[] = [
  GONE,
  INTERVAL,
  SPENT_IN_TOTAL,
  EXPECTED_AMOUNT,
  ONE_OF_THE_BEST,
  CALL_BACK,
  LAST_SEEN,
  LAST_SURVEY,
  {
    meaning: {
      kind: 'conditions',
      conditions: [{ kind: 'event', of: 'contact', did: true, filters: [], range: null, times: null }],
    },
    words: spaced(
      'open, opens, raise, raises, raised, create, created, log, logged, submit, submitted, opened',
      'a ticket, tickets, any tickets, any ticket, a support ticket, a case, an enquiry, an inquiry, a request',
    ),
  },
  {
    meaning: {
      kind: 'conditions',
      conditions: [{ kind: 'event', of: 'survey', did: false, filters: [], range: null, times: null }],
    },
    words: each(
      'アンケートに, アンケートへ',
      '答えた, 回答した',
      'ことがない, ことのない, ことない, ことがありません',
    ).concat(
      each(
        'アンケートに, アンケートへ',
        '一度も, まだ, まだ一度も',
        '答えていない, 回答していない, 答えてない, 回答してない, 答えたことがない, 回答したことがない',
      ),
    ),
  },
  {
    meaning: {
      kind: 'conditions',
      conditions: [{ kind: 'event', of: 'contact', did: false, filters: [], range: null, times: null }],
    },
    words: each(
      '問い合わせを, お問い合わせを, 問い合わせ, お問い合わせ',
      'したことがない, したことのない, したことない, 一度もしていない, 一度もしたことがない',
    ),
  },
  entry(
    { kind: 'fact', fact: 'first_purchase' },
    `買い始めた, 買いはじめた, 使い始めた, 利用し始めた, 利用しはじめた, 購入し始めた, ご利用を始めた, 買い始めました, 使い始めました, 最初は何を, 最初に何を, 最初何を, 初めは何を, はじめは何を, start buying, started buying, start shopping, started shopping, begin buying, began buying, start ordering, started ordering, start shopping with us, started shopping with us, start buying from us, started buying from us`,
  ),
  {
    meaning: { kind: 'ask', what: 'when' },
    words: each(
      'いつ',
      'もらった, もらいました, もらってる, もらってます, もらっている, もらっています, もらったもの, 取った, 取りました, 取っている, 取ってる, 取ったもの, 取得した, 取得しました, 取得している, 頂いた, 頂きました, いただいた, いただきました, いただいたもの, 頂いたもの, 頂いている',
    ),
  },
  entry({ kind: 'stop' }, `hows, how's, how is, hows about`),
  {
    meaning: { kind: 'taken-back', outcome: 'returned', did: true },
    words: each(
      '返品も, 返品まで, 返品をも',
      'した, して, している, してる, していて, しています, あった, ある, あり, あって, されて, された, されている',
    ),
  },
  {
    meaning: { kind: 'taken-back', outcome: 'cancelled', did: true },
    words: each(
      'キャンセルも, キャンセルまで',
      'した, して, している, してる, していて, しています, あった, ある, あり, あって, されて, された, されている',
    ),
  },
  { meaning: { kind: 'growth', against: 'previous-year' }, words: POINTS },
  entry(
    { kind: 'all' },
    `all brands together, all brands combined, all of our brands together, all the brands together, across all brands together, all our brands together, all three brands together, all three brands combined, with all brands together, over all brands together, all brands taken together, every brand together, 全ブランド合わせて, 全ブランド通算で, 全ブランド通算, 全ブランド通して, 全部のブランド合わせて, 3ブランド合わせて`,
  ),
  entry(
    { kind: 'bought', did: true },
    `買われます, 買われる, 買われた, 購入されます, ご購入されます, お買い上げになります, お買いになります`,
  ),
  { meaning: { kind: 'consent', purpose: 'call', answers: ['yes'] }, words: combined(CALL, MAY) },
  { meaning: { kind: 'consent', purpose: 'email', answers: ['yes'] }, words: combined(EMAIL, MAY_SEND) },
];
