import { describe, expect, it } from 'vitest';
import { adjustedRandIndex } from '../../../../functions/core/segments/clusters/agreement.ts';
import { MOST_DENSITY_POINTS, openDensity } from '../../../../functions/core/segments/clusters/density.ts';
import { kMeans } from '../../../../functions/core/segments/clusters/k-means.ts';
import { type Points, pickPoints } from '../../../../functions/core/segments/clusters/points.ts';
import { stability } from '../../../../functions/core/segments/clusters/stability.ts';
import { blobs, moons } from './shapes.ts';

const densityClusters = (points: Points, smallest: number) => openDensity(points, smallest)(smallest);

describe('density clusters', () => {
  it('finds two moons, which no centres can tell apart', () => {
    const { points, labels } = moons(400, 0, 3);
    expect(adjustedRandIndex(densityClusters(points, 15).labels, labels)).toBeGreaterThanOrEqual(0.95);
    expect(adjustedRandIndex(kMeans(points, { k: 2, seed: 1 }).labels, labels)).toBeLessThan(0.7);
  });

  it('leaves strays out', () => {
    const { points, labels } = moons(400, 60, 4);
    const found = densityClusters(points, 15);
    const strays = [...labels.keys()].filter((row) => labels[row] === -1);
    const leftOut = strays.filter((row) => found.labels[row] === -1).length;
    expect(leftOut / strays.length).toBeGreaterThan(0.6);
    const members = Int32Array.from([...labels.keys()].filter((row) => (labels[row] ?? -1) >= 0));
    expect(
      adjustedRandIndex(
        members.map((row) => found.labels[row] ?? -1),
        members.map((row) => labels[row] ?? -1),
      ),
    ).toBeGreaterThanOrEqual(0.95);
  });

  it('finds groups of different size and density, however many there are', () => {
    const { points, labels } = blobs(
      [
        { centre: [0, 0], spread: 0.3, size: 400 },
        { centre: [5, 0], spread: 0.8, size: 300 },
        { centre: [0, 6], spread: 0.5, size: 120 },
        { centre: [-6, -2], spread: 0.2, size: 40 },
      ],
      6,
    );
    const { labels: found, sizes } = densityClusters(points, 20);
    expect(sizes).toHaveLength(4);
    expect([...sizes]).toEqual([...sizes].sort((one, other) => other - one));
    const members = Int32Array.from([...found.keys()].filter((row) => (found[row] ?? -1) >= 0));
    expect(members.length / points.count).toBeGreaterThan(0.85);
    expect(
      adjustedRandIndex(
        members.map((row) => found[row] ?? -1),
        members.map((row) => labels[row] ?? -1),
      ),
    ).toBe(1);
  });

  it('is worked out by hand on a line: two groups of three, and one far from both', () => {
    const points = { coordinates: Float64Array.of(0, 1, 2, 100, 10, 11, 12), dimensions: 1, count: 7 };
    expect([...densityClusters(points, 3).labels]).toEqual([0, 0, 0, -1, 1, 1, 1]);
  });

  it('does not depend on the order of the customers', () => {
    const { points } = moons(150, 20, 9);
    const order = Int32Array.from({ length: points.count }, (_, row) => (row * 7) % points.count);
    const [straight, shuffled] = [points, pickPoints(points, order)].map((some) => densityClusters(some, 10).labels);
    const back = order.map((row) => straight?.[row] ?? -1);
    expect(adjustedRandIndex(back, shuffled ?? new Int32Array(0))).toBe(1);
  });

  it('does not take a pile of equal customers for a shape of its own', () => {
    const { points } = blobs(
      [
        { centre: [0, 0], spread: 0.5, size: 200 },
        { centre: [8, 8], spread: 0, size: 50 },
      ],
      2,
    );
    expect(densityClusters(points, 20).sizes).toHaveLength(2);
  });

  it('finds no cluster among a few, and refuses more than can be compared', () => {
    expect([...densityClusters({ coordinates: Float64Array.of(3), dimensions: 1, count: 1 }, 5).labels]).toEqual([-1]);
    const many = { coordinates: new Float64Array(0), dimensions: 0, count: MOST_DENSITY_POINTS + 1 };
    expect(() => densityClusters(many, 5)).toThrow('too many');
  });
});

describe('stability', () => {
  const cluster = (k: number) => (part: Parameters<typeof kMeans>[0], seed: number) => kMeans(part, { k, seed }).labels;

  it('is 1 for groups that any part of the population shows, and low for groups by chance', () => {
    const apart = blobs(
      [
        { centre: [0, 0], spread: 0.4, size: 150 },
        { centre: [6, 0], spread: 0.4, size: 150 },
      ],
      1,
    );
    expect(stability(apart.points, apart.labels, { seed: 1, cluster: cluster(2) })).toBe(1);
    const cloud = blobs([{ centre: [0, 0, 0], spread: 1, size: 400 }], 1);
    const { labels } = kMeans(cloud.points, { k: 6, seed: 1 });
    expect(stability(cloud.points, labels, { seed: 1, cluster: cluster(6) })).toBeLessThan(0.7);
  });
});
