import { LIFECYCLE } from '../../segments/catalog.ts';
import type { IsoDate } from '../../time.ts';
import { periodsLater } from '../calendar.ts';
import { type DayRange, EMPTY_PLAN, type Plan } from '../plan.ts';
import type { Token } from '../tokens.ts';
import { chooseRestrictions, type Restrictions } from './choose-people.ts';
import { type Frame, groupedBy } from './frame.ts';
import type { Notes } from './notes.ts';

/** Everyone by the lifecycle segment of the run before and of the newest: each person is in exactly one of them. */
export function transitionsPlan(frame: Frame, notes: Notes): Plan {
  refuseRest(frame, [...restrictionsOf(frame), ...frame.groups], notes);
  if (frame.transitions !== null)
    notes.note(frame.transitions, {
      ja: '前回と今回の更新の、ライフサイクルのセグメントを比べました',
      en: 'the lifecycle segments of the last two runs are compared',
    });
  return {
    ...EMPTY_PLAN,
    measures: [{ name: 'customers', attribute: null }],
    dimensions: ['earlier_segment', 'segment'],
    filters: [
      { field: 'earlier_segment', op: 'in', values: [...LIFECYCLE, 'unknown'] },
      { field: 'segment', op: 'in', values: LIFECYCLE },
    ],
    chart: 'bar',
  };
}

/**
 * Buyers by the month of their first purchase and the months since: how many came back. Only who they are may restrict it: a
 * period or goods would cut purchases off that the shares are of.
 */
export function cohortsPlan(frame: Frame, notes: Notes): Plan {
  const { filters, people } = chooseRestrictions({ ...frame, shares: [] }, notes);
  const { dimensions, grain } = groupedBy(frame);
  const [other] = dimensions.filter((dimension) => dimension !== 'first_purchase_month');
  if (other !== undefined || (grain !== null && grain !== 'month')) refuseRest(frame, frame.groups, notes);
  const begun = people.filter(({ item }) => item.kind === 'first-bought' && item.filters.length === 0);
  const ranges = [...frame.times.map(({ meaning }) => meaning.phrase.range), ...begun.flatMap(rangeOfFirst)];
  const months = ranges.length === 1 && ranges[0] !== undefined ? monthsOf(ranges[0]) : null;
  if (months === null) refuseRest(frame, frame.times, notes);
  refuseRest(frame, [...frame.thresholds, ...frame.growth, ...frame.ranks], notes);
  if (frame.cohorts !== null)
    notes.note(
      frame.cohorts,
      {
        ja: '初回購入の月ごとに、その後の各月に購入した人の割合を出しました',
        en: 'for each month of first purchase, the share of those people who bought in each month after it',
      },
      [
        {
          label: { ja: '2回以上購入した人の割合（リピート率）', en: 'the share of buyers with two or more orders' },
          phrase: { ja: 'リピート率', en: 'repeat rate' },
        },
      ],
    );
  const ofBrand = filters.find(({ item }) => item.field === 'brand');
  if (ofBrand !== undefined)
    notes.note(ofBrand.token, {
      ja: '最初の購入も、その後の購入も、そのブランドのものだけです',
      en: 'the first and the later purchases are those at that brand alone',
    });
  return {
    ...EMPTY_PLAN,
    measures: [
      { name: 'retention_rate', attribute: null },
      { name: 'buyers', attribute: null },
    ],
    dimensions: ['first_purchase_month', 'months_since_first_purchase'],
    filters: [
      ...filters.map(({ item }) => item),
      ...(months === null ? [] : [{ field: 'first_purchase_month' as const, op: 'in' as const, values: months }]),
    ],
    people: people.filter((placed) => months === null || !begun.includes(placed)).map(({ item }) => item),
    chart: 'none',
  };
}

const rangeOfFirst = ({ item }: Restrictions['people'][number]): readonly DayRange[] =>
  item.kind === 'first-bought' && item.range !== null ? [item.range] : [];

const MOST_MONTHS = 36;

/** “Acquired in January 2025”: the cohorts of those months; null where the period is not made of whole months. */
function monthsOf({ from, to }: DayRange): readonly string[] | null {
  if (from === null || to === null || !from.endsWith('-01')) return null;
  const months: string[] = [];
  for (let month = from as IsoDate; month <= to && months.length < MOST_MONTHS; month = periodsLater(month, 'month', 1))
    months.push(month.slice(0, 7).replace('-', ''));
  return months;
}

function restrictionsOf(frame: Frame): readonly Token[] {
  return [
    ...frame.values,
    ...frame.conditions.map(({ token }) => token),
    ...frame.segments,
    ...frame.times,
    ...frame.measures.map(({ token }) => token).filter(({ text }) => !/数|人|customers/.test(text)),
    ...frame.verbs,
    ...frame.shares,
    ...frame.thresholds,
  ];
}

function refuseRest(frame: Frame, unread: readonly Token[], notes: Notes): void {
  const [other] = [...unread, ...frame.left];
  if (other === undefined) return;
  notes.refuse({
    ja: `「${other.text}」を質問の中でどう読めばよいか分かりません`,
    en: `it is not clear how to read “${other.text}” in this question`,
  });
}
