import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  englishFeatures,
  type Features,
  japaneseFeatures,
} from '../../../../functions/core/questions/usual/features.ts';
import { NearestQuestions } from '../../../../functions/core/questions/usual/nearest.ts';

const WORDS = ['sales', 'takings', 'orders', 'customers', 'by', '{by}', '{time}', 'how', 'many'];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const bank = fc.array(fc.record({ frame: text, wordings: fc.array(text, { maxLength: 4 }) }), {
  minLength: 1,
  maxLength: 8,
});

/** Cosine of tf-idf vectors, word for word as the formula says it. */
function naiveNearness(asked: string, said: string, all: readonly string[]): number {
  const rarity = (feature: number): number => {
    const holding = all.filter((each) => englishFeatures(each).has(feature)).length;
    return Math.log(1 + all.length / Math.max(1, holding));
  };
  const weights = (features: Features): ReadonlyMap<number, number> =>
    new Map([...features].map(([feature, count]) => [feature, (1 + Math.log(count)) * rarity(feature)]));
  const [one, other] = [weights(englishFeatures(asked)), weights(englishFeatures(said))];
  const length = (of: ReadonlyMap<number, number>): number =>
    Math.sqrt([...of.values()].reduce((sum, w) => sum + w * w, 0));
  const product = [...one].reduce((sum, [feature, weight]) => sum + weight * (other.get(feature) ?? 0), 0);
  const lengths = length(one) * length(other);
  return lengths === 0 ? 0 : product / lengths;
}

describe('the nearest usual questions', () => {
  it('are as near as the cosine of their best three wordings says, or of the only one', () => {
    fc.assert(
      fc.property(bank, text, (questions, asked) => {
        const all = questions.flatMap(({ frame, wordings }) => [frame, ...wordings]);
        for (const { question, nearness } of new NearestQuestions(questions, englishFeatures).near(asked)) {
          const said = [question.frame, ...question.wordings];
          const [first = 0, second = 0, third = 0] = said
            .map((each) => naiveNearness(asked, each, all))
            .toSorted((one, other) => other - one);
          const sum = said.length === 1 ? 0.95 * first : 0.6 * first + 0.25 * second + 0.15 * third;
          expect(nearness).toBeCloseTo(sum, 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('come the nearest first, and those with a wording word for word the same are covered whole', () => {
    const questions = [
      { frame: '{time}の売上は？', wordings: ['{time}いくら売れた', '{time}の売り上げを教えて'] },
      { frame: '{by}別の顧客数', wordings: ['{by}ごとの人数'] },
    ];
    const near = new NearestQuestions(questions, japaneseFeatures).near('{time}いくら売れた');
    expect(near[0]?.question.frame).toBe('{time}の売上は？');
    expect(near[0]?.covered).toBe(1);
    expect(near.map(({ nearness }) => nearness)).toEqual(
      near.map(({ nearness }) => nearness).toSorted((a, b) => b - a),
    );
  });
});
