import type { Random } from './random.ts';

/** Old and variant forms in which people write the kanji of their names; all of them exist in code page 932. */
export const VARIANT_KANJI: Readonly<Record<string, readonly string[]>> = {
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
  富: ['冨'],
  徳: ['德'],
  渋: ['澁'],
  曽: ['曾'],
  黒: ['黑'],
  浅: ['淺'],
  関: ['關'],
  礼: ['禮'],
  静: ['靜'],
  豊: ['豐'],
};

/** The name with its kanji in old or variant forms, where they have any. */
export function variantSpelling(kanji: string, random: Random): string {
  let written = '';
  for (const character of kanji) {
    const forms = VARIANT_KANJI[character];
    written += forms === undefined ? character : random.pick(forms);
  }
  return written;
}

const HAS_VARIANT = new RegExp(`[${Object.keys(VARIANT_KANJI).join('')}]`);

export function hasVariant(kanji: string): boolean {
  return HAS_VARIANT.test(kanji);
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

/** One slip of the hand: where in the text (0 … 1), and whether neighbours change places or a character is missing. */
export interface Slip {
  readonly at: number;
  readonly swaps: boolean;
}

export function slipOf(random: Random): Slip {
  return { at: random.next(), swaps: random.chance(0.6) };
}

/** Texts of fewer than three characters stay as they are; of two equal neighbours one is missing. */
export function withSlip(text: string, { at, swaps }: Slip): string {
  if (text.length < 3) return text;
  const place = Math.floor(at * (text.length - 1));
  const [before, one, two, after] = [
    text.slice(0, place),
    text.charAt(place),
    text.charAt(place + 1),
    text.slice(place + 2),
  ];
  return swaps && one !== two ? before + two + one + after : before + two + after;
}

/** One digit after the third is another. */
export function misdialled(digits: string, random: Random): string {
  const at = random.between(3, digits.length - 1);
  const digit = (Number(digits[at]) + random.between(1, 9)) % 10;
  return `${digits.slice(0, at)}${digit}${digits.slice(at + 1)}`;
}
