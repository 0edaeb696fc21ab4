import { describe, expect, it } from 'vitest';
import { type Condition, EMPTY_PLAN, type Plan } from '../../../../functions/core/questions/plan.ts';
import { countedInPurchasesBefore } from '../../../../functions/core/questions/reading/follow-up-purchases.ts';
import { Notes } from '../../../../functions/core/questions/reading/notes.ts';

const september = { from: '2026-09-01', to: '2026-09-30' };
const august = { from: '2026-08-01', to: '2026-08-31' };
const tsumugi = { field: 'brand', op: 'in', values: ['tsumugi'] } as const;
const there: Condition = { kind: 'bought', did: true, outcome: 'sale', filters: [tsumugi], range: september };
const twice: Condition = { kind: 'threshold', measure: 'orders', op: '>=', value: 2, filters: [], range: null };
const people = (...conditions: readonly Condition[]): Plan => ({
  ...EMPTY_PLAN,
  measures: [{ name: 'customers', attribute: null }],
  people: conditions,
});
const counted = (previous: Plan, said: Condition, notes = new Notes()) =>
  countedInPurchasesBefore({ filters: [], people: [said], range: null }, previous, notes);

describe('how often somebody bought, behind who bought there and then', () => {
  it('is of those purchases, which it says itself', () => {
    const { people: now, previous } = counted(people(there), twice);
    expect(now).toEqual([{ ...twice, filters: [tsumugi], range: september }]);
    expect(previous.people).toEqual([]);
  });

  it('keeps a period of its own', () => {
    const own: Condition = { kind: 'threshold', measure: 'orders', op: '>=', value: 2, filters: [], range: august };
    expect(counted(people(there), own).people).toEqual([own]);
  });

  it('is asked back behind several purchases', () => {
    const notes = new Notes();
    counted(people(there, { ...there, range: august } as Condition), twice, notes);
    expect(notes.obstacle?.kind).toBe('ask-back');
  });
});
