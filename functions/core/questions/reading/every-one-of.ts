import { entityOf } from '../dimensions.ts';
import { EMPTY_PLAN, type Plan } from '../plan.ts';
import type { Frame } from './frame.ts';

/** `全部解決してますか`, “were they all resolved?” behind the contacts of the customer on the line: how many of them, and whether that is all. */
export function everyOneOf(frame: Frame, previous: Plan): Plan | null {
  const { everyone, values } = frame;
  const [value, other] = values;
  const [told, more] = [...previous.facts, ...previous.measures].map(({ name }) => name);
  if (previous.scope !== 'customer' || (told !== 'contacts' && told !== 'last_contact') || more !== undefined)
    return null;
  if (everyone === null || !EVERY_ONE.test(everyone.text) || value === undefined || other !== undefined) return null;
  const { filter } = value.meaning;
  if (entityOf(filter.field) !== 'contact' || saysMore(frame)) return null;
  const kept = previous.filters.filter(({ field }) => field !== filter.field);
  return {
    ...EMPTY_PLAN,
    measures: [{ name: 'contacts', attribute: null }],
    filters: [...kept, filter],
    time: { ...previous.time, grain: null, comparison: null },
    share: { filters: kept, people: [], eachGroup: false },
    whether: { kind: 'all' },
    scope: 'customer',
  };
}

const EVERY_ONE = /^(?:全部|全て|すべて|全|みんな|all|each|every)$/i;

const saysMore = (frame: Frame): boolean =>
  frame.times.length +
    frame.segments.length +
    frame.facts.length +
    frame.groups.length +
    frame.bare.length +
    frame.ranks.length +
    frame.verbs.length +
    frame.quantities.length +
    frame.left.length >
  0;
