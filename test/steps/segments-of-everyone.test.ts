import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CustomerFacts } from '../../functions/core/attributes/facts.ts';
import { DEFAULT_MEANINGS } from '../../functions/core/meanings.ts';
import type { ClusterRun } from '../../functions/core/segments/clusters/cluster-run.ts';
import { instant, MILLISECONDS_PER_DAY } from '../../functions/core/time.ts';
import { DuckDbAttributes } from '../../functions/duckdb/attributes.ts';
import { DuckDbClusters } from '../../functions/duckdb/clusters.ts';
import { Database } from '../../functions/duckdb/database.ts';
import { DuckDbRecords } from '../../functions/duckdb/records.ts';
import { DuckDbSegments } from '../../functions/duckdb/segments.ts';
import { assignSegments } from '../../functions/steps/assign-segments.ts';
import { computeAttributes } from '../../functions/steps/compute-attributes.ts';
import type { ProgressEvent } from '../../functions/steps/ports.ts';
import { refreshCustomer } from '../../functions/steps/refresh-customer.ts';
import { AS_OF, customerRecord, orderFacts } from '../core/attributes/histories.ts';
import { keepPopulation, profileOf } from '../duckdb/population.ts';
import { FakeProfiles } from './fake-profiles.ts';

const meanings = DEFAULT_MEANINGS;
const LATER = instant(AS_OF + 7 * MILLISECONDS_PER_DAY);
const [BUYER, VISITOR, GONE] = [profileOf(0), profileOf(1), profileOf(2)];

const people: readonly CustomerFacts[] = [
  {
    records: [customerRecord({ brand: 'tsumugi', customer_id: 'C0', ok_to_call: false, attention_customer: true })],
    orders: [
      orderFacts({
        brand: 'tsumugi',
        order_id: 'O0',
        customer_id: 'C0',
        ordered_at: AS_OF,
        total: 5000,
        channel: '店舗',
      }),
    ],
  },
  { records: [customerRecord({ brand: 'lumiere', customer_id: 'C1' })], orders: [] },
  { records: [customerRecord({ brand: 'lumiere', customer_id: 'C2' })], orders: [] },
];

let database: Database;
let records: DuckDbRecords;
let attributes: DuckDbAttributes;
let segments: DuckDbSegments;
let clusters: DuckDbClusters;
let profiles: FakeProfiles;
let events: ProgressEvent[];

const outside = () => ({
  records,
  attributes,
  segments,
  clusters,
  profiles,
  meanings,
  database,
  progress: { report: (event: ProgressEvent) => void events.push(event) },
});

beforeAll(async () => {
  database = await Database.open(':memory:');
  records = await DuckDbRecords.open(database);
  attributes = await DuckDbAttributes.open(database, meanings);
  segments = await DuckDbSegments.open(database, meanings);
  clusters = await DuckDbClusters.open(database);
});
beforeEach(async () => {
  for (const table of ['segment_run', 'cluster_run', 'cluster_member']) await database.write(`DELETE FROM ${table}`);
  await keepPopulation(people, database, records);
  // The third profile is in the warehouse only, as after a merge elsewhere.
  profiles = new FakeProfiles([BUYER, VISITOR]);
  events = [];
});
afterAll(() => database.close());

/** One cluster, in which everyone is who has bought. */
function clusterRunOf(runId: string): ClusterRun {
  return {
    runId,
    asOf: AS_OF,
    people: 1,
    silhouette: 0,
    stability: 1,
    candidates: [],
    clusters: [
      {
        name: 'cluster_recent_buyers',
        label: { ja: '最近購入の購入者', en: 'recent buyers' },
        description: { ja: '1人。', en: '1 customer.' },
        profile: { size: 1, share: 1, figures: [] },
        silhouette: 0,
        warnings: [],
      },
    ],
    density: null,
    keptNames: [],
    scales: [],
    centres: [0, 0, 0, 0, 0],
  };
}

