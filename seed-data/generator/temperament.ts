import { weighted } from './choice.ts';
import type { Random } from './random.ts';

export type SeedBrand = 'tsumugi' | 'hoshizora' | 'lumiere';

/** What a person likes, with every brand: the same taste buys kimono of one and hair ornaments of another. */
export interface Taste {
  readonly name: string;
  readonly weight: number;
  readonly categories: Readonly<Record<SeedBrand, readonly string[]>>;
}

export const TASTES: readonly Taste[] = [
  {
    name: 'traditional',
    weight: 18,
    categories: { tsumugi: ['和装', '小物'], hoshizora: ['Simulation', 'Puzzle'], lumiere: ['Hair', 'Scarves'] },
  },
  {
    name: 'formal',
    weight: 22,
    categories: {
      tsumugi: ['アウター', 'シャツ'],
      hoshizora: ['Strategy', 'Adventure'],
      lumiere: ['Watches', 'Leather'],
    },
  },
  {
    name: 'romantic',
    weight: 24,
    categories: { tsumugi: ['スカート', 'ニット'], hoshizora: ['RPG', 'Music'], lumiere: ['Necklaces', 'Rings'] },
  },
  {
    name: 'active',
    weight: 20,
    categories: {
      tsumugi: ['カットソー', 'パンツ'],
      hoshizora: ['Sports', 'Racing', 'Action'],
      lumiere: ['Bracelets'],
    },
  },
  {
    name: 'collecting',
    weight: 16,
    categories: { tsumugi: ['小物'], hoshizora: ['DLC', 'Currency'], lumiere: ['Earrings', 'Gifts'] },
  },
];
const tastes = weighted(TASTES);

/** First and last hour in which a person likes to shop. */
const DAY_PARTS = weighted([
  { weight: 14, hours: [7, 9] },
  { weight: 22, hours: [12, 13] },
  { weight: 24, hours: [15, 18] },
  { weight: 40, hours: [20, 23] },
] as const);

/** A person's ways as a buyer, the same with every brand. */
export interface Temperament {
  /** How much more than the mean this person buys: gamma with shape ½ and mean 1, so few do and many hardly. */
  readonly zeal: number;
  /** The chance, with every order, that it is the last with its brand: beta with shapes 1 and 4. */
  readonly dropout: number;
  readonly taste: Taste;
  /** 0 … 1: how often online rather than in a shop. */
  readonly online: number;
  /** Shops on Saturdays and Sundays mostly. */
  readonly atWeekends: boolean;
  readonly hours: readonly [number, number];
  /** 0 … 1: how often something reduced. */
  readonly thrift: number;
}

export function temperamentOf(random: Random): Temperament {
  const normal = random.normal();
  return {
    zeal: normal * normal,
    dropout: 1 - Math.sqrt(Math.sqrt(random.next())),
    taste: tastes.pick(random),
    online: random.next(),
    atWeekends: random.chance(0.45),
    hours: DAY_PARTS.pick(random).hours,
    thrift: random.chance(0.25) ? 0.5 : 0.1,
  };
}
