import { toRomaji } from 'wanakana';

/**
 * How a name sounds, without vowels and without what Japanese does not tell apart: `Pixel Garden` and `ピクセルガーデン` sound
 * the same, whichever script a shop writes its names in. Empty for what is neither Latin nor katakana, and for sounds so
 * short that too many names share them.
 */
export function soundOf(name: string): string {
  const sound = consonants(writtenAsHeard(name));
  const least = name.length >= LONG_ENOUGH ? SHORTEST - 1 : SHORTEST;
  return sound.length < least ? '' : sound;
}

const SHORTEST = 4;
/** A name of so many letters is not taken for a shorter word, even where few of its letters are consonants (`ミニウォレット`). */
const LONG_ENOUGH = 7;

function writtenAsHeard(name: string): string {
  if (/^[\p{Script=Latin}0-9 '.&-]+$/u.test(name)) return fromLatin(name);
  if (!/^[ァ-ヺー・]/u.test(name) || !/^[ァ-ヺー0-9A-Za-z ・]+$/u.test(name)) return '';
  // `ランタンクエストDX`: what stands in Latin letters is heard as such.
  return [...name.matchAll(/[ァ-ヺー・]+|[^ァ-ヺー・]+/gu)]
    .map(([part]) => (/[ァ-ヺ]/u.test(part) ? fromKana(part) : fromLatin(part)))
    .join('');
}

const fromLatin = (name: string): string =>
  spelt(
    LATIN,
    name
      .normalize('NFD')
      .replace(/\p{Mn}/gu, '')
      .toLowerCase(),
  );

const fromKana = (name: string): string => spelt(KANA, toRomaji(spelt(CALLED, name).replace(/[ッー・]/gu, '')));

type Spellings = readonly (readonly [spelling: RegExp, sound: string])[];

const spelt = (spellings: Spellings, name: string): string =>
  spellings.reduce((text, [spelling, sound]) => text.replace(spelling, sound), name);

const LATIN: Spellings = [
  // The second of a series has its number said.
  [/(?<= )iii$/g, '3'],
  [/(?<= )ii$/g, '2'],
  [/(?<= )iv$/g, '4'],
  [/\bkn/g, 'n'],
  // Voyage, vintage: ジュ, ジ.
  [/(?<=a)ge(?=s?\b)/g, 'j'],
  [/[ts]ion/g, 'son'],
  [/chr/g, 'kr'],
  [/tch|ch|ts/g, 't'],
  // フープ, スカーフ, ヘア: one letter for both; inside a word it is not heard.
  [/ph|f/g, 'h'],
  [/\bwh/g, 'h'],
  [/th|sh/g, 's'],
  [/qu?/g, 'k'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c/g, 'k'],
  [/(?<=[aeiouy])gh/g, ''],
  [/(?<=[aeiouy])r(?![aeiouy])/g, ''],
];

const KANA: Spellings = [
  [/ch|ts/g, 't'],
  [/sh/g, 's'],
  [/f/g, 'h'],
];

/** What Japanese calls otherwise than the language that it comes from. */
const CALLED: Spellings = [
  [/シュシュ/gu, 'スクランチー'],
  [/ピアス/gu, 'イヤリング'],
];

const SAME: Readonly<Record<string, string>> = { l: 'r', v: 'b', m: 'n', j: 's', z: 's' };

function consonants(text: string): string {
  return text
    .replace(/[^a-z0-9]|[aeiouyw]/g, '')
    .replace(/[lvmjz]/g, (letter) => SAME[letter] ?? letter)
    .replace(/([a-z])\1+/g, '$1');
}
