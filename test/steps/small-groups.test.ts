import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { previousOf } from '../../functions/core/questions/basis.ts';
import { type Catalog, makeCatalog } from '../../functions/core/questions/catalog.ts';
import { checkPlan } from '../../functions/core/questions/guard.ts';
import type { MeasureName } from '../../functions/core/questions/measures.ts';
import { EMPTY_PLAN, type Filter, type Plan } from '../../functions/core/questions/plan.ts';
import { plansOfPopulations } from '../../functions/core/questions/populations.ts';
import type { RawTable } from '../../functions/core/questions/wording/table.ts';
import { SEGMENTS } from '../../functions/core/segments/catalog.ts';
import { hideSmallGroups } from '../../functions/steps/hide-small-groups.ts';
import { AS_OF, makeWorld, type OpenWorld, openWorld } from '../questions/world.ts';

const SMALLEST = 5;
const AGENT = { role: 'agent', customerOnLine: false } as const;

let opened: OpenWorld;
let catalog: Catalog;
beforeAll(async () => {
  opened = await openWorld(makeWorld(11, 70));
  const { attributes, brands, questions } = opened.outside;
  catalog = makeCatalog({
    brands: await brands.list(),
    segments: SEGMENTS,
    attributes: attributes.describeAttributes(),
    values: await questions.values(),
  });
});
afterAll(() => opened.database.close());

function read(plan: Plan, countsPeople = true): Promise<RawTable> {
  const asked = { plan, asOf: AS_OF, catalog, countsPeople, customer: null };
  return opened.outside.questions.run(asked, { rows: 100_000, milliseconds: 60_000 });
}

async function told(plan: Plan): Promise<RawTable> {
  return (await hideSmallGroups(plan, await read(plan), read, SMALLEST)).raw;
}

const measured = (name: MeasureName): Plan['measures'][number] => ({
  name,
  attribute: name.startsWith('attribute') ? 'lifetime_value_yen' : null,
});

const FILTERS: readonly Filter[] = [
  { field: 'gender', op: 'in', values: ['female'] },
  { field: 'prefecture', op: 'in', values: ['東京都', '大阪府'] },
  { field: 'brand', op: 'in', values: ['tsumugi'] },
  { field: 'age', op: '>=', value: 60 },
  { field: 'cluster', op: 'not-in', values: ['cluster_spender_frequent_buyers'] },
];

const YEAR = { from: '2026-01-01', to: '2026-10-31' };
const BEFORE = { from: '2025-01-01', to: '2025-12-31' };
const REPEATS: Plan['people'][number] = {
  kind: 'threshold',
  measure: 'orders',
  op: '>=',
  value: 2,
  filters: [],
  range: null,
};

const WAS_ACTIVE: Plan['people'][number] = { kind: 'segment', segments: ['active'], member: true, at: '2026-10-01' };

/** Of these nearly all figures are told, so that the property never holds for want of one. */
const MONTHLY: Plan['time'] = { range: YEAR, grain: 'month', comparison: null };
const SALES_AND_ORDERS = [measured('sales'), measured('orders')];
const EXAMPLES: [Plan][] = [
  [{ ...EMPTY_PLAN, measures: SALES_AND_ORDERS, time: MONTHLY }],
  [{ ...EMPTY_PLAN, measures: SALES_AND_ORDERS, dimensions: ['gender'], time: MONTHLY }],
  [{ ...EMPTY_PLAN, measures: SALES_AND_ORDERS, dimensions: ['brand'], time: { ...MONTHLY, grain: 'quarter' } }],
  [{ ...EMPTY_PLAN, measures: SALES_AND_ORDERS, dimensions: ['brand'] }],
];

/** Plans in every shape that an agent may ask for. */
const plans: fc.Arbitrary<Plan> = fc
  .record({
    measures: fc.uniqueArray(
      fc.constantFrom<MeasureName>(
        'customers',
        'buyers',
        'sales',
        'orders',
        'repeat_customers',
        'repeat_rate',
        'returned_orders',
        'return_rate',
        'sales_per_customer',
        'average_age',
        'email_consent_rate',
        'new_customers',
        'contacts',
        'average_contact_satisfaction',
        'attribute_average',
        'segment_members',
      ),
      { minLength: 1, maxLength: 2 },
    ),
    dimensions: fc.uniqueArray(
      fc.constantFrom<Plan['dimensions'][number]>('brand', 'prefecture', 'age_group', 'gender', 'segment', 'cluster'),
      { maxLength: 2 },
    ),
    filters: fc.uniqueArray(fc.constantFrom(...FILTERS), { maxLength: 2 }),
    people: fc.constantFrom<Plan['people']>([], [REPEATS], [WAS_ACTIVE]),
    grain: fc.constantFrom<Plan['time']['grain']>(null, null, 'month', 'quarter'),
    range: fc.constantFrom<Plan['time']['range']>(null, YEAR),
    comparison: fc.constantFrom<Plan['time']['comparison']>(null, null, BEFORE),
    series: fc.constantFrom<Plan['series']>('plain', 'running-total', 'change'),
    order: fc.constantFrom<Plan['order']>(null, 'descending', 'ascending'),
    limit: fc.constantFrom(null, 1, 3),
    having: fc.constantFrom<Plan['having']>(null, { op: '>=', value: 1, of: 'figure' }),
    share: fc.constantFrom<Plan['share']>(
      null,
      null,
      { filters: [], people: [], eachGroup: false },
      {
        filters: [],
        people: [],
        eachGroup: true,
      },
    ),
  })
  .map(
    ({ measures, grain, range, comparison, ...rest }): Plan => ({
      ...EMPTY_PLAN,
      ...rest,
      measures: measures.map(measured),
      time: { range, grain, comparison },
    }),
  );

