/** What numbers count, by the words right behind them: words of one row count the same. */
const UNITS: readonly (readonly [unit: string, words: RegExp])[] = [
  ['yen', /^\s*(?:万|億)?円|^\s*(?:yen|jpy)\b/iu],
  ['percent', /^\s*(?:[%％割]|percent)/iu],
  ['people', /^\s*(?:[人名]|方)|^\s*(?:people|customers|buyers|members|players)\b/iu],
  ['times', /^\s*[回度]|^\s*times\b/iu],
  ['orders', /^\s*(?:件|orders\b)/iu],
  ['pieces', /^\s*[点個枚本着種]|^\s*(?:units|pieces|items|copies)\b/iu],
  ['days', /^\s*(?:日|days?\b)/iu],
  ['weeks', /^\s*(?:週|weeks?\b)/iu],
  ['months', /^\s*(?:[かヶカケ]?月|months?\b)/iu],
  ['years', /^\s*(?:年|[代歳才]|years?\b|s\b)/iu],
];

/** The unit of a number that `behind` stands behind; null where no word says it. */
export const unitOf = (behind: string): string | null => UNITS.find(([, words]) => words.test(behind))?.[0] ?? null;

/** A number that was named, and what it counts. */
interface Counted {
  readonly name: string;
  readonly text: string;
  readonly unit?: string | null;
}

/** Whether every number of a question counts in a filled frame what it counted there, as far as both say it. */
export function countsTheSame(filled: string, slots: readonly Counted[]): boolean {
  return slots.every(({ name, text, unit = null }) => {
    if (name !== 'n' || unit === null) return true;
    const places = [...filled.matchAll(new RegExp(`(?<![0-9.,])${escaped(text)}(?![0-9])`, 'gu'))];
    const units = places.map(({ index }) => unitOf(filled.slice(index + text.length)));
    return units.length === 0 || units.some((there) => there === null || there === unit);
  });
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
