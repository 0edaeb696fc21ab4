import type { PersonRecord } from '../person.ts';

/** The raw texts of a record's name fields, under whichever of their paths they came. */
export interface NameTexts {
  readonly family: string | undefined;
  readonly given: string | undefined;
  readonly whole: string | undefined;
  readonly familyKana: string | undefined;
  readonly givenKana: string | undefined;
}

/** Fields that are read as names although they stand under `Attributes.`: they are not compared as text as well. */
export const NAME_ATTRIBUTES: ReadonlySet<string> = new Set([
  'Attributes.FirstNameKana',
  'Attributes.LastNameKana',
  'Attributes.FullName',
  'Attributes.FullNameKana',
]);

/** A kana name in one column gives the readings of both words when it has two. */
export function wordsOfKana(text: string): { readonly family: string; readonly given: string } | null {
  const [family = '', ...given] = text.normalize('NFKC').trim().split(/\s+/);
  return given.length > 0 ? { family, given: given.join(' ') } : null;
}

/** The name texts of a record; `nameColumns` says the same of all records. */
export function nameTexts(fields: PersonRecord['fields']): NameTexts {
  const kana = wordsOfKana(fields['Attributes.FullNameKana'] ?? '');
  return {
    family: fields.LastName,
    given: fields.FirstName,
    whole: fields.Name ?? fields['Attributes.FullName'],
    familyKana: fields.LastNameKana ?? fields['Attributes.LastNameKana'] ?? kana?.family,
    givenKana: fields.FirstNameKana ?? fields['Attributes.FirstNameKana'] ?? kana?.given,
  };
}
