import type { MeasureName } from './measures.ts';

/** Some of the people of a group, of whom alone a figure tells. */
export type SomePeople =
  | 'repeat'
  | 'returned'
  | 'discounted'
  | 'cancelled'
  | 'age'
  | 'minutes'
  | 'satisfaction'
  | 'survey_score'
  | 'email'
  | 'call'
  | 'again'
  | 'since_registered'
  | 'since_previous';

/** Figures that tell of some of the people in a group: those who repeat, who took back, of whom a value is known. */
const OF_SOME: Readonly<Partial<Record<MeasureName, SomePeople>>> = {
  repeat_rate: 'repeat',
  repeat_customers: 'repeat',
  discount_amount: 'discounted',
  discount_rate: 'discounted',
  returned_orders: 'returned',
  returned_sales: 'returned',
  return_rate: 'returned',
  cancelled_orders: 'cancelled',
  cancelled_sales: 'cancelled',
  cancellation_rate: 'cancelled',
  average_age: 'age',
  median_age: 'age',
  highest_age: 'age',
  lowest_age: 'age',
  email_consent_rate: 'email',
  call_consent_rate: 'call',
  email_consents: 'email',
  call_consents: 'call',
  average_contact_minutes: 'minutes',
  median_contact_minutes: 'minutes',
  longest_contact_minutes: 'minutes',
  total_contact_minutes: 'minutes',
  average_contact_satisfaction: 'satisfaction',
  average_survey_score: 'survey_score',
  median_survey_score: 'survey_score',
  net_promoter_score: 'survey_score',
  again_rate: 'again',
  average_days_to_first: 'since_registered',
  median_days_to_first: 'since_registered',
  average_days_since_previous: 'since_previous',
};

/** Of whom in a group a figure tells; null: of everyone in it. */
export function toldOf(measure: MeasureName): SomePeople | null {
  return OF_SOME[measure] ?? null;
}
