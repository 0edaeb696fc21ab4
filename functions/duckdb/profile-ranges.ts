import type { ProfileRange } from '../sql/attributes.ts';

/** After every id. */
const BEYOND = '\u{10ffff}';

/** The condition under which a row is of the range, and its parameters, the first of them numbered so. */
export function inRange(
  { from, before }: ProfileRange,
  first = 1,
): { readonly sql: string; readonly parameters: string[] } {
  return {
    sql: `profile_id >= $${first} AND profile_id < $${first + 1}`,
    parameters: [from, before ?? BEYOND],
  };
}

/** Digits of the limits: more ranges than they tell apart are never made. */
const DIGITS = 4;
const LIMITS = 16 ** DIGITS;

/**
 * Everyone in ranges of about so many, in the order of the ids: work on one at a time needs memory for that many. Ids are
 * evenly spread hexadecimal digits; any others are in some range too.
 */
export function profileRanges(people: number, most: number): readonly ProfileRange[] {
  const count = Math.min(LIMITS, Math.max(1, Math.ceil(people / most)));
  const limit = (place: number): string =>
    Math.round((place * LIMITS) / count)
      .toString(16)
      .padStart(DIGITS, '0');
  return Array.from({ length: count }, (_, place) => ({
    from: place === 0 ? '' : limit(place),
    before: place === count - 1 ? null : limit(place + 1),
  }));
}
