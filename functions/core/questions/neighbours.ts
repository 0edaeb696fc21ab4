import { type Filter, isValueFilter, type Plan } from './plan.ts';
import { toldOf } from './told-of.ts';

/** Values of one condition that are each left out in turn; more of them are a range rather than a choice. */
const MOST_VALUES = 12;

/**
 * Plans that differ from one in a single condition, of the same people: whoever is told of both learns of those in between. The
 * plan is of one period and of figures that tell of the same people.
 */
export function neighboursOf(plan: Plan): readonly Plan[] {
  return [
    ...withoutOne(plan.filters).map((filters) => ({ ...plan, filters })),
    ...plan.filters.flatMap((filter, at) =>
      narrowed(filter).map((fewer) => ({ ...plan, filters: plan.filters.with(at, fewer) })),
    ),
    ...withoutOne(plan.people).map((people) => ({ ...plan, people })),
    ...plan.people.flatMap((condition, at) =>
      condition.kind === 'either' && condition.of.length > 2
        ? withoutOne(condition.of).map((of) => ({
            ...plan,
            people: plan.people.with(at, { ...condition, of: [...of] }),
          }))
        : [],
    ),
    ...(plan.time.range === null ? [] : [{ ...plan, time: { ...plan.time, range: null } }]),
    ...everyoneOf(plan),
  ];
}

function withoutOne<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.map((_, at) => items.filter((_item, other) => other !== at));
}

function narrowed(filter: Filter): readonly Filter[] {
  if (!isValueFilter(filter) || filter.values.length < 2 || filter.values.length > MOST_VALUES) return [];
  return withoutOne(filter.values).map((values) => ({ ...filter, values }));
}

/** Where those who repeat are told of, all who bought are the others with them. */
function everyoneOf(plan: Plan): readonly Plan[] {
  const repeats = plan.measures.some(({ name }) => toldOf(name) === 'repeat');
  return repeats ? [{ ...plan, measures: [{ name: 'buyers', attribute: null }] }] : [];
}
