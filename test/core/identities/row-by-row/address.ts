import {
  FURTHER_LINES,
  foldAddressText,
  normalizePlaces,
  normalizePostalCode,
  type Places,
} from '../../../../functions/core/identities/normalisation/address.ts';
import type { PersonRecord } from '../../../../functions/core/identities/person.ts';

/** One record's address for comparison, from whatever fields it is spread over. */
export function normalizeAddress(fields: PersonRecord['fields']): Places & { readonly postalCode: string | null } {
  const places = normalizePlaces({
    state: foldAddressText(fields['Address.State'] ?? fields['Address.Province']),
    city: foldAddressText(fields['Address.City']),
    line1: foldAddressText(fields['Address.Address1']),
    lines: FURTHER_LINES.map((field) => foldAddressText(fields[field])),
  });
  return { ...places, postalCode: normalizePostalCode(fields['Address.PostalCode'] ?? '') };
}
