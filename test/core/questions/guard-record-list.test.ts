import { describe, expect, it } from 'vitest';
import { DEFAULT_MEANINGS } from '../../../functions/core/meanings.ts';
import { checkRecordList } from '../../../functions/core/questions/guard-record-list.ts';
import { checkAgent, checkScope } from '../../../functions/core/questions/guard-scope.ts';
import type { MeasureName } from '../../../functions/core/questions/measures.ts';
import { EMPTY_PLAN, type Plan } from '../../../functions/core/questions/plan.ts';

const listOf = (name: MeasureName, more: Partial<Plan> = {}): Plan => ({
  ...EMPTY_PLAN,
  subject: 'records',
  measures: [{ name, attribute: null }],
  ...more,
});

describe('records one by one', () => {
  it.each([
    'orders',
    'returned_orders',
    'cancelled_orders',
    'contacts',
    'survey_answers',
  ] as const)('are %s, grouped by nothing', (name) => {
    expect(checkRecordList(listOf(name)).allowed).toBe(true);
    expect(checkRecordList(listOf(name, { dimensions: ['brand'] })).allowed).toBe(false);
    expect(checkRecordList(listOf(name, { time: { ...EMPTY_PLAN.time, grain: 'month' } })).allowed).toBe(false);
  });

  it('are nothing that is only summed up', () => {
    expect(checkRecordList(listOf('sales')).allowed).toBe(false);
    expect(checkRecordList(listOf('web_events')).allowed).toBe(false);
  });

  it('are in the order of their amounts where they are orders', () => {
    expect(checkRecordList(listOf('orders', { order: 'descending' })).allowed).toBe(true);
    expect(checkRecordList(listOf('contacts', { order: 'descending' })).allowed).toBe(false);
  });

  it('say whose they are, so agents are told none of others, and none of one customer in this form', () => {
    expect(checkAgent(listOf('orders'), DEFAULT_MEANINGS).allowed).toBe(false);
    const ofOne = listOf('orders', { scope: 'customer' });
    expect(checkScope(ofOne, { role: 'admin', customerOnLine: true }).allowed).toBe(false);
  });
});
