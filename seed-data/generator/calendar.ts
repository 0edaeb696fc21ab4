import type { Random } from './random.ts';

/**
 * A moment is a number of whole minutes since the midnight that began 2021-04-01 in Japan: small whole numbers are
 * fast, and a table of days writes them. The history that the files tell ends with 2026-10-31.
 */
export type Minute = number;

export const MINUTES_PER_DAY = 1_440;
const HOURS_OF_JAPAN = 9 * 60;
const EPOCH = Date.UTC(2021, 3, 1);
const MILLISECONDS_PER_DAY = 86_400_000;

/** The first registrations. */
export const FIRST_REGISTRATION: Minute = 0;
/** Orders begin here: two years. */
export const START: Minute = minuteOf(2024, 11, 1);
/** The last minute. */
export const END: Minute = minuteOf(2026, 11, 1) - 1;

export interface Day {
  readonly year: number;
  /** 1 … 12. */
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
  /** 2025-01-05. */
  readonly iso: string;
  /** 2025/01/05. */
  readonly slashed: string;
}

/** The table begins a day early: in Greenwich it is still yesterday. */
const DAYS: readonly Day[] = Array.from({ length: END / MINUTES_PER_DAY + 3 }, (_, number) => {
  const date = new Date(EPOCH + (number - 1) * MILLISECONDS_PER_DAY);
  const iso = date.toISOString().slice(0, 10);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    iso,
    slashed: iso.replaceAll('-', '/'),
  };
});
const TIMES: readonly string[] = Array.from(
  { length: MINUTES_PER_DAY },
  (_, minute) => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`,
);

export function minuteOf(year: number, month: number, day: number): Minute {
  return ((Date.UTC(year, month - 1, day) - EPOCH) / MILLISECONDS_PER_DAY) * MINUTES_PER_DAY;
}

/** The day in Japan. */
export function dayOf(moment: Minute): Day {
  const day = DAYS[Math.floor(moment / MINUTES_PER_DAY) + 1];
  if (day === undefined) throw new RangeError(`not a moment of the history: ${moment}`);
  return day;
}

/** 18:05, in Japan. */
export function timeOf(moment: Minute): string {
  return TIMES[moment % MINUTES_PER_DAY] ?? '';
}

/** 2025-01-05T09:05:00Z. */
export function inGreenwich(moment: Minute): string {
  const there = moment - HOURS_OF_JAPAN;
  return `${dayOf(there).iso}T${timeOf(there < 0 ? there + MINUTES_PER_DAY : there)}:00Z`;
}

/** The same day in Japan, at some minute of the hour. */
export function atHour(moment: Minute, hour: number, random: Random): Minute {
  return moment - (moment % MINUTES_PER_DAY) + hour * 60 + random.below(60);
}

/** Four times as many people a year have registered since the orders began than before. */
export function registrationMoment(random: Random): Minute {
  const isOld = random.chance(0.3);
  const [from, to] = isOld ? [FIRST_REGISTRATION, START] : [START, END - MINUTES_PER_DAY];
  return atHour(from + random.below(to - from), random.between(8, 22), random);
}

/** A birth date (1985-01-02) of someone of about this age at the end of the history. */
export function birthDate(age: number, random: Random): string {
  const [year, month] = [END_YEAR - age, random.between(1, 12)];
  return `${year}-${twoDigits(month)}-${twoDigits(random.between(1, daysOf(year, month)))}`;
}

const END_YEAR = 2026;

function daysOf(year: number, month: number): number {
  return month === 2 ? (year % 4 === 0 && year !== 1900 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
