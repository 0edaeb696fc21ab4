import { describe, expect, it } from 'vitest';
import { planOf } from '../asking.ts';

const decided = (question: string) => planOf(question).people;

describe('decisions on consent', () => {
  it.each([
    'how many people withdrew their email consent in October',
    'how many customers opted out of emails in October',
    'how many customers unsubscribed from the newsletter in October',
    '10月にメールの同意を撤回した人は何人',
    '10月にメルマガを配信停止した人は何人',
    '10月にメールを「可」から「不可」に変えた人は何人',
  ])('a period says when consent was taken back: %s', (question) => {
    expect(decided(question)).toMatchObject([
      {
        kind: 'event',
        of: 'consent',
        filters: [
          { field: 'consent_channel', values: ['email'] },
          { field: 'consent_decision', values: ['withdrawn'] },
        ],
        range: { from: '2026-10-01', to: '2026-10-31' },
      },
    ]);
  });

  it.each([
    'how many customers opted out of emails',
    'メールNGの人は何人',
  ])('without one it is what people answer now: %s', (question) => {
    expect(decided(question)).toMatchObject([{ kind: 'consent', purpose: 'email', answers: ['no'] }]);
  });

  it('beside what else people did it is what they answer now', () => {
    expect(decided('people who bought in October and opted out of emails').map(({ kind }) => kind)).toEqual([
      'bought',
      'consent',
    ]);
  });
});
