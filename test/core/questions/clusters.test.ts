import { describe, expect, it } from 'vitest';
import { DEFAULT_MEANINGS } from '../../../functions/core/meanings.ts';
import { checkPlan } from '../../../functions/core/questions/guard.ts';
import { EMPTY_PLAN } from '../../../functions/core/questions/plan.ts';
import { catalogOf, planOf, read } from './asking.ts';

const ADMIN = { role: 'admin', customerOnLine: false } as const;
const savers = { field: 'cluster', op: 'in', values: ['cluster_saver_occasional_buyers'] };

describe('clusters by their names', () => {
  it.each([
    '少額・低頻度の購入者は何人？',
    '少額低頻度の購入者は何人？',
    '低頻度クラスタは何人？',
    'number of light-spending, occasional buyers',
    'how many people are in the occasional cluster',
    'number of customers in the “light-spending, occasional buyers” cluster',
  ])('are read: %s', (question) => {
    expect(planOf(question)).toMatchObject({ measures: [{ name: 'customers' }], filters: [savers] });
  });

  it('are not read where only a part of the name is said, without the word for what it is', () => {
    expect(read('少額の人は何人？').kind).not.toBe('plan');
  });

  it('are known only where customers were clustered', () => {
    const none = { ...catalogOf({ clusters: [] }) };
    const plan = {
      ...EMPTY_PLAN,
      measures: [{ name: 'customers', attribute: null }],
      dimensions: ['cluster'],
    } as const;
    expect(checkPlan(plan, ADMIN, none, DEFAULT_MEANINGS)).toMatchObject({ allowed: false });
    expect(checkPlan(plan, ADMIN, catalogOf(), DEFAULT_MEANINGS)).toMatchObject({ allowed: true });
  });
});
