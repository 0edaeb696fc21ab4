import { levelOf } from '../dimensions.ts';
import { EMPTY_PLAN, type Plan, type ValueFilter } from '../plan.ts';
import { chooseTime } from './choose-time.ts';
import { asksFor, type Frame } from './frame.ts';
import type { Notes } from './notes.ts';

/** “Has she bought both trousers and outerwear?”: the orders with each of them, and whether there are some of both. */
export function bothOfOne(frame: Frame, notes: Notes): Plan | null {
  if (frame.thisCustomer === null || saysMore(frame)) return null;
  const filter = named(frame);
  const bought = frame.verbs.length > 0 && frame.verbs.every(({ meaning }) => meaning.kind === 'bought' && meaning.did);
  if (filter === null || !bought || levelOf(filter.field) === 'person') return null;
  const others = frame.values.map(({ meaning }) => meaning.filter).filter(({ field }) => field !== filter.field);
  return {
    ...EMPTY_PLAN,
    measures: [{ name: 'orders', attribute: null }],
    dimensions: [filter.field],
    filters: [filter, ...others],
    time: { ...chooseTime({ ...frame, growth: [] }, notes), grain: null, comparison: null },
    order: 'descending',
    chart: 'bar',
    whether:
      isEither(frame) || asksFor(frame, 'which', 'what') !== null
        ? null
        : { kind: 'each', groups: filter.values.length },
    scope: 'customer',
  };
}

/** “Does he shop online or in store?”: which of them, and how often. */
const isEither = ({ values }: Frame): boolean => values.some(({ meaning }) => meaning.join === 'either');

/** Said to be both, or named one after the other (`つむぎでもルミエールでも`). */
function named({ values }: Frame): ValueFilter | null {
  const both = values.find(({ meaning }) => meaning.join === 'both' || meaning.join === 'either');
  if (both !== undefined) return both.meaning.filter.op === 'in' ? both.meaning.filter : null;
  const [first, second, third] = values.map(({ meaning }) => meaning);
  const apart = first?.join === null && second?.join === null && third === undefined;
  if (!apart || first === undefined || second === undefined || first.filter.field !== second.filter.field) return null;
  const filters = [first.filter, second.filter];
  return filters.every(({ op, values: of }) => op === 'in' && of.length === 1)
    ? { ...first.filter, values: filters.flatMap(({ values: of }) => of) }
    : null;
}

const saysMore = (frame: Frame): boolean =>
  frame.measures.length +
    frame.facts.length +
    frame.segments.length +
    frame.conditions.length +
    frame.groups.length +
    frame.ranks.length +
    frame.shares.length +
    frame.growth.length +
    frame.quantities.length +
    frame.aggregates.length +
    frame.left.length >
  0;
