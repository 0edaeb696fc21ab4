import { expect, test } from 'vitest';
import type { AttributeValues } from '../../functions/core/attributes/definition.ts';
import { instantFromIso } from '../../functions/core/time.ts';
import { describeSegments } from '../../functions/steps/describe-segments.ts';

const AS_OF = instantFromIso('2026-11-01T00:00:00Z');

/** Members of `active` rank above everyone in orders, around the same median. */
const PEOPLE: readonly AttributeValues[] = [
  ...many(30, { order_count: 1, recency_days: 300, days_since_first_order: 500 }),
  ...many(30, { order_count: 3, recency_days: 300, days_since_first_order: 500 }),
  ...many(27, { order_count: 3, recency_days: 10, days_since_first_order: 500 }),
  ...many(13, { order_count: 9, recency_days: 10, days_since_first_order: 500 }),
];

test('a difference that two equal figures would tell is not told', async () => {
  const view = await describeSegments({
    attributes: { sampleAttributes: async () => PEOPLE.map((values) => ({ asOf: AS_OF, values })) },
    segments: {
      segmentRuns: async () => [
        { runId: 'run', asOf: AS_OF, people: PEOPLE.length, sizes: [{ segment: 'active', size: 40 }] },
      ],
      primarySizes: async () => new Map(),
    },
    clusters: { clustersOfRun: async () => null, densityPlaces: async () => null },
    strategies: { cases: async () => [] },
  });
  const active = view?.segments.find(({ name }) => name === 'active');
  expect(active?.differences).toMatchObject([
    { attribute: 'recency_days', members: { en: 'median 10 days' }, everyone: { en: 'median 300 days' } },
  ]);
});

function many(count: number, values: AttributeValues): readonly AttributeValues[] {
  return Array.from({ length: count }, () => values);
}
