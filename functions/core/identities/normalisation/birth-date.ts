import { type IsoDate, isoDate } from '../../time.ts';
import { isPlaceholderDay } from './placeholders.ts';

/** First year of each era minus one. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  m: 1867,
  t: 1911,
  s: 1925,
  h: 1988,
  r: 2018,
};

/**
 * A birth date in any common notation: ISO, 19800102, 1980/1/2, 1980年1月2日, 昭和55年1月2日, S55.1.2, 02/01/1980 (day first
 * unless only month first is a date). Null for placeholders and for what is no date.
 */
export function normalizeBirthDate(text: string): IsoDate | null {
  const written = text.normalize('NFKC').trim().toLowerCase().replace('元年', '1年');
  const day = fromEra(written) ?? fromYearFirst(written) ?? fromYearLast(written);
  return day === null || isPlaceholderDay(day) ? null : day;
}

function fromEra(text: string): IsoDate | null {
  const parts =
    /^(明治|大正|昭和|平成|令和|[mtshr])\s*(\d{1,2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/.exec(text);
  const before = parts === null ? undefined : ERAS[parts[1] ?? ''];
  return before === undefined || parts === null ? null : dayOfParts(before + Number(parts[2]), parts[3], parts[4]);
}

function fromYearFirst(text: string): IsoDate | null {
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[t\s].*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return parts === null ? null : dayOfParts(Number(parts[1]), parts[2], parts[3]);
}

function fromYearLast(text: string): IsoDate | null {
  const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (parts === null) return null;
  const year = Number(parts[3]);
  return dayOfParts(year, parts[2], parts[1]) ?? dayOfParts(year, parts[1], parts[2]);
}

function dayOfParts(year: number, month: string | undefined, day: string | undefined): IsoDate | null {
  return isoDate(year, Number(month), Number(day));
}
