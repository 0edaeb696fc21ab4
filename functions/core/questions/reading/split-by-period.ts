import type { LocalizedText } from '../../language.ts';
import type { DimensionName } from '../dimensions.ts';
import type { Plan } from '../plan.ts';

/** `ブランド別に分けて` behind a trend: each of them by the same periods. */
export function splitsTrend(previous: Plan, named: readonly DimensionName[], grain: Plan['time']['grain']): boolean {
  return previous.time.grain !== null && grain === null && previous.dimensions.length === 0 && named.length === 1;
}

/** `月別に` behind a figure by brand: each of them by month. Of many goods or places it is told over time for all of them. */
export const eachByPeriod = ({ dimensions, time, limit, subject, series }: Plan): boolean =>
  subject === 'figures' &&
  time.grain === null &&
  time.comparison === null &&
  limit === null &&
  series === 'plain' &&
  dimensions.length === 1 &&
  dimensions.every((dimension) => FEW.includes(dimension));

const FEW: readonly DimensionName[] = ['brand', 'channel', 'gender'];

export const WITHIN_PERIODS: LocalizedText = { ja: '期間ごとの内訳です', en: 'within each period' };
