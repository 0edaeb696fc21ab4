import type { Condition, ConditionOf, DayRange, Plan } from '../plan.ts';
import { isDeed } from './choose-people.ts';
import { asksFor, type Frame } from './frame.ts';

/**
 * `5月だと？`, “and those from May?” behind a share of those who first bought, or registered, in a period: of those who did in the other one.
 */
export function otherFirstPeriod(frame: Frame, previous: Plan): Plan | null {
  const [named, other] = frame.times;
  const begun = previous.people.filter(isBegun);
  const [first] = begun;
  if (named === undefined || other !== undefined || begun.length !== 1 || first === undefined) return null;
  if (first.range === null || previous.time.range !== null || previous.time.grain !== null || saysMore(frame, first))
    return null;
  // What they did has a period, too: which of them is meant has to be said.
  const dated = previous.people.some((one) => isDeed(one) && one.range !== null);
  if (first.kind === 'registered' && dated && frame.registered === null) return null;
  const { range } = named.meaning.phrase;
  const moved = (people: readonly Condition[]): Condition[] => people.map((one) => inPeriod(one, first, range));
  return {
    ...previous,
    people: moved(previous.people),
    share: previous.share === null ? null : { ...previous.share, people: moved(previous.share.people) },
  };
}

type Begun = ConditionOf<'first-bought'> | ConditionOf<'registered'>;

const isBegun = (condition: Condition): condition is Begun =>
  condition.kind === 'first-bought' || condition.kind === 'registered';

const inPeriod = (condition: Condition, first: Begun, range: DayRange): Condition =>
  isBegun(condition) && JSON.stringify(condition) === JSON.stringify(first) ? { ...condition, range } : condition;

function saysMore(frame: Frame, { kind }: Begun): boolean {
  return (
    (frame.registered !== null && kind !== 'registered') ||
    NARROWS.test(frame.followUp?.text ?? '') ||
    asksFor(frame, 'who', 'list') !== null ||
    frame.values.length +
      frame.measures.length +
      frame.groups.length +
      frame.bare.length +
      frame.verbs.length +
      frame.segments.length +
      frame.conditions.length +
      frame.consents.length +
      frame.growth.length +
      frame.ranks.length +
      frame.quantities.length +
      frame.shares.length >
      0 ||
    frame.versus !== null
  );
}

/** Of those very people. */
const NARROWS = /うち|その中|さらに|(?:of|among|amongst) th[eo]/i;
