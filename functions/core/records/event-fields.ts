import { dispensable, field, required } from './fields.ts';

/** What somebody did on a brand's site or in its app. Without a customer it is nobody's: kept, and told of nobody. */
export const webEventFields = {
  brand: required('id', 'ブランド', 'brand'),
  event_id: required('id', 'イベント番号', 'event id'),
  customer_id: field('id', '顧客番号', 'customer id'),
  occurred_at: required('instant', '発生日時', 'occurred at'),
  event_type: required('eventType', 'イベント種別', 'event type'),
  page: field('text', 'ページ', 'page'),
  product_id: dispensable('id', '商品番号', 'product id'),
  channel: field('text', 'チャネル', 'channel'),
  device: field('text', '端末', 'device'),
  session_id: dispensable('id', 'セッション番号', 'session id'),
  attributes: field('attributes', 'その他の項目', 'other attributes'),
} as const;

/** A customer and a brand talked: a call, a mail, a chat, a visit. */
export const supportContactFields = {
  brand: required('id', 'ブランド', 'brand'),
  contact_id: required('id', '問い合わせ番号', 'contact id'),
  customer_id: field('id', '顧客番号', 'customer id'),
  contacted_at: required('instant', '受付日時', 'contacted at'),
  channel: field('contactChannel', 'チャネル', 'channel'),
  direction: dispensable('direction', '受発信', 'direction'),
  topic: field('text', '内容区分', 'topic'),
  outcome: field('contactOutcome', '対応結果', 'outcome'),
  duration_seconds: dispensable('duration', '対応秒数', 'duration in seconds'),
  satisfaction: dispensable('score', '満足度', 'satisfaction'),
  attributes: field('attributes', 'その他の項目', 'other attributes'),
} as const;

/** What a customer answered to one question of a survey. */
export const surveyAnswerFields = {
  brand: required('id', 'ブランド', 'brand'),
  answer_id: required('id', '回答番号', 'answer id'),
  customer_id: field('id', '顧客番号', 'customer id'),
  answered_at: required('instant', '回答日時', 'answered at'),
  survey: field('text', 'アンケート名', 'survey'),
  question: field('text', '設問', 'question'),
  score: field('score', '評価', 'score'),
  comment: field('text', '自由記述', 'comment'),
  attributes: field('attributes', 'その他の項目', 'other attributes'),
} as const;

/** A customer's decision about one way of being approached. All are kept; the newest one counts (`consents.ts`). */
export const consentFields = {
  brand: required('id', 'ブランド', 'brand'),
  customer_id: required('id', '顧客番号', 'customer id'),
  channel: required('consentChannel', '同意区分', 'consent channel'),
  granted: required('flag', '可否', 'granted'),
  decided_at: required('instant', '同意日時', 'decided at'),
  consent_id: required('id', '同意番号', 'consent id'),
  source: field('text', '取得元', 'source'),
  attributes: field('attributes', 'その他の項目', 'other attributes'),
} as const;
