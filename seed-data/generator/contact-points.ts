import type { Home } from './homes.ts';
import type { Name } from './name.ts';
import type { Random } from './random.ts';

const MOBILE_PREFIXES = ['090', '080', '080', '070'];

/** Eleven digits. */
export function mobileOf(random: Random): string {
  return `${random.pick(MOBILE_PREFIXES)}${random.between(1000, 9999)}${fourDigits(random)}`;
}

/** Ten digits: area code, exchange that does not begin with 0 or 1, number. */
export function landlineOf({ place }: Home, random: Random): string {
  const least = 2 * 10 ** (5 - place.areaCode.length);
  return `${place.areaCode}${random.between(least, least * 4)}${fourDigits(random)}`;
}

function fourDigits(random: Random): string {
  return String(10_000 + random.below(10_000)).slice(1);
}

const DOMAINS = ['example.com', 'example.com', 'example.jp', 'example.net', 'mail.example.jp', 'example.org'];
const WORDS = ['neko', 'sakura', 'momo', 'sora', 'taiyo', 'umi', 'kaze', 'hana', 'yuki', 'coffee', 'guitar', 'smile'];

/**
 * An address that nobody else has, as in life: mostly made of the name, now and then of any word, and always with the
 * digits of a number of its own.
 */
export function emailOf(family: Name, given: Name, ownNumber: number, random: Random): string {
  const [last, first] = [family.latin.typed, given.latin.typed];
  const style = random.next();
  const local =
    style < 0.25
      ? `${first}.${last}`
      : style < 0.45
        ? `${last}.${first}`
        : style < 0.6
          ? `${first}${last.slice(0, 1)}`
          : style < 0.75
            ? `${last}_${first.slice(0, 1)}`
            : style < 0.85
              ? first
              : random.pick(WORDS);
  return `${local}${ownDigits(ownNumber)}@${random.pick(DOMAINS)}`;
}

/** Two digits or more, other digits for every number, in an order that shows nothing. */
function ownDigits(number: number): string {
  let numbers = 100;
  while (number >= numbers) numbers *= 10;
  // A step without 2 and 5 among its factors visits each number below a power of ten once.
  return String(numbers + ((number * 7_368_787 + 4_127) % numbers)).slice(1);
}
