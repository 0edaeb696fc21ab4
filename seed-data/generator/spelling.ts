import { toRomaji } from 'wanakana';
import type { Random } from './random.ts';

/** Old and variant forms in which people write the kanji of their names; all of them exist in code page 932. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  高: ['髙'],
  斎: ['斉', '齋', '齊'],
  辺: ['邊', '邉'],
  崎: ['﨑', '嵜'],
  島: ['嶋', '嶌'],
  沢: ['澤'],
  浜: ['濱'],
  広: ['廣'],
  桜: ['櫻'],
  国: ['國'],
  恵: ['惠'],
  真: ['眞'],
  竜: ['龍'],
  瀬: ['瀨'],
  滝: ['瀧'],
};

/** The name with one of its kanji in a variant form; as it is where it has none. */
export function variantSpelling(kanji: string, random: Random): string {
  return [...kanji].map((character) => random.pick(VARIANTS[character] ?? [character])).join('');
}

/** Latin letters, every long vowel written out: `satou`, `yuuko`. */
export function romaji(kana: string): string {
  return toRomaji(kana).replaceAll("'", '').toLowerCase();
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

/** Latin letters the way people write their own name: Hepburn as in passports, with oh, as typed, or Kunrei. */
export function romajiAsWritten(kana: string, random: Random): string {
  const typed = romaji(kana);
  const style = random.next();
  if (style < 0.55) return typed.replace(/ou|oo/g, 'o').replace(/uu/g, 'u');
  if (style < 0.7) return typed.replace(/ou$/g, 'oh').replace(/ou|oo/g, 'o').replace(/uu/g, 'u');
  if (style < 0.88) return typed;
  return KUNREI.reduce((text, [from, to]) => text.replace(from, to), typed);
}

export function capitalized(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** `１－２－３`, `０９０…`: Latin letters, digits and hyphens in full width. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

let narrowOf: ReadonlyMap<string, string> | null = null;

/** Katakana in half width, with the voiced mark as a character of its own. */
export function halfWidthKana(text: string): string {
  narrowOf ??= narrowForms();
  const forms = narrowOf;
  return [...text].map((character) => forms.get(character) ?? character).join('');
}

function narrowForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (let code = 0xff66; code <= 0xff9d; code += 1) {
    const narrow = String.fromCharCode(code);
    for (const mark of ['', 'ﾞ', 'ﾟ']) {
      const wide = `${narrow}${mark}`.normalize('NFKC');
      if ([...wide].length === 1) forms.set(wide, `${narrow}${mark}`);
    }
  }
  return forms;
}

export function hiragana(kana: string): string {
  return kana.replace(/[\u30a1-\u30f6]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0x60));
}

/** One slip of the hand: two neighbours change places, or a character is missing. Short texts stay as they are. */
export function mistyped(text: string, random: Random): string {
  const characters = [...text];
  if (characters.length < 3) return text;
  const at = random.below(characters.length - 1);
  const [one = '', two = ''] = characters.slice(at, at + 2);
  if (one !== two && random.chance(0.6)) characters.splice(at, 2, two, one);
  else characters.splice(at, 1);
  return characters.join('');
}

/** One digit is another. */
export function misdialled(digits: string, random: Random): string {
  const at = random.between(3, digits.length - 1);
  const digit = (Number(digits[at]) + random.between(1, 9)) % 10;
  return `${digits.slice(0, at)}${digit}${digits.slice(at + 1)}`;
}
