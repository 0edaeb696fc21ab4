import { describe, expect, it } from 'vitest';
import { type DimensionType, meetsDimension } from '../../../functions/core/attributes/dimension.ts';

const meets = (dimensionType: DimensionType, values: string[], actual: string | null): boolean =>
  meetsDimension({ dimensionType, values }, actual);

describe('a condition on one value', () => {
  it.each<[DimensionType, string[], string, boolean]>([
    ['INCLUSIVE', ['東京都', '大阪府'], '大阪府', true],
    ['INCLUSIVE', ['tokyo'], 'Tokyo', false],
    ['EXCLUSIVE', ['東京都', '大阪府'], '京都府', true],
    ['EXCLUSIVE', ['東京都', '大阪府'], '大阪府', false],
    ['CONTAINS', ['vip', 'gold'], 'is_gold_member', true],
    ['BEGINS_WITH', ['is_'], 'is_gold_member', true],
    ['BEGINS_WITH', ['gold'], 'is_gold_member', false],
    ['ENDS_WITH', ['member'], 'is_gold_member', true],
    ['BEFORE', ['2026-01-01T00:00:00Z'], '2025-12-31T23:59:59Z', true],
    ['BEFORE', ['2026-01-01'], '2026-01-01T00:00:00Z', false],
    ['AFTER', ['2026-01-01'], '2026-01-01T09:00:00+09:00', false],
    ['AFTER', ['2026-01-01'], '2026-01-01T09:00:01+09:00', true],
    ['ON', ['2026-01-01'], '2026-01-01T23:59:59', true],
    ['ON', ['2026-01-01'], '2026-01-02T00:00:00Z', false],
    ['BETWEEN', ['2026-01-01', '2026-02-01'], '2026-02-01', true],
    ['BETWEEN', ['2026-01-01', '2026-02-01'], '2026-02-02', false],
    ['NOT_BETWEEN', ['2026-01-01', '2026-02-01'], '2026-02-02', true],
    ['BETWEEN', ['9', '20'], '10', true],
    ['NOT_BETWEEN', ['9', '20'], 'ten', false],
    ['GREATER_THAN', ['9'], '10', true],
    ['GREATER_THAN', ['9'], 'ten', false],
    ['LESS_THAN', ['-1.5'], '-2', true],
    ['GREATER_THAN_OR_EQUAL', ['10.0'], '10', true],
    ['LESS_THAN_OR_EQUAL', ['9.99'], '10', false],
    ['EQUAL', ['10.0'], '10', true],
    ['EQUAL', ['gold'], 'gold', true],
    ['EQUAL', ['gold'], 'silver', false],
    ['ON', ['not a day'], 'not a day', false],
  ])('%s %j of %s is %s', (dimensionType, values, actual, expected) => {
    expect(meets(dimensionType, values, actual)).toBe(expected);
  });

  it('is never met by a value that is absent', () => {
    for (const dimensionType of ['INCLUSIVE', 'EXCLUSIVE', 'NOT_BETWEEN', 'CONTAINS'] as const) {
      expect(meets(dimensionType, ['', 'x'], null)).toBe(false);
    }
  });
});
