import { AMBIGUOUS_PEOPLE, type AmbiguousWord, same } from './ambiguous-people.ts';

const AMBIGUOUS: Readonly<Record<string, AmbiguousWord>> = {
  'more-active': {
    text: {
      ja: '何の活発さですか？直近90日とその前の90日を比べられます',
      en: 'Active by what? The last 90 days can be compared with the 90 days before',
    },
    others: () => [
      same(
        '注文件数',
        'orders',
        'この方の直近90日とその前の90日の注文件数',
        'has the number of orders of this customer grown in the last 90 days',
      ),
      same(
        '購入金額',
        'spending',
        'この方の直近90日とその前の90日の購入金額',
        'have sales of this customer grown in the last 90 days',
      ),
      same(
        '問い合わせ件数',
        'contacts',
        'この方の直近90日とその前の90日の問い合わせ件数',
        'has the number of contacts of this customer grown in the last 90 days',
      ),
    ],
  },
  'bought-so-much': {
    text: { ja: '何で数えますか？', en: 'Counted by what?' },
    others: () => [
      same('購入金額', 'spending', 'この方の購入金額', 'total spending of this customer'),
      same('注文件数', 'orders', 'この方の注文件数', 'number of orders of this customer'),
      same('購入点数', 'items', 'この方の購入点数', 'number of items bought by this customer'),
    ],
  },
  'bought-at-a-time': {
    text: { ja: '1回の何を見ますか？', en: 'The amount, or the number of items?' },
    others: () => [
      same('平均注文額', 'average order value', 'この方の平均注文額', 'average order value of this customer'),
      same('1回あたりの購入点数', 'items per order', 'この方の1回あたりの購入点数', 'items per order of this customer'),
    ],
  },
  popular: {
    text: { ja: '「人気」は何で測りますか？', en: 'Popular by what?' },
    others: () => [
      same('売上金額', 'sales amount', '売上が多い', 'highest sales'),
      same('販売数量', 'units sold', '販売数量が多い', 'most units sold'),
      same('購入者数', 'number of buyers', '購入者数が多い', 'highest number of buyers'),
    ],
  },
  'gender-gap': {
    text: { ja: '男女の何の差ですか？', en: 'The gap between men and women in what?' },
    others: () => [
      same('1人あたりの購入金額', 'sales per customer', '男女別の1人あたりの売上', 'sales per customer by gender'),
      same('売上', 'sales', '男女別の売上', 'sales by gender'),
      same('平均注文額', 'average order value', '男女別の平均注文額', 'average order value by gender'),
      same('人数', 'number of customers', '男女別の顧客数', 'number of customers by gender'),
    ],
  },
  'unit-of-time': {
    text: { ja: 'どの単位の時間ですか？', en: 'By which time?' },
    others: () => [
      same('月', 'by month', '月別', 'by month'),
      same('時間帯', 'by hour of the day', '時間帯別', 'by hour of the day'),
      same('曜日', 'by day of the week', '曜日別', 'by day of the week'),
    ],
  },
  'site-visits': {
    text: { ja: '何を数えますか？', en: 'Visits counted by what? Sessions are not held' },
    others: () => [
      same('閲覧の件数', 'page views', '閲覧の件数', 'page views'),
      same('サイトを使った人数', 'people who used the site', 'サイトを利用した人数', 'number of web visitors'),
    ],
  },
  'several-brands': {
    text: {
      ja: '誰のうちの割合ですか？「つむぎで買った人のうちルミエールでも買った人の割合」のようにも聞けます',
      en: 'A share of whom? You can ask for the share of one brand’s buyers who bought from another, too',
    },
    others: () => [
      same(
        '2ブランド以上で購入した人の割合',
        'buyers of two brands or more',
        '2ブランド以上で購入した人の割合',
        'share of customers with orders at 2 or more brands',
      ),
    ],
  },
  switched: {
    text: {
      ja: 'どのような乗り換えですか？「…を買った後に…を買った人」のようにブランドの順で聞けます',
      en: 'Switched in which sense? Ask for those who bought from one brand and later from the other',
    },
    others: () => [
      same(
        '2ブランド以上で購入した',
        'bought from two brands or more',
        '2ブランド以上で購入した',
        'bought from 2 or more brands',
      ),
    ],
  },
  results: {
    text: { ja: 'どの数字ですか？', en: 'Which figure?' },
    others: () => [
      same('売上', 'sales', '売上', 'sales'),
      same('注文件数', 'number of orders', '注文件数', 'number of orders'),
      same('購入者数', 'number of buyers', '購入者数', 'number of buyers'),
    ],
  },
  frequent: {
    text: { ja: '「頻繁に」は何回からですか？', en: 'How often is frequent?' },
    others: () => [
      same('直近90日に3回以上', '3 times in 90 days', '直近90日に3回以上購入した', 'with 3 orders in the last 90 days'),
      same('これまでに10回以上', '10 times in all', '10回以上購入した', 'with 10 orders or more'),
    ],
  },
  'frequent-contacts': {
    text: { ja: '何件から多いとしますか？', en: 'How many contacts are frequent?' },
    others: () => [
      same(
        '直近90日に3件以上',
        '3 in the last 90 days',
        '直近90日に3回以上問い合わせた',
        'customers with 3 or more contacts in the last 90 days',
      ),
      same('これまでに5件以上', '5 in all', '5回以上問い合わせた', 'customers with 5 or more contacts'),
    ],
  },
  'bad-service': {
    text: { ja: '「対応が悪い」は何で測りますか？', en: 'Bad service by what?' },
    others: () => [
      same('未解決の問い合わせ', 'unresolved contacts', '未解決の問い合わせの', 'unresolved contacts'),
      same('苦情の問い合わせ', 'complaints', 'クレームの', 'complaints'),
    ],
  },
  difficult: {
    text: { ja: '「難しい・困った」お客様は何で測りますか？', en: 'Difficult by what?' },
    others: () => [
      same(
        '苦情の問い合わせがある',
        'those who complained',
        'クレームの問い合わせがあるお客様',
        'customers who complained',
      ),
      same(
        '返品が2回以上ある',
        'with 2 returns or more',
        '返品が2回以上あるお客様',
        'customers with 2 or more returns',
      ),
      same('要注意の印がある', 'flagged for attention', '要注意のお客様', 'customers flagged for attention'),
    ],
  },
  score: {
    text: { ja: 'どのスコアですか？', en: 'Which score?' },
    others: () => [
      same('RFMスコア', 'RFM score', 'RFMスコア', 'RFM score'),
      same('生涯価値スコア', 'lifetime value score', '顧客生涯価値スコア', 'lifetime value score'),
      same('アンケートの点数', 'survey score', 'アンケートの回答', 'survey answers'),
    ],
  },
  'consent-rate': {
    text: { ja: '電話とメールのどちらの許諾ですか？', en: 'Consent to calls or to email?' },
    others: () => [
      same('電話の許諾', 'consent to calls', '電話の許諾率', 'opt-in rate for calls'),
      same('メールの許諾', 'consent to email', 'メールの許諾率', 'opt-in rate for email'),
    ],
  },
  young: {
    text: { ja: '「若い」は何歳までですか？', en: 'Young up to what age?' },
    others: () => [
      same('20代', 'in their 20s', '20代のお客様', 'customers in their 20s'),
      same('30歳未満', 'under 30', '30歳未満のお客様', 'customers under 30'),
      same('20歳未満', 'under 20', '20歳未満のお客様', 'customers under 20'),
    ],
  },
  old: {
    text: { ja: '「年配」は何歳からですか？', en: 'Older from what age?' },
    others: () => [
      same('60代以上', '60 or over', '60歳以上のお客様', 'customers aged 60 or over'),
      same('65歳以上', '65 or over', '65歳以上のお客様', 'customers aged 65 or over'),
      same('50歳以上', '50 or over', '50歳以上のお客様', 'customers aged 50 or over'),
    ],
  },
  'doing-well': {
    text: { ja: '「好調」は何で測りますか？', en: 'Doing well by what?' },
    others: () => [
      same('売上金額', 'sales amount', '売上が多い', 'highest sales'),
      same('先月からの伸び', 'growth this month', '今月売上が先月より伸びた', 'this month growing'),
    ],
  },
  favourite: {
    text: { ja: '「よく使う・好きな」は何で測りますか？', en: 'Favourite by what?' },
    others: () => [
      same('売上金額', 'sales amount', '売上が多い', 'highest sales'),
      same('注文件数', 'number of orders', '注文件数が多い', 'highest number of orders'),
      same('購入者数', 'number of buyers', '購入者数が多い', 'highest number of buyers'),
    ],
  },
  'best-customers': {
    text: { ja: '「良い顧客」は何で測りますか？', en: 'Best by what?' },
    others: ({ segments }) => [
      same('売上が多い順', 'by sales', '売上が多い顧客', 'customers with the most sales'),
      same('注文件数が多い順', 'by orders', '注文件数が多い顧客', 'customers with the highest number of orders'),
      ...segments
        .filter(({ name }) => name === 'vip')
        .map(({ label }) => same(label.ja, label.en, `${label.ja}の顧客`, `${label.en} customers`)),
    ],
  },
};

