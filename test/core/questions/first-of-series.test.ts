import { describe, expect, it } from 'vitest';
import { understand } from '../../../functions/core/questions/understand.ts';
import { contextOf } from './asking.ts';

describe('the first one of several goods that are named alike', () => {
  it('is the one whose name the others begin with, which is said', () => {
    const question = 'how many people bought the first Tanuki Kart';
    expect(understand(question, contextOf(question, {}))).toMatchObject({
      kind: 'plan',
      plan: { people: [{ kind: 'bought', filters: [{ field: 'product', op: 'in', values: ['Tanuki Kart'] }] }] },
      readings: [{ en: 'read “the first Tanuki Kart” as “Tanuki Kart”' }],
    });
  });

  it('is not read where no other goods are named so', () => {
    const question = 'how many people bought the first Pearl Earrings';
    expect(understand(question, contextOf(question, {})).kind).toBe('refusal');
  });
});
