import type { CustomerRecord } from '../../functions/core/records/entities.ts';
import type { Expected } from './expected.ts';
import { personKeys } from './reference-groups.ts';
import type { SegmentRunName, World } from './world.ts';

/** The days of the runs, the oldest first. */
const RUN_DAYS: readonly (readonly [string, SegmentRunName])[] = [
  ['2026-07-31', 'oldest'],
  ['2026-10-01', 'earlier'],
  ['2026-10-31', 'newest'],
];

/** How many of these people were in the segments at the last run of the period, or of each month; null for another figure. */
export function segmentFigures(
  { figure, by, where: { from = '0', to = '9' } = {}, inSegments }: Expected,
  people: ReadonlyMap<string, readonly CustomerRecord[]>,
  world: World,
): ReadonlyMap<string, number[]> | null {
  if (figure !== 'segment members') return null;
  const within = RUN_DAYS.filter(([day]) => from <= day && day <= to);
  const lasts =
    by === 'month'
      ? within.filter(([day], at) => within[at + 1]?.[0].slice(0, 7) !== day.slice(0, 7))
      : within.slice(-1);
  const groups = new Map<string, Set<string>>();
  for (const [day, run] of lasts)
    for (const [segment, members] of world.segments?.[run] ?? [])
      for (const [person, records] of people)
        if (members.has(person) && (inSegments === undefined || inSegments.includes(segment)))
          for (const key of keysOf(by, day, segment, person, records, world))
            groups.set(key, (groups.get(key) ?? new Set()).add(person));
  return new Map([...groups].map(([key, members]) => [key, [members.size]]));
}

function keysOf(
  by: Expected['by'],
  day: string,
  segment: string,
  person: string,
  records: readonly CustomerRecord[],
  world: World,
): readonly string[] {
  if (by === undefined) return [''];
  if (by === 'month') return [day.slice(0, 7)];
  return by === 'segment' ? [segment] : personKeys(by, person, records, world);
}
