import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { profileId } from '../../functions/core/profiles/profile.ts';
import { openDensityGroups } from '../../functions/core/segments/clusters/cluster-run.ts';
import { instant } from '../../functions/core/time.ts';
import { DuckDbClusters } from '../../functions/duckdb/clusters.ts';
import { Database } from '../../functions/duckdb/database.ts';
import { clusterCustomers } from '../../functions/steps/cluster-customers.ts';
import { describeSegments } from '../../functions/steps/describe-segments.ts';
import { ownNames } from '../../functions/steps/name-clusters.ts';
import { moons } from '../core/segments/clusters/shapes.ts';

const AS_OF = instant(0);
const RUN = { runId: 'run', asOf: AS_OF };
const { points, labels } = moons(400, 0, 6);

/** Silence and spend along two curves, one around an end of the other: no centres tell them apart. */
const people = Array.from(labels, (_, person) => {
  const [x = 0, y = 0] = points.coordinates.subarray(2 * person, 2 * person + 2);
  return {
    id: profileId(person.toString(16).padStart(32, '0')),
    values: {
      order_count: 3,
      recency_days: Math.round(10_000 * Math.exp(x)) / 100,
      frequency: 3,
      monetary_yen: Math.round(20_000 * Math.exp(1.5 * y)),
      average_order_yen: 5_000,
      cross_brand_ratio: 0,
    } as Readonly<Record<string, number>>,
  };
});

let database: Database;
let clusters: DuckDbClusters;
beforeAll(async () => {
  database = await Database.open(':memory:');
  clusters = await DuckDbClusters.open(database);
  await clusterCustomers(RUN, {
    clusters,
    clusterNamer: ownNames,
    progress: { report: () => undefined },
    attributes: {
      figuresOfBuyers: async (names) => ({
        ids: people.map(({ id }) => id),
        columns: names.map((name) => Float64Array.from(people, ({ values }) => values[name] ?? Number.NaN)),
      }),
    },
  });
});
afterAll(() => database.close());

describe('groups by density that are others than those by centres', () => {
  it('are kept with the run, and any customer can be placed in them again', async () => {
    const run = await clusters.clustersOfRun('run');
    if (run === null) throw new Error('no run');
    expect(run.density).toMatchObject({ verdict: 'different', found: 2 });
    const groupOf = openDensityGroups(run, await clusters.densityPlaces('run'));
    const placed = people.map(({ values }) => groupOf(values)?.name ?? null);
    for (const { name, profile } of run.density?.clusters ?? [])
      expect(placed.filter((group) => group === name)).toHaveLength(profile.size);
    expect(placed.filter((group) => group === null).length / people.length).toBeCloseTo(run.density?.inNone ?? 1, 6);
    expect(groupOf({ order_count: 0 })).toBeNull();
    expect(openDensityGroups(run, null)(people[0]?.values ?? {})).toBeNull();
  });

  it('are told beside the clusters, with what makes their members unlike everyone', async () => {
    const view = await describeSegments({
      attributes: { sampleAttributes: async () => people.map(({ values }) => ({ asOf: AS_OF, values })) },
      segments: {
        segmentRuns: async () => [{ runId: 'run', asOf: AS_OF, people: people.length, sizes: [] }],
        primarySizes: async () => new Map(),
      },
      clusters,
      strategies: { cases: async () => [] },
    });
    const density = view?.clusters?.density;
    expect(density?.summary.ja).toContain('上のクラスターとは違う分け方です');
    expect(density?.groups.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^dense_/),
      expect.stringMatching(/^dense_/),
    ]);
    for (const { size, share, differences } of density?.groups ?? []) {
      expect(share).toBeCloseTo(size / people.length, 9);
      expect(differences.map(({ attribute }) => attribute)).toContain('monetary_yen');
    }
  });
});
