import type { Condition, DayRange, Plan } from '../plan.ts';
import type { Frame } from './frame.ts';

/** `5月だと？`, “and those from May?” behind a share of those who first bought in a period: of those who first bought in the other one. */
export function otherFirstPeriod(frame: Frame, previous: Plan): Plan | null {
  const [named, other] = frame.times;
  const firsts = previous.people.filter(({ kind }) => kind === 'first-bought');
  const [first] = firsts;
  if (named === undefined || other !== undefined || firsts.length !== 1 || first?.kind !== 'first-bought') return null;
  if (first.range === null || previous.time.range !== null || previous.time.grain !== null || saysMore(frame))
    return null;
  const { range } = named.meaning.phrase;
  const moved = (people: readonly Condition[]): Condition[] => people.map((one) => inPeriod(one, first, range));
  return {
    ...previous,
    people: moved(previous.people),
    share: previous.share === null ? null : { ...previous.share, people: moved(previous.share.people) },
  };
}

const inPeriod = (condition: Condition, first: Condition, range: DayRange): Condition =>
  condition.kind === 'first-bought' && JSON.stringify(condition) === JSON.stringify(first)
    ? { ...condition, range }
    : condition;

function saysMore(frame: Frame): boolean {
  return (
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
      0 || frame.versus !== null
  );
}
