import { describe, expect, it } from 'vitest';
import { adjustedRandIndex } from '../../../../functions/core/segments/clusters/agreement.ts';
import {
  type ClusterPopulation,
  clusterByCentres,
  populationOf,
} from '../../../../functions/core/segments/clusters/cluster-customers.ts';
import { clusterByDensity } from '../../../../functions/core/segments/clusters/density-customers.ts';
import { placeByDensity } from '../../../../functions/core/segments/clusters/density-places.ts';
import { densityText } from '../../../../functions/core/segments/clusters/density-words.ts';
import { kMeans } from '../../../../functions/core/segments/clusters/k-means.ts';
import { openNearest } from '../../../../functions/core/segments/clusters/nearest-point.ts';
import type { Labels } from '../../../../functions/core/segments/clusters/points.ts';
import { Draws } from '../../attributes/lifetime/simulation.ts';
import { blobs, type KnownPoints, moons, rings } from './shapes.ts';

/** Points as a population whose profiles are of no interest. */
const populationAt = ({ points }: KnownPoints): ClusterPopulation => ({
  points,
  scales: [],
  profilesOf: (labels, k) =>
    Array.from({ length: k }, (_, cluster) => {
      const size = labels.filter((label) => label === cluster).length;
      return { size, share: size / labels.length, figures: [] };
    }),
});

function membersOnly(found: Labels, known: Labels): readonly [Labels, Labels] {
  const rows = Int32Array.from([...known.keys()].filter((row) => (known[row] ?? -1) >= 0));
  return [rows.map((row) => found[row] ?? -1), rows.map((row) => known[row] ?? -1)];
}

describe('customers grouped by density', () => {
  it.each([
    ['two moons', moons(500, 0, 3)],
    ['two moons among strays', moons(500, 50, 8)],
    ['a ring around a ring', rings([1, 4], 450, 5)],
    ['two moons of many customers, of whom a part is compared', moons(20_000, 0, 12)],
    ['rings of many customers', rings([1, 4, 8], 9_000, 2)],
  ])('%s, which centres cannot tell apart, are found', (_, known) => {
    const population = populationAt(known);
    const centred = kMeans(known.points, { k: new Set(known.labels.filter((label) => label >= 0)).size, seed: 1 });
    expect(adjustedRandIndex(...membersOnly(centred.labels, known.labels))).toBeLessThan(0.7);
    const { findings, places } = clusterByDensity(population, centred, 1);
    expect(findings.verdict).toBe('different');
    expect(findings.compared).toBeLessThanOrEqual(2_400);
    expect(findings.stability).toBeGreaterThan(0.9);
    if (places === null) throw new Error('no places');
    const found = placeByDensity(known.points, places);
    expect(adjustedRandIndex(...membersOnly(found, known.labels))).toBeGreaterThanOrEqual(0.95);
    const sizes = findings.clusters.map(({ profile }) => profile.size);
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeCloseTo(known.points.count * (1 - findings.inNone), 6);
  });

  it('are not shown where centres find the same groups', () => {
    const known = blobs(
      [
        { centre: [0, 0], spread: 0.4, size: 300 },
        { centre: [6, 0], spread: 0.4, size: 200 },
      ],
      4,
    );
    const { findings, places } = clusterByDensity(populationAt(known), kMeans(known.points, { k: 2, seed: 1 }), 1);
    expect(findings).toMatchObject({ verdict: 'same', found: 2, clusters: [] });
    expect(findings.agreement).toBeGreaterThan(0.95);
    expect(places).toBeNull();
    expect(densityText(findings).ja).toContain('上のクラスターと同じ分け方です');
  });

  it('are none in one cloud, and not trusted where parts of the customers show others', () => {
    const cloud = blobs([{ centre: [0, 0, 0, 0, 0], spread: 1, size: 900 }], 3);
    const { findings } = clusterByDensity(populationAt(cloud), kMeans(cloud.points, { k: 3, seed: 1 }), 1);
    expect(['none', 'unstable']).toContain(findings.verdict);
    expect(findings.clusters).toEqual([]);
    expect(densityText({ ...findings, verdict: 'unstable', found: 3, stability: 0.4, inNone: 0.25 })).toEqual({
      ja: '密度による分け方（HDBSCAN、900人を比較）：3グループ、どれにも属さない人25%、安定度0.40。顧客の一部で作り直すと別の分け方になるため、表示しません。',
      en: 'By density (HDBSCAN, 900 customers compared): 3 groups, 25% of customers in none, stability 0.40. Other customers would be grouped otherwise: not shown.',
    });
  });

  it('are named by their figures, and the same on every run with the same seed', () => {
    const draws = new Draws(6);
    // Frequent buyers along a curve of spend and silence, occasional ones along another beside it.
    const rows = moons(400, 0, 6);
    const column = (make: (x: number, y: number, label: number) => number): Float64Array =>
      Float64Array.from(rows.labels, (label, row) =>
        make(rows.points.coordinates[2 * row] ?? 0, rows.points.coordinates[2 * row + 1] ?? 0, label),
      );
    const values = [
      column((x) => 100 * Math.exp(x)),
      column(() => 3),
      column((_, y) => 20_000 * Math.exp(1.5 * y)),
      column(() => 5_000 * Math.exp(0.01 * draws.normal())),
      column(() => 0),
    ];
    const population = populationOf(values);
    const centred = clusterByCentres(population, 7);
    const { findings, places } = clusterByDensity(population, centred, 7);
    expect(clusterByDensity(population, centred, 7)).toEqual({ findings, places });
    for (const { name, description, profile } of findings.clusters) {
      expect(name).toMatch(/^dense_[a-z0-9_]+_buyers$/);
      expect(description.en).toContain(`${profile.size.toLocaleString('en')} customers`);
    }
  });
});

describe('openNearest(points)', () => {
  it('finds what looking at every point finds', () => {
    const draws = new Draws(3);
    const cloud = (count: number) => ({
      coordinates: Float64Array.from({ length: count * 3 }, () => Math.round(4 * draws.normal()) / 2),
      dimensions: 3,
      count,
    });
    const [held, asked] = [cloud(400), cloud(300)];
    const nearest = openNearest(held);
    const distance = (row: number, other: number): number =>
      Math.hypot(
        ...[0, 1, 2].map(
          (axis) => (asked.coordinates[row * 3 + axis] ?? 0) - (held.coordinates[other * 3 + axis] ?? 0),
        ),
      );
    for (let row = 0; row < asked.count; row++) {
      const least = Math.min(...Array.from({ length: held.count }, (_, other) => distance(row, other)));
      const found = nearest(asked.coordinates, row, 1);
      if (least > 1) expect(found).toBe(-1);
      else expect(distance(row, found)).toBeCloseTo(least, 9);
    }
  });
});
