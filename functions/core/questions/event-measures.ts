import type { MeasureDefinition } from './measure-definition.ts';

/** Figures over contacts, events on the site, survey answers and consent decisions: of customers who are known, as orders are. */
export const EVENT_MEASURES = {
  contacts: {
    label: { ja: '問い合わせ件数', en: 'contacts' },
    unit: 'count',
    level: 'contact',
    definition: {
      ja: '問い合わせ件数は、お客様の分かる問い合わせの数です（電話・メール・チャットなど）',
      en: 'contacts are support contacts of known customers, whatever the channel',
    },
    additive: true,
  },
  contacting_customers: {
    label: { ja: '問い合わせた人数', en: 'customers who contacted' },
    unit: 'count',
    level: 'contact',
    definition: {
      ja: '問い合わせた人数は、問い合わせが1件以上ある人の数です',
      en: 'customers who contacted are persons with at least one support contact',
    },
    additive: false,
  },
  contacts_per_customer: {
    label: { ja: '問い合わせた人1人あたりの問い合わせ件数', en: 'contacts per customer who contacted' },
    unit: 'ratio',
    level: 'contact',
    definition: {
      ja: '1人あたり問い合わせ件数は、問い合わせ件数 ÷ 問い合わせた人数です',
      en: 'contacts per customer are contacts divided by the customers who contacted',
    },
    additive: false,
  },
  average_contact_minutes: {
    label: { ja: '平均対応時間（分）', en: 'average handling time (minutes)' },
    unit: 'ratio',
    level: 'contact',
    definition: {
      ja: '平均対応時間は、対応秒数の記録がある問い合わせの平均（分）です',
      en: 'average handling time is over contacts whose duration is recorded, in minutes',
    },
    additive: false,
  },
  median_contact_minutes: {
    label: { ja: '対応時間の中央値（分）', en: 'median handling time (minutes)' },
    unit: 'ratio',
    level: 'contact',
    definition: {
      ja: '対応時間の中央値は、対応秒数の記録がある問い合わせの中央値（分）です',
      en: 'the median handling time is over contacts whose duration is recorded, in minutes',
    },
    additive: false,
  },
  longest_contact_minutes: {
    label: { ja: '最長の対応時間（分）', en: 'longest handling time (minutes)' },
    unit: 'ratio',
    level: 'contact',
    definition: {
      ja: '最長の対応時間は、対応秒数の記録がある問い合わせの中で最も長いもの（分）です',
      en: 'the longest handling time is that of the longest contact whose duration is recorded, in minutes',
    },
    additive: false,
  },
  total_contact_minutes: {
    label: { ja: '対応時間の合計（分）', en: 'total handling time (minutes)' },
    unit: 'ratio',
    level: 'contact',
    definition: {
      ja: '対応時間の合計は、対応秒数の記録がある問い合わせの合計（分）です',
      en: 'the total handling time is the sum over contacts whose duration is recorded, in minutes',
    },
    additive: true,
  },
  average_contact_satisfaction: {
    label: { ja: '対応満足度の平均', en: 'average satisfaction with contacts' },
    unit: 'score',
    level: 'contact',
    definition: {
      ja: '対応満足度は、問い合わせに付いた評価点の平均です（評価のある問い合わせのみ）',
      en: 'satisfaction is the mean of the marks given to contacts, over contacts that have one',
    },
    additive: false,
  },
  web_events: {
    label: { ja: 'サイト・アプリの利用回数', en: 'web events' },
    unit: 'count',
    level: 'web-event',
    definition: {
      ja: '利用回数は、お客様の分かるサイト・アプリ上の行動（閲覧、検索、カート追加など）の数です',
      en: 'web events are what known customers did on sites and in apps (views, searches, carts and so on)',
    },
    additive: true,
  },
  web_visitors: {
    label: { ja: 'サイト・アプリの利用者数', en: 'web visitors' },
    unit: 'count',
    level: 'web-event',
    definition: {
      ja: '利用者数は、サイト・アプリ上の行動が1件以上ある人の数です（匿名の訪問者は含みません）',
      en: 'web visitors are persons with at least one web event (anonymous visitors are not known)',
    },
    additive: false,
  },
  survey_answers: {
    label: { ja: 'アンケート回答数', en: 'survey answers' },
    unit: 'count',
    level: 'survey',
    definition: {
      ja: 'アンケート回答数は、お客様の分かる回答の数です',
      en: 'survey answers are the answers of known customers',
    },
    additive: true,
  },
  survey_respondents: {
    label: { ja: 'アンケート回答者数', en: 'survey respondents' },
    unit: 'count',
    level: 'survey',
    definition: {
      ja: 'アンケート回答者数は、回答が1件以上ある人の数です',
      en: 'survey respondents are persons with at least one answer',
    },
    additive: false,
  },
  average_survey_score: {
    label: { ja: 'アンケートの平均点', en: 'average survey score' },
    unit: 'score',
    level: 'survey',
    definition: {
      ja: '平均点は、点数のある回答の平均です（点数の幅はアンケートごとに違います）',
      en: 'the average is over answers with a score (each survey has a scale of its own)',
    },
    additive: false,
  },
  net_promoter_score: {
    label: { ja: 'NPS', en: 'net promoter score' },
    unit: 'score',
    level: 'survey',
    definition: {
      ja: 'NPSは、おすすめ度を0〜10点で聞いたアンケートの回答のうち、9点以上の割合から6点以下の割合を引いた値（-100〜100）です',
      en: 'the net promoter score is the percentage of answers of 9 or 10 minus that of 0 to 6, over surveys that ask for a recommendation from 0 to 10 (-100 to 100)',
    },
    additive: false,
  },
  median_survey_score: {
    label: { ja: 'アンケートの点数の中央値', en: 'median survey score' },
    unit: 'score',
    level: 'survey',
    definition: {
      ja: '中央値は、点数のある回答の中央値です（点数の幅はアンケートごとに違います）',
      en: 'the median is over answers with a score (each survey has a scale of its own)',
    },
    additive: false,
  },
  consent_decisions: {
    label: { ja: '許諾の回答件数', en: 'consent decisions' },
    unit: 'count',
    level: 'consent',
    definition: {
      ja: '許諾の回答件数は、許諾・拒否・撤回の記録の数です（電話とメールは別に数えます）',
      en: 'consent decisions are the records of a yes, a no or a withdrawal (calls and emails are counted apart)',
    },
    additive: true,
  },
  deciding_customers: {
    label: { ja: '許諾に回答した人数', en: 'customers who decided on consent' },
    unit: 'count',
    level: 'consent',
    definition: {
      ja: '回答した人数は、その回答の記録が1件以上ある人の数です（あとで変えた人も入ります）',
      en: 'customers who decided have at least one such decision on record, whatever they decided later',
    },
    additive: false,
  },
} as const satisfies Record<string, MeasureDefinition>;
