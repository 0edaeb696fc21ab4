/** What of a record a block can be made of. Some give several values: a name by either of its words. */
export type BlockingFeature =
  | 'email'
  | 'mailbox'
  | 'mailboxStart'
  | 'phone'
  | 'birthDate'
  | 'birthYear'
  | 'birthMonthDay'
  | 'fullName'
  | 'nameWord'
  | 'nameInitial'
  | 'familyName'
  | 'givenName'
  | 'postalCode'
  | 'city'
  | 'street'
  | 'streetNumbers'
  | 'attribute';

/** Values of a feature are below this. */
export const FEATURE_VALUES = 2 ** 26;

/**
 * Records that share all features of a key are candidates. Several keys, so that no error in one field hides a pair;
 * a definition is data and can be compiled to a join.
 */
export interface BlockingKey {
  readonly name: string;
  readonly features: readonly BlockingFeature[];
}

/** In the order of their selectivity: a pair counts for the first key that finds it. */
export const BLOCKING_KEYS: readonly BlockingKey[] = [
  { name: 'email', features: ['email'] },
  { name: 'phone', features: ['phone'] },
  { name: 'full name and day of birth', features: ['fullName', 'birthMonthDay'] },
  { name: 'full name and postal code', features: ['fullName', 'postalCode'] },
  { name: 'full name and street numbers', features: ['fullName', 'streetNumbers'] },
  { name: 'full name and city', features: ['fullName', 'city'] },
  { name: 'full name and year of birth', features: ['fullName', 'birthYear'] },
  { name: 'full name', features: ['fullName'] },
  { name: 'birth date and name', features: ['birthDate', 'nameWord'] },
  { name: 'mailbox', features: ['mailbox'] },
  { name: 'street', features: ['street'] },
  { name: 'birth date and initial', features: ['birthDate', 'nameInitial'] },
  { name: 'birth date and postal code', features: ['birthDate', 'postalCode'] },
  { name: 'birth date and city', features: ['birthDate', 'city'] },
  { name: 'postal code and name', features: ['postalCode', 'nameWord'] },
  { name: 'name and day of birth', features: ['nameWord', 'birthMonthDay'] },
  { name: 'name and street numbers', features: ['nameWord', 'streetNumbers'] },
  { name: 'name and year of birth', features: ['nameWord', 'birthYear'] },
  { name: 'postal code and birth year', features: ['postalCode', 'birthYear'] },
  { name: 'birth date', features: ['birthDate'] },
  { name: 'name and city', features: ['nameWord', 'city'] },
  { name: 'name and another column', features: ['nameWord', 'attribute'] },
  { name: 'birth year, birthday and city', features: ['birthMonthDay', 'city'] },
  { name: 'start of the mailbox', features: ['mailboxStart'] },
  { name: 'postal code and initial', features: ['postalCode', 'nameInitial'] },
  { name: 'family name', features: ['familyName'] },
  { name: 'given name', features: ['givenName'] },
  { name: 'another column', features: ['attribute'] },
];
