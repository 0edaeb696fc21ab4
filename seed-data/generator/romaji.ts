import { toRomaji } from 'wanakana';

/** Small Latin letters after Hepburn, every long vowel written out: `satou`, `yuuko`, `shinichi`. */
export function hepburnOf(kana: string): string {
  return toRomaji(kana).replaceAll("'", '').toLowerCase();
}

/** As in passports: `sato`, `yuko`. */
export function withoutLongVowels(typed: string): string {
  return typed.replace(/ou|oo/g, 'o').replace(/uu/g, 'u');
}

/** A long o at the end gets an h: `satoh`. */
export function withLongOh(typed: string): string {
  return withoutLongVowels(typed.replace(/ou$/, 'oh'));
}

const KUNREI: readonly (readonly [RegExp, string])[] = [
  [/sh([auo])/g, 'sy$1'],
  [/shi/g, 'si'],
  [/ch([auo])/g, 'ty$1'],
  [/chi/g, 'ti'],
  [/tsu/g, 'tu'],
  [/fu/g, 'hu'],
  [/j([auo])/g, 'zy$1'],
  [/ji/g, 'zi'],
];

/** As children learn it at school: `Zyuniti`, `Sizuka`. */
export function kunrei(typed: string): string {
  return KUNREI.reduce((text, [from, to]) => text.replace(from, to), typed);
}

export function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
