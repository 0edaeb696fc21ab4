import { isoDate, MILLISECONDS_PER_DAY } from '../../functions/core/time.ts';
import type { Random } from './random.ts';

/** Moments are epoch milliseconds; the history that the files tell ends here, in Japan. */
export const END = Date.parse('2026-10-31T23:59:59+09:00');
/** Orders begin here: two years. */
export const START = Date.parse('2024-11-01T00:00:00+09:00');
/** The first registrations. */
export const FIRST_REGISTRATION = Date.parse('2021-04-01T00:00:00+09:00');

export const DAY = MILLISECONDS_PER_DAY;

/** Seven times as many people have registered since the history began than in a year before it. */
export function registrationMoment(random: Random): number {
  const from = random.chance(0.3) ? FIRST_REGISTRATION : START;
  const to = from === START ? END - DAY : START;
  return atHour(from + Math.floor(random.next() * (to - from)), random.between(8, 22), random);
}

/** The same day in Japan, at some minute of the hour. */
export function atHour(moment: number, hour: number, random: Random): number {
  return Math.floor((moment + 9 * 3_600_000) / DAY) * DAY - 9 * 3_600_000 + (hour * 60 + random.below(60)) * 60_000;
}

/** Year, month, day, hour, minute in Japan. */
export function inJapan(moment: number): readonly [number, number, number, number, number] {
  const shifted = new Date(moment + 9 * 3_600_000);
  return [
    shifted.getUTCFullYear(),
    shifted.getUTCMonth() + 1,
    shifted.getUTCDate(),
    shifted.getUTCHours(),
    shifted.getUTCMinutes(),
  ];
}

/** A birth date of someone of about this age at the end of the history. */
export function birthDate(age: number, random: Random): string {
  for (;;) {
    const day = isoDate(2026 - age, random.between(1, 12), random.between(1, 31));
    if (day !== null) return day;
  }
}
