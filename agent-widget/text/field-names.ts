import type { LocalizedText } from '../../functions/core/contract.ts';

/** Profile fields that rules compare, by their names on the wire. */
export const FIELDS: Readonly<Record<string, LocalizedText | undefined>> = {
  LastName: { ja: '姓', en: 'last name' },
  FirstName: { ja: '名', en: 'first name' },
  Name: { ja: '氏名', en: 'name' },
  BirthDate: { ja: '生年月日', en: 'birth date' },
  Gender: { ja: '性別', en: 'gender' },
  PhoneNumber: { ja: '電話番号', en: 'phone number' },
  EmailAddress: { ja: 'メールアドレス', en: 'email address' },
  'Address.Address': { ja: '番地', en: 'street address' },
  'Address.PostalCode': { ja: '郵便番号', en: 'postal code' },
  'Address.City': { ja: '市区町村', en: 'city' },
  'Address.State': { ja: '都道府県', en: 'prefecture' },
};
