import { describe, expect, it } from 'vitest';
import { adjustedRandIndex } from '../../../../functions/core/segments/clusters/agreement.ts';
import { clusterByCentres, populationOf } from '../../../../functions/core/segments/clusters/cluster-customers.ts';
import { scaledFigure } from '../../../../functions/core/segments/clusters/features.ts';
import { nearestCentres } from '../../../../functions/core/segments/clusters/k-means.ts';
import { Draws } from '../../attributes/lifetime/simulation.ts';

/** Days since the last order, orders, spend, order value, cross-brand ratio: about so much in each kind of customer. */
const KINDS = [
  { size: 100, about: [20, 14, 180_000, 13_000, 0.02] },
  { size: 200, about: [400, 1.5, 8_000, 5_000, 0] },
  { size: 70, about: [60, 5, 40_000, 8_000, 0.6] },
] as const;

function shop(seed: number) {
  const draws = new Draws(seed);
  const rows = KINDS.flatMap(({ size, about }, label) =>
    Array.from({ length: size }, () => ({
      label,
      figures: about.map((figure) => figure * Math.exp(0.25 * draws.normal())),
    })),
  );
  return {
    values: KINDS[0].about.map((_, at) => Float64Array.from(rows, ({ figures }) => figures[at] ?? 0)),
    labels: Int32Array.from(rows, ({ label }) => label),
  };
}

describe('customers in clusters', () => {
  it('by centres are the kinds of customers that there are, named by what sets them apart', () => {
    const { values, labels } = shop(3);
    const found = clusterByCentres(populationOf(values), 1);
    expect(found.count.k).toBe(3);
    expect(adjustedRandIndex(found.labels, labels)).toBeGreaterThanOrEqual(0.95);
    expect(found.stability).toBeGreaterThan(0.95);
    const names = found.clusters.map(({ label }) => label.en);
    expect(names).toHaveLength(3);
    expect(names[1]).toMatch(/frequent|big-spending/);
    expect(names[2]).toContain('several-brand');
    for (const { warnings } of found.clusters) expect(warnings).toEqual([]);
  });

  it('are the same on every run with the same seed', () => {
    const { values } = shop(5);
    expect(clusterByCentres(populationOf(values), 7)).toEqual(clusterByCentres(populationOf(values), 7));
  });

  it('place one customer alone where the run placed them', () => {
    const { values } = shop(5);
    const population = populationOf(values);
    const { scales } = population;
    const { labels, centres } = clusterByCentres(population, 7);
    for (const row of [0, 99, 200, 360]) {
      const coordinates = Float64Array.from(scales, (scale, axis) => scaledFigure(values[axis]?.[row] ?? 0, scale));
      expect([...nearestCentres({ coordinates, dimensions: scales.length, count: 1 }, centres)]).toEqual([labels[row]]);
    }
  });

  it('carry warnings where there is no structure', () => {
    const draws = new Draws(2);
    const cloud = KINDS[0].about.map(() =>
      Float64Array.from({ length: 300 }, () => 100 * Math.exp(0.4 * draws.normal())),
    );
    const { clusters } = clusterByCentres(populationOf(cloud), 1);
    expect(clusters.some(({ warnings }) => warnings.length > 0)).toBe(true);
  });
});
