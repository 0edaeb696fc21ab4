import { levelOf } from '../dimensions.ts';
import type { BoughtCondition, Condition, Plan } from '../plan.ts';
import { isToken } from '../tokens.ts';
import type { Frame } from './frame.ts';

/**
 * “How many people bought rings at each store last year?”: the purchase that is told by store is the one that was said, with its goods and its
 * period. People of that purchase, counted wherever they ever bought, are not what anybody asks.
 */
export function boughtInGroups(plan: Plan, frame: Frame): Plan {
  const { measures, dimensions, people, time, share } = plan;
  const counted = measures.length > 0 && measures.every(({ name }) => name === 'buyers');
  const ofOrders = dimensions.some((name) => levelOf(name) === 'order' || levelOf(name) === 'line');
  const [bought, other] = people.filter(isSale);
  const apart = time.range !== null || time.comparison !== null || share !== null;
  if (!counted || !ofOrders || apart || bought === undefined || other !== undefined) return plan;
  if (bought.filters.some(({ field }) => dimensions.some((name) => name === field))) return plan;
  // “Of those who bought last year, how many bought at each brand?” says two purchases.
  const again = frame.verbs.some((token) => isToken(token, 'bought'));
  if (again && frame.conditions.some(({ item }) => item.kind === 'bought')) return plan;
  return {
    ...plan,
    filters: [...plan.filters, ...bought.filters],
    people: people.filter((one) => one !== bought),
    time: { ...time, range: bought.range },
  };
}

const isSale = (condition: Condition): condition is BoughtCondition =>
  condition.kind === 'bought' && condition.did && condition.outcome === 'sale';
