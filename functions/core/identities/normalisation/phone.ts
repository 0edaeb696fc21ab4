import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { isPlaceholderPhone } from './placeholders.ts';

/**
 * The digits that are compared: the national significant number (no country code, no trunk zero), so that
 * 090-1234-5678, +81 90 1234 5678 and ０９０… are equal. Null for placeholders and for what is no number.
 */
export function normalizePhone(text: string): string | null {
  const written = text.normalize('NFKC');
  const digits = nationalDigits(written.replace(/[^\d+]/g, ''), written);
  return isPlaceholderPhone(digits) ? null : digits;
}

function nationalDigits(compact: string, written: string): string {
  const international = compact.replace(/^00(?=[1-9])/, '+').replace(/^0?10(?=81)/, '+');
  if (international.startsWith('+81')) return international.slice(3).replace(/^0+/, '');
  if (international.startsWith('+1') && international.length === 12) return international.slice(2);
  if (international.startsWith('+')) {
    return parsePhoneNumberFromString(international)?.nationalNumber ?? international.slice(1);
  }
  if (/^81[1-9]\d{8,9}$/.test(compact) && !/^\s*0/.test(written)) return compact.slice(2);
  return compact.replace(/^0+/, '');
}
