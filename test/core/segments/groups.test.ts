import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DimensionCondition } from '../../../functions/core/attributes/dimension.ts';
import {
  isInGroups,
  type SegmentDimension,
  type SegmentGroup,
  type SegmentSubject,
} from '../../../functions/core/segments/groups.ts';

const subject: SegmentSubject = {
  fields: { 'Address.State': '東京都', 'Address.City': '港区', 'Attributes.favourite_city': '港区', LastName: '佐藤' },
  calculated: (name, override) => (name === 'orders' ? (override === undefined ? '12' : '3') : null),
  isInSegment: (name) => name === 'vip',
};

const is = (...values: string[]): DimensionCondition => ({ dimensionType: 'INCLUSIVE', values });
const inTokyo: SegmentDimension = { profileAttributes: { 'Address.State': is('東京都') } };
const inOsaka: SegmentDimension = { profileAttributes: { 'Address.State': is('大阪府') } };

function group(of: Partial<SegmentGroup>): SegmentGroup {
  return { type: 'ALL', dimensions: [], sourceType: 'ANY', sourceSegments: [], ...of };
}

const isIn = (include: 'ALL' | 'ANY' | 'NONE', ...groups: SegmentGroup[]): boolean =>
  isInGroups({ include, groups }, subject);

describe('a segment of groups', () => {
  it('joins dimensions by the type of their group', () => {
    expect(isIn('ALL', group({ type: 'ALL', dimensions: [inTokyo, inOsaka] }))).toBe(false);
    expect(isIn('ALL', group({ type: 'ANY', dimensions: [inTokyo, inOsaka] }))).toBe(true);
    expect(isIn('ALL', group({ type: 'NONE', dimensions: [inTokyo, inOsaka] }))).toBe(false);
    expect(isIn('ALL', group({ type: 'NONE', dimensions: [inOsaka] }))).toBe(true);
  });

  it('asks every condition inside one dimension', () => {
    const both: SegmentDimension = { profileAttributes: { 'Address.State': is('東京都'), LastName: is('鈴木') } };
    expect(isIn('ALL', group({ type: 'ANY', dimensions: [both] }))).toBe(false);
  });

  it('joins groups by its own word', () => {
    const tokyo = group({ dimensions: [inTokyo] });
    const osaka = group({ dimensions: [inOsaka] });
    expect([isIn('ALL', tokyo, osaka), isIn('ANY', tokyo, osaka), isIn('NONE', tokyo, osaka)]).toEqual([
      false,
      true,
      false,
    ]);
    expect(isIn('NONE', osaka, osaka)).toBe(true);
  });

  it('starts from its source segments', () => {
    expect(isIn('ALL', group({ sourceSegments: ['vip', 'new'], sourceType: 'ANY' }))).toBe(true);
    expect(isIn('ALL', group({ sourceSegments: ['vip', 'new'], sourceType: 'ALL' }))).toBe(false);
    expect(isIn('ALL', group({ sourceSegments: ['vip'], sourceType: 'NONE', dimensions: [inTokyo] }))).toBe(false);
    expect(isIn('ALL', group({ sourceSegments: ['vip'], dimensions: [inOsaka] }))).toBe(false);
  });

  it('reads calculated attributes, with another range when the condition says so', () => {
    const more = (values: string[], override?: { start: number }): SegmentDimension => ({
      calculatedAttributes: { orders: { dimensionType: 'GREATER_THAN', values, ...(override ? { override } : {}) } },
    });
    expect(isIn('ALL', group({ dimensions: [more(['10'])] }))).toBe(true);
    expect(isIn('ALL', group({ dimensions: [more(['10'], { start: 30 })] }))).toBe(false);
  });

  it('compares with another value of the same profile', () => {
    const same = (reference: string): boolean =>
      isIn('ALL', group({ dimensions: [{ profileAttributes: { 'Address.City': is(reference) } }] }));
    expect(same('{{_profile.Attributes.favourite_city}}')).toBe(true);
    expect(same('{{_profile.LastName}}')).toBe(false);
    expect(same('{{_profile.Attributes.absent}}')).toBe(false);
    expect(same('{{_calculated_attribute.orders}}')).toBe(false);
  });

  it('takes everyone where nothing restricts', () => {
    expect(isIn('ALL')).toBe(true);
    expect(isIn('ANY', group({}))).toBe(true);
  });

  it('NONE of several groups is in neither of them', () => {
    const groups = fc.array(fc.constantFrom(group({ dimensions: [inTokyo] }), group({ dimensions: [inOsaka] })), {
      minLength: 1,
    });
    fc.assert(fc.property(groups, (each) => isIn('NONE', ...each) === !isIn('ANY', ...each)));
  });
});
