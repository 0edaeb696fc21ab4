import type { Labels, Points } from '../../../../functions/core/segments/clusters/points.ts';
import { Draws } from '../../attributes/lifetime/simulation.ts';

/** Points of which it is known where they come from. */
export interface KnownPoints {
  readonly points: Points;
  readonly labels: Labels;
}

export interface Blob {
  readonly centre: readonly number[];
  readonly spread: number;
  readonly size: number;
}

export function blobs(parts: readonly Blob[], seed: number): KnownPoints {
  const draws = new Draws(seed);
  return known(
    parts.flatMap(({ centre, spread, size }, label) =>
      Array.from({ length: size }, () => ({ label, at: centre.map((axis) => axis + spread * draws.normal()) })),
    ),
    draws,
  );
}

/** Two half circles, each around an end of the other, and points anywhere, which belong to neither. */
export function moons(size: number, noise: number, seed: number): KnownPoints {
  const draws = new Draws(seed);
  const jitter = (): number => 0.06 * draws.normal();
  const arcs = [0, 1].flatMap((label) =>
    Array.from({ length: size }, () => {
      const angle = Math.PI * draws.uniform();
      const at = label === 0 ? [Math.cos(angle), Math.sin(angle)] : [1 - Math.cos(angle), 0.5 - Math.sin(angle)];
      return { label, at: at.map((axis) => axis + jitter()) };
    }),
  );
  const stray = Array.from({ length: noise }, () => ({
    label: -1,
    at: [6 * draws.uniform() - 2.5, 6 * draws.uniform() - 3],
  }));
  return known([...arcs, ...stray], draws);
}

/** Circles around one middle, of so many points each. */
export function rings(radii: readonly number[], size: number, seed: number): KnownPoints {
  const draws = new Draws(seed);
  return known(
    radii.flatMap((radius, label) =>
      Array.from({ length: size }, () => {
        const [angle, reach] = [2 * Math.PI * draws.uniform(), radius + 0.15 * draws.normal()];
        return { label, at: [reach * Math.cos(angle), reach * Math.sin(angle)] };
      }),
    ),
    draws,
  );
}

/** In an order that tells nothing. */
function known(rows: readonly { readonly label: number; readonly at: readonly number[] }[], draws: Draws): KnownPoints {
  const shuffled = rows
    .map((row) => ({ row, place: draws.uniform() }))
    .sort((one, other) => one.place - other.place)
    .map(({ row }) => row);
  return {
    points: {
      coordinates: Float64Array.from(shuffled.flatMap(({ at }) => at)),
      dimensions: rows[0]?.at.length ?? 0,
      count: rows.length,
    },
    labels: Int32Array.from(shuffled, ({ label }) => label),
  };
}
