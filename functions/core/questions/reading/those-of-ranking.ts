import { levelOf } from '../dimensions.ts';
import type { Condition, Plan } from '../plan.ts';
import { LIST_LENGTH } from './follow-up-people.ts';
import type { Frame } from './frame.ts';
import type { Notes } from './notes.ts';

const RANKED_BY = ['orders', 'sales', 'quantity'] as const;

/** “Of those, who has not bought this year?” behind a ranking that was cut: those of the people in it, and no other ranking. */
export function thoseOfRanking(frame: Frame, previous: Plan, notes: Notes): Plan {
  const { subject, limit, people, filters, order, time } = previous;
  if (subject !== 'list' || limit === null || limit === LIST_LENGTH || order === null || !narrows(frame))
    return previous;
  const measure = RANKED_BY.find((name) => name === previous.measures[0]?.name);
  if (measure === undefined || people.length > 0 || filters.some(({ field }) => levelOf(field) === 'person')) {
    notes.refuse({
      ja: '順位で切った一覧の人だけには絞り込めません。「売上上位10%の顧客のうち」のように条件で聞いてください',
      en: 'the people of this ranking cannot be narrowed down: ask by a condition, as in “of the top 10% of customers by sales”',
    });
    return previous;
  }
  const ranked: Condition = {
    kind: 'top',
    measure,
    attribute: null,
    percent: null,
    count: limit,
    end: order === 'descending' ? 'highest' : 'lowest',
    filters,
    range: time.range,
  };
  return { ...previous, people: [ranked], limit: LIST_LENGTH };
}

const THOSE = /そのうち|その中|そのなか|その人たち|その方|\b(?:of|among|amongst|out of) (?:those|these|them)\b/i;

const narrows = (frame: Frame): boolean =>
  THOSE.test(frame.followUp?.text ?? '') &&
  frame.verbs.length + frame.conditions.length + frame.consents.length + frame.segments.length + frame.values.length >
    0;
