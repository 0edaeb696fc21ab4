import { normalizePostalCode } from '../core/identities/normalisation/address.ts';
import { normalizeBirthDate } from '../core/identities/normalisation/birth-date.ts';
import { foldCharacters, hiraganaToKatakana } from '../core/identities/normalisation/characters.ts';
import { kanjiSpellings } from '../core/identities/normalisation/kanji-variants.ts';
import type { NameLexicon } from '../core/identities/normalisation/lexicon.ts';
import { splitName } from '../core/identities/normalisation/name.ts';
import type { PersonRecord } from '../core/identities/person.ts';
import { maybeContactKey } from '../core/routes/contact-key.ts';
import type { SoughtPerson } from './ports.ts';

const MOST_SPELLINGS = 24;

/** What a record can be looked for by, in the forms in which the warehouse holds it; null where it says nothing of the kind. */
export function soughtPerson({ fields }: PersonRecord, lexicon: NameLexicon): SoughtPerson | null {
  const { LastName = null, FirstName = null } = fields;
  const whole = fields.Name ?? fields['Attributes.FullName'] ?? null;
  const { family, given } = splitName(LastName, FirstName, whole, lexicon);
  const sought: SoughtPerson = {
    email: storedForm(fields.EmailAddress, '_email'),
    phone: storedForm(fields.PhoneNumber, '_phone'),
    birthDate: fields.BirthDate === undefined ? null : normalizeBirthDate(fields.BirthDate),
    postalCode: postalCodeOf(fields['Address.PostalCode']),
    families: spellingsOf(family, fields['Attributes.LastNameKana'] ?? fields.LastNameKana),
    givens: spellingsOf(given, fields['Attributes.FirstNameKana'] ?? fields.FirstNameKana),
  };
  const says = Object.values(sought).some((value) => value !== null && value.length > 0);
  return says ? sought : null;
}

function storedForm(text: string | undefined, keyName: '_email' | '_phone'): string | null {
  const key = text === undefined ? null : maybeContactKey(text);
  return key?.keyName === keyName ? key.value : null;
}

function postalCodeOf(text: string | undefined): string | null {
  const code = text === undefined ? null : normalizePostalCode(text);
  return code !== null && /^\d{7}$/.test(code) ? `${code.slice(0, 3)}-${code.slice(3)}` : code;
}

/** Lower case, kana as katakana, kanji in every form. */
function spellingsOf(...texts: readonly (string | null | undefined)[]): readonly string[] {
  const spellings = texts.flatMap((text) => {
    const folded = text === null || text === undefined ? '' : hiraganaToKatakana(foldCharacters(text));
    return folded === '' ? [] : kanjiSpellings(folded, MOST_SPELLINGS);
  });
  return [...new Set(spellings)];
}
