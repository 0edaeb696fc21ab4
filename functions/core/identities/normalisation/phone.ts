import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { isPlaceholderPhone } from './placeholders.ts';

/**
 * The digits that are compared: the national significant number (no country code, no trunk zero), so that
 * 090-1234-5678, +81 90 1234 5678 and ０９０… are equal. Null for placeholders and for what is no number.
 */
export function normalizePhone(text: string): string | null {
  const plain = plainNational(text);
  if (plain !== null) return isPlaceholderPhone(plain) ? null : plain;
  const written = text.normalize('NFKC');
  const digits = nationalDigits(written.replace(/[^\d+]/g, ''), written);
  return isPlaceholderPhone(digits) ? null : digits;
}

/** The digits behind one trunk zero, of a number that is written in digits, hyphens, spaces and brackets; null for others. */
function plainNational(text: string): string | null {
  let digits = '';
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= DIGIT_ZERO && unit <= DIGIT_NINE) digits += text[at];
    else if (unit !== HYPHEN && unit !== SPACE && unit !== OPENING && unit !== CLOSING) return null;
  }
  const isPlain = digits.startsWith('0') && digits[1] !== '0' && !digits.startsWith('010');
  return isPlain ? digits.slice(1) : null;
}

const [SPACE, OPENING, CLOSING, HYPHEN, DIGIT_ZERO, DIGIT_NINE] = [0x20, 0x28, 0x29, 0x2d, 0x30, 0x39];

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
