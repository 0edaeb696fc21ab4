import { describe, expect, it } from 'vitest';
import { STRATEGY_CASES } from '../../../../functions/core/segments/strategies/cases.ts';
import { rankCases } from '../../../../functions/core/segments/strategies/rank-cases.ts';
import { strategyCase } from '../../../../functions/core/segments/strategies/strategy-case.ts';

const best = (text: string): string | undefined => rankCases(text, STRATEGY_CASES)[0]?.found.id;

describe('rankCases(text, cases)', () => {
  it('finds the case of a situation in either language', () => {
    expect(best('cross-brand buyer: completed orders with 2 or more brands')).toBe('next-brand');
    expect(best('2つ以上のブランドで注文が完了しているお客様、ブランド横断')).toBe('next-brand');
    expect(best('離反の恐れ、普段の購入間隔の2倍以上')).toBe('not-every-risk-can-be-turned');
    expect(best('lapsed buyers, long ago')).toBe('win-back-by-reason');
  });

  it('finds nothing where no word is shared, and leaves out what fits much less than the best', () => {
    expect(rankCases('zzz 宇宙旅行', STRATEGY_CASES)).toEqual([]);
    expect(rankCases('', STRATEGY_CASES)).toEqual([]);
    const scores = rankCases('VIP', STRATEGY_CASES).map(({ score }) => score);
    expect(Math.min(...scores)).toBeGreaterThanOrEqual(Math.max(...scores) / 2);
  });
});

describe('the library of cases', () => {
  it('has cases of the shape that files must have, each once and each with its source', () => {
    for (const found of STRATEGY_CASES) expect(strategyCase.parse(found)).toEqual(found);
    expect(new Set(STRATEGY_CASES.map(({ id }) => id)).size).toBe(STRATEGY_CASES.length);
    for (const { source } of STRATEGY_CASES) expect(source).toMatch(/\(\d{4}\)/);
  });
});
