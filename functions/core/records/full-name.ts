/** A whole name in its parts, where its own form says which part is which. */
export interface NameParts {
  readonly last: string;
  readonly first: string;
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々]/u;
const COMMA = /^([^,，、]+)[,，、]\s*([^,，、]+)$/;

/**
 * `髙橋 健太` (Japanese names put the family name first), `Takahashi, Kenta`, `TAKAHASHI Kenta` and `Kenta TAKAHASHI`.
 * Null where nothing tells: `髙橋健太`, `Kenta Takahashi`, more than two words.
 */
export function splitFullName(fullName: string): NameParts | null {
  const comma = COMMA.exec(fullName);
  if (comma !== null) return { last: (comma[1] ?? '').trim(), first: (comma[2] ?? '').trim() };
  const words = fullName.split(/[\s　]+/u).filter((word) => word !== '');
  const [one, two] = words;
  if (one === undefined || two === undefined || words.length !== 2) return null;
  if (JAPANESE.test(one) && JAPANESE.test(two)) return { last: one, first: two };
  if (isCapitals(one) === isCapitals(two)) return null;
  return isCapitals(one) ? { last: one, first: two } : { last: two, first: one };
}

function isCapitals(word: string): boolean {
  return word.length > 1 && /\p{Lu}/u.test(word) && word === word.toUpperCase();
}
