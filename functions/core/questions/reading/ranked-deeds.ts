import type { Filter, Plan } from '../plan.ts';
import { isDeed, type Restrictions } from './choose-people.ts';
import type { Frame, Placed } from './frame.ts';

/**
 * `先月一番買った人は誰？`, “who bought the most shirts”: people who are ranked by what they bought are ranked by those purchases, in that
 * period, not by all that they ever bought. Null where something else is said of them.
 */
export function rankedByDeed(
  { filters, people }: Restrictions,
  range: Plan['time']['range'],
): { readonly restrictions: Restrictions; readonly range: Plan['time']['range'] } | null {
  const deeds = people.filter(({ item }) => isDeed(item));
  const [deed, other] = deeds;
  if (deed === undefined || other !== undefined || deed.item.kind !== 'bought') return null;
  const { did, outcome } = deed.item;
  if (!did || outcome !== 'sale') return null;
  const goods = deed.item.filters.map((item): Placed<Filter> => ({ item, token: deed.token }));
  return {
    restrictions: { filters: [...filters, ...goods], people: people.filter((placed) => placed !== deed) },
    range: range ?? deed.item.range,
  };
}

/** `先月買った人を売上順に`: people and nothing else are put in an order. */
export function ranksPeople(
  { customers, asks }: Pick<Frame, 'customers' | 'asks'>,
  dimensions: readonly unknown[],
  { grain }: Pick<Plan['time'], 'grain'>,
): boolean {
  return customers !== null && dimensions.length === 0 && grain === null && asks.length === 0;
}
