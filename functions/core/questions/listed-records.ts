import type { MeasureName } from './measures.ts';

/** What counts records that can be told one by one → which records these are. */
export const LISTED_RECORDS = {
  orders: { of: 'order', selection: 'sales' },
  returned_orders: { of: 'order', selection: 'returned' },
  cancelled_orders: { of: 'order', selection: 'cancelled' },
  contacts: { of: 'contact' },
  survey_answers: { of: 'survey' },
} as const satisfies Partial<
  Record<MeasureName, { readonly of: 'order' | 'contact' | 'survey'; readonly selection?: string }>
>;

export type ListedRecords = keyof typeof LISTED_RECORDS;

export function isListed(name: MeasureName): name is ListedRecords {
  return name in LISTED_RECORDS;
}

/** What is told of each record, beside its day, its brand and whose it is. */
export const COLUMNS_OF_RECORDS = {
  order: ['channel', 'store', 'amount'],
  contact: ['contact_channel', 'contact_topic', 'contact_outcome', 'minutes', 'contact_satisfaction'],
  survey: ['survey', 'survey_score'],
} as const;
