import { periodBefore, shiftMonths } from '../calendar.ts';
import type { DayRange, Plan } from '../plan.ts';
import { chooseChange } from './choose-change.ts';
import { chooseTime } from './choose-time.ts';
import { namesMore } from './earlier-answer.ts';
import { againstNamed, unitOf } from './follow-up-times.ts';
import { asksFor, type Frame, groupedBy } from './frame.ts';
import type { Notes } from './notes.ts';

/**
 * “Which one grew the most?”, `どれが一番伸びた？` behind groups of one period: the same groups by what became of them since the period before, or the
 * one that is named. Null where other groups, or another figure, are asked about.
 */
export function growthOfEarlier(frame: Frame, previous: Plan, notes: Notes): Plan | null {
  const { dimensions, time, subject, scope, share } = previous;
  const growth = frame.growth.find(({ meaning }) => meaning.by !== undefined);
  const against = frame.growth.find((one) => one !== growth && one.meaning.against !== null)?.meaning.against;
  const [rank] = frame.ranks;
  const grouped = subject === 'figures' && scope === 'everyone' && share === null && dimensions.length === 1;
  if (growth === undefined || rank === undefined || !grouped || time.range === null || time.grain !== null) return null;
  if (growth.meaning.by === undefined || asksFor(frame, 'who', 'list', 'count-people') !== null) return null;
  const groups = groupedBy(frame);
  const told = [...groups.dimensions, ...frame.bare.map(({ item }) => item)];
  const others = groups.grain !== null || told.some((name) => name !== dimensions[0]);
  const more = frame.measures.length + frame.attributes.length + frame.aggregates.length + frame.left.length;
  if (others || more > 0 || namesMore({ ...frame, bare: [], groups: [], times: [], growth: [] })) return null;
  const named = frame.times.length === 0 ? null : chooseTime(againstNamed(frame, previous), notes);
  const range = named?.range ?? time.range;
  const before = (): DayRange | null =>
    against === 'previous-year' ? shiftMonths(range, -12) : periodBefore(range, unitOf(range));
  const comparison = named?.comparison ?? (against === undefined ? (time.comparison ?? before()) : before());
  if (comparison === null) return null;
  const then = { range, grain: null, comparison };
  const change = chooseChange(frame, dimensions, then, false, notes);
  if (change === null) return null;
  if (named === null && time.comparison === null && against === undefined)
    notes.note(growth, { ja: '直前の同じ長さの期間と比べました', en: 'compared with the period right before it' });
  return {
    ...previous,
    ...change,
    time: then,
    having: null,
    limit: frame.quantities[0]?.meaning.value ?? (rank.meaning.one ? 1 : previous.limit),
    limitWithin: null,
    series: 'plain',
    chart: 'bar',
  };
}
