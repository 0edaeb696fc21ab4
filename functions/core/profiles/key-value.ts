import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { ContentType } from './object-type.ts';

/**
 * The form in which a key's value is stored and looked up, so that spellings of one thing meet. The service documents
 * that content types normalise, not how; the choices here:
 * phone numbers E.164, national ones read as Japanese; e-mail addresses NFKC, lower case; names NFKC, lower case,
 * without spaces where they are written in kanji or kana, single spaces elsewhere; numbers in their shortest decimal
 * form; everything else trimmed. Null: no value.
 */
export function normalizeKeyValue(contentType: ContentType, value: string): string | null {
  const text = value.trim();
  if (text === '') return null;
  switch (contentType) {
    case 'PHONE_NUMBER':
      return phoneKey(text);
    case 'EMAIL_ADDRESS':
      return compatible(text).toLowerCase();
    case 'NAME':
      return nameKey(text);
    case 'NUMBER':
      return numberKey(text);
    default:
      return text;
  }
}

/** Signs that stand for several may begin or end with a blank: `˘` is a space and a mark. */
function compatible(text: string): string {
  return text.normalize('NFKC').trim();
}

const CLEAN_E164 = /^\+(?!810)[1-9]\d{6,14}$/;
/** `(555)-123-4567`: an area code in brackets that does not start with 0 is not Japanese. */
const NORTH_AMERICAN = /^\([2-9]\d{2}\)[ .-]*\d{3}[ .-]*\d{4}$/;

function phoneKey(text: string): string {
  if (CLEAN_E164.test(text)) return text;
  const plain = compatible(text);
  const digits = digitsOf(plain);
  if (NORTH_AMERICAN.test(plain)) return `+1${digits}`;
  const number = parsePhoneNumberFromString(plain, 'JP');
  return number !== undefined && (number.isValid() || plain.startsWith('+')) ? number.number : digits;
}

/** A number that is none anywhere still finds itself. */
function digitsOf(text: string): string {
  return text.replace(/\D/g, '') || text;
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function nameKey(text: string): string {
  const plain = compatible(text).toLowerCase();
  const spaced = JAPANESE.test(plain) ? plain.replace(/\s+/g, '') : plain.trim().replace(/\s+/g, ' ');
  // A mark that a space kept apart from a letter may now belong to it.
  return compatible(spaced);
}

function numberKey(text: string): string {
  const number = Number(text.normalize('NFKC'));
  return Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER ? String(number) : text;
}
