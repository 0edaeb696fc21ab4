import type { Knowledge } from '../knowledge.ts';
import type { Random } from '../random.ts';
import { GAPS } from './gaps.ts';
import type { NoiseKind } from './kind.ts';
import { LIFE } from './life.ts';
import { PLACEHOLDERS } from './placeholders.ts';
import { SHARED } from './shared.ts';
import { SLIPS } from './slips.ts';
import { SPELLINGS } from './spellings.ts';

/**
 * Every kind of noise in a record, in the order in which it comes: what is missing cannot be mistyped. A brand lets
 * more of its own pass the less it checks; what comes of life and of the way people write is the same with all.
 */
const GROUPS: readonly { readonly kinds: readonly NoiseKind[]; readonly of: 'brand' | 'people' }[] = [
  { kinds: GAPS, of: 'brand' },
  { kinds: PLACEHOLDERS, of: 'brand' },
  { kinds: SHARED, of: 'people' },
  { kinds: LIFE, of: 'people' },
  { kinds: SPELLINGS, of: 'people' },
  { kinds: SLIPS, of: 'brand' },
];

export const NOISE: readonly NoiseKind[] = GROUPS.flatMap(({ kinds }) => kinds);

/** Lets chance spoil a record; `carelessness` is the brand's. */
export function befall(known: Knowledge, carelessness: number, random: Random): void {
  for (const { kinds, of } of GROUPS) {
    const factor = of === 'brand' ? carelessness : 1;
    for (const kind of kinds) if (random.next() < kind.rate * factor && kind.spoil(known, random)) note(known, kind);
  }
}

function note({ noise, nameNoise }: Knowledge, { name, shows }: NoiseKind): void {
  (shows === undefined ? noise : nameNoise[shows]).push(name);
}
