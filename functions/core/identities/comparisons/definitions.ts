import type { LocalizedText } from '../../language.ts';
import type { ComparisonDefinition, ComparisonLevel } from '../comparison.ts';

const text = (ja: string, en: string): LocalizedText => ({ ja, en });
const level = (
  name: string,
  ja: string,
  en: string,
  m: number,
  u: number,
  frequency?: ComparisonLevel['frequency'],
): ComparisonLevel => ({ name, label: text(ja, en), m, u, ...(frequency === undefined ? {} : { frequency }) });

const nameLevels = (ja: string, en: string): readonly ComparisonLevel[] => [
  level('same', `${ja}が同じ`, `same ${en}`, 0.72, 0.008, 'value'),
  level('sameSound', `${ja}の読みが同じ`, `${en} reads the same`, 0.1, 0.008, 'sound'),
  level(
    'homophone',
    `${ja}の読みは同じだが漢字が違う`,
    `${en} reads the same in other characters`,
    0.01,
    0.002,
    'sound',
  ),
  level(
    'sameCharacters',
    `${ja}の文字は同じだが読みが違う`,
    `${en} written the same, read differently`,
    0.01,
    0.001,
    'value',
  ),
  level('short', `${ja}の略称・頭文字・一部が一致`, `${en} is a short form, an initial or a part`, 0.03, 0.004),
  level('close', `${ja}がわずかに違う`, `${en} differs by a slip`, 0.07, 0.003),
  level('similar', `${ja}が似ている`, `${en} is similar`, 0.03, 0.03),
  level('different', `${ja}が違う`, `${en} differs`, 0.04, 0.946),
];

export const FAMILY_NAME: ComparisonDefinition = {
  fact: 'familyName',
  label: text('姓', 'family name'),
  levels: nameLevels('姓', 'family name'),
  belongsTo: 'household',
  mostDifferent: 0.3,
  shared: 0.9,
};

export const GIVEN_NAME: ComparisonDefinition = {
  fact: 'givenName',
  label: text('名', 'given name'),
  levels: nameLevels('名', 'given name'),
  belongsTo: 'person',
  mostDifferent: 0.25,
};

export const NAME_ORDER: ComparisonDefinition = {
  fact: 'nameOrder',
  label: text('姓名の順', 'order of the names'),
  levels: [{ ...level('swapped', '姓と名が入れ替わっている', 'family and given name are swapped', 0, 0), ratio: 0.04 }],
  belongsTo: 'person',
};

export const BIRTH_DATE: ComparisonDefinition = {
  fact: 'birthDate',
  label: text('生年月日', 'birth date'),
  levels: [
    level('same', '生年月日が同じ', 'same birth date', 0.84, 0.00006, 'value'),
    level(
      'slip',
      '生年月日の1桁違い、または月日の入れ替わり',
      'birth date differs by one digit, or day and month are swapped',
      0.06,
      0.0015,
    ),
    level(
      'known',
      '生年月日の分かっている部分が同じ',
      'what both tell of the birth date is the same',
      0.01,
      0.0002,
      'value',
    ),
    level(
      'twoParts',
      '生年月日の年・月・日のうち二つが同じ',
      'two of year, month and day of birth are the same',
      0.02,
      0.003,
    ),
    level(
      'near',
      '生年月日が近い（2桁または45日以内の違い）',
      'birth dates are near (two digits or 45 days apart)',
      0.02,
      0.01,
    ),
    level('sameYear', '生年だけが同じ', 'only the year of birth is the same', 0.01, 0.02),
    level('different', '生年月日が違う', 'birth dates differ', 0.04, 0.965),
  ],
  belongsTo: 'person',
  mostDifferent: 0.3,
  twins: 0.06,
};

export const GENDER: ComparisonDefinition = {
  fact: 'gender',
  label: text('性別', 'gender'),
  levels: [
    level('same', '性別が同じ', 'same gender', 0.97, 0.5),
    level('different', '性別が違う', 'gender differs', 0.03, 0.5),
  ],
  belongsTo: 'person',
};

