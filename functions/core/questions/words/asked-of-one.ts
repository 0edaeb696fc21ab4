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

/** `お買い上げ合計`, `ご購入の総額`. */
const SPENT_IN_TOTAL: DictionaryEntry = {
  meaning: { kind: 'measure', measure: 'sales' },
  words: each(
    '購入, ご購入, 注文, ご注文, 買い物, お買い物, お買い上げ, お買上げ, お買上, ご利用, 利用, お支払い, お支払, 支払い',
    maybe('の'),
    '合計, 総額, 合計金額, 合計額, トータル, 総計, 累計, 累計額, 累計金額, トータル金額',
  ),
};

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
];