describe('computeAttributes(asOf, outside)', () => {
  it('writes what flows need to every profile, those without orders too', async () => {
    expect(await computeAttributes(AS_OF, outside())).toEqual({ profiles: 3, updated: 2 });
    expect(profiles.fieldsOf(BUYER)).toMatchObject({
      FirstName: '花子',
      'Attributes.order_count': '1',
      'Attributes.lifetime_sales_yen': '5000',
      'Attributes.rfm_score': '511',
      'Attributes.last_order_at': '2026-06-29T15:30:00.000Z',
      'Attributes.ok_to_call': 'no',
      'Attributes.ok_to_email': 'unknown',
      'Attributes.attention_customer': 'yes',
      'Attributes.as_of': '2026-06-29T15:30:00.000Z',
    });
    expect(profiles.fieldsOf(VISITOR)).toMatchObject({
      'Attributes.order_count': '0',
      'Attributes.ok_to_call': 'unknown',
    });
    expect(profiles.fieldsOf(VISITOR)).not.toHaveProperty(['Attributes.last_order_at']);
    expect(profiles.fieldsOf(GONE)).toBeUndefined();
  });

  it('writes nothing where nothing changed, and says how far it is', async () => {
    await computeAttributes(AS_OF, outside());
    profiles.written.length = 0;
    events.length = 0;
    expect(await computeAttributes(LATER, outside())).toEqual({ profiles: 3, updated: 0 });
    expect(profiles.written).toEqual([]);
    expect(profiles.fieldsOf(BUYER)).toMatchObject({ 'Attributes.as_of': '2026-06-29T15:30:00.000Z' });
    expect(events.at(-1)).toEqual({ step: 'compute-attributes', done: 3, total: 3, unit: 'profiles' });
  });

  it('writes only ASCII of at most 255 characters', async () => {
    await computeAttributes(AS_OF, outside());
    await assignSegments({ runId: 'run', asOf: AS_OF }, outside());
    const written = profiles.written.flatMap(({ fields }) => Object.entries(fields));
    expect(written.length).toBeGreaterThan(20);
    for (const [path, value] of written) {
      expect(path).toMatch(/^Attributes\.[a-z0-9_]+$/);
      expect(value).toMatch(/^[\x20-\x7e]{0,255}$/);
    }
  });
});

describe('assignSegments(request, outside)', () => {
  it('writes the primary segment and the list, by priority', async () => {
    await computeAttributes(AS_OF, outside());
    const { sizes, updated } = await assignSegments({ runId: 'run', asOf: AS_OF }, outside());
    expect(updated).toBe(2);
    expect(sizes).toContainEqual({ segment: 'not_yet_bought', size: 2 });
    expect(profiles.fieldsOf(BUYER)).toMatchObject({
      'Attributes.primary_segment': 'new_customer',
      'Attributes.segments': 'new_customer,do_not_call',
    });
    expect((await assignSegments({ runId: 'run', asOf: AS_OF }, outside())).updated).toBe(0);
  });

  it('writes the cluster of the same run beside them, only where it changed', async () => {
    await computeAttributes(AS_OF, outside());
    await clusters.keepClusters(clusterRunOf('run'), { ids: [BUYER], labels: Int32Array.of(0), places: null });
    expect((await assignSegments({ runId: 'run', asOf: AS_OF }, outside())).updated).toBe(2);
    expect(profiles.fieldsOf(BUYER)).toMatchObject({ 'Attributes.cluster': 'cluster_recent_buyers' });
    expect(profiles.fieldsOf(VISITOR)).not.toHaveProperty(['Attributes.cluster']);
    expect((await assignSegments({ runId: 'run', asOf: AS_OF }, outside())).updated).toBe(0);
    expect((await assignSegments({ runId: 'without', asOf: AS_OF }, outside())).updated).toBe(1);
    expect(profiles.fieldsOf(BUYER)).not.toHaveProperty(['Attributes.cluster']);
  });

  it('moves a customer whose time has passed', async () => {
    await computeAttributes(AS_OF, outside());
    await assignSegments({ runId: 'run', asOf: AS_OF }, outside());
    const muchLater = instant(AS_OF + 200 * MILLISECONDS_PER_DAY);
    await computeAttributes(muchLater, outside());
    await assignSegments({ runId: 'later', asOf: muchLater }, outside());
    expect(profiles.fieldsOf(BUYER)).toMatchObject({
      'Attributes.primary_segment': 'cooling',
      'Attributes.as_of': new Date(muchLater).toISOString(),
    });
  });
});

