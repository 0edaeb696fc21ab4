import { weighted } from './choice.ts';
import type { Knowledge } from './knowledge.ts';
import type { LatinForms } from './name.ts';
import type { Random } from './random.ts';

const SPELLINGS: readonly {
  readonly weight: number;
  readonly form: keyof LatinForms;
  readonly noise: string | null;
}[] = [
  { weight: 60, form: 'passport', noise: null },
  { weight: 12, form: 'oh', noise: 'romaji-oh' },
  { weight: 18, form: 'typed', noise: 'romaji-long-vowels' },
  { weight: 10, form: 'kunrei', noise: 'romaji-kunrei' },
];
const spellings = weighted(SPELLINGS);

/** Given and family name in Latin letters, both in the spelling that the person prefers here; noted where it differs. */
export function latinName({ given, family, noise }: Knowledge, random: Random): readonly [string, string] {
  const { form, noise: kind } = spellings.pick(random);
  const differs = given.latin[form] !== given.latin.passport || family.latin[form] !== family.latin.passport;
  if (kind !== null && differs) noise.push(kind);
  return [given.latin[form], family.latin[form]];
}
