import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { profileId } from '../../functions/core/profiles/profile.ts';
import { type ClusterRun, placeCustomer } from '../../functions/core/segments/clusters/cluster-run.ts';
import { CLUSTER_FEATURES } from '../../functions/core/segments/clusters/cluster-words.ts';
import { instant } from '../../functions/core/time.ts';
import { DuckDbClusters } from '../../functions/duckdb/clusters.ts';
import { Database } from '../../functions/duckdb/database.ts';
import { clusterCustomers } from '../../functions/steps/cluster-customers.ts';
import { ownNames } from '../../functions/steps/name-clusters.ts';

const AS_OF = instant(0);
/** Half of them buy often, much and lately; half once and long ago. */
const people = Array.from({ length: 200 }, (_, person) => {
  const [often, wobble] = [person % 2 === 0, person % 7];
  return {
    id: profileId(person.toString(16).padStart(32, '0')),
    values: {
      order_count: often ? 20 : 1,
      recency_days: often ? 5 + wobble : 400 + wobble,
      frequency: often ? 20 + wobble : 1,
      monetary_yen: often ? 90_000 + wobble * 100 : 3_000 + wobble * 10,
      average_order_yen: 3_000 + wobble * 10,
      cross_brand_ratio: often ? 0.4 : 0,
    } as Readonly<Record<string, number>>,
  };
});

let database: Database;
let clusters: DuckDbClusters;
const outside = (count: number) => ({
  clusters,
  clusterNamer: ownNames,
  progress: { report: () => undefined },
  attributes: {
    figuresOfBuyers: async (names: readonly string[]) => ({
      ids: people.slice(0, count).map(({ id }) => id),
      columns: names.map((name) =>
        Float64Array.from(people.slice(0, count), ({ values }) => values[name] ?? Number.NaN),
      ),
    }),
  },
});

let run: ClusterRun | null;

beforeEach(async () => {
  database = await Database.open(':memory:');
  clusters = await DuckDbClusters.open(database);
  run = await clusterCustomers({ runId: 'first', asOf: AS_OF }, outside(200));
});
afterEach(() => database.close());

describe('clusterCustomers(request, outside)', () => {
  it('finds the groups, keeps them with the run, and says of each customer which one is theirs', async () => {
    expect(run?.clusters.map(({ profile }) => profile.size)).toEqual([100, 100]);
    expect(await clusters.clustersOfRun('first')).toEqual(run);
    const of = await Promise.all(people.map(({ id }) => clusters.clusterOf(id)));
    expect(new Set(of.filter((_, person) => person % 2 === 0).map((held) => held?.cluster)).size).toBe(1);
    expect(new Set(of.map((held) => held?.cluster)).size).toBe(2);
    expect(await clusters.clustersOfRun('another')).toBeNull();
  });

  it('places one customer where everyone’s run puts them; someone who has not bought nowhere', async () => {
    if (run === null) throw new Error('no run');
    for (const { id, values } of people)
      expect(placeCustomer(values, run)?.name).toBe((await clusters.clusterOf(id))?.cluster);
    expect(placeCustomer({ order_count: 0 }, run)).toBeNull();
    expect(run.scales).toHaveLength(CLUSTER_FEATURES.length);
  });

  it('moves one customer between runs', async () => {
    const [one, other] = people;
    if (one === undefined || other === undefined) throw new Error('nobody');
    const there = (await clusters.clusterOf(other.id))?.cluster ?? null;
    await clusters.putCluster(one.id, { runId: 'first', cluster: there });
    expect(await clusters.clusterOf(one.id)).toEqual({ runId: 'first', cluster: there });
    await clusters.putCluster(one.id, { runId: 'first', cluster: null });
    expect(await clusters.clusterOf(one.id)).toBeNull();
    expect((await clusters.newestClusters())?.runId).toBe('first');
  });

  it('replaces a run that is clustered again', async () => {
    await clusterCustomers({ runId: 'first', asOf: AS_OF }, outside(150));
    const [row] = await database.read('SELECT CAST(count(*) AS DOUBLE) AS members FROM cluster_member');
    expect(row?.members).toBe(150);
  });

  it('groups nobody where too few have bought', async () => {
    expect(await clusterCustomers({ runId: 'few', asOf: AS_OF }, outside(99))).toBeNull();
    expect(await clusters.clustersOfRun('few')).toBeNull();
  });
});
