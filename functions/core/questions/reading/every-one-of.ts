import { entityOf } from '../dimensions.ts';
import { EMPTY_PLAN, type Plan } from '../plan.ts';
import { chooseTime } from './choose-time.ts';
import type { Frame } from './frame.ts';
import type { Notes } from './notes.ts';

/** `全部解決してますか`, “were they all resolved?” behind the contacts of the customer on the line: how many of them, and whether that is all. */
export function everyOneOf(frame: Frame, previous: Plan): Plan | null {
  const [told, more] = [...previous.facts, ...previous.measures].map(({ name }) => name);
  const contacts = told === 'contacts' || told === 'last_contact';
  return previous.scope === 'customer' && contacts && more === undefined ? ofEvery(frame, previous) : null;
}

/** “Were all of her enquiries resolved?”: the same in one question. */
export function everyContactOfOne(frame: Frame, notes: Notes): Plan | null {
  const counted = frame.measures.length === 1 && frame.measures.every(({ item }) => item === 'contacts');
  const listed = frame.facts.length === 1 && frame.facts.every(({ item }) => item === 'contacts');
  if (frame.thisCustomer === null || !(counted || listed)) return null;
  const time = chooseTime({ ...frame, growth: [] }, notes);
  return ofEvery({ ...frame, facts: [], times: [] }, { filters: [], time });
}

function ofEvery(frame: Frame, previous: Pick<Plan, 'filters' | 'time'>): Plan | null {
  const { everyone, values } = frame;
  const [value, other] = values;
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

const EVERY_ONE = /^(?:全部|全て|すべて|全|みんな|すべての|全ての|all|each|every|all of them)$/i;

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
