import { describe, expect, it } from 'vitest';
import { withoutIdleClauses } from '../../../../functions/core/questions/usual/without-idle-clauses.ts';
import { contextOf } from '../asking.ts';

const left = (question: string): readonly string[] =>
  withoutIdleClauses(question, contextOf(question)).map(({ question: rest }) => rest);

describe('a clause that says nothing of what is asked', () => {
  it.each([
    ['Let me zorble this a bit. How many VIPs live in Osaka?', 'How many VIPs live in Osaka?'],
    ['How many VIPs live in Osaka? I zorbled it.', 'How many VIPs live in Osaka?'],
    ['ひょいとうかがいます。先月の売上は？', '先月の売上は?'],
  ])('may be left aside: %s', (question, rest) => {
    expect(left(question)).toContain(rest);
  });

  it('is named beside what is left', () => {
    const question = 'Let me zorble this a bit. How many VIPs live in Osaka?';
    const [first] = withoutIdleClauses(question, contextOf(question));
    expect(first?.clause).toBe('Let me zorble this a bit.');
  });

  it.each([
    ['is one noun', 'ワピチ、先月の売上は？'],
    ['is one noun and manners', 'ワピチ 恐れ入りますが、先月の売上は？'],
    ['names what is not held', '在庫が気になります。先月の売上は？'],
    ['names a figure', 'I zorbled our sales. How many VIPs live in Osaka?'],
    ['has no word that nobody can read', 'Please tell me. How many VIPs live in Osaka?'],
  ])('is not, where it %s: %s', (_, question) => {
    expect(left(question)).toEqual([]);
  });
});
