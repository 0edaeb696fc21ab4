import { type IsoDate, isoDate } from '../../time.ts';
import { readEraYear } from './japanese-era.ts';

const SEPARATED = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
const ERA = /^(明治|大正|昭和|平成|令和|[MTSHR])\s*(元|\d{1,2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/i;
/** Day or month first: readable only where one of the two cannot be a month. */
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/;

/** A day at the beginning of a text, and what follows it. `ambiguous`: 03/04/2025 is two days, depending on who wrote it. */
export type DayAtStart = { readonly day: IsoDate; readonly rest: string } | 'impossible' | 'ambiguous' | 'none';

/** Reads the day forms of Japanese and English files, era names included, at the start of a narrowed text. */
export function dayAtStart(text: string): DayAtStart {
  const western = SEPARATED.exec(text) ?? compactDay(text);
  if (western !== null) return dayFrom(text, western, Number(western[1]), Number(western[2]), Number(western[3]));
  const era = ERA.exec(text);
  if (era !== null) {
    const [, name = '', yearOfEra = ''] = era;
    const year = readEraYear(name, yearOfEra === '元' ? 1 : Number(yearOfEra));
    return year === null ? 'impossible' : dayFrom(text, era, year, Number(era[3]), Number(era[4]));
  }
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast === null) return 'none';
  const [first, second] = [Number(yearLast[1]), Number(yearLast[2])];
  if (first <= 12 && second <= 12 && first !== second) return 'ambiguous';
  const [month, day] = first > 12 ? [second, first] : [first, second];
  return dayFrom(text, yearLast, Number(yearLast[3]), month, day);
}

/** Eight digits, alone or before a time of day: a longer run of digits is something else. */
function compactDay(text: string): RegExpExecArray | null {
  return COMPACT.exec(text) ?? (/^\d{12}(\d{2})?$/.test(text) ? /^(\d{4})(\d{2})(\d{2})/.exec(text) : null);
}

function dayFrom(text: string, found: RegExpExecArray, year: number, month: number, day: number): DayAtStart {
  const iso = isoDate(year, month, day);
  return iso === null ? 'impossible' : { day: iso, rest: text.slice(found[0].length) };
}
