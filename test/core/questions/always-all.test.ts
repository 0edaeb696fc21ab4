import { describe, expect, it } from 'vitest';
import { read } from './asking.ts';

describe('a share that could be nothing but everything', () => {
  it.each(['share of sales from people who bought', '買った人が売上に占める割合'])('is refused: %s', (question) => {
    expect(read(question).kind).toBe('refusal');
  });

  it.each([
    'What share of people who bought in 2026 bought twice or more?',
    'What share of women who bought this year bought at least three times?',
    'share of women in Tokyo who bought shirts',
    'percentage of VIPs in Tokyo who have refused email',
  ])('is never told where what is done last is the part: %s', (question) => {
    const understanding = read(question);
    if (understanding.kind !== 'plan') throw new Error(`${question} has no plan`);
    const { filters, people, share } = understanding.plan;
    expect([...people, ...filters].length - (share?.people.length ?? 0) - (share?.filters.length ?? 0)).toBe(1);
  });
});
