import { type DictionaryEntry, wordsOf } from './dictionary.ts';

/** Nobody says from which age on; behind “the most” the very youngest are meant. */
export const YOUNG = wordsOf(
  `若い人, 若い方, 若いお客様, 若いお客さん, 若い客, 若い顧客, 若い会員, 若者, 若年層, 若い世代, 若い層, 若年, 若手`,
);

export const AGES_OF_PEOPLE: readonly DictionaryEntry[] = [
  { meaning: { kind: 'ambiguous', word: 'young' }, words: YOUNG },
  {
    meaning: { kind: 'ambiguous', word: 'gender-gap' },
    words: wordsOf(`gender gap, the gender gap, gap between the sexes`),
  },
  {
    meaning: { kind: 'ambiguous', word: 'old' },
    words: wordsOf(
      `年配, 年配の, 年配の方, 年配のお客様, 年配層, 高齢者, 高齢の方, 高齢のお客様, シニア, シニア層, シニア世代, お年寄り`,
    ),
  },
];
