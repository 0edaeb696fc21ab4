import { normalizePhone } from '../normalisation/phone.ts';
import { type KnownReadings, type PersonColumns, type RawColumn, textOf } from '../person-table.ts';
import type { PlainValues } from '../plain-values.ts';
import type { TextValues } from '../values.ts';
import { maybe, readCodes } from './distinct-texts.ts';

/** The phone number of every record, by its number among phones; -1 where there is none. Each text is read once. */
export function preparePhones(table: PersonColumns, values: PlainValues, readings: KnownReadings): Int32Array {
  const phones = values.textsOf('phone');
  return readCodes(table, 'PhoneNumber', (column, code) => numberOfPhone(column, code, phones), readings);
}

function numberOfPhone(column: RawColumn, code: number, phones: TextValues): number {
  const { units, starts } = column.texts;
  const length = readPlain(units, starts[code] ?? 0, starts[code + 1] ?? 0);
  if (length > 0) return phones.numberOfPart(digits, 0, length);
  return phones.numberOf(maybe(textOf(column, code), normalizePhone));
}

const [PLUS, ZERO, ONE, EIGHT, NINE] = [0x2b, 0x30, 0x31, 0x38, 0x39];
/** Space, brackets and hyphen. */
const SIGNS = new Set([0x20, 0x28, 0x29, 0x2d]);
const JAPAN = [PLUS, EIGHT, ONE];
const MOST_DIGITS = 16;
const FEWEST_DIGITS = 9;
const digits = new Uint16Array(MOST_DIGITS);

/**
 * Reads a number that begins with one trunk zero, or with +81, into `digits`, as `normalizePhone` does, and says how
 * many there are; 0 for any other text, and where the digits may be a placeholder.
 */
function readPlain(units: Uint16Array, start: number, end: number): number {
  const isAbroad = units[start] === PLUS;
  if (isAbroad && JAPAN.some((unit, at) => units[start + at] !== unit)) return 0;
  let count = 0;
  let trunk = isAbroad ? 0 : -1;
  for (let at = isAbroad ? start + JAPAN.length : start; at < end; at++) {
    const unit = units[at] ?? 0;
    if (unit < ZERO || unit > NINE) {
      if (!SIGNS.has(unit)) return 0;
    } else if (count === 0 && unit === ZERO) trunk++;
    else if (count === MOST_DIGITS) return 0;
    else digits[count++] = unit;
  }
  const isPlain = isAbroad || (trunk === 0 && !(digits[0] === ONE && digits[1] === ZERO));
  return isPlain && count >= FEWEST_DIGITS && isIrregular(count) ? count : 0;
}

/** Whether the last seven digits are neither one digit repeated nor a run upwards or downwards. */
function isIrregular(count: number): boolean {
  const step = (digits[count - 1] ?? 0) - (digits[count - 2] ?? 0);
  for (let at = count - 6; at < count - 1; at++)
    if (((digits[at] ?? 0) - (digits[at - 1] ?? 0) - step) % 10 !== 0) return true;
  return false;
}
