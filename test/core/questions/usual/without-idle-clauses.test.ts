import { describe, expect, it } from 'vitest';
import { understand } from '../../../../functions/core/questions/understand.ts';
import { contextOf } from '../asking.ts';

const read = (question: string): ReturnType<typeof understand> => understand(question, contextOf(question));

describe('a clause that says nothing of what is asked', () => {
  it.each([
    ['試しに伺います。先月の売上は？', '先月の売上は？', '試しに伺います。'],
    [
      'Let me fiddle with this a bit. How many VIPs live in Osaka?',
      'How many VIPs live in Osaka?',
      'Let me fiddle with this a bit.',
    ],
  ])('is left aside, which is said: %s', (question, same, clause) => {
    const [whole, plain] = [read(question), read(same)];
    expect(whole).toMatchObject({ kind: 'plan', plan: plain.kind === 'plan' ? plain.plan : null });
    const said = whole.kind === 'plan' ? whole.readings.map(({ ja, en }) => ja + en).join() : '';
    expect(said).toContain(clause);
  });

  it.each([
    ['names what is not held', 'I look after our parking garage. How many wapitis were there?'],
    ['is one noun', 'ワピチ、先月の売上は？'],
    ['names a figure', '在庫が気になります。先月の売上は？'],
  ])('is not, where it %s: %s', (_, question) => {
    expect(read(question).kind).toBe('refusal');
  });
});
