import type { ProfileFields } from './profile.ts';

/** Any kanji, hiragana or katakana. */
export const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * How a person is called on screen: family name first where the name is written in Japanese, last elsewhere. Without a
 * name: the whole name, the business, the reading, the e-mail address or the phone number; empty when nothing is known.
 */
export function displayName(fields: ProfileFields): string {
  return (
    personalName(fields) ||
    fields['Attributes.FullName'] ||
    fields.BusinessName ||
    joined(fields['Attributes.LastNameKana'], fields['Attributes.FirstNameKana']) ||
    fields['Attributes.FullNameKana'] ||
    fields.EmailAddress ||
    fields.PhoneNumber ||
    ''
  );
}

/** Family name first where it is written in Japanese; empty without a name. */
export function personalName({ FirstName, MiddleName, LastName }: ProfileFields): string {
  const isJapanese = JAPANESE.test(`${LastName ?? ''}${FirstName ?? ''}`);
  return isJapanese ? joined(LastName, FirstName) : joined(FirstName, MiddleName, LastName);
}

function joined(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
