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
export function nameTexts(fields: PersonRecord['fields']): NameTexts {
  const [familyOfWhole, ...givenOfWhole] = (fields['Attributes.FullNameKana'] ?? '')
    .normalize('NFKC')
    .trim()
    .split(/\s+/);
  const split = givenOfWhole.length > 0;
  return {
    family: fields.LastName,
    given: fields.FirstName,
    whole: fields.Name ?? fields['Attributes.FullName'],
    familyKana: fields.LastNameKana ?? fields['Attributes.LastNameKana'] ?? (split ? familyOfWhole : undefined),
    givenKana:
      fields.FirstNameKana ?? fields['Attributes.FirstNameKana'] ?? (split ? givenOfWhole.join(' ') : undefined),
  };
}
