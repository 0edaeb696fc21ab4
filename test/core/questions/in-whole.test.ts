import { describe, expect, it } from 'vitest';
import { read } from './asking.ts';

/** By what the figures are told, and by what those behind them. */
function told(question: string): readonly (readonly string[])[] {
  const understanding = read(question);
  if (understanding.kind !== 'plan') return [];
  return [understanding.plan, ...(understanding.further ?? [])].map(({ dimensions, time }) => [
    ...dimensions,
    ...(time.grain === null ? [] : [time.grain]),
  ]);
}

describe('all groups together beside the groups', () => {
  it.each([
    ['ブランド別の売上と合計', [['brand'], []]],
    ['平均年齢をブランドごとに、あと全体も', [['brand'], []]],
    ['先月の売上をブランド別と全体で', [['brand'], []]],
    ['ブランドごとの返品率とトータルの返品率', [['brand'], []]],
    ['月別の売上推移と合計', [['month'], []]],
    ['先月のカテゴリ別の売上を、合計も一緒に出してください', [['category'], []]],
    ['sales by brand and overall', [['brand'], []]],
    ['average age by brand, plus the total', [['brand'], []]],
  ])('are told where they are asked for: %s', (question, groups) => {
    expect(told(question)).toEqual(groups);
  });

  it.each([
    ['先月の売上は全体でいくら', [[]]],
    ['ブランド別の売上と全体に占める割合', [['brand']]],
    ['女性のリピート率は全体と比べてどう？', [['population']]],
  ])('are not, where something else is: %s', (question, groups) => {
    expect(told(question)).toEqual(groups);
  });
});
