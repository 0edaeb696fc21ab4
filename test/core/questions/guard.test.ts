import { describe, expect, it } from 'vitest';
import { DEFAULT_MEANINGS } from '../../../functions/core/meanings.ts';
import { checkPlan } from '../../../functions/core/questions/guard.ts';
import { maybePlan, type Plan } from '../../../functions/core/questions/plan.ts';
import { catalogOf, plan } from './asking.ts';

const CATALOG = catalogOf();
const ADMIN = { role: 'admin', customerOnLine: false } as const;
const AGENT = { role: 'agent', customerOnLine: false } as const;
const ON_LINE = { role: 'agent', customerOnLine: true } as const;
const SALES = [{ name: 'sales', attribute: null }] as const;
const PEOPLE = [{ name: 'customers', attribute: null }] as const;

const check = (asked: Plan, scope: Parameters<typeof checkPlan>[1]) =>
  checkPlan(asked, scope, CATALOG, DEFAULT_MEANINGS);

describe('the gate', () => {
  it('lets admins see lists of people and agents not', () => {
    const list = plan({ subject: 'list', measures: SALES, dimensions: ['customer'] });
    expect(check(list, ADMIN)).toEqual({ allowed: true });
    expect(check(list, AGENT)).toMatchObject({ allowed: false, outcome: 'refused' });
    expect(check(list, ON_LINE)).toMatchObject({ allowed: false, outcome: 'refused' });
  });

  it.each([
    'highest_order_value',
    'lowest_order_value',
    'highest_sales_per_customer',
  ] as const)('keeps %s, one person’s figure, from agents', (name) => {
    const asked = plan({ measures: [{ name, attribute: null }] });
    expect(check(asked, ADMIN)).toEqual({ allowed: true });
    expect(check(asked, AGENT)).toMatchObject({ allowed: false, outcome: 'refused' });
  });

  it('keeps groups by customer from agents', () => {
    expect(check(plan({ measures: SALES, dimensions: ['customer'] }), AGENT)).toMatchObject({ allowed: false });
  });

  it('lets figures that are counted over different things stand side by side', () => {
    expect(check(plan({ measures: [...SALES, ...PEOPLE], dimensions: ['brand'] }), AGENT)).toEqual({ allowed: true });
  });

  it('asks back who is meant when nobody is on the line, and tells an agent about who is', () => {
    const phone = plan({ subject: 'facts', facts: [{ name: 'phone', attribute: null }], scope: 'customer' });
    expect(check(phone, AGENT)).toMatchObject({ allowed: false, outcome: 'asked-back' });
    expect(check(phone, ON_LINE)).toEqual({ allowed: true });
  });

  it.each([
    plan({ measures: PEOPLE, people: [{ kind: 'segment', segments: ['no_such'], member: true }] }),
    plan({ measures: [{ name: 'attribute_average', attribute: 'no_such' }] }),
    plan({ measures: [{ name: 'attribute_average', attribute: 'rfm_score' }] }),
    plan({ measures: SALES, filters: [{ field: 'brand', op: 'in', values: ['no_such'] }] }),
    plan({ measures: [] }),
    plan({ measures: [...SALES, ...PEOPLE], having: { op: '>', value: 1, of: 'figure' } }),
    plan({ measures: [...SALES, ...PEOPLE], dimensions: ['category'] }),
    plan({ measures: PEOPLE, time: { range: { from: '2026-01-01', to: null }, grain: null, comparison: null } }),
    plan({ measures: PEOPLE, dimensions: ['category'] }),
    plan({
      measures: SALES,
      dimensions: ['brand'],
      order: 'descending',
      orderBy: 'growth',
    }),
    plan({ measures: PEOPLE, scope: 'customer' }),
  ])('refuses plan %# even to an admin: it names what does not exist, or no figure has it', (asked) => {
    expect(check(asked, { role: 'admin', customerOnLine: true })).toMatchObject({ allowed: false });
  });

  it.each([
    { ...plan({ measures: SALES }), sql: 'DROP TABLE customer' },
    { ...plan({}), measures: [{ name: 'sales; DROP TABLE customer', attribute: null }] },
    { ...plan({}), dimensions: ['profile_id'] },
    { ...plan({}), filters: [{ field: 'phone', op: 'in', values: ['090'] }] },
    { ...plan({}), limit: 1e9 },
    { ...plan({}), time: { range: { from: 'yesterday', to: null }, grain: null, comparison: null } },
    'sales',
    null,
  ])('takes untrusted plan %# for no plan', (json) => {
    expect(maybePlan(json)).toBeNull();
  });
});
