import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openComparison } from '../../../functions/core/segments/differences.ts';

describe('openComparison(everyone)(members)', () => {
  const everyone = Array.from({ length: 100 }, (_, person) => ({
    order_count: person,
    recency_days: 7 * ((person * 37) % 100),
    favourite_brand: person < 50 ? 'tsumugi' : 'lumiere',
    attention_customer: false,
  }));

  it('ranks by how unlike everyone the members are, with medians and shares', () => {
    const [first, second, ...others] = openComparison(everyone)(Array.from({ length: 10 }, (_, at) => 90 + at));
    expect(first).toMatchObject({
      attribute: 'order_count',
      label: { ja: '注文件数' },
      members: { ja: '中央値94件', en: 'median 94' },
      everyone: { ja: '中央値49件', en: 'median 49' },
    });
    expect(first?.effect).toBeCloseTo(0.9, 10);
    expect(second).toMatchObject({
      attribute: 'favourite_brand',
      everyone: { ja: '「tsumugi」が50%', en: '50% tsumugi' },
      effect: -0.5,
    });
    expect(others).toEqual([]);
  });

  it('finds nothing between everyone and everyone', () => {
    expect(openComparison(everyone)([...everyone.keys()])).toEqual([]);
    expect(openComparison([])([])).toEqual([]);
  });

  it('says what two attributes say alike only once', () => {
    const alike = everyone.map((values) => ({ ...values, frequency: values.order_count * 3 + 1 }));
    const told = openComparison(alike)([95, 96, 97]).map(({ attribute }) => attribute);
    expect(told.filter((name) => ['order_count', 'frequency'].includes(name))).toHaveLength(1);
  });

  it('measures a figure as a comparison of every member with everyone does', () => {
    const someFigure = fc.option(fc.integer({ min: 0, max: 9 }), { nil: null });
    fc.assert(
      fc.property(fc.array(fc.tuple(someFigure, fc.boolean()), { minLength: 1, maxLength: 40 }), (people) => {
        const values = people.map(([order_count]) => ({ order_count }));
        const members = people.flatMap(([, isMember], row) => (isMember ? [row] : []));
        const known = people.flatMap(([figure]) => (figure === null ? [] : [figure]));
        const own = members.flatMap((row) => values[row]?.order_count ?? []);
        const pairs = own.flatMap((figure) => known.map((other) => Math.sign(figure - other)));
        const delta = pairs.reduce<number>((sum, sign) => sum + sign, 0) / pairs.length;
        const [told] = openComparison(values)(members);
        if (Math.abs(delta) >= 0.147 + 1e-9) expect(told?.effect).toBeCloseTo(delta, 10);
        else if (!(Math.abs(delta) > 0.147 - 1e-9)) expect(told).toBeUndefined();
      }),
    );
  });
});
