import { foldKanji } from './kanji-variants.ts';
import { transliterate } from './transliteration.ts';

const HIRAGANA = /[\u3041-\u3096\u309d\u309e]/g;
const KANA_OFFSET = 0x60;

/** Width, case and compatibility forms folded (NFKC), variant kanji folded, spaces made single: for comparison only. */
export function foldCharacters(text: string): string {
  const folded = isAscii(text) ? text.toLowerCase() : foldKanji(text.normalize('NFKC').toLowerCase());
  return folded.replace(/\s+/g, ' ').trim();
}

/** Such a text has neither width nor variants to fold. */
function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}

/** Latin letters without their marks: é → e, ø → o, ß → ss, ł → l. Kana keep their voicing marks. */
export function foldDiacritics(text: string): string {
  if (!/\p{M}|[\u00c0-\u024f\u1e00-\u1eff]/u.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[ßøłđæœþðı]/g, (letter) => LETTERS[letter] ?? letter);
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

/**
 * Arabic letters as most people type them: no vowel marks and no tatweel, one alef, ى as ي, ة as ه, ؤ and ئ as the letter
 * that bears the hamza.
 */
function foldArabic(text: string): string {
  if (!/[\u0621-\u0671]/.test(text)) return text;
  return text
    .replace(/[\u0640\u064b-\u065f\u0670]/g, '')
    .replace(/[آأإٱىةؤئ]/g, (letter) => ARABIC_LETTERS[letter] ?? letter);
}

const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  آ: 'ا',
  أ: 'ا',
  إ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
};

/** Hiragana as katakana, character by character. */
export function hiraganaToKatakana(text: string): string {
  return text.replace(HIRAGANA, (kana) => String.fromCharCode(kana.charCodeAt(0) + KANA_OFFSET));
}

/** A name's characters for comparison; Cyrillic and Greek in Latin letters; hyphens and apostrophes go, words stay apart. */
export function foldName(text: string): string {
  const folded = hiraganaToKatakana(foldArabic(foldDiacritics(transliterate(foldCharacters(text)))));
  return folded
    .replace(/['’`.]/g, '')
    .replace(/[^\p{L}\p{N}ー々]+/gu, ' ')
    .trim();
}

export type Script = 'kanji' | 'kana' | 'latin' | 'other';

/** The script that decides how a name is compared: any kanji makes it kanji, any kana (without kanji) kana. */
export function scriptOf(text: string): Script {
  if (/\p{Script=Han}|[々〆ヶ]/u.test(text)) return 'kanji';
  if (/[\p{Script=Katakana}\p{Script=Hiragana}]/u.test(text)) return 'kana';
  return /\p{Script=Latin}/u.test(text) ? 'latin' : 'other';
}
