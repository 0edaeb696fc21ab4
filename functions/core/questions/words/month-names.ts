const MONTH_NAMES = [
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

/** One group: an English month. “May I” asks, and is no month. */
export const MONTH =
  '(january|february|march|april|may(?! (?:i|we|you)\\b)|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?';

/** The number of a month; 0 where the text is none. */
export function monthNumber(name: string | undefined): number {
  return MONTH_NAMES.findIndex((month) => month.startsWith((name ?? '?').slice(0, 3))) + 1;
}
