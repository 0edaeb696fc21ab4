import { toRomaji } from 'wanakana';
import { hiraganaToKatakana } from './characters.ts';

/** Kunrei and loose spellings → Hepburn, in this order. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[’'`.\-\s]/g, ''],
  [/[āâ]/g, 'a'],
  [/[īî]/g, 'i'],
  [/[ūû]/g, 'u'],
  [/[ēê]/g, 'e'],
  [/[ōô]/g, 'o'],
  [/m(?=[bmp])/g, 'n'],
  [/sy(?=[auo])/g, 'sh'],
  [/[tc]y(?=[auo])/g, 'ch'],
  [/[zj]y(?=[auo])/g, 'j'],
  [/si/g, 'shi'],
  [/ti/g, 'chi'],
  [/tch/g, 'cch'],
  [/tu/g, 'tsu'],
  [/(?<![scf])hu/g, 'fu'],
  [/zi|di/g, 'ji'],
  [/dzu|du/g, 'zu'],
  [/wo/g, 'o'],
  [/oh(?![aiueo])/g, 'o'],
  [/ou/g, 'o'],
  [/([aiueo])\1+/g, '$1'],
];

/** What any of the spellings begins with: most texts have none, and sound as they are. */
const ANY_SPELLING = /[^a-z]|m[bmp]|[sctzj]y[auo]|[stzd]i|tch|[td]u|hu|dz|wo|o[hu]|([aiueo])\1/;

const SYLLABLES = /^(?:(?:[kgsztdnhbpmyrwjf]|sh|ch|ts|[kgnhbpmr]y|kk|ss|tt|pp|ssh|cch|tts|kky|ppy)?[aiueo]|n)+$/;

/**
 * How a reading sounds, whatever its spelling: Hepburn without long vowels. Sato, Satou, Satoh and サトウ sound the
 * same.
 */
export function soundOfRomaji(text: string): string {
  const letters = text.toLowerCase();
  if (!ANY_SPELLING.test(letters)) return letters;
  return SPELLINGS.reduce((sound, [spelling, hepburn]) => sound.replace(spelling, hepburn), letters);
}

/** The sound of katakana or hiragana; the long mark ー counts as a long vowel. */
export function soundOfKana(kana: string): string {
  return soundOfRomaji(toRomaji(hiraganaToKatakana(kana.normalize('NFKC'))));
}

/** The sound of a Latin text that reads as Japanese syllables; null for any other. */
export function maybeSoundOfLatin(text: string): string | null {
  const sound = soundOfRomaji(text);
  return SYLLABLES.test(sound) ? sound : null;
}
