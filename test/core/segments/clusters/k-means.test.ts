import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjustedRandIndex } from '../../../../functions/core/segments/clusters/agreement.ts';
import { chooseClusterCount, STABLE } from '../../../../functions/core/segments/clusters/choose-count.ts';
import { kMeans, nearestCentres } from '../../../../functions/core/segments/clusters/k-means.ts';
import { silhouette } from '../../../../functions/core/segments/clusters/silhouette.ts';
import { blobs } from './shapes.ts';

const FIVE = [
  { centre: [0, 0, 0], spread: 0.6, size: 500 },
  { centre: [4, 0, 1], spread: 0.5, size: 300 },
  { centre: [0, 5, -2], spread: 0.7, size: 200 },
  { centre: [-4, -3, 3], spread: 0.4, size: 100 },
  { centre: [3, 4, 4], spread: 0.5, size: 40 },
];

/** The least sum of squares over all ways of making two groups. */
function bestOfTwo(values: readonly number[]): number {
  const spread = (group: readonly number[]): number => {
    const mean = group.reduce((sum, value) => sum + value, 0) / Math.max(1, group.length);
    return group.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  };
  const ways = Array.from({ length: 2 ** (values.length - 1) }, (_, way) => [
    values.filter((_value, at) => ((way >> at) & 1) === 1),
    values.filter((_value, at) => ((way >> at) & 1) === 0),
  ]);
  return Math.min(...ways.map((groups) => groups.reduce((sum, group) => sum + spread(group), 0)));
}

describe('k-means', () => {
  it.each([1, 2, 3, 4, 5])('finds five groups of very different size, seed %d', (seed) => {
    const { points, labels } = blobs(FIVE, 40 + seed);
    const found = kMeans(points, { k: 5, seed });
    expect(adjustedRandIndex(found.labels, labels)).toBeGreaterThanOrEqual(0.95);
    expect([...found.sizes]).toEqual([...found.sizes].sort((one, other) => other - one));
  });

  it('finds the same on every run with the same seed', () => {
    const { points } = blobs(FIVE, 3);
    expect(kMeans(points, { k: 4, seed: 9 })).toEqual(kMeans(points, { k: 4, seed: 9 }));
  });

  it('finds the groups of a large population, in whose part it starts', () => {
    const large = FIVE.map((blob) => ({ ...blob, size: blob.size * 20 }));
    const { points, labels } = blobs(large, 12);
    const found = kMeans(points, { k: 5, seed: 4 });
    expect(points.count).toBeGreaterThan(20_000);
    expect(adjustedRandIndex(found.labels, labels)).toBeGreaterThanOrEqual(0.95);
    expect([...nearestCentres(points, found.centres)]).toEqual([...found.labels]);
  });

  it('is near the best of all groupings of a few numbers', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 9 });
    let [worse, runs] = [0, 0];
    fc.assert(
      fc.property(numbers, (values) => {
        const points = { coordinates: Float64Array.from(values), dimensions: 1, count: values.length };
        const { inertia } = kMeans(points, { k: 2, seed: 1 });
        const best = bestOfTwo(values);
        expect(inertia).toBeGreaterThanOrEqual(best - 1e-9);
        runs += 1;
        if (inertia > best * 1.01 + 1e-9) worse += 1;
      }),
    );
    expect(worse / runs).toBeLessThan(0.1);
  });

  it('puts everyone with the nearest centre, each centre in the middle of its members', () => {
    const { points } = blobs(FIVE, 8);
    const { labels, centres, sizes } = kMeans(points, { k: 5, seed: 2 });
    expect([...nearestCentres(points, centres)]).toEqual([...labels]);
    for (let cluster = 0; cluster < 5; cluster++) {
      const members = [...labels.keys()].filter((row) => labels[row] === cluster);
      const middle = members.reduce((sum, row) => sum + (points.coordinates[row * 3] ?? 0), 0) / members.length;
      expect(centres[cluster * 3]).toBeCloseTo(middle, 9);
      expect(sizes[cluster]).toBe(members.length);
    }
  });

  it('makes as many clusters as there are points, and refuses more', () => {
    const points = { coordinates: Float64Array.of(1, 2, 4), dimensions: 1, count: 3 };
    expect(kMeans(points, { k: 3, seed: 1 }).inertia).toBe(0);
    expect(() => kMeans(points, { k: 4, seed: 1 })).toThrow('3 points cannot make 4 clusters');
  });

  it('bears customers who are all alike', () => {
    const points = { coordinates: new Float64Array(20), dimensions: 2, count: 10 };
    expect(kMeans(points, { k: 3, seed: 1 }).inertia).toBe(0);
  });
});

describe('the number of clusters', () => {
  it('is the true one where there is one, and says why', () => {
    const { points, labels } = blobs(FIVE.slice(0, 4), 21);
    const { k, candidates } = chooseClusterCount(points, 7);
    expect(k).toBe(4);
    expect(candidates.map((candidate) => candidate.k)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    const chosen = candidates.find((candidate) => candidate.k === 4);
    expect(chosen?.stability).toBeGreaterThan(0.99);
    for (const other of candidates) expect(other.silhouette).toBeLessThanOrEqual(chosen?.silhouette ?? 0);
    expect(adjustedRandIndex(kMeans(points, { k, seed: 7 }).labels, labels)).toBeGreaterThanOrEqual(0.95);
  });

  it('shows where there is none: few counts of one cloud are found again, and none fits well', () => {
    const { points } = blobs([{ centre: [0, 0, 0, 0], spread: 1, size: 900 }], 5);
    const { candidates } = chooseClusterCount(points, 7);
    expect(candidates.filter((candidate) => candidate.stability >= STABLE).length).toBeLessThan(3);
    for (const candidate of candidates) expect(candidate.silhouette).toBeLessThan(0.25);
  });

  it('is one for a handful of customers', () => {
    const { points } = blobs([{ centre: [0], spread: 1, size: 12 }], 5);
    expect(chooseClusterCount(points, 7)).toEqual({ k: 1, candidates: [] });
  });
});

describe('the silhouette', () => {
  it('is worked out by hand for four points', () => {
    const points = { coordinates: Float64Array.of(0, 1, 5, 7), dimensions: 1, count: 4 };
    // 0: 1 and 6; 1: 1 and 5; 5: 2 and 4.5; 7: 2 and 6.5.
    const { mean, clusters } = silhouette(points, Int32Array.of(0, 0, 1, 1), { k: 2, seed: 1 });
    expect(clusters[0]).toBeCloseTo((5 / 6 + 4 / 5) / 2, 12);
    expect(clusters[1]).toBeCloseTo((2.5 / 4.5 + 4.5 / 6.5) / 2, 12);
    expect(mean).toBeCloseTo(((clusters[0] ?? 0) + (clusters[1] ?? 0)) / 2, 12);
  });

  it('is 0 where there is one cluster, and leaves out who is in none', () => {
    const points = { coordinates: Float64Array.of(0, 1, 5, 7, 99), dimensions: 1, count: 5 };
    expect(silhouette(points, new Int32Array(5), { k: 1, seed: 1 }).mean).toBe(0);
    const four = silhouette({ ...points, count: 4 }, Int32Array.of(0, 0, 1, 1), { k: 2, seed: 1 });
    expect(silhouette(points, Int32Array.of(0, 0, 1, 1, -1), { k: 2, seed: 1 }).mean).toBe(four.mean);
  });
});
