import { narrowed, type Reading, saysNothing, Unreadable } from './reading.ts';

const JAPANESE = /^(\d{3})(\d{4})$/;
const ELSEWHERE = /^[A-Z0-9][A-Z0-9 -]{1,9}$/;

/** `NNN-NNNN` for seven digits; other countries' codes in upper case as they are. */
export function readPostalCode(text: string): Reading<string> {
  const narrow = narrowed(text).replace(/^〒\s*/, '');
  if (saysNothing(narrow)) return null;
  const japanese = JAPANESE.exec(narrow.replace(/[\s‐‑‒–—―−ー-]/g, ''));
  if (japanese !== null) return `${japanese[1]}-${japanese[2]}`;
  const elsewhere = narrow.toUpperCase();
  if (ELSEWHERE.test(elsewhere) && /\d/.test(elsewhere)) return elsewhere;
  return new Unreadable(
    '郵便番号として読めません。7桁の数字（150-0001 など）で書くか、空にしてください。',
    'Not a postal code. Write seven digits like 150-0001, or leave it empty.',
  );
}
