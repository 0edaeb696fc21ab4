import { isJapanese, toKatakana } from 'wanakana';
import { type Reading, saysNothing, Unreadable } from './reading.ts';

const KATAKANA = /^[\u30a0-\u30ff\u30fb-\u30fe\s・.'’-]+$/u;
const ROMAJI = /^[A-Za-z\s.'’-]+$/;

/** A reading in full-width katakana: from half-width or full-width kana, hiragana or romaji. One space between words. */
export function readKana(text: string): Reading<string> {
  const narrow = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  if (saysNothing(narrow)) return null;
  const kana = ROMAJI.test(narrow) ? romajiToKatakana(narrow) : hiraganaToKatakana(narrow);
  if (KATAKANA.test(kana)) return kana;
  return new Unreadable(
    'カナとして読めません。全角か半角のカタカナ、またはひらがなで書いてください。',
    'Not a kana reading. Write it in katakana or hiragana.',
  );
}

function hiraganaToKatakana(text: string): string {
  return text.replace(/[\u3041-\u3096]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0x60));
}

function romajiToKatakana(text: string): string {
  return text
    .split(' ')
    .map((word) => toKatakana(word.toLowerCase()))
    .filter((word) => isJapanese(word))
    .join(' ');
}
