import type { StrategyCase } from './strategy-case.ts';

export interface RankedCase {
  readonly found: StrategyCase;
  readonly score: number;
}

/** How soon a word's repetitions count no more, and how much a long text is held against it (Robertson & Zaragoza 2009). */
const SATURATION = 1.2;
const LENGTH = 0.75;

/** Of the best score: what fits less is not worth suggesting beside it. */
const FITS_TOO = 0.5;

/**
 * Cases by how well their situation fits a text (Okapi BM25; a word that comes twice in the text counts twice), the best
 * first. What shares no word with it, or fits much less than the best, is left out.
 */
export function rankCases(text: string, cases: readonly StrategyCase[]): readonly RankedCase[] {
  const documents = cases.map(({ title, situation }) =>
    countTerms([title.ja, title.en, situation.ja, situation.en].join('\n')),
  );
  const lengths = documents.map((terms) => [...terms.values()].reduce((sum, count) => sum + count, 0));
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const asked = countTerms(text);
  const terms = [...asked.keys()];
  const rarity = new Map(
    terms.map((term) => {
      const holding = documents.filter((document) => document.has(term)).length;
      return [term, Math.log(1 + (documents.length - holding + 0.5) / (holding + 0.5))];
    }),
  );
  const ranked = cases
    .map((found, at) => {
      const norm = SATURATION * (1 - LENGTH + (LENGTH * (lengths[at] ?? 0)) / average);
      const score = terms.reduce((sum, term) => {
        const count = documents[at]?.get(term) ?? 0;
        const weight = (asked.get(term) ?? 0) * (rarity.get(term) ?? 0);
        return sum + (weight * count * (SATURATION + 1)) / (count + norm);
      }, 0);
      return { found, score };
    })
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || (one.found.id < other.found.id ? -1 : 1));
  return ranked.filter(({ score }) => score >= FITS_TOO * (ranked[0]?.score ?? 0));
}

/** Words of the Latin script as they are; of Japanese, which writes none apart, every two characters in a row. */
function countTerms(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (term: string): void => void counts.set(term, (counts.get(term) ?? 0) + 1);
  const plain = text.normalize('NFKC').toLowerCase();
  for (const [word] of plain.matchAll(/[a-z]{3,}/g)) if (!EVERYWHERE.has(word)) add(word);
  for (const [run] of plain.matchAll(/[\p{Script=Han}\p{Script=Katakana}ー]{2,}/gu))
    for (let at = 0; at + 1 < run.length; at++) {
      const pair = run.slice(at, at + 2);
      if (!EVERYWHERE.has(pair)) add(pair);
    }
  return counts;
}

/** Words that tell no situation from another. */
const EVERYWHERE = new Set(
  [
    'and the for with who whose that than their they them has have are was more most less least last customers customer everyone',
    'order orders days day ago buyers score fifth fifths bought',
    '注文 購入 最終 直近 以上 以下 以内 件数 お客 客様',
  ]
    .join(' ')
    .split(' '),
);
