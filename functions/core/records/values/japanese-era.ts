/** The first Gregorian year of each era, by its name, its letter and its one-character form (after NFKC: the name). */
const FIRST_YEAR: Readonly<Record<string, { readonly first: number; readonly years: number }>> = {
  明治: { first: 1868, years: 45 },
  M: { first: 1868, years: 45 },
  大正: { first: 1912, years: 15 },
  T: { first: 1912, years: 15 },
  昭和: { first: 1926, years: 64 },
  S: { first: 1926, years: 64 },
  平成: { first: 1989, years: 31 },
  H: { first: 1989, years: 31 },
  令和: { first: 2019, years: 99 },
  R: { first: 2019, years: 99 },
};

/** The Gregorian year of a year of an era; null for a year that the era did not reach (昭和65年). */
export function readEraYear(era: string, yearOfEra: number): number | null {
  const known = FIRST_YEAR[era.toUpperCase()];
  if (known === undefined || yearOfEra < 1 || yearOfEra > known.years) return null;
  return known.first + yearOfEra - 1;
}