const AMBIGUOUS_TIMES: Readonly<Record<string, AmbiguousWord>> = {
  'last-time': {
    text: { ja: '前回の何ですか？', en: 'The last what?' },
    others: () => [
      same('前回の購入', 'the last purchase', '前回の購入', 'last purchase'),
      same('前回の問い合わせ', 'the last contact', '前回の問い合わせ', 'last contact'),
    ],
  },
};

/** `直近の履歴`: of what, nobody said. */
const AMBIGUOUS_HISTORIES: Readonly<Record<string, AmbiguousWord>> = {
  history: {
    text: { ja: '何の履歴ですか？', en: 'The history of what?' },
    others: () => [
      same('購入履歴', 'purchases', 'この方の購入履歴', 'purchase history of this customer'),
      same('問い合わせ履歴', 'contacts', 'この方の問い合わせ履歴', 'contact history of this customer'),
      same('サイトの閲覧履歴', 'activity on the site', 'この方の閲覧履歴', 'browsing history of this customer'),
    ],
  },
};

const AMBIGUOUS_EVENTS: Readonly<Record<string, AmbiguousWord>> = {
  satisfaction: {
    text: { ja: '「満足度」は何の満足度ですか？', en: 'Satisfaction with what?' },
    others: ({ values: { events } }) => [
      ...(events.brands.contact.length === 0
        ? []
        : [same('問い合わせの対応満足度', 'with contacts', '対応満足度', 'contact satisfaction')]),
      ...(events.brands.survey.length === 0
        ? []
        : [same('アンケートの平均点', 'survey scores', 'アンケートの平均点', 'average survey score')]),
    ],
  },
  churn: {
    text: { ja: '「離反率」は何で測りますか？', en: 'Churn measured by what?' },
    others: ({ segments }) => [
      ...segments
        .filter(({ name }) => name === 'lost')
        .map(({ label }) =>
          same(
            `「${label.ja}」の人の割合`,
            `share of ${label.en} customers`,
            `${label.ja}の顧客の割合`,
            `share of ${label.en} customers`,
          ),
        ),
      same(
        '離反確率の平均',
        'average probability of being lost',
        '離反確率の平均',
        'average probability of being lost',
      ),
    ],
  },
};

/** By the name that the dictionary has for them. */
export const AMBIGUOUS_WORDS: Readonly<Record<string, AmbiguousWord>> = {
  ...AMBIGUOUS,
  ...AMBIGUOUS_TIMES,
  ...AMBIGUOUS_HISTORIES,
  ...AMBIGUOUS_PEOPLE,
  ...AMBIGUOUS_EVENTS,
};