/** Group → measure → the customers of whom the figure tells at all: each customer's own, one by one. */
async function customersBehind(plan: Plan, name: MeasureName): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const { columns, rows } = await read(
    {
      ...plan,
      measures: [measured(name)],
      dimensions: [...plan.dimensions, 'customer'],
      time: { ...plan.time, comparison: null },
      share: null,
      having: null,
      series: 'plain',
      order: null,
      limit: null,
    },
    false,
  );
  const behind = new Map<string, Set<string>>();
  for (const row of rows) {
    const value = row[columns.indexOf(name)];
    const customer = String(row[columns.indexOf('customer')]);
    if (value === null || Number(value) === 0) continue;
    const key = keyOf(plan, columns, row);
    behind.set(key, (behind.get(key) ?? new Set()).add(customer));
  }
  return behind;
}

const keyOf = (plan: Plan, columns: readonly string[], row: readonly unknown[]): string =>
  JSON.stringify(
    [...plan.dimensions, ...(plan.time.grain === null ? [] : ['period'])].map((name) => row[columns.indexOf(name)]),
  );

describe('what agents are told of others, in every shape', () => {
  it('is of five people or more', async () => {
    let figures = 0;
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        fc.pre(checkPlan(plan, AGENT, catalog, opened.outside.meanings).allowed);
        const raw = await told(plan);
        for (const { name } of plan.measures) {
          const behind = await customersBehind(plan, name);
          const earlier =
            plan.time.comparison === null
              ? null
              : await customersBehind({ ...plan, time: { ...plan.time, range: plan.time.comparison } }, name);
          for (const row of raw.rows) {
            const key = keyOf(plan, raw.columns, row);
            const place = raw.columns.indexOf(name);
            if (typeof row[place] !== 'number' || plan.series === 'running-total') continue;
            figures += 1;
            expect(behind.get(key)?.size ?? 0).toBeGreaterThanOrEqual(SMALLEST);
            if (typeof row[raw.columns.indexOf(previousOf(name))] === 'number' && earlier !== null)
              expect(earlier.get(key)?.size ?? 0).toBeGreaterThanOrEqual(SMALLEST);
          }
        }
      }),
      {
        numRuns: 60,
        examples: EXAMPLES,
      },
    );
    expect(figures).toBeGreaterThan(20);
  }, 120_000);

  it('is of each of two populations what it would be of that one alone', async () => {
    const shapes = fc.record({
      name: fc.constantFrom<MeasureName>('sales', 'average_age', 'email_consent_rate', 'returned_orders'),
      pair: fc.tuple(fc.constantFrom(...FILTERS), fc.constantFrom(...FILTERS)),
      grain: fc.constantFrom<Plan['time']['grain']>(null, 'quarter'),
    });
    await fc.assert(
      fc.asyncProperty(shapes, async ({ name, pair, grain }) => {
        const plan: Plan = {
          ...EMPTY_PLAN,
          measures: [measured(name)],
          dimensions: ['population'],
          time: { range: null, grain, comparison: null },
          populations: pair.map((filter) => ({ filters: [filter], people: [] })),
        };
        fc.pre(checkPlan(plan, AGENT, catalog, opened.outside.meanings).allowed);
        const alone = await Promise.all(plansOfPopulations(plan).map(told));
        const { columns, rows } = await told(plan);
        const at = columns.indexOf('population');
        for (const [place, one] of alone.entries())
          expect(rows.filter((row) => row[at] === String(place)).map((row) => row.toSpliced(at, 1))).toEqual(one.rows);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('is not found between two running totals', async () => {
    const shapes = fc.record({
      name: fc.constantFrom<MeasureName>('sales', 'orders', 'contacts'),
      dimensions: fc.constantFrom<Plan['dimensions']>([], ['brand'], ['gender']),
      grain: fc.constantFrom<Plan['time']['grain']>('month', 'week'),
      filters: fc.constantFrom<Plan['filters']>([], FILTERS.slice(0, 1)),
    });
    await fc.assert(
      fc.asyncProperty(shapes, async ({ name, dimensions, grain, filters }) => {
        const measures = [measured(name)];
        const time = { range: YEAR, grain, comparison: null };
        const plan: Plan = { ...EMPTY_PLAN, measures, dimensions, filters, time, series: 'running-total' };
        const behind = await customersBehind(plan, name);
        const { columns, rows } = await told(plan);
        const between = new Map<string, Set<string>>();
        for (const row of rows) {
          const group = JSON.stringify(dimensions.map((dimension) => row[columns.indexOf(dimension)]));
          const since = between.get(group) ?? new Set();
          for (const customer of behind.get(keyOf(plan, columns, row)) ?? []) since.add(customer);
          const isTold = row[columns.indexOf(name)] !== null;
          if (isTold) expect(since.size).toBeGreaterThanOrEqual(SMALLEST);
          between.set(group, isTold ? new Set() : since);
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);
});
