import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openProfiles } from '../../../../functions/core/segments/clusters/cluster-profile.ts';

const someMember = fc.record({
  label: fc.integer({ min: -1, max: 2 }),
  value: fc.oneof(fc.integer({ min: -20, max: 20 }), fc.constant(Number.NaN)),
});

it('tells sizes and the lower middle of the known figures of each cluster and of everyone, for every grouping anew', () => {
  fc.assert(
    fc.property(fc.array(someMember, { maxLength: 60 }), fc.array(someMember, { maxLength: 60 }), (one, other) => {
      const values = Float64Array.from(one, ({ value }) => value);
      const profilesOf = openProfiles([{ values, digits: 0 }]);
      for (const labels of [one, one.map((_, at) => other[at] ?? { label: 0 })]) {
        const found = profilesOf(
          Int32Array.from(labels, ({ label }) => label),
          3,
        );
        for (const [cluster, { size, share, figures }] of found.entries()) {
          const rows = [...labels.keys()].filter((row) => labels[row]?.label === cluster);
          expect(size).toBe(rows.length);
          expect(share).toBe(one.length === 0 ? 0 : rows.length / one.length);
          expect(figures[0]).toMatchObject({ median: middle(rows.map((row) => values[row] ?? Number.NaN)) });
          expect(figures[0]).toMatchObject({ everyone: middle([...values]) });
        }
      }
      expect([...values]).toEqual(one.map(({ value }) => value));
    }),
  );
});

function middle(figures: readonly number[]): number | null {
  const known = figures.filter((figure) => !Number.isNaN(figure)).toSorted((a, b) => a - b);
  return known[Math.ceil(known.length / 2) - 1] ?? null;
}
