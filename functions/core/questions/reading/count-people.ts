import { type DimensionName, levelOf } from '../dimensions.ts';
import { MEASURES } from '../measures.ts';
import { isValueFilter, type Plan, type PlanMeasure } from '../plan.ts';
import type { Restrictions } from './choose-people.ts';
import type { Frame } from './frame.ts';
import type { Notes } from './notes.ts';

/** Whether people are counted, so that goods and periods belong to their conditions. */
export function countsPeople(measures: readonly PlanMeasure[]): boolean {
  return measures.every(({ name }) => MEASURES[name].level === 'people' || name === 'repeat_customers');
}

/** “Customers” with a period or goods are those who bought; without, they are everyone there is. */
export function peopleMeasures(
  measures: readonly PlanMeasure[],
  { filters }: Restrictions,
  dimensions: readonly DimensionName[],
  time: Plan['time'],
  frame: Frame,
  notes: Notes,
): readonly PlanMeasure[] {
  if (!measures.some(({ name }) => name === 'customers')) return measures;
  const ofOrders = (field: Parameters<typeof levelOf>[0]): boolean => field !== 'brand' && levelOf(field) !== 'person';
  const byOrders = filters.some(({ item }) => ofOrders(item.field)) || dimensions.some(ofOrders);
  const byTime = time.range !== null || time.grain !== null || time.comparison !== null;
  const token = frame.times[0] ?? frame.groups[0] ?? frame.customers;
  if (byTime || byOrders) {
    if (token !== null && token !== undefined && byTime)
      notes.note(token, { ja: 'その期間に購入した人を数えました', en: 'counted the people who bought in the period' });
    return measures.map((measure) => (measure.name === 'customers' ? { ...measure, name: 'buyers' } : measure));
  }
  const brand = filters.find(({ item }) => isValueFilter(item) && item.field === 'brand');
  if (brand !== undefined || dimensions.includes('brand'))
    notes.note(brand?.token ?? token ?? { start: 0, end: 0 }, {
      ja: 'ブランドに登録のある人を数えました',
      en: 'counted the people registered with the brand',
    });
  return measures;
}
