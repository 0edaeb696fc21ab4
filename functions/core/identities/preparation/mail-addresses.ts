import { atSignOfPlain, normalizeEmail } from '../normalisation/email.ts';
import { type KnownReadings, type PersonColumns, type RawColumn, textOf } from '../person-table.ts';
import type { PlainValues } from '../plain-values.ts';
import { textOfUnits } from '../raw-texts.ts';
import { maybe, readCodes } from './distinct-texts.ts';

/** The email address of every record, by its number; -1 where there is none. Each text is read once. */
export function prepareMailAddresses(table: PersonColumns, values: PlainValues, readings: KnownReadings): Int32Array {
  return readCodes(table, 'EmailAddress', (column, code) => numberOfAddress(column, code, values), readings);
}

function numberOfAddress(column: RawColumn, code: number, values: PlainValues): number {
  const { units, starts } = column.texts;
  const [start = 0, end = 0] = [starts[code], starts[code + 1]];
  const at = atSignOfPlain(units, start, end);
  return at < 0 ? numberOfText(textOf(column, code), values) : numberOfPlain(units, { start, at, end }, values);
}

interface PlainAddress {
  readonly start: number;
  /** Where the at sign is. */
  readonly at: number;
  readonly end: number;
}

const digits = new Uint16Array(64);
const letters = new Uint16Array(64);

function numberOfPlain(units: Uint16Array, { start, at, end }: PlainAddress, values: PlainValues): number {
  if (at - start > digits.length) return numberOfText(textOfUnits(units, start, end), values);
  const { texts, addresses } = values;
  const [local, domain] = [texts.numberOfPart(units, start, at), texts.numberOfPart(units, at + 1, end)];
  const known = addresses.find(local, domain);
  if (known >= 0) return known;
  let [digitCount, letterCount] = [0, 0];
  for (let place = start; place < at; place++) {
    const unit = units[place] ?? 0;
    if (unit <= 0x39 && unit >= 0x30) digits[digitCount++] = unit;
    else if (unit >= 0x61) letters[letterCount++] = unit;
  }
  return addresses.add({
    local,
    domain,
    digits: texts.numberOfPart(digits, 0, digitCount),
    letters: texts.numberOfPart(letters, 0, letterCount),
    signs: digitCount + letterCount,
  });
}

function numberOfText(text: string, { texts, addresses }: PlainValues): number {
  const email = maybe(text, normalizeEmail);
  if (email === null) return -1;
  const [local, domain] = [texts.numberOf(email.local), texts.numberOf(email.domain)];
  const known = addresses.find(local, domain);
  if (known >= 0) return known;
  const ownLetters = email.local.replace(/[^a-z]+/g, '');
  return addresses.add({
    local,
    domain,
    digits: texts.numberOf(/\d/.test(email.local) ? email.local.replace(/\D+/g, '') : ''),
    letters: texts.numberOf(ownLetters),
    signs: ownLetters.length + email.local.replace(/[^0-9]+/g, '').length,
  });
}
