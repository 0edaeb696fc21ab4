import { describe, expect, it } from 'vitest';
import { DEFAULT_MEANINGS } from '../../../functions/core/meanings.ts';
import { normalizeQuestion } from '../../../functions/core/questions/normalize-question.ts';
import { timeContext } from '../../../functions/core/questions/time-pattern.ts';
import { maybeTimeAt } from '../../../functions/core/questions/time-phrases.ts';
import { AS_OF, planOf, read } from './asking.ts';

function period(text: string): string | null {
  const { folded } = normalizeQuestion(text);
  const found = maybeTimeAt(folded, 0, timeContext(AS_OF, DEFAULT_MEANINGS));
  return found === null || found.end !== folded.length ? null : `${found.phrase.range.from} ${found.phrase.range.to}`;
}

describe('parts of periods, on Saturday 2026-10-31 in Tokyo', () => {
  it.each([
    ['先週末', '2026-10-24 2026-10-25'],
    ['今週末', '2026-10-31 2026-10-31'],
    ['last weekend', '2026-10-24 2026-10-25'],
    ['10月上旬', '2026-10-01 2026-10-10'],
    ['先月の中旬', '2026-09-11 2026-09-20'],
    ['2026年2月下旬', '2026-02-21 2026-02-28'],
    ['2025年10月前半', '2025-10-01 2025-10-15'],
    ['先月の15日', '2026-09-15 2026-09-15'],
    ['early October', '2026-10-01 2026-10-10'],
    ['the second half of last month', '2026-09-16 2026-09-30'],
    ['the first week of October', '2026-10-01 2026-10-07'],
    ['2025年度下期', '2025-10-01 2026-03-31'],
    ['令和7年度上期', '2025-04-01 2025-09-30'],
    ['2025年後半', '2025-07-01 2025-12-31'],
    ['H2 FY2025', '2025-10-01 2026-03-31'],
    ['the first half of fiscal 2025', '2025-04-01 2025-09-30'],
    ['Q3 of FY2025', '2025-10-01 2025-12-31'],
    ['Reiwa 7', '2025-01-01 2025-12-31'],
    ['October Reiwa 7', '2025-10-01 2025-10-31'],
    ['fiscal Reiwa 7', '2025-04-01 2026-03-31'],
    ['2025年の第40週', '2025-09-29 2025-10-05'],
    ['week 40 of 2025', '2025-09-29 2025-10-05'],
    ['Black Friday 2025', '2025-11-28 2025-11-28'],
    ['去年の母の日', '2025-05-11 2025-05-11'],
    ['お盆前の7日間', '2026-08-06 2026-08-12'],
    ['10月5日から7日間', '2026-10-05 2026-10-11'],
    ['the 7 days before Christmas', '2025-12-17 2025-12-23'],
    ['10月1日〜15日', '2026-10-01 2026-10-15'],
    ['October 1-15', '2026-10-01 2026-10-15'],
    ['from 1 to 15 October 2026', '2026-10-01 2026-10-15'],
    ['10/15/2026', '2026-10-15 2026-10-15'],
    ['so far this year', '2026-01-01 2026-10-31'],
    ['since the start of the year', '2026-01-01 2026-10-31'],
    ['年明けから', '2026-01-01 2026-10-31'],
    ['今月に入ってから', '2026-10-01 2026-10-31'],
  ])('%s is %s', (text, range) => expect(period(text)).toBe(range));

  it.each(['週末', '2026年2月の30日', '第60週', 'the 7 days', '15日'])('%s is no period by itself', (text) =>
    expect(period(text)).toBeNull());

  it.each([
    ['2025年度下期の売上を上期と比較', '2025-10-01 2026-03-31', '2025-04-01 2025-09-30'],
    ['2025年12月と1月の売上を比較', '2026-01-01 2026-01-31', '2025-12-01 2025-12-31'],
    ['先月の下旬と上旬の売上を比較', '2026-09-21 2026-09-30', '2026-09-01 2026-09-10'],
    ['compare sales in Q3 2025 with Q2', '2025-07-01 2025-09-30', '2025-04-01 2025-06-30'],
    ['今週とその前の7日間の売上を比較', '2026-10-26 2026-10-31', '2026-10-19 2026-10-25'],
    ['去年の年末年始の売上は一昨年と比べてどう？', '2025-12-29 2026-01-03', '2024-12-29 2025-01-03'],
    ['sales this October compared to last year', '2026-10-01 2026-10-31', '2025-10-01 2025-10-31'],
  ])('what leaves out a year or a month has that of the period beside it: %s', (question, range, comparison) => {
    const { time } = planOf(question);
    expect(`${time.range?.from} ${time.range?.to}`).toBe(range);
    expect(`${time.comparison?.from} ${time.comparison?.to}`).toBe(comparison);
  });

  it('asks back before what the days were', () => {
    expect(read('その前の7日間の売上')).toMatchObject({ kind: 'ask-back' });
  });
});
