/** The English months in their order, in small letters. */
export const MONTH_NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** What follows the word where it asks or permits: “may I”, “may be phoned”. Before anything else it is a month. */
export const ASKED = '(?:be|i|we|you|she|he|they|this customer|this person|this caller|the customer|the caller)';

/** One group: an English month. “May I” asks, and is no month. */
export const MONTH = `(january|february|march|april|may(?! ${ASKED}\\b)|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?`;

/** The number of a month; 0 where the text is none. */
export function monthNumber(name: string | undefined): number {
  return MONTH_NAMES.findIndex((month) => month.startsWith((name ?? '?').slice(0, 3))) + 1;
}