describe('refreshCustomer(id, asOf, outside)', () => {
  it('sees an event of this minute, with the same values as the next run of everyone', async () => {
    await computeAttributes(AS_OF, outside());
    await assignSegments({ runId: 'run', asOf: AS_OF }, outside());
    const order = orderFacts({ brand: 'lumiere', order_id: 'N', customer_id: 'C1', ordered_at: LATER, total: 700 });
    await records.upsert('order', [order]);
    expect(await refreshCustomer(VISITOR, LATER, outside())).toEqual(['new_customer']);
    const live = await attributes.attributesOf(VISITOR);
    expect(live).toMatchObject({ asOf: LATER, values: { order_count: 1, lifetime_sales_yen: 700 } });
    expect((await segments.segmentsOf(VISITOR))?.segments).toEqual(['new_customer']);
    expect(profiles.fieldsOf(VISITOR)).toMatchObject({
      'Attributes.segments': 'new_customer',
      'Attributes.order_count': '1',
    });
    await computeAttributes(LATER, outside());
    const { rfm_score: _live, r_score: _r, f_score: _f, m_score: _m, ...unscored } = live?.values ?? {};
    expect((await attributes.attributesOf(VISITOR))?.values).toMatchObject(unscored);
  });

  it('writes the cluster that the customer belongs to now', async () => {
    await computeAttributes(AS_OF, outside());
    await assignSegments({ runId: 'run', asOf: AS_OF }, outside());
    await clusters.keepClusters(clusterRunOf('run'), { ids: [], labels: new Int32Array(0), places: null });
    await refreshCustomer(BUYER, AS_OF, outside());
    expect(profiles.fieldsOf(BUYER)).toMatchObject({ 'Attributes.cluster': 'cluster_recent_buyers' });
    await refreshCustomer(VISITOR, AS_OF, outside());
    expect(profiles.fieldsOf(VISITOR)).not.toHaveProperty(['Attributes.cluster']);
  });

  it('moves a customer through segments that start from others, by one purchase', async () => {
    const later = instant(AS_OF + 100 * MILLISECONDS_PER_DAY);
    await computeAttributes(later, outside());
    await assignSegments({ runId: 'run', asOf: later }, outside());
    expect((await segments.segmentsOf(BUYER))?.segments).toEqual(['active', 'do_not_call', 'cross_sell_candidate']);
    await records.upsert('customer', [customerRecord({ brand: 'lumiere', customer_id: 'C9' })]);
    await records.link([{ brand: 'lumiere', customer_id: 'C9', profile_id: BUYER }]);
    await records.upsert('order', [
      orderFacts({ brand: 'lumiere', order_id: 'N9', customer_id: 'C9', ordered_at: later, total: 700 }),
    ]);
    const moved = ['cross_brand_buyer', 'active', 'do_not_call'];
    const live = await refreshCustomer(BUYER, later, outside());
    // By the limits of the last run, when the customer was the only buyer, a VIP besides.
    expect(live.filter((name) => name !== 'vip')).toEqual(moved);
    await computeAttributes(later, outside());
    await assignSegments({ runId: 'again', asOf: later }, outside());
    expect((await segments.segmentsOf(BUYER))?.segments.filter((name) => name !== 'vip')).toEqual(moved);
  });

  it('throws for a profile that holds no record', async () => {
    await expect(refreshCustomer(profileOf(9), AS_OF, outside())).rejects.toThrow('no record belongs to the profile');
  });
});
