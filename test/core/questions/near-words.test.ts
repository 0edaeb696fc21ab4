import { describe, expect, it } from 'vitest';
import { closestWords } from '../../../functions/core/questions/near-words.ts';
import { catalogOf } from './asking.ts';

describe('the words nearest to a misspelt one', () => {
  const { lexicon } = catalogOf();

  it('are never the opposite of what was written', () => {
    expect(closestWords('unregistered', lexicon)).not.toContain('registered');
    expect(closestWords('disagreed to calls', lexicon)).not.toContain('agreed to calls');
    expect(closestWords('regisstered', lexicon)).toEqual(['registered']);
  });

  it('are names of the data first', () => {
    expect(closestWords('リネンシャシ'.normalize('NFKC'), lexicon)).toEqual([]);
    expect(closestWords('りねんしゃし', lexicon)).toEqual(['りねんしゃつ']);
    expect(closestWords('pearl earings', lexicon)).toEqual(['pearl earrings']);
  });

  it('are none where short, or where what they mean differs', () => {
    expect(closestWords('ab', lexicon)).toEqual([]);
    expect(closestWords('zzzzzzzzzz', lexicon)).toEqual([]);
  });
});
