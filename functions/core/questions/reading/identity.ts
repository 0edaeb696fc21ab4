import type { FactName } from '../facts.ts';
import type { Filter } from '../plan.ts';
import type { Frame } from './frame.ts';

const FACT_OF: Readonly<Partial<Record<Filter['field'], FactName>>> = {
  gender: 'gender',
  prefecture: 'address',
  age_group: 'age',
  age: 'age',
};

/** `東京に住んでいますか`, “is she over 40?”: who the person is said to be, and what tells it. Null where more is said. */
export function identityOf(frame: Frame): { readonly fact: FactName; readonly filter: Filter } | null {
  const filters = [...frame.values.map(({ meaning }) => meaning.filter), ...frame.filters.map(({ item }) => item)];
  const [filter, other] = filters;
  const member = frame.customers !== null || frame.registered !== null;
  const fact = filter === undefined ? undefined : filter.field === 'brand' && member ? 'brands' : FACT_OF[filter.field];
  const more =
    frame.measures.length +
      frame.verbs.length +
      frame.segments.length +
      frame.conditions.length +
      frame.attributes.length +
      frame.times.length +
      frame.thresholds.length +
      frame.groups.length +
      frame.ranks.length +
      frame.shares.length >
    0;
  if (filter === undefined || other !== undefined || fact === undefined || more) return null;
  return { fact, filter };
}
