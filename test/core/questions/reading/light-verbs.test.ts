import { describe, expect, test } from 'vitest';
import { planOf, read } from '../asking.ts';

describe('light verbs', () => {
  test.each([
    ['今年来たクレームは何件？', '今年のクレームは何件？'],
    ['先月寄せられた問い合わせは何件ありましたか', '先月の問い合わせは何件ありましたか'],
    ['今週の電話での問い合わせって何件きてます？', '今週の電話での問い合わせは何件？'],
    ['未解決で終わった問い合わせは何件？', '未解決の問い合わせは何件？'],
    ['How many complaints were logged in May 2026?', 'How many complaints in May 2026?'],
    ['number of contacts received last month', 'number of contacts last month'],
  ])('%s is read as %s', (said, plain) => {
    expect(planOf(said)).toEqual(planOf(plain));
  });

  test.each([
    '先月来た人は何人？',
    'クレームが寄せられなかった人は何人？',
  ])('%s says something of people, which nobody can know', (said) => {
    expect(read(said).kind).toBe('refusal');
  });
});
