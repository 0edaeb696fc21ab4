import type { IsoDate } from '../time.ts';
import type { Catalog } from './catalog.ts';
import { levelOf } from './dimensions.ts';
import type { DayRange, Plan } from './plan.ts';
import { ALLOWED, refused, type Verdict } from './verdict.ts';
import { dayText } from './wording/figures.ts';

/** Sizes of segments are of periods in which there was a run, and are grouped by who people are. */
export function checkSegmentRuns(plan: Plan, ofRuns: boolean, { values }: Catalog): Verdict {
  if (!ofRuns) return ALLOWED;
  const fields = [...plan.dimensions, ...plan.filters.map(({ field }) => field)];
  const foreign = fields.some(
    (field) => field === 'earlier_segment' || (field !== 'brand' && levelOf(field) !== 'person'),
  );
  const { range, comparison } = plan.time;
  if (foreign || plan.subject !== 'figures' || plan.scope === 'customer')
    return refused(
      'セグメントの人数の推移は、人の属性だけで分けたり絞り込んだりできます',
      'sizes of segments over time are grouped and restricted by who people are only',
    );
  if (range !== null && comparison !== null && overlap(range, comparison))
    return refused('重なる期間は比べられません', 'periods that overlap cannot be compared');
  const missing = [range, comparison].some((one) => one !== null && !values.segmentRuns.some((day) => isIn(day, one)));
  const [first] = values.segmentRuns;
  if (first === undefined) return refused('セグメントの更新がまだありません', 'there has been no segment run yet');
  return missing
    ? refused(
        `その期間にはセグメントの更新がありません。最初の更新は${dayText(first, 'ja')}です`,
        `there was no segment run in that period: the first one is of ${dayText(first, 'en')}`,
      )
    : ALLOWED;
}

const isIn = (day: IsoDate, { from, to }: DayRange): boolean => (from ?? '') <= day && day <= (to ?? '9');

const overlap = (one: DayRange, other: DayRange): boolean =>
  (one.from ?? '') <= (other.to ?? '9') && (other.from ?? '') <= (one.to ?? '9');
