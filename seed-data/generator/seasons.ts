import { minuteOf } from './calendar.ts';
import { CATALOGUES, type Product } from './catalogue.ts';
import { Choice } from './choice.ts';
import type { SeedBrand, Taste } from './temperament.ts';

/** January … December, 1 the strongest month: sales of spring and autumn wear, of holidays and gifts. */
export const SEASONS: Readonly<Record<SeedBrand, readonly number[]>> = {
  tsumugi: [0.6, 0.45, 0.75, 0.8, 0.6, 0.55, 0.8, 0.5, 0.75, 0.95, 1, 0.95],
  hoshizora: [0.7, 0.4, 0.5, 0.5, 0.55, 0.45, 0.75, 0.9, 0.5, 0.5, 0.65, 1],
  lumiere: [0.4, 0.6, 0.7, 0.5, 0.75, 0.5, 0.5, 0.45, 0.5, 0.55, 0.75, 1],
};

/** Months in which a brand reduces its prices. */
export const SALES: Readonly<Record<SeedBrand, readonly number[]>> = {
  tsumugi: [1, 7],
  hoshizora: [6, 12],
  lumiere: [1, 8],
};

/** What sells in some months only, as a factor of its weight: wool in winter, linen and yukata in summer, presents in December. */
const SEASONAL: readonly { readonly words: RegExp; readonly months: readonly number[] }[] = [
  { words: /ウール|カシミヤ|ダウン|ニット|メリノ|裏毛/, months: [10, 11, 12, 1, 2] },
  { words: /リネン|浴衣|半袖|麻|天竺/, months: [5, 6, 7, 8] },
  { words: /Gift|Pair|Birthstone/, months: [12, 2, 3] },
  { words: /Scarf/, months: [10, 11, 12] },
];
const OUT_OF_SEASON = 0.25;
const OF_ONES_TASTE = 4;

const choices = new Map<Taste, Map<number, Choice<Product>>>();
const BRAND_KEYS: Readonly<Record<SeedBrand, number>> = { tsumugi: 0, hoshizora: 1, lumiere: 2 };

/** What a person of this taste finds in a brand's shop in a month, the liked categories first; nothing before its release. */
export function assortment(brand: SeedBrand, taste: Taste, year: number, month: number): Choice<Product> {
  const key = (year * 12 + month) * 3 + BRAND_KEYS[brand];
  const ofTaste = choices.get(taste) ?? new Map<number, Choice<Product>>();
  let choice = ofTaste.get(key);
  if (choice === undefined) {
    const firstDay = minuteOf(year, month, 1);
    const released = CATALOGUES[brand].filter(({ releasedAt }) => releasedAt <= firstDay);
    choice = new Choice(released, (product) => weightOf(product, brand, taste, month));
    ofTaste.set(key, choice);
    choices.set(taste, ofTaste);
  }
  return choice;
}

function weightOf({ name, category, weight }: Product, brand: SeedBrand, taste: Taste, month: number): number {
  const season = SEASONAL.find(({ words }) => words.test(name));
  const inSeason = season === undefined || season.months.includes(month) ? 1 : OUT_OF_SEASON;
  return weight * inSeason * (taste.categories[brand].includes(category) ? OF_ONES_TASTE : 1);
}
