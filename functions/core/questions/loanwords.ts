import { toRomaji } from 'wanakana';

/**
 * How a name sounds, without vowels and without what Japanese does not tell apart: `Pixel Garden` and `ピクセルガーデン` sound
 * the same, whichever script a shop writes its names in. Empty for what is neither Latin nor katakana, and for sounds so
 * short that too many names share them.
 */
export function soundOf(name: string): string {
  const sound = /^[\p{Script=Latin}0-9 '.&-]+$/u.test(name)
    ? consonants(
        spelt(
          LATIN,
          name
            .normalize('NFD')
            .replace(/\p{Mn}/gu, '')
            .toLowerCase(),
        ),
      )
    : /^[ァ-ヺー0-9 ・]+$/u.test(name)
      ? consonants(spelt(KANA, toRomaji(name.replace(/[ッー・]/gu, ''))))
      : '';
  return sound.length < SHORTEST ? '' : sound;
}

const SHORTEST = 4;

type Spellings = readonly (readonly [spelling: RegExp, sound: string])[];

const spelt = (spellings: Spellings, name: string): string =>
  spellings.reduce((text, [spelling, sound]) => text.replace(spelling, sound), name);

const LATIN: Spellings = [
  [/\bkn/g, 'n'],
  [/tch|ch/g, 't'],
  [/ph/g, 'f'],
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
];

const SAME: Readonly<Record<string, string>> = { l: 'r', v: 'b', m: 'n', j: 's', z: 's' };

function consonants(text: string): string {
  return text
    .replace(/[^a-z0-9]|[aeiouyhw]/g, '')
    .replace(/[lvmjz]/g, (letter) => SAME[letter] ?? letter)
    .replace(/([a-z])\1+/g, '$1');
}
