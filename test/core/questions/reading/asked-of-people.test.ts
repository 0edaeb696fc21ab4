import { describe, expect, it } from 'vitest';
import { understand } from '../../../../functions/core/questions/understand.ts';
import { contextOf } from '../asking.ts';

const dimensionsOf = (question: string): readonly string[] | string => {
  const read = understand(question, contextOf(question));
  return read.kind === 'plan' ? read.plan.dimensions : read.kind;
};

describe('what and where those who were named buy', () => {
  it.each([
    ['女性は何を買ってる？', 'product'],
    ['30代は何を買っていますか', 'product'],
    ['VIPの人は何を買った？', 'product'],
    ['what are women buying?', 'product'],
    ['女性はどこで買っていますか', 'channel'],
    ['where do women shop?', 'channel'],
    ['where did women buy shirts?', 'channel'],
  ])('is told by goods or channel: %s', (question, dimension) => expect(dimensionsOf(question)).toEqual([dimension]));

  it.each(['女性は何人が買った？', '何を買ったかに関わらず女性は何人'])('is not how many they are: %s', (question) =>
    expect(dimensionsOf(question)).not.toEqual(['product']));
});
