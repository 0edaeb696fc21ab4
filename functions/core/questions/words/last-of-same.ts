const UNIT = '(fiscal year|financial year|year|month|quarter|week)';
const ELIDED = new RegExp(
  `\\bthis ${UNIT}\\b(.*\\b(?:than|vs\\.?|versus|to|with|against|and|or|over) (?:in |it did |she did |he did |they did )?)last(?=\\s*(?:[?.!,]|$))`,
  'i',
);

/** “More this year than last”: the last one of the same. */
export function lastOfSame(text: string): string {
  return text.replace(
    ELIDED,
    (whole, unit: string, between: string) => `${whole.slice(0, 5)}${unit}${between}last ${unit}`,
  );
}
