import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateAttributes } from '../../../functions/core/attributes/evaluate.ts';
import { attributeFields } from '../../../functions/core/attributes/write-back.ts';
import type { ProfileFields } from '../../../functions/core/profiles/profile.ts';
import { SEGMENTS, segmentNamed } from '../../../functions/core/segments/catalog.ts';
import { all, any, basesOf, holds, is, memberOf, not } from '../../../functions/core/segments/condition.ts';
import { isInGroups, type SegmentSubject } from '../../../functions/core/segments/groups.ts';
import { linkSegments } from '../../../functions/core/segments/link-segments.ts';
import { segmentsOf } from '../../../functions/core/segments/readings.ts';
import { toSegmentGroups, writtenBackSegmentGroups } from '../../../functions/core/segments/service-segment.ts';
import { segmentFields } from '../../../functions/core/segments/write-back.ts';
import { AS_OF, somePopulation } from '../attributes/histories.ts';
import { segmentNamedIn, someSegments, written } from './some-segments.ts';

const CUTPOINTS = {
  recency_days: [30, 90, 200, 400],
  frequency: [1, 2, 3, 4],
  monetary_yen: [2000, 8000, 20_000, 40_000],
};

const subject = (fields: ProfileFields): SegmentSubject => ({
  fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '')),
  calculated: () => null,
  isInSegment: () => false,
});

describe('toSegmentGroups(segment)', () => {
  it('says a segment over written-back attributes in the service’s words', () => {
    expect(toSegmentGroups(segmentNamed('do_not_call'))).toEqual({
      include: 'ALL',
      groups: [
        {
          type: 'ANY',
          dimensions: [
            { profileAttributes: { 'Attributes.ok_to_call': { dimensionType: 'INCLUSIVE', values: ['no'] } } },
          ],
          sourceType: 'ALL',
          sourceSegments: [],
        },
      ],
    });
  });

  it('has no words for attributes that profiles do not carry, nor for deep conditions', () => {
    expect(toSegmentGroups(segmentNamed('at_risk'))).toBeNull();
    const deep = any(all(is('brand_count', '>=', 2), any(is('ok_to_call', '=', 'no'), is('ok_to_email', '=', 'no'))));
    expect(toSegmentGroups({ condition: deep })).toBeNull();
  });

  it('means the same in the service’s own evaluation', () => {
    const conditions = [
      segmentNamed('do_not_call').condition,
      segmentNamed('cross_brand_buyer').condition,
      all(is('order_count', '>', 0), not(is('attention_customer', '=', true))),
      all(
        any(is('favourite_brand', '=', 'tsumugi'), all(is('ok_to_call', '<>', 'no'), is('order_count', '<', 3))),
        not(any(is('lifetime_sales_yen', '<=', 100), is('sales_365d_yen', '=', 0))),
      ),
    ];
    fc.assert(
      fc.property(somePopulation, fc.constantFrom(...conditions), (people, condition) => {
        const groups = toSegmentGroups({ condition });
        if (groups === null) throw new Error('not expressible');
        for (const facts of people) {
          const values = evaluateAttributes(facts, AS_OF, CUTPOINTS);
          const expected = holds(condition, values);
          expect(isInGroups(groups, subject(attributeFields(values, AS_OF)))).toBe(expected);
        }
      }),
    );
  });

  it('starts from other segments where the condition does, members of all, any or none of them', () => {
    const segments = linkSegments([
      written('a', is('order_count', '>', 0)),
      written('b', is('ok_to_call', '=', 'no')),
      written('within', any(all(memberOf('a'), is('brand_count', '>=', 2)), not(any(memberOf('a'), memberOf('b'))))),
      written('outside', all(any(memberOf('a'), memberOf('b')), not(memberOf('a')), is('brand_count', '<', 9))),
    ]);
    const groupsOf = (name: string) => toSegmentGroups(segmentNamedIn(segments, name));
    expect(groupsOf('outside')).toMatchObject({
      include: 'ALL',
      groups: [
        { sourceType: 'ANY', sourceSegments: ['a', 'b'], dimensions: [] },
        { sourceType: 'NONE', sourceSegments: ['a'], dimensions: [] },
        { sourceSegments: [], dimensions: [{ profileAttributes: { 'Attributes.brand_count': {} } }] },
      ],
    });
    expect(groupsOf('within')).toMatchObject({
      include: 'ANY',
      groups: [
        { sourceType: 'ALL', sourceSegments: ['a'], dimensions: [{}] },
        { sourceType: 'NONE', sourceSegments: ['a', 'b'], dimensions: [] },
      ],
    });
  });

  it('means the same with segments that start from others, as members of those or as written back', () => {
    let mapped = 0;
    fc.assert(
      fc.property(somePopulation, someSegments, (people, segments) => {
        const groups = new Map(
          segments.map((segment) => [segment.name, toSegmentGroups(segment) ?? writtenBackSegmentGroups(segment.name)]),
        );
        mapped += segments.filter(
          ({ condition }) => basesOf(condition).length > 0 && toSegmentGroups({ condition }),
        ).length;
        for (const facts of people) {
          const values = evaluateAttributes(facts, AS_OF, CUTPOINTS);
          const members = segments.filter(({ condition }) => holds(condition, values)).map(({ name }) => name);
          const fields = { ...attributeFields(values, AS_OF), ...segmentFields(members, AS_OF) };
          const person: SegmentSubject = {
            ...subject(fields),
            isInSegment: (name) => isInGroups(groups.get(name) ?? { include: 'ALL', groups: [] }, person),
          };
          for (const { name } of segments)
            expect([name, person.isInSegment(name)]).toEqual([name, members.includes(name)]);
        }
      }),
      { numRuns: 60, seed: 5 },
    );
    expect(mapped).toBeGreaterThan(20);
  });

  it('finds the members of every segment in what the run wrote back', () => {
    fc.assert(
      fc.property(somePopulation, (people) => {
        for (const facts of people) {
          const members = segmentsOf(evaluateAttributes(facts, AS_OF, CUTPOINTS));
          const fields = segmentFields(members, AS_OF);
          const found = SEGMENTS.map(({ name }) => name).filter((name) =>
            isInGroups(writtenBackSegmentGroups(name), subject(fields)),
          );
          expect(found).toEqual(members);
        }
      }),
    );
  });
});

describe('segmentFields(segments, asOf)', () => {
  it('carries the primary segment and as many as fit into a flow’s value', () => {
    expect(segmentFields(['vip', 'active'], AS_OF)).toEqual({
      'Attributes.primary_segment': 'vip',
      'Attributes.segments': 'vip,active',
      'Attributes.as_of': '2026-06-29T15:30:00.000Z',
    });
    const many = Array.from({ length: 40 }, (_, index) => `segment_${index}`);
    const { 'Attributes.segments': text = '' } = segmentFields(many, AS_OF);
    expect(text.length).toBeLessThanOrEqual(255);
    expect(many).toEqual(expect.arrayContaining(text.split(',')));
    expect(segmentFields([], AS_OF)).toMatchObject({ 'Attributes.primary_segment': '', 'Attributes.segments': '' });
  });
});
