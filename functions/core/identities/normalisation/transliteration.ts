/**
 * Cyrillic letters in Latin ones, as passports and newspapers write names (near BGN/PCGN): of Russian, Ukrainian,
 * Belarusian, Bulgarian, Serbian, Macedonian, Kazakh and Mongolian.
 */
const CYRILLIC: Readonly<Record<string, string>> = lettersOf(`
а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch
ъ - ы y ь - э e ю yu я ya є ye і i ї yi ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz ѓ g ќ k ѕ dz
ә a ғ gh қ q ң ng ө o ұ u ү u һ h`);

const GREEK: Readonly<Record<string, string>> = lettersOf(`
α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o`);

/** Greek letters that are one sound together; at the beginning of a word μπ and ντ are b and d. */
const GREEK_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})μπ/gu, 'b'],
  [/(?<!\p{L})ντ/gu, 'd'],
  [/γγ/g, 'ng'],
  [/ου/g, 'ou'],
  [/([αε])υ(?=[θκξπσςτφχψ]|(?!\p{L}))/gu, '$1f'],
  [/([αε])υ/g, '$1v'],
];

/** Names in Cyrillic or Greek letters as they are written in Latin ones: the same person writes both. Lower case in. */
export function transliterate(text: string): string {
  if (!/[\u0370-\u03ff\u0400-\u052f]/.test(text)) return text;
  const cyrillic = text.replace(/[\u0400-\u052f]/g, (letter) => CYRILLIC[letter] ?? letter);
  if (!/[\u0370-\u03ff]/.test(cyrillic)) return cyrillic;
  const bare = cyrillic.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return GREEK_GROUPS.reduce((greek, [group, latin]) => greek.replace(group, latin), bare)
    .replace(/[\u0370-\u03ff]/g, (letter) => GREEK[letter] ?? letter)
    .normalize('NFC');
}

/** Letter and spelling by turns; `-` is no letter at all. */
function lettersOf(list: string): Readonly<Record<string, string>> {
  const words = list.trim().split(/\s+/);
  return Object.fromEntries(
    words.flatMap((letter, at) => (at % 2 === 0 ? [[letter, words[at + 1] === '-' ? '' : (words[at + 1] ?? '')]] : [])),
  );
}
