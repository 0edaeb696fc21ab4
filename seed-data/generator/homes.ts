import { weighted } from './choice.ts';
import { BUILDINGS, PLACES, type Place } from './places.ts';
import type { Random } from './random.ts';

export interface Home {
  readonly place: Place;
  /** 丁目, 番, 号. */
  readonly block: readonly [number, number, number];
  readonly building: string | null;
}

const places = weighted(PLACES);

export function homeOf(random: Random): Home {
  return {
    place: places.pick(random),
    block: [random.between(1, 6), random.between(1, 30), random.between(1, 25)],
    building: random.chance(0.5) ? `${random.pick(BUILDINGS)}${random.between(1, 12)}0${random.between(1, 9)}` : null,
  };
}
