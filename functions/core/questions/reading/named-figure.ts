import { isEventEntity } from '../event-entities.ts';
import { MEASURES } from '../measures.ts';
import type { Plan } from '../plan.ts';

/**
 * `問い合わせの平均対応時間が5分を超える内容区分`: groups are kept and ranked by the figure of the contacts that is named; the word for the
 * contacts themselves only says of what it is.
 */
export function rankedByNamedFigure(plan: Plan): Plan {
  const [counted, named, other] = plan.measures;
  if (counted === undefined || named === undefined || other !== undefined) return plan;
  const { level } = MEASURES[counted.name];
  const sameEvents = isEventEntity(level) && MEASURES[named.name].level === level && MEASURES[counted.name].additive;
  const chosen = plan.having !== null || plan.limit !== null;
  return sameEvents && chosen && !MEASURES[named.name].additive ? { ...plan, measures: [named] } : plan;
}
