import { foldCharacters, foldDiacritics, hiraganaToKatakana } from '../normalisation/characters.ts';
import { NAME_ATTRIBUTES } from '../normalisation/name-fields.ts';
import { isEmptyWord } from '../normalisation/placeholders.ts';

/** Fields that say the same thing: the first that a record has counts. */
export const GENDER_FIELDS = ['Gender', 'GenderString'] as const;

/** `m` or `f` in the common notations; null for anything else. */
export function normalizeGender(raw: string): string | null {
  const folded = foldCharacters(raw).replace(/性$/, '');
  if (/^(?:m|male|man|男|1)$/.test(folded)) return 'm';
  if (/^(?:f|female|woman|女|2)$/.test(folded)) return 'f';
  return null;
}

/** A text of any other column as it is compared; null where it says nothing. */
export function normalizeText(raw: string): string | null {
  if (isEmptyWord(raw)) return null;
  const folded = hiraganaToKatakana(foldDiacritics(foldCharacters(raw)));
  return folded === '' ? null : folded;
}

/** The fields that are compared as texts, in the order of their names. */
export function attributeFields(fields: Iterable<string>): readonly string[] {
  return [...fields].filter((field) => field.startsWith('Attributes.') && !NAME_ATTRIBUTES.has(field)).toSorted();
}
