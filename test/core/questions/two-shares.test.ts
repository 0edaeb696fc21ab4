import { describe, expect, it } from 'vitest';
import { understand } from '../../../functions/core/questions/understand.ts';
import { contextOf } from './asking.ts';

const told = (question: string) => understand(question, contextOf(question));

describe('two shares of one whole', () => {
  it('are both told, each of the whole', () => {
    const read = told('What percentage of customers are women and what percentage are men?');
    if (read.kind !== 'plan') throw new Error(read.kind);
    expect(read.plan.filters).toEqual([{ field: 'gender', op: 'in', values: ['female'] }]);
    expect(read.further?.map(({ filters }) => filters)).toEqual([[{ field: 'gender', op: 'in', values: ['male'] }]]);
  });

  it('are of the period that is said behind both', () => {
    const read = told('What share of sales came from VIPs and what share from women in 2026?');
    if (read.kind !== 'plan') throw new Error(read.kind);
    expect([read.plan, ...(read.further ?? [])].map(({ time }) => time.range?.from)).toEqual([
      '2026-01-01',
      '2026-01-01',
    ]);
  });

  it('are refused where one of them is not read', () => {
    expect(told('What share of customers are women and what share are happy?').kind).toBe('refusal');
  });
});