export const PHONE: ComparisonDefinition = {
  fact: 'PhoneNumber',
  label: text('電話番号', 'phone number'),
  levels: [
    level('same', '電話番号が同じ', 'same phone number', 0.6, 0.00001, 'value'),
    level('close', '電話番号の1桁違い', 'phone number differs by one digit', 0.04, 0.00002),
    level('different', '電話番号が違う', 'phone number differs', 0.36, 0.99997),
  ],
  belongsTo: 'household',
  shared: 0.5,
};

export const EMAIL: ComparisonDefinition = {
  fact: 'EmailAddress',
  label: text('メールアドレス', 'email address'),
  levels: [
    level('same', 'メールアドレスが同じ', 'same email address', 0.6, 0.00001, 'value'),
    {
      ...level(
        'sameOfName',
        'メールアドレスが同じ（氏名だけでできている）',
        'same email address, made of the name alone',
        0,
        0,
        'value',
      ),
      ratio: 64,
    },
    level('close', 'メールアドレスがわずかに違う', 'email address differs by a slip', 0.06, 0.00002),
    {
      ...level(
        'closeOfName',
        'メールアドレスがわずかに違う（氏名だけでできている）',
        'email address made of the name, differs by a slip',
        0,
        0,
      ),
      ratio: 16,
    },
    level('sameMailbox', 'メールの@より前が同じ', 'same mailbox name at another domain', 0.05, 0.0001),
    level('similar', 'メールアドレスが似ている', 'email address is similar', 0.04, 0.0005),
    level('different', 'メールアドレスが違う', 'email address differs', 0.25, 0.997),
  ],
  belongsTo: 'household',
  shared: 0.2,
};

export const STREET: ComparisonDefinition = {
  fact: 'street',
  label: text('番地・建物', 'street address'),
  levels: [
    level('same', '番地まで同じ', 'same street address', 0.6, 0.0001),
    level('close', '番地・建物の表記がわずかに違う', 'street address differs by a slip', 0.1, 0.0005),
    level('similar', '町名は同じ、または建物が同じ', 'same part of town, or same building', 0.08, 0.01),
    level('different', '番地が違う', 'street address differs', 0.22, 0.99),
  ],
  belongsTo: 'household',
  shared: 0.9,
};

export const AREA: ComparisonDefinition = {
  fact: 'area',
  label: text('地域', 'area'),
  levels: [
    level('samePostalCodeAndCity', '郵便番号と市区町村が同じ', 'same postal code and city', 0.6, 0.001, 'value'),
    level('samePostalCode', '郵便番号が同じ', 'same postal code', 0.1, 0.001, 'value'),
    level('sameCity', '市区町村が同じ', 'same city', 0.12, 0.01, 'sound'),
    level('close', '郵便番号または市区町村がわずかに違う', 'postal code or city differs by a slip', 0.05, 0.005),
    level('sameState', '都道府県（州）だけが同じ', 'same prefecture or state only', 0.05, 0.08),
    level('different', '地域が違う', 'another area', 0.08, 0.9),
  ],
  belongsTo: 'household',
  shared: 0.9,
};

/** Any other column (`Attributes.x`), compared as text. */
export function textComparison(field: string): ComparisonDefinition {
  const name = field.replace(/^Attributes\./, '');
  return {
    fact: field,
    label: text(name, name),
    levels: [
      level('same', `${name}が同じ`, `same ${name}`, 0.72, 0.02, 'value'),
      level('close', `${name}がわずかに違う`, `${name} differs by a slip`, 0.08, 0.01),
      level('sharesWords', `${name}の言葉が共通`, `${name} shares words`, 0.04, 0.01),
      level('different', `${name}が違う`, `${name} differs`, 0.16, 0.96),
    ],
    belongsTo: 'household',
    shared: 0.4,
  };
}
