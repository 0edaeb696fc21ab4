import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inRange, profileRanges } from '../../functions/duckdb/profile-ranges.ts';

const isIn = (id: string, range: Parameters<typeof inRange>[0]): boolean => {
  const [from = '', before = ''] = inRange(range).parameters;
  return id >= from && id < before;
};

describe('profileRanges(people, most)', () => {
  it('puts every id into exactly one range, whatever it looks like', () => {
    const someId = fc.oneof(fc.stringMatching(/^[0-9a-f]{32}$/), fc.string());
    fc.assert(
      fc.property(someId, fc.integer({ min: 0, max: 5_000_000 }), (id, people) => {
        expect(profileRanges(people, 20_000).filter((range) => isIn(id, range))).toHaveLength(1);
      }),
    );
  });

  it('makes as many as leave so many people to each', () => {
    expect(profileRanges(0, 100)).toEqual([{ from: '', before: null }]);
    expect(profileRanges(400, 100).map(({ from }) => from)).toEqual(['', '4000', '8000', 'c000']);
    expect(profileRanges(1e12, 1)).toHaveLength(65_536);
  });
});
