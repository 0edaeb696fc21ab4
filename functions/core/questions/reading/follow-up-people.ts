import { levelOf } from '../dimensions.ts';
import { MEASURES } from '../measures.ts';
import type { Condition, Plan, PlanMeasure } from '../plan.ts';
import type { Notes } from './notes.ts';

/** How long a list is where nobody said. */
export const LIST_LENGTH = 1000;

/**
 * `その人たちの平均年齢は`, “what is their average order value” behind a list or a number of people: a figure of those people. A list that was
 * cut at a rank names people that no condition names.
 */
export function figureOfThose(previous: Plan, measures: readonly PlanMeasure[], notes: Notes): Plan {
  if (previous.subject === 'list' && previous.limit !== null && previous.limit !== LIST_LENGTH)
    notes.refuse({
      ja: '順位で切った一覧の人だけの集計はできません。「売上上位10%の顧客の平均年齢」のように条件で聞いてください',
      en: 'figures of the people of a ranking cannot be given: ask by a condition, as in “average age of the top 10% of customers by sales”',
    });
  const { range } = previous.time;
  const ofPeople = measures.some(({ name }) => ['people', 'attribute'].includes(MEASURES[name].level));
  const goods = previous.filters.filter(({ field }) => levelOf(field) !== 'person');
  const moves = ofPeople && (range !== null || goods.length > 0);
  const bought: Condition = { kind: 'bought', did: true, outcome: 'sale', filters: goods, range };
  return {
    ...previous,
    subject: 'figures',
    measures,
    dimensions: [],
    filters: moves ? previous.filters.filter((filter) => !goods.includes(filter)) : previous.filters,
    people: moves ? [...previous.people, bought] : previous.people,
    time: { range: moves ? null : range, grain: null, comparison: null },
    share: null,
    having: null,
    order: null,
    orderBy: 'figure',
    limit: null,
    limitWithin: null,
    chart: 'none',
  };
}

/** People are listed or counted, and not by groups: a number of theirs restricts them (“only those with a lifetime value over 200,000 yen”). */
export function countsPeopleAlone({ subject, scope, measures, dimensions, time }: Plan): boolean {
  const counted = measures.every(({ name }) => name === 'customers' || name === 'buyers');
  const grouped = dimensions.length > 0 || time.grain !== null || time.comparison !== null;
  return scope === 'everyone' && (subject === 'list' || (subject === 'figures' && counted && !grouped));
}
