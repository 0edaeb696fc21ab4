import { levelOf } from '../dimensions.ts';
import { MEASURES } from '../measures.ts';
import type { Plan } from '../plan.ts';
import type { Frame } from './frame.ts';

/**
 * `前月より増えてる？`, “compared with last year?”, `売上は？` behind how many bought there and then: the buyers of that period, which can stand beside
 * those of another, and what they bought then. The plan before where neither is asked, where those people are spoken of, or where more is said
 * of them than that they bought. `bare`: a figure and nothing else is asked for.
 */
export function asBuyersThen(frame: Frame, previous: Plan, bare: boolean): Plan {
  const ofOrders = bare && frame.measures.every(({ item }) => OF_ORDERS.includes(MEASURES[item].level));
  const those = /人|方|客|th[eo]m|their|they|those|these|うち|中/i.test(frame.followUp?.text ?? '');
  const compares = frame.growth.length > 0 || frame.versus !== null || (ofOrders && !those);
  const { subject, scope, measures, people, time, share, dimensions, filters } = previous;
  const counted =
    subject === 'figures' &&
    scope === 'everyone' &&
    share === null &&
    measures.every(({ name }) => name === 'customers');
  if (!compares || !counted || measures.length !== 1 || time.range !== null || dimensions.length > 0) return previous;
  const [deed, other] = people.filter(({ kind }) => kind === 'bought');
  if (deed?.kind !== 'bought' || other !== undefined || !deed.did || deed.outcome !== 'sale' || deed.range === null)
    return previous;
  if (filters.some(({ field }) => levelOf(field) !== 'person')) return previous;
  return {
    ...previous,
    measures: [{ name: 'buyers', attribute: null }],
    people: people.filter((one) => one !== deed),
    filters: [...filters, ...deed.filters],
    time: { ...time, range: deed.range },
  };
}

const OF_ORDERS: readonly string[] = ['sales', 'per-person', 'all-orders'];
