import { fiscalYearOf, partsOf } from '../calendar.ts';
import type { TimeContext } from '../time-pattern.ts';

/** Eras by their names and letters → the calendar year before their first one. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  r: 2018,
  reiwa: 2018,
  平成: 1988,
  h: 1988,
  heisei: 1988,
  昭和: 1925,
  showa: 1925,
};
const ERA_YEAR = '(?:令和|平成|昭和) ?(?:[0-9]{1,2}|元)';
/** “H1” and “H2” are halves. */
const LETTER_YEAR = '(?:r(?:[0-9]{1,2}|元)|h(?:[3-9](?![0-9])|[12][0-9]|3[01]))';
const LATIN_YEAR = '(?:reiwa|heisei|showa) ?(?:year )?[0-9]{1,2}';
const WESTERN_YEAR = '(?:19|20)[0-9]{2}';

/** Words that name a year by the running one, in years back from it. */
const YEARS_BACK: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  ことし: 0,
  昨年: 1,
  去年: 1,
  前年: 1,
  一昨年: 2,
  おととし: 2,
  前々年: 2,
  'this year': 0,
  'last year': 1,
  'previous year': 1,
};
const FISCAL_YEARS_BACK: Readonly<Record<string, number>> = {
  今年度: 0,
  本年度: 0,
  当年度: 0,
  今期: 0,
  当期: 0,
  昨年度: 1,
  前年度: 1,
  去年度: 1,
  前期: 1,
  一昨年度: 2,
  前々年度: 2,
  'this fiscal year': 0,
  'this financial year': 0,
  'current fiscal year': 0,
  'the fiscal year': 0,
  'last fiscal year': 1,
  'last financial year': 1,
  'previous fiscal year': 1,
};
const anyOf = (words: Readonly<Record<string, number>>): string => Object.keys(words).join('|');

/** One group: a calendar year as Japanese writes it (`2025年`, `令和7年`, `R7`, `去年`). */
export const JAPANESE_YEAR = `(${WESTERN_YEAR}年|${ERA_YEAR}年|${LETTER_YEAR}年?|今年|本年|ことし|昨年|去年|一昨年|おととし)`;
/** One group: a fiscal year in either language (`2025年度`, `R7年度`, `FY25`, `fiscal 2025`, `last fiscal year`). */
export const FISCAL_YEAR = `((?:${WESTERN_YEAR}|${ERA_YEAR}|${LETTER_YEAR})年度|fy ?(?:${WESTERN_YEAR}|${LATIN_YEAR}|[0-9]{2})|(?:fiscal|financial)(?: year)? (?:${WESTERN_YEAR}|${LATIN_YEAR})|${LATIN_YEAR} (?:fiscal|financial) year|${anyOf(FISCAL_YEARS_BACK)})`;
/** One group: a calendar year as English writes it (`2025`, `Reiwa 7`). */
export const ENGLISH_YEAR = `(${WESTERN_YEAR}|${LATIN_YEAR})`;
/** One group: the same, also by the running one (`last year`). */
export const ENGLISH_YEAR_SAID = `(${WESTERN_YEAR}|${LATIN_YEAR}|this year|last year|previous year)`;

/** The number of a year that was written in any of these ways; null where it is none. */
export function yearNumber(text: string, { today }: Pick<TimeContext, 'today'>): number | null {
  const back = YEARS_BACK[text];
  return back === undefined ? writtenYear(text) : partsOf(today).year - back;
}

/** The fiscal year, by the calendar year in which it starts. */
export function fiscalYearNumber(text: string, { today, meanings }: TimeContext): number | null {
  const back = FISCAL_YEARS_BACK[text];
  if (back !== undefined) return fiscalYearOf(today, meanings) - back;
  const short = /^fy ?([0-9]{2})$/.exec(text);
  return short === null ? writtenYear(text) : 2000 + Number(short[1]);
}

function writtenYear(text: string): number | null {
  const western = /(?:19|20)[0-9]{2}/.exec(text);
  if (western !== null) return Number(western[0]);
  const era = /(令和|平成|昭和|reiwa|heisei|showa|r|h) ?(?:year )?([0-9]{1,2}|元)/.exec(text);
  if (era === null) return null;
  return (ERAS[era[1] ?? ''] ?? Number.NaN) + (era[2] === '元' ? 1 : Number(era[2]));
}

const YEAR_HERE = new RegExp(`${JAPANESE_YEAR}|${ENGLISH_YEAR_SAID}`, 'y');

/** A calendar year at a place of a text. */
export function maybeYear(
  folded: string,
  start: number,
  context: Pick<TimeContext, 'today'>,
): { readonly year: number; readonly end: number } | null {
  YEAR_HERE.lastIndex = start;
  const match = YEAR_HERE.exec(folded);
  const year = match === null ? null : yearNumber(match[0], context);
  return match === null || year === null ? null : { year, end: start + match[0].length };
}
