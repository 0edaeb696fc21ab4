import { type IsoDate, MILLISECONDS_PER_DAY } from '../../time.ts';

const SERIAL = /^(\d{5})(?:\.(\d+))?$/;
/** Day 0 of spreadsheets that count from 1900 and take that year for a leap year: right for every day from March 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** 2100-12-31. */
const LAST_SERIAL = 73_415;

/**
 * A day as spreadsheets number them (32875 is 1990-01-02), with the part of the day that has passed (0 to 1): what is
 * left where a date cell was exported as a number. Five digits, 1927 to 2100; null for anything else.
 */
export function dayOfSerial(text: string): { readonly day: IsoDate; readonly passed: number } | null {
  const [, digits, fraction] = SERIAL.exec(text) ?? [];
  if (digits === undefined || Number(digits) < 10_000 || Number(digits) > LAST_SERIAL) return null;
  const day = new Date(DAY_ZERO + Number(digits) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10) as IsoDate;
  return { day, passed: fraction === undefined ? 0 : Number(`0.${fraction}`) };
}
