import { type DictionaryEntry, entry, wordsOf } from './dictionary.ts';

/** Becoming more or less, in units or in proportion, and since when; in both languages. */
const COMPARED = wordsOf(
  'と比べると, と比べたら, と比べ, と比べた, と比較すると, と比較したら, と比較した, に比べると, との比較, との比較で, と対比して, と対比すると, から, からは, からの, からどれだけ, からどのくらい, からどれくらい',
);
const comparedWith = (periods: string): readonly string[] =>
  wordsOf(periods).flatMap((period) => COMPARED.map((compared) => period + compared));

export const CHANGE_WORDS: readonly DictionaryEntry[] = [
  entry(
    { kind: 'growth', against: null, way: 'up', by: 'rate' },
    `
    伸びています, 伸びていますか, 成長率, 伸び率, 伸び, 増加率, 成長, 伸びた, 伸びている, 伸びてる, 伸びました, 伸びましたか, 成長した, 成長している, 成長してる,
    急成長, 急成長した, 急成長している, 伸長率, 伸びの, 上昇率, 伸ばした, 伸ばしている`,
  ),
  entry(
    { kind: 'growth', against: null, way: 'up', by: 'amount' },
    `
    増えています, 増えていますか, 増えてますか, 増えてます, 増えてるか, 増えた, 増えている, 増えましたか, 増えてる, 増えました, 増加, 増加した, 増加している, 増加額, 上がった, 上がっている, 上がってる,
    上がりました, 純増, 純増した, 上昇, 上昇した, 上昇している, 増し, 増した, 増やした, 増やしている, アップした, アップ`,
  ),
  entry(
    { kind: 'growth', against: null, way: 'down', by: 'amount' },
    `
    減っています, 減っていますか, 減ってますか, 減ってます, 減ってるか, 減った, 減っている, 減りましたか, 減りました, 減ってる, 減少, 減少した, 減少している, 純減, 純減した, 減少額, 落ちた, 落ちている, 落ちてる, 落ちました, 落ち込んだ,
    落ち込んでいる, 下がった, 下がっている, 下がってる, 下がりました, 低下, 低下した, 低下している, 減らした, 減らしている, ダウン, ダウンした, 下落, 下落した`,
  ),
  entry({ kind: 'growth', against: null, by: 'rate' }, `増減率`),
  entry(
    { kind: 'growth', against: null, by: 'amount' },
    `増減, 増減しました, 増減しましたか, 増減した, 増減しています, 増減していますか, 増減している, 増減してる, 増減額, 純増減, 変わった, 変わりました, 変わりましたか, 変わっている, 変わってる, 変化した`,
  ),
  entry({ kind: 'growth', against: null, way: 'down', by: 'rate' }, `減少率, 下落率, 低下率, 縮小した, 縮小している`),
  entry(
    { kind: 'growth', against: 'previous-year', way: 'down', by: 'rate' },
    `前年割れ, 前年割れした, 前年割れしている, 前年割れの, 前年を下回った, 前年を下回っている, 昨年を下回った, 昨対割れ, 前年比マイナス, 前年比マイナスの, 昨対マイナス`,
  ),
  entry(
    { kind: 'growth', against: 'previous-year', way: 'up', by: 'rate' },
    `前年を上回った, 前年を上回っている, 昨年を上回った, 前年超え, 前年超えの, 前年比プラス, 前年比プラスの`,
  ),
  entry(
    { kind: 'growth', against: 'previous-year' },
    `
    前の年より, 前の年と比べて, 前の年に比べて, 前の年と比較して, その前の年より, その前の年と比べて, 前の年度より, 前の年度と比べて, 前の年度に比べて, 前年度より, 前年度と比べて, 前年度に比べて,
    1年前より, 1年前と比べて, 1年前に比べて, 一年前より, 一年前と比べて, 前の年の同じ月と比べて, 前の年の同じ月より, 前の年の同月比, 前の年比,
    前年に比べて, 昨年に比べて, 去年に比べて, 去年に比べ, 前年に比べ, 昨年に比べ, 前年と比べて, 昨年と比べて, 去年と比べて, 前年と比較して, 昨年と比較して, 前年と比べ, 昨年と比べ, 去年と比べ,
    前年同月と比べて, 前年同期と比べて, 前年より, 昨年より, 去年より, 前年比, 前年同月比, 前年同期比, 昨年比, 昨年対比, 前年対比, 去年比, 前年同月対比, 昨対, 昨対比, 昨対比率, 前年比率, 対前年比, 対前年, 昨対%, 昨年同月比, 昨年同期比,
    前期の同じ期間, 前年度の同じ期間, 昨年度の同じ期間, 前期の同期間, 前期同期間, 前期の同時期, 前年の同じ期間, 去年の同じ期間, 昨年の同じ期間, 前年の同じ時期, 去年の同じ時期, 昨年の同じ時期, 前年の同期間, 前年の同時期, 去年の同時期, 昨年の同時期, 前年度と比べて, 昨年度と比べて, 前年度に比べて, 昨年度に比べて, 前年度より, 昨年度より, 前年度と比較して, 昨年度と比較して, 前年度同期比, 前年度同期, 前年度比, 前年同月, 前年同期, 昨年同月, 昨年同期, 前年同週比, 前年同週, 昨年同週比, 昨年同週, 去年同週, 前年同週対比, 前年同日比, 前年同日, 昨年同日, 前年同四半期比, 前年同四半期, 前年同期間, 前年同期間比, 昨年の同じ週, 去年の同じ週, 前年の同じ週, 昨年の同じ月, 去年の同じ月, 前年の同じ月, 昨年の同じ時期, 去年の同じ時期, 前年の同じ時期, 昨年の同時期, 去年の同時期, 前年の同時期, 去年の今頃, 昨年の今頃`,
  ),
  {
    meaning: { kind: 'growth', against: 'previous-year' },
    words: comparedWith('前年, 前年度, 前年同月, 前年同期, 前年同週, 前の年, その前の年, 昨年同月, 昨年同期'),
  },
  {
    meaning: { kind: 'growth', against: 'previous-period' },
    words: [
      ...comparedWith(
        '前月, 前週, 前日, 前期, 前四半期, 前の月, 前の週, 前の日, 前の期, その前の月, その前の週, その前の期間, 1つ前の月, 一つ前の月, 1つ前の期間, 前の期間, 前期間, 直前の期間',
      ),
      ...wordsOf(
        'その前の月と比べて, その前の月より, その前の週と比べて, その前の期間と比べて, 1つ前の月と比べて, 一つ前の月と比べて',
      ),
    ],
  },
  entry(
    { kind: 'growth', against: 'previous-period' },
    `前月より, 前月に比べて, 前週より, 前期より, 前期に比べて, 前月と比べて, 前週と比べて, 前の月と比べて, 前月比, 先月比, 前期比, 前週比, 先週比, 前日比, 前月対比, 前の期間, 前期間`,
  ),
  entry(
    { kind: 'growth', against: null, way: 'up', by: 'rate' },
    `
    growth, growth rate, sales growth rate, growing, percent growth, grow, grown, grew, grew in percent, fastest growing, fastest-growing,
    growing fastest, growing the fastest, grew fastest, grew the fastest, growing most, rate of growth, growth in percent`,
  ),
  entry(
    { kind: 'growth', against: null, way: 'up', by: 'amount' },
    `
    net increase, net gain, net growth, increase, increased, increasing, go up, going up, gone up, went up, rose, risen, rising, up, climbed, gained, gain, gaining, grew in amount, growth in amount,
    increases, improved, jump, jumped, jumps, leap, leapt, surge, surged, spike, spiked, uplift`,
  ),
  entry(
    { kind: 'growth', against: null, way: 'down', by: 'amount' },
    `
    decrease, decreased, decreasing, decline, declined, declining, gone down, went down, go down, fell, fallen, falling, drop, dropped, dropping, down, decreases, declines,
    fell in amount, falls, drops, sank, dip, dipped, plunge, plunged, slump, slumped`,
  ),
  entry(
    { kind: 'growth', against: null, by: 'rate' },
    `percent change, % change, percentage change, change in percent`,
  ),
  entry({ kind: 'growth', against: null, by: 'amount' }, `change, changed, changes, change in amount, net change`),
  entry(
    { kind: 'growth', against: null, way: 'down', by: 'rate' },
    `shrinking, shrink, shrank, shrunk, fastest declining, fastest-declining, fastest shrinking, fell in percent, rate of decline`,
  ),
  entry(
    { kind: 'growth', against: 'previous-year' },
    `
    year over year, year-over-year, yoy, year on year, year-on-year, versus last year, vs last year,
    compared to last year, compared with last year, than last year, same period last year, same month last year,
    the same months last year, same months last year, the same months of last year, same months of last year, the same months a year earlier, the same months a year ago, the same months a year before, same months a year earlier, the same months of the previous year, the same months in the previous year, the same quarters last year, the same weeks last year, the same periods last year,
    the same month last year, the same period last year, the same period last fiscal year, same period last fiscal year, same period of last fiscal year, the same period of last fiscal year, the same period in the last fiscal year, a year earlier, the year before, the same month a year ago, the same month a year earlier, same month a year earlier, the same month a year before, the same month the year before, the same period a year earlier, the same period a year ago, same period a year ago, the same period the year before, the same period of the year before, the same week last year, the same quarter last year, the same day last year, the same time last year, this time last year, at the same time last year`,
  ),
  entry(
    { kind: 'growth', against: 'previous-period' },
    `
    month over month, month-over-month, mom, month on month, month-on-month, week-on-week, quarter-on-quarter, week on week, quarter on quarter, week over week, wow, quarter over quarter, qoq,
    the previous period, previous period, the period before, the month before, the week before, the prior period`,
  ),
];
