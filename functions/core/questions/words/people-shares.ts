import { type DictionaryEntry, entry } from './dictionary.ts';

/** What may stand between a figure and the rank by it: `売上上位10%`, `売上の上位10%`. */
export const RANKED_BETWEEN: readonly string[] = ['', 'の', 'が', 'で'];

/** `前回の実行から`, `前回のセグメント計算以降`: the run that movement is counted from. */
const SINCE_THE_LAST_RUN = ['前回', '前回の', '1つ前の', '一つ前の', '直前の', 'この前の'].flatMap((last) =>
  [
    '実行',
    '更新',
    '集計',
    '計算',
    '判定',
    'セグメント計算',
    'セグメント実行',
    'セグメント判定',
    'セグメント集計',
    'セグメント更新',
    '処理',
    'バッチ',
  ].flatMap((run) =>
    [
      'から',
      'より',
      '以降',
      '以後',
      'と比べて',
      'と比較して',
      '時から',
      '後',
      '後に',
      'から今回まで',
      'から今回で',
    ].map((since) => `${last}${run}${since}`),
  ),
);

/** Parts of the people, and the rule that is named after a part. */
export const PEOPLE_SHARES: readonly DictionaryEntry[] = [
  entry(
    { kind: 'pareto' },
    `パレート, パレート分析, パレートの法則, パレート図, 80対20, 80:20の法則, 二八の法則, 2:8の法則, pareto, pareto analysis,
    pareto principle, pareto chart, 80/20, 80/20 rule, 80-20 rule, 80/20 analysis`,
  ),
  { meaning: { kind: 'runs' }, words: SINCE_THE_LAST_RUN },
  entry(
    { kind: 'runs' },
    `前回の集計から, 前回集計から, 前回の集計以降, 前回の集計と比べて, 前回の集計時から, 前回の判定から, 前回の計算から, 前回のセグメントから, 今回の更新, 今回の更新で, 前回の更新から, 前回の更新以降, 前回更新から, 前回更新以降, 前回の更新後, 最新の更新で, 直近の更新で, 直近で, 直近の実行で, 直近の判定で, 直近の計算で, 前回から, 前回と比べて, 前回以降, 前回のセグメント更新から, since the last run, since last run, since the previous run,
    since the last update, since last update, since the last segment run, since the last segment update, in the last run, in the latest run, in the latest update, compared with the last run, since last time, since the run before, since the one before, since the earlier run, compared with the run before, compared with the previous run, compared to the last run, compared to the previous run, versus the previous run, versus the last run`,
  ),
  entry({ kind: 'quantity', value: 10, unit: 'percent', op: null }, `decile, 10分の1, 十分の一`),
  entry({ kind: 'quantity', value: 20, unit: 'percent', op: null }, `quintile, 5分の1, 五分の一`),
  entry({ kind: 'quantity', value: 25, unit: 'percent', op: null }, `quartile, 4分の1, 四分の一`),
  entry({ kind: 'quantity', value: 50, unit: 'percent', op: null }, `half, 半分, 半数`),
];
