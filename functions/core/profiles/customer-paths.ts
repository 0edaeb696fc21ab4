import type { CustomerRecord } from '../records/entities.ts';
import { attributePath } from './fields.ts';
import type { FieldPath } from './profile.ts';

/** Fields of a customer record that every brand writes to the same field of the profile. */
export const PROFILE_PATH_OF = {
  last_name: 'LastName',
  first_name: 'FirstName',
  full_name: 'Attributes.FullName',
  last_name_kana: 'Attributes.LastNameKana',
  first_name_kana: 'Attributes.FirstNameKana',
  full_name_kana: 'Attributes.FullNameKana',
  birth_date: 'BirthDate',
  gender: 'GenderString',
  phone: 'PhoneNumber',
  email: 'EmailAddress',
  postal_code: 'Address.PostalCode',
  country: 'Address.Country',
  state: 'Address.State',
  city: 'Address.City',
  address1: 'Address.Address1',
  address2: 'Address.Address2',
} as const satisfies Partial<Record<keyof CustomerRecord, FieldPath>>;

export type SharedCustomerField = keyof typeof PROFILE_PATH_OF;

/** Fields that hold for their brand only, so each brand has a profile attribute of its own (`tsumugi_ok_to_call`). */
export const BRAND_FLAGS = ['ok_to_call', 'ok_to_email', 'attention_customer'] as const;

export type BrandFlag = (typeof BRAND_FLAGS)[number];

export function brandFlagPath(brand: string, flag: BrandFlag): FieldPath {
  return attributePath(`${brand}_${flag}`);
}

/** Fields that make sense only together: they survive from one record, never mixed from several. */
const SURVIVE_TOGETHER: readonly (readonly SharedCustomerField[])[] = [
  ['last_name', 'first_name'],
  ['last_name_kana', 'first_name_kana'],
  ['postal_code', 'country', 'state', 'city', 'address1', 'address2'],
];

/** The shared customer fields in groups that survive together; most fields are a group of their own. */
export const SURVIVAL_GROUPS: readonly (readonly SharedCustomerField[])[] = (
  Object.keys(PROFILE_PATH_OF) as SharedCustomerField[]
).flatMap((field) => {
  const group = SURVIVE_TOGETHER.find((together) => together.includes(field));
  if (group === undefined) return [[field]];
  return group[0] === field ? [group] : [];
});
