import type { LocalizedText } from '../language.ts';
import { consentFields, supportContactFields, surveyAnswerFields, webEventFields } from './event-fields.ts';
import { dispensable, type FieldDefinition, field, type RowOf, required } from './fields.ts';

export type {
  ConsentChannel,
  ContactChannel,
  ContactOutcome,
  Direction,
  EventType,
  FieldDefinition,
  FieldType,
  FieldValue,
  Gender,
  KnownContactChannel,
  KnownContactOutcome,
  KnownEventType,
  OrderStatus,
  RowOf,
} from './fields.ts';

export interface EntityDefinition {
  readonly name: EntityName;
  /** The warehouse table, and the suffix of the object type name (`<brand>_<table>`). */
  readonly table: string;
  /** The fields that identify a row, `brand` first. */
  readonly key: readonly string[];
  /** When it happened to a customer; absent for what holds until further notice. */
  readonly at?: string;
  readonly fields: Readonly<Record<string, FieldDefinition>>;
  readonly label: LocalizedText;
}

export type EntityName =
  | 'customer'
  | 'product'
  | 'order'
  | 'orderLine'
  | 'webEvent'
  | 'supportContact'
  | 'surveyAnswer'
  | 'consent';

const customerFields = {
  brand: required('id', 'ブランド', 'brand'),
  customer_id: required('id', '顧客番号', 'customer id'),
  last_name: field('text', '姓', 'last name'),
  first_name: field('text', '名', 'first name'),
  full_name: field('text', '氏名', 'full name'),
  last_name_kana: dispensable('kana', '姓（カナ）', 'last name, kana'),
  first_name_kana: dispensable('kana', '名（カナ）', 'first name, kana'),
  full_name_kana: dispensable('kana', '氏名（カナ）', 'full name, kana'),
  birth_date: dispensable('day', '生年月日', 'birth date'),
  gender: dispensable('gender', '性別', 'gender'),
  phone: dispensable('phone', '電話番号', 'phone number'),
  email: dispensable('email', 'メールアドレス', 'email address'),
  postal_code: dispensable('postalCode', '郵便番号', 'postal code'),
  country: dispensable('country', '国', 'country'),
  state: field('text', '都道府県', 'prefecture or state'),
  city: field('text', '市区町村', 'city'),
  address1: field('text', '町名・番地', 'address line 1'),
  address2: field('text', '建物名', 'address line 2'),
  registered_at: dispensable('instant', '登録日時', 'registered at'),
  updated_at: dispensable('instant', '更新日時', 'updated at'),
  ok_to_call: dispensable('flag', '電話の許諾', 'ok to call'),
  ok_to_email: dispensable('flag', 'メールの許諾', 'ok to email'),
  attention_customer: dispensable('flag', '要注意', 'attention customer'),
  attributes: field('attributes', 'その他の項目', 'other attributes'),
} as const;

const productFields = {
  brand: required('id', 'ブランド', 'brand'),
  product_id: required('id', '商品番号', 'product id'),
  product_name: required('text', '商品名', 'product name'),
  category: field('text', 'カテゴリ', 'category'),
  price: field('yen', '価格', 'price'),
  released_on: dispensable('day', '発売日', 'released on'),
  attributes: field('attributes', 'その他の項目', 'other attributes'),
} as const;

const orderFields = {
  brand: required('id', 'ブランド', 'brand'),
  order_id: required('id', '注文番号', 'order id'),
  customer_id: required('id', '顧客番号', 'customer id'),
  ordered_at: required('instant', '注文日時', 'ordered at'),
  status: field('orderStatus', '注文状態', 'order status'),
  channel: field('text', 'チャネル', 'channel'),
  store: field('text', '店舗', 'store'),
  total: field('yen', '注文金額', 'order total'),
  attributes: field('attributes', 'その他の項目', 'other attributes'),
} as const;

const orderLineFields = {
  brand: required('id', 'ブランド', 'brand'),
  order_id: required('id', '注文番号', 'order id'),
  line_number: required('integer', '明細番号', 'line number'),
  product_id: required('id', '商品番号', 'product id'),
  quantity: required('integer', '数量', 'quantity'),
  unit_price: field('yen', '単価', 'unit price'),
  amount: required('yen', '金額', 'amount'),
  attributes: field('attributes', 'その他の項目', 'other attributes'),
} as const;

export const ENTITIES = {
  customer: {
    name: 'customer',
    table: 'customer',
    key: ['brand', 'customer_id'],
    fields: customerFields,
    label: { ja: '顧客', en: 'customer' },
  },
  product: {
    name: 'product',
    table: 'product',
    key: ['brand', 'product_id'],
    fields: productFields,
    label: { ja: '商品', en: 'product' },
  },
  order: {
    name: 'order',
    // `order` is a reserved word in every SQL dialect.
    table: 'sales_order',
    key: ['brand', 'order_id'],
    at: 'ordered_at',
    fields: orderFields,
    label: { ja: '注文', en: 'order' },
  },
  orderLine: {
    name: 'orderLine',
    table: 'order_line',
    key: ['brand', 'order_id', 'line_number'],
    fields: orderLineFields,
    label: { ja: '注文明細', en: 'order line' },
  },
  webEvent: {
    name: 'webEvent',
    table: 'web_event',
    key: ['brand', 'event_id'],
    at: 'occurred_at',
    fields: webEventFields,
    label: { ja: 'ウェブ行動', en: 'web event' },
  },
  supportContact: {
    name: 'supportContact',
    table: 'support_contact',
    key: ['brand', 'contact_id'],
    at: 'contacted_at',
    fields: supportContactFields,
    label: { ja: '問い合わせ', en: 'support contact' },
  },
  surveyAnswer: {
    name: 'surveyAnswer',
    table: 'survey_answer',
    key: ['brand', 'answer_id'],
    at: 'answered_at',
    fields: surveyAnswerFields,
    label: { ja: 'アンケート回答', en: 'survey answer' },
  },
  consent: {
    name: 'consent',
    table: 'consent',
    key: ['brand', 'consent_id'],
    at: 'decided_at',
    fields: consentFields,
    label: { ja: '同意', en: 'consent' },
  },
} as const satisfies Record<EntityName, EntityDefinition>;

export type CustomerRecord = RowOf<typeof customerFields>;
export type ProductRecord = RowOf<typeof productFields>;
export type OrderRecord = RowOf<typeof orderFields>;
export type OrderLineRecord = RowOf<typeof orderLineFields>;
export type WebEventRecord = RowOf<typeof webEventFields>;
export type SupportContactRecord = RowOf<typeof supportContactFields>;
export type SurveyAnswerRecord = RowOf<typeof surveyAnswerFields>;
export type ConsentRecord = RowOf<typeof consentFields>;

export interface RecordOf {
  readonly customer: CustomerRecord;
  readonly product: ProductRecord;
  readonly order: OrderRecord;
  readonly orderLine: OrderLineRecord;
  readonly webEvent: WebEventRecord;
  readonly supportContact: SupportContactRecord;
  readonly surveyAnswer: SurveyAnswerRecord;
  readonly consent: ConsentRecord;
}

/** The tables of what happened to customers, each with the column that says when. */
export const EVENT_TABLES: readonly { readonly table: string; readonly at: string }[] = Object.values(ENTITIES).flatMap(
  ({ table, at }: EntityDefinition) => (at === undefined ? [] : [{ table, at }]),
);

/** The object type of a brand's entity in the Customer Profiles domain. */
export function objectTypeName(brand: string, entity: EntityName): string {
  return `${brand}_${ENTITIES[entity].table}`;
}
