import { describe, expect, it } from 'vitest';
import { nameQuality } from '../../../functions/core/identities/name-quality.ts';
import { nameScores } from '../../../functions/core/identities/name-scores.ts';

const weightOf = (left: string, right: string): number => nameScores([[left, right]])[0]?.weight ?? Number.NaN;

describe('the score of two whole names', () => {
  it.each([
    ['Bob Allen', 'Robert Allen', 'Rupert Allen'],
    ['Taro Satoh', 'サトウ タロウ', 'イトウ タロウ'],
    ['髙橋 花子', '高橋 花子', '高橋 華'],
    ['Smith, John', 'John Smith', 'Joan Smythe'],
    ['J. Smith', 'John Smith', 'Kate Smith'],
    ['José Núñez', 'Jose Nunez', 'Jose Nuno'],
    ['Karim Said Omar Nouri', 'Karim Said Omer Nouri', 'Karim Said Hadi Nouri'],
    ['Karim Said Omar Nouri', 'Omar Nouri', 'Karim Said Hadi Nouri'],
  ])('puts %s nearer to %s than to %s', (name, same, other) => {
    expect(weightOf(name, same)).toBeGreaterThan(weightOf(name, other));
  });

  it('is the same either way round, and says how the words agree', () => {
    expect(weightOf('Ann Lee', 'Anna Li')).toBe(weightOf('Anna Li', 'Ann Lee'));
    const [score] = nameScores([['Bob Allen', 'Robert Allen']]);
    expect(score?.findings.map(({ en }) => en)).toEqual([
      'same family name',
      'given name is a short form, an initial or a part',
    ]);
  });

  it('is 0 where there is no sound in common', () => {
    const [score] = nameScores([['山田 太郎', 'Grace Kelly']]);
    expect(score).toMatchObject({ weight: 0, findings: [{ en: 'nothing to compare (no common sound)' }] });
  });
});

describe('the quality of a ranking of names', () => {
  const finding = (en: string) => ({ ja: en, en });
  const pair = (weight: number, isMatch: boolean, en: string) => ({
    weight,
    isMatch,
    findings: [finding(en)],
    names: [`${weight}`, en] as const,
  });

  it('tells what is missed and what is mistaken at the best weight, alike errors together', () => {
    const judged = [
      pair(9, true, 'same'),
      pair(8, true, 'same'),
      pair(8, false, 'slip'),
      pair(7, true, 'slip'),
      pair(1, true, 'script'),
      pair(1, false, 'other'),
      pair(1, false, 'other'),
      pair(1, false, 'other'),
    ];
    expect(nameQuality(judged)).toMatchObject({
      pairs: 8,
      matches: 4,
      bestWeight: 7,
      missed: [{ findings: [finding('script')], pairs: 1, example: ['1', 'script'] }],
      mistaken: [{ findings: [finding('slip')], pairs: 1, example: ['8', 'slip'] }],
    });
  });

  it('has no average precision where there is no match', () => {
    expect(nameQuality([pair(1, false, 'other')])).toMatchObject({ averagePrecision: null, mistaken: [] });
  });
});
