import { describe, expect, it } from 'vitest';
import { DEFAULT_MEANINGS } from '../../../functions/core/meanings.ts';
import { normalizeQuestion } from '../../../functions/core/questions/normalize-question.ts';
import { timeContext } from '../../../functions/core/questions/time-pattern.ts';
import { maybeTimeAt } from '../../../functions/core/questions/time-phrases.ts';
import { AS_OF } from './asking.ts';

/** The period of a text that is a time from its first to its last character; null otherwise. */
function period(text: string): readonly [string | null, string | null] | null {
  const { folded } = normalizeQuestion(text);
  const found = maybeTimeAt(folded, 0, timeContext(AS_OF, DEFAULT_MEANINGS));
  return found === null || found.end !== folded.length ? null : [found.phrase.range.from, found.phrase.range.to];
}

describe('times, on Saturday 2026-10-31 in Tokyo', () => {
  it.each([
    ['今日', '2026-10-31', '2026-10-31'],
    ['昨日', '2026-10-30', '2026-10-30'],
    ['おととい', '2026-10-29', '2026-10-29'],
    ['今週', '2026-10-26', '2026-10-31'],
    ['先週', '2026-10-19', '2026-10-25'],
    ['今月', '2026-10-01', '2026-10-31'],
    ['先月', '2026-09-01', '2026-09-30'],
    ['先々月', '2026-08-01', '2026-08-31'],
    ['今四半期', '2026-10-01', '2026-10-31'],
    ['前四半期', '2026-07-01', '2026-09-30'],
    ['今年', '2026-01-01', '2026-10-31'],
    ['昨年', '2025-01-01', '2025-12-31'],
    ['一昨年', '2024-01-01', '2024-12-31'],
    ['今年度', '2026-04-01', '2026-10-31'],
    ['昨年度', '2025-04-01', '2026-03-31'],
    ['今期', '2026-04-01', '2026-10-31'],
    ['前期', '2025-04-01', '2026-03-31'],
    ['上半期', '2026-04-01', '2026-09-30'],
    ['2025年度下半期', '2025-10-01', '2026-03-31'],
    ['第2四半期', '2026-07-01', '2026-09-30'],
    ['直近90日', '2026-08-03', '2026-10-31'],
    ['直近2週間', '2026-10-18', '2026-10-31'],
    ['直近2年', '2024-11-01', '2026-10-31'],
    ['過去3ヶ月', '2026-08-01', '2026-10-31'],
    ['ここ半年', '2026-05-01', '2026-10-31'],
    ['3か月前', '2026-07-01', '2026-07-31'],
    ['2026年5月', '2026-05-01', '2026-05-31'],
    ['5月', '2026-05-01', '2026-05-31'],
    ['12月', '2025-12-01', '2025-12-31'],
    ['去年の12月', '2025-12-01', '2025-12-31'],
    ['令和8年5月', '2026-05-01', '2026-05-31'],
    ['令和元年', '2019-01-01', '2019-12-31'],
    ['2024年2月29日', '2024-02-29', '2024-02-29'],
    ['2026/10/05', '2026-10-05', '2026-10-05'],
    ['4月から6月まで', '2026-04-01', '2026-06-30'],
    ['2024年4月から6月', '2024-04-01', '2024-06-30'],
    ['2025年11月〜2月', '2025-11-01', '2026-02-28'],
    ['4月以降', '2026-04-01', '2026-10-31'],
    ['today', '2026-10-31', '2026-10-31'],
    ['last week', '2026-10-19', '2026-10-25'],
    ['last month', '2026-09-01', '2026-09-30'],
    ['this year', '2026-01-01', '2026-10-31'],
    ['last year', '2025-01-01', '2025-12-31'],
    ['last fiscal year', '2025-04-01', '2026-03-31'],
    ['the past 90 days', '2026-08-03', '2026-10-31'],
    ['the past 3 weeks', '2026-10-11', '2026-10-31'],
    ['over the last three months', '2026-08-01', '2026-10-31'],
    ['May 2026', '2026-05-01', '2026-05-31'],
    ['April', '2026-04-01', '2026-04-30'],
    ['December last year', '2025-12-01', '2025-12-31'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['fiscal year 2025', '2025-04-01', '2026-03-31'],
    ['Q2 2026', '2026-04-01', '2026-06-30'],
    ['since April', '2026-04-01', '2026-10-31'],
    ['from April to June', '2026-04-01', '2026-06-30'],
    ['between March and May 2026', '2026-03-01', '2026-05-31'],
    ['October 5, 2026', '2026-10-05', '2026-10-05'],
    ['before 2025', null, '2024-12-31'],
    ['yesterday', '2026-10-30', '2026-10-30'],
  ])('%s is %s to %s', (text, from, to) => expect(period(text)).toEqual([from, to]));

  it.each(['売上', 'april fools', '2026年13月', '2025年2月30日', 'mayor', '何月'])('%s is no time', (text) =>
    expect(period(text)).toBeNull());

  it('ends a running period today, never in the future', () => {
    expect(period('2026年')).toEqual(['2026-01-01', '2026-10-31']);
    expect(period('2026年10月から2027年3月')).toEqual(['2026-10-01', '2026-10-31']);
  });

  it('says which reading was chosen where a word has two, and offers the other', () => {
    const found = maybeTimeAt('last year', 0, timeContext(AS_OF, DEFAULT_MEANINGS));
    expect(found?.phrase.reading?.en).toContain('calendar year');
    expect(found?.phrase.others.map(({ phrase }) => phrase.en)).toEqual(['last fiscal year']);
  });

  it('counts fiscal years from the configured month', () => {
    const found = maybeTimeAt('今年度', 0, timeContext(AS_OF, { ...DEFAULT_MEANINGS, firstMonthOfFiscalYear: 1 }));
    expect(found?.phrase.range).toEqual({ from: '2026-01-01', to: '2026-10-31' });
  });
});
