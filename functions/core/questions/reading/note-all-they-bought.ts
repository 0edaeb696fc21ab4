import type { Plan } from '../plan.ts';
import { GOODS } from './goods-bought.ts';
import type { Notes } from './notes.ts';

/** “What did people buy after contacting us”: who those people are is one thing, what is summed up is all that they bought. */
export function noteAllTheyBought(plan: Plan, notes: Notes): void {
  const { people, dimensions, subject } = plan;
  if (isOfAllTime(plan))
    notes.note(
      { start: 0, end: 0 },
      {
        ja: '金額や件数は、その期間に限らず全期間で出しました',
        en: 'what is summed up is of all time, not of that period alone',
      },
    );
  const behind = people.some(({ kind }) => kind === 'purchase-and-event');
  if (subject !== 'figures' || !behind || !dimensions.some((name) => GOODS.includes(name))) return;
  notes.note(
    { start: 0, end: 0 },
    {
      ja: 'その前後を問わず、その人たちの購入すべてで出しました',
      en: 'all that these people bought is told, whenever they bought it',
    },
  );
}

const SUMMED: readonly string[] = ['sales', 'orders', 'quantity', 'average_order_value', 'sales_per_customer'];

/** `9月に2回以上買った人の売上`: the period says who they are, and nothing restricts what they bought. */
const isOfAllTime = ({ subject, people, measures, time }: Plan): boolean =>
  subject === 'figures' &&
  time.range === null &&
  time.grain === null &&
  measures.some(({ name }) => SUMMED.includes(name)) &&
  people.some(
    (condition) =>
      (condition.kind === 'threshold' || (condition.kind === 'bought' && condition.did)) &&
      condition.range !== null &&
      condition.range.from !== null,
  );
