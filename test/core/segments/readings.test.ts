import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttributeValues } from '../../../functions/core/attributes/definition.ts';
import { evaluateAttributes } from '../../../functions/core/attributes/evaluate.ts';
import { all, any, holds, is, not } from '../../../functions/core/segments/condition.ts';
import { conditionText, readSegments, segmentsOf } from '../../../functions/core/segments/readings.ts';
import { AS_OF, somePopulation } from '../attributes/histories.ts';

const CUTPOINTS = {
  recency_days: [30, 90, 200, 400],
  frequency: [1, 2, 3, 4],
  monetary_yen: [2000, 8000, 20_000, 40_000],
  lifetime_value_yen: [1000, 3000, 8000, 20_000],
  'lifetime.bg_nbd': [0.8, 56, 0.7, 2.5],
  'lifetime.gamma_gamma': [5, 4, 4000],
};

function reading(name: string, values: AttributeValues) {
  const found = readSegments(values, AS_OF).find(({ segment }) => segment.name === name);
  if (found === undefined) throw new Error(`no reading of ${name}`);
  return found;
}

describe('readSegments(values, asOf)', () => {
  it('says why a customer is a VIP, with the customer’s own figures', () => {
    const vip = reading('vip', { m_score: 5, f_score: 4, recency_days: 12 });
    expect(vip).toMatchObject({ member: true, asOf: AS_OF, segment: { label: { ja: 'VIP', en: 'VIP' } } });
    expect(vip.clauses).toEqual([
      { text: { ja: 'Mスコアが5以上', en: 'M score: at least 5' }, value: { ja: '5', en: '5' }, holds: true },
      { text: { ja: 'Fスコアが4以上', en: 'F score: at least 4' }, value: { ja: '4', en: '4' }, holds: true },
      {
        text: { ja: '最終注文からの日数が180日以下', en: 'days since last order: at most 180 days' },
        value: { ja: '12日', en: '12 days' },
        holds: true,
      },
    ]);
  });

  it('says which clause keeps a customer out, and what is missing', () => {
    const vip = reading('vip', { m_score: 5, f_score: 4, recency_days: 181 });
    expect(vip.member).toBe(false);
    expect(vip.clauses.map((clause) => clause.holds)).toEqual([true, true, false]);
    const risk = reading('at_risk', { order_count: 1, overdue_ratio: null, recency_days: 70 });
    expect(risk.clauses[1]).toEqual({
      text: { ja: '間隔超過が2倍以上', en: 'overdue: at least 2 times' },
      value: { ja: '記録なし', en: 'none' },
      holds: false,
    });
  });

  it('names the values where a clause looks at several', () => {
    const [clause] = reading('new_customer', {
      days_since_first_order: null,
      order_count: 0,
      days_since_registration: 3,
    }).clauses;
    expect(clause).toEqual({
      text: {
        ja: '初回注文からの日数が90日以下、または（注文件数が0件、かつ登録からの日数が90日以下）',
        en: 'days since first order: at most 90 days or (orders: 0 and days since registration: at most 90 days)',
      },
      value: {
        ja: '初回注文からの日数：記録なし、注文件数：0件、登録からの日数：3日',
        en: 'days since first order: none, orders: 0, days since registration: 3 days',
      },
      holds: true,
    });
  });

  it('speaks of consent in words', () => {
    expect(reading('do_not_call', { ok_to_call: 'no' }).clauses).toEqual([
      { text: { ja: '電話の許諾が不可', en: 'ok to call: no' }, value: { ja: '不可', en: 'no' }, holds: true },
    ]);
    expect(reading('do_not_call', { ok_to_call: 'unknown' })).toMatchObject({
      member: false,
      clauses: [{ value: { ja: '不明' } }],
    });
  });

  it('is true for members and for everyone else: a member when every clause holds, and the same as holds()', () => {
    const both = new Map<string, Set<boolean>>();
    fc.assert(
      fc.property(somePopulation, (people) => {
        for (const facts of people) {
          const values = evaluateAttributes(facts, AS_OF, CUTPOINTS);
          const members = segmentsOf(values);
          for (const { segment, member, clauses } of readSegments(values, AS_OF)) {
            expect(member).toBe(members.includes(segment.name));
            expect(member).toBe(clauses.every((clause) => clause.holds));
            both.set(segment.name, (both.get(segment.name) ?? new Set()).add(member));
          }
        }
      }),
      { numRuns: 60, seed: 11 },
    );
    expect([...both].filter(([, kinds]) => kinds.size !== 2)).toEqual([]);
  });
});

describe('holds(condition, values)', () => {
  it('takes a missing value, or one of another type, as a comparison that does not hold', () => {
    expect(holds(is('a', '<', 5), {})).toBe(false);
    expect(holds(is('a', '<>', 5), { a: null })).toBe(false);
    expect(holds(is('a', '<>', 5), { a: 'x' })).toBe(false);
    expect(holds(not(is('a', '<', 5)), {})).toBe(true);
  });

  it('combines with all, any and not', () => {
    const condition = all(is('a', '>=', 1), any(is('b', '=', 'x'), not(is('c', '=', true))));
    expect(holds(condition, { a: 1, b: 'x', c: true })).toBe(true);
    expect(holds(condition, { a: 1, b: 'y', c: false })).toBe(true);
    expect(holds(condition, { a: 1, b: 'y', c: true })).toBe(false);
    expect(holds(condition, { a: 0, b: 'x', c: false })).toBe(false);
  });
});

describe('conditionText(condition)', () => {
  it('writes every comparison and combination in both languages', () => {
    const condition = not(
      any(is('brand_count', '<', 2), is('ok_to_call', '<>', 'yes'), is('lifetime_sales_yen', '>', 10_000)),
    );
    expect(conditionText(condition)).toEqual({
      ja: '「購入ブランド数が2ブランド未満、または電話の許諾が可以外、または累計売上が10,000円超」に当てはまらない',
      en: 'not: brands bought: less than 2 or ok to call: not yes or lifetime sales: more than ¥10,000',
    });
  });
});
