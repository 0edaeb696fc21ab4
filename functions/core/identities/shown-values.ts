import { nameTexts } from './normalisation/name-fields.ts';
import type { PersonRecord } from './person.ts';

/** What a person sees of a compared fact: the record's own text, not its compared form. Empty where there is none. */
export function shownValue(fact: string, { fields }: PersonRecord): string {
  const names = nameTexts(fields);
  switch (fact) {
    case 'familyName':
      return withReading(names.family ?? names.whole, names.familyKana);
    case 'givenName':
      return withReading(names.given ?? names.whole, names.givenKana);
    case 'nameOrder':
      return joined([names.family ?? names.whole, names.given]);
    case 'birthDate':
      return fields.BirthDate ?? '';
    case 'gender':
      return fields.Gender ?? fields.GenderString ?? '';
    case 'street':
      return joined([fields['Address.Address1'], fields['Address.Address2']]);
    case 'area':
      return joined([fields['Address.PostalCode'], fields['Address.State'], fields['Address.City']]);
    default:
      return fields[fact] ?? '';
  }
}

function withReading(text: string | undefined, kana: string | undefined): string {
  if (text === undefined || kana === undefined || text === kana) return text ?? kana ?? '';
  return `${text}（${kana}）`;
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
