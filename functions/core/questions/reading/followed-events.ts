import type { Condition, ConditionOf, DayRange, Plan } from '../plan.ts';

type Followed = ConditionOf<'purchase-and-event'>;
type Happened = ConditionOf<'event'>;

/**
 * “Gave us a 1 or 2 in a survey and then bought”: what is said of the event is said of the one that the purchase followed. Both are one condition, unless
 * they name different periods.
 */
export function withFollowedEvents(conditions: readonly Condition[]): readonly Condition[] {
  const followed = conditions.filter((one): one is Followed => one.kind === 'purchase-and-event');
  const [one, other] = followed;
  if (one === undefined || other !== undefined) return conditions;
  const said = conditions.filter((condition): condition is Happened => isSameEvent(condition, one));
  const ranges = [one.event.range, ...said.map(({ range }) => range)].filter((range) => range !== null);
  if (said.length === 0 || new Set(ranges.map(textOf)).size > 1) return conditions;
  const event: Followed['event'] = {
    of: one.event.of,
    filters: distinct([...one.event.filters, ...said.flatMap(({ filters }) => filters)]),
    range: ranges[0] ?? null,
  };
  return conditions.flatMap((condition): readonly Condition[] => {
    if (condition === one) return [{ ...one, event }];
    const isSaid = said.some((happened) => happened === condition);
    // Who did not buy afterwards is one to whom it happened.
    return isSaid ? (one.did ? [] : [{ kind: 'event', did: true, times: null, ...event }]) : [condition];
  });
}

/** “What percent of people who added to cart bought within 7 days”: of those who did the first of both, unless everyone is named. */
export function shareOfFollowed(plan: Plan, ofEveryone: boolean): Plan {
  const [followed, other] = plan.people;
  const { share } = plan;
  if (ofEveryone || share === null || followed?.kind !== 'purchase-and-event' || other !== undefined) return plan;
  if (share.people.length + share.filters.length + plan.filters.length + plan.dimensions.length > 0) return plan;
  const { event, filters, range } = followed;
  const first: Condition =
    followed.first === 'event'
      ? { kind: 'event', did: true, times: null, ...event }
      : { kind: 'bought', did: true, outcome: 'sale', filters, range };
  return { ...plan, share: { ...share, people: [first] } };
}

const isSameEvent = (condition: Condition, { event }: Followed): boolean =>
  condition.kind === 'event' && condition.of === event.of && condition.did && condition.times === null;

const textOf = (range: DayRange): string => JSON.stringify(range);

const distinct = (filters: Followed['event']['filters']): Followed['event']['filters'] =>
  filters.filter((filter, at) => filters.findIndex((other) => JSON.stringify(other) === JSON.stringify(filter)) === at);
