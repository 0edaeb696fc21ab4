import { isValueFilter, type Plan } from '../plan.ts';

const AGAIN =
  /\b(?:have |has |had |did )?(?:(?:since |later )?(?:ordered|bought|purchased|shopped|order|buy|purchase|shop)(?: something| anything)?( there)? again(?! in| within| this| last| during)( there)?|(?:came|come|returned|return) (?:back)?(?: (there))?(?: to buy)?(?: for more)?)(?:,? (?:ever )?since(?: then)?| afterwards| later)?(?=[?.! ]*$)/i;

/** “How many of them have ordered again?” behind those who first bought at some time: they bought twice or more. */
export function boughtAgain(text: string, { people, scope }: Plan): string {
  const begun = people.find((one) => one.kind === 'first-bought');
  if (scope === 'customer' || begun?.kind !== 'first-bought') return text;
  const brand = begun.filters.find((filter) => filter.field === 'brand');
  return text.replace(AGAIN, (_said, ...there: readonly (string | undefined)[]) =>
    there.slice(0, 3).some((word) => typeof word === 'string') && brand !== undefined && isValueFilter(brand)
      ? `bought at ${brand.values.join(' and ')} twice or more`
      : 'are repeat customers',
  );
}
