import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEGMENTS } from '../../../functions/core/segments/catalog.ts';
import { all, any, basesOf, holds, is, memberOf, not } from '../../../functions/core/segments/condition.ts';
import { basesFirst, linkSegments } from '../../../functions/core/segments/link-segments.ts';
import { neededChanges } from '../../../functions/core/segments/needed-changes.ts';
import { readSegment } from '../../../functions/core/segments/readings.ts';
import { AS_OF } from '../attributes/histories.ts';
import { segmentNamedIn, someSegments, written } from './some-segments.ts';

describe('linkSegments(written)', () => {
  it('puts segments in the place of their names, whatever the order in which they are written', () => {
    const linked = linkSegments([
      written('last', all(memberOf('middle'), not(memberOf('first')))),
      written('middle', any(memberOf('first'), is('order_count', '>', 5))),
      written('first', is('recency_days', '<=', 30)),
    ]);
    expect(linked.map(({ name }) => name)).toEqual(['last', 'middle', 'first']);
    const { condition } = segmentNamedIn(linked, 'last');
    expect(holds(condition, { recency_days: 90, order_count: 6 })).toBe(true);
    expect(holds(condition, { recency_days: 10, order_count: 6 })).toBe(false);
    expect(holds(condition, { recency_days: 90, order_count: 5 })).toBe(false);
    expect(basesOf(condition).map(({ name }) => name)).toEqual(['middle', 'first']);
  });

  it('takes a base with a missing figure as one that the person is not in', () => {
    const linked = linkSegments([
      written('outside', not(memberOf('base'))),
      written('base', is('recency_days', '<', 9)),
    ]);
    expect(holds(segmentNamedIn(linked, 'outside').condition, {})).toBe(true);
  });

  it('refuses a segment that is a base of itself, and says where and what to do', () => {
    const refusal = (...segments: Parameters<typeof linkSegments>[0]) => {
      try {
        linkSegments(segments);
      } catch (error) {
        return error;
      }
      return null;
    };
    expect(refusal(written('a', not(memberOf('a'))))).toMatchObject({ message: expect.stringContaining('a → a') });
    expect(
      refusal(
        written('start', memberOf('a')),
        written('a', all(is('order_count', '>', 1), not(memberOf('b')))),
        written('b', any(memberOf('c'), is('order_count', '>', 1))),
        written('c', memberOf('a')),
      ),
    ).toMatchObject({
      code: 'invalid-input',
      message: 'the segment a is a base of itself: a → b → c → a',
      remedy: expect.stringContaining('a out of that of c'),
    });
    expect(refusal(written('a', memberOf('gold')), written('b', is('order_count', '>', 1)))).toMatchObject({
      message: 'the condition of the segment a starts from gold, and no segment is named so',
      remedy: 'There are: a, b.',
    });
  });
});

describe('basesFirst(segments)', () => {
  it('puts every segment behind those that it starts from', () => {
    fc.assert(
      fc.property(someSegments, (segments) => {
        const names = basesFirst(segments).map(({ name }) => name);
        expect(names.toSorted()).toEqual(segments.map(({ name }) => name).toSorted());
        for (const { name, condition } of segments)
          for (const base of basesOf(condition)) expect(names.indexOf(base.name)).toBeLessThan(names.indexOf(name));
      }),
    );
    expect(basesFirst(SEGMENTS.slice(0, 5)).map(({ name }) => name)).toEqual(
      SEGMENTS.slice(0, 5).map(({ name }) => name),
    );
  });
});

describe('a segment that starts from others', () => {
  const [unreachable, candidate] = ['unreachable_top_buyer', 'cross_sell_candidate'].map((name) =>
    segmentNamedIn(SEGMENTS, name),
  );

  it('is explained clause by clause, down to the figures of its bases', () => {
    if (unreachable === undefined) throw new Error('no such segment');
    const values = { m_score: 5, f_score: 4, recency_days: 200, ok_to_call: 'no', ok_to_email: 'yes' };
    const { member, clauses } = readSegment(unreachable, values, AS_OF);
    expect(member).toBe(false);
    expect(clauses).toMatchObject([
      {
        text: {
          ja: '「VIP」に入っている、または「休眠VIP」に入っている',
          en: 'in the segment “VIP” or in the segment “dormant VIP”',
        },
        value: { ja: 'VIP：入っていない、休眠VIP：入っている', en: 'VIP: no member, dormant VIP: a member' },
        holds: true,
        through: [
          {
            name: 'vip',
            member: false,
            clauses: [{ holds: true }, { holds: true }, { holds: false, value: { ja: '200日', en: '200 days' } }],
          },
          { name: 'dormant_top_buyer', member: true },
        ],
      },
      { value: { ja: '入っている', en: 'a member' }, holds: true, through: [{ member: true }] },
      {
        value: { en: 'no member' },
        holds: false,
        through: [{ member: false, clauses: [{ text: { en: 'ok to email: no' }, value: { en: 'yes' } }] }],
      },
    ]);
    expect(neededChanges(unreachable.condition, values)).toEqual([is('ok_to_email', '=', 'no')]);
  });

  it('says that somebody must not be in a base', () => {
    if (candidate === undefined) throw new Error('no such segment');
    const { clauses } = readSegment(
      candidate,
      { recency_days: 12, days_since_first_order: 300, brand_count: 2, ok_to_email: 'yes' },
      AS_OF,
    );
    expect(clauses[1]).toMatchObject({
      text: { ja: '「ブランド横断」に入っていない', en: 'not in the segment “cross-brand buyer”' },
      value: { ja: '入っている', en: 'a member' },
      holds: false,
    });
    expect(clauses.map((clause) => clause.holds)).toEqual([true, false, true]);
  });
});
