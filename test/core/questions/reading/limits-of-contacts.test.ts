import { describe, expect, it } from 'vitest';
import { planOf } from '../asking.ts';

const satisfied = (op: string, value: number) => ({ field: 'contact_satisfaction', op, value });
const minutes = (op: string, value: number) => ({ field: 'contact_minutes', op, value });

describe('contacts chosen by their own numbers', () => {
  it.each([
    ['contacts with a satisfaction of at most 2', satisfied('<=', 2)],
    ['how many contacts had satisfaction of 4 or more', satisfied('>=', 4)],
    ['how many contacts were rated below 3', satisfied('<', 3)],
    ['満足度が2以下の問い合わせは何件？', satisfied('<=', 2)],
    ['contacts that took longer than 15 minutes', minutes('>', 15)],
    ['how many contacts lasted at least 30 minutes', minutes('>=', 30)],
    ['contacts over 1 hour', minutes('>', 60)],
    ['10分以上かかった問い合わせは何件', minutes('>=', 10)],
    ['1時間以上の問い合わせは何件', minutes('>=', 60)],
  ])('are those alone: %s', (question, filter) => {
    const plan = planOf(question);
    expect(plan.measures).toEqual([{ name: 'contacts', attribute: null }]);
    expect(plan.filters).toContainEqual(filter);
  });

  it('are told by the mark that they were given', () => {
    for (const question of ['contacts by satisfaction score', '満足度別の問い合わせ件数'])
      expect(planOf(question)).toMatchObject({ measures: [{ name: 'contacts' }], dimensions: ['contact_mark'] });
  });

  it('are not the people who had them', () => {
    const plan = planOf('how many customers with unresolved contacts');
    expect(plan).toMatchObject({ measures: [{ name: 'customers' }], people: [{ kind: 'event', of: 'contact' }] });
  });
});
