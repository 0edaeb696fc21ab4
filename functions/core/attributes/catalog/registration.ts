import { attribute, daysSince } from '../formula.ts';
import { type AttributeDraft, computed, draft, statistic } from './describe.ts';

/** What the brands' records say of the person: since when, and what may be done. */
export const REGISTRATION: readonly AttributeDraft[] = [
  statistic(
    {
      name: 'registered_brand_count',
      unit: 'count',
      label: ['登録ブランド数', 'brands registered with'],
      counter: ['ブランド', ''],
      description: ['会員登録があるブランドの数', 'brands that hold a record of the person'],
    },
    { over: 'customer', statistic: 'DISTINCT_COUNT', field: 'brand' },
  ),
  statistic(
    {
      name: 'registered_at',
      unit: 'instant',
      label: ['初回登録日', 'first registration'],
      description: ['いずれかのブランドに最初に登録した日時', 'when the person first registered with any brand'],
    },
    { over: 'customer', statistic: 'FIRST_OCCURRENCE', field: 'registered_at' },
  ),
  computed(
    {
      name: 'days_since_registration',
      unit: 'days',
      label: ['登録からの日数', 'days since registration'],
      description: ['初回登録から基準日までの日数', 'days from the first registration to the day of the computation'],
    },
    daysSince(attribute('registered_at')),
  ),
  computed(
    {
      name: 'days_since_first_order',
      unit: 'days',
      label: ['初回注文からの日数', 'days since first order'],
      description: ['初回注文から基準日までの日数', 'days from the first order to the day of the computation'],
    },
    daysSince(attribute('first_order_at')),
  ),
  draft(
    {
      name: 'ok_to_call',
      unit: 'text',
      label: ['電話の許諾', 'ok to call'],
      description: [
        '全ブランドを合わせた電話の許諾。1つでも「不可」があれば不可、不明は可とみなさない（可・不可・不明）',
        'consent to calls across brands: one no outweighs every yes, unknown is not a yes (yes / no / unknown)',
      ],
      writtenBack: true,
    },
    { kind: 'consent', field: 'ok_to_call' },
  ),
  draft(
    {
      name: 'ok_to_email',
      unit: 'text',
      label: ['メールの許諾', 'ok to email'],
      description: [
        '全ブランドを合わせたメールの許諾。1つでも「不可」があれば不可、不明は可とみなさない（可・不可・不明）',
        'consent to email across brands: one no outweighs every yes, unknown is not a yes (yes / no / unknown)',
      ],
      writtenBack: true,
    },
    { kind: 'consent', field: 'ok_to_email' },
  ),
  draft(
    {
      name: 'attention_customer',
      unit: 'flag',
      label: ['要注意', 'attention customer'],
      description: ['いずれかのブランドで要注意とされている', 'any brand asks for attention with this customer'],
      writtenBack: true,
    },
    { kind: 'flag', field: 'attention_customer' },
  ),
];
