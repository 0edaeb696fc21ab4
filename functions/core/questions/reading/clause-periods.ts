import { type Condition, type DayRange, singleConditions } from '../plan.ts';
import { rangeText } from '../wording/figures.ts';
import { OF_ALL_TIME } from '../words/clause-words.ts';
import { isDeed } from './choose-people.ts';
import type { Clause } from './clause.ts';
import type { Notes } from './notes.ts';

interface Periods {
  readonly said: readonly Condition[];
  readonly rest: readonly Condition[];
}

/**
 * `先月カートに入れていて、買っていない人`, “who bought a ring and contacted us last month”: a period that one clause names is that of what was not done, or
 * counted, in the clause behind it, and in English of the verb before it. Of any other deed it was not said. Either is noted.
 */
export function withPeriodsOfClauses({ said, rest }: Periods, clause: Clause, notes: Notes): Periods {
  const [first, second] = [rangeOf(said), rangeOf(rest)];
  if (first !== null && second === null)
    return {
      said,
      rest: rest.map((one) => inPeriod(one, first, clause.rest, isCountedOrDenied(one) && !excludes(said, one), notes)),
    };
  if (second !== null && first === null && clause.goesOn)
    return { said: said.map((one) => inPeriod(one, second, clause.words, !excludes(rest, one), notes)), rest };
  return { said, rest };
}

const rangeOf = (conditions: readonly Condition[]): DayRange | null =>
  singleConditions(conditions)
    .flatMap((one) => (isDeed(one) && one.range !== null ? [one.range] : []))
    .at(0) ?? null;

const isCountedOrDenied = (one: Condition): boolean =>
  one.kind === 'threshold' || ((one.kind === 'bought' || one.kind === 'event') && !one.did);

/** Who bought nothing in a period bought no shirt in it either: that was at another time. */
const excludes = (timed: readonly Condition[], one: Condition): boolean =>
  timed.some((other) => other.kind === 'bought' && !other.did && other.range !== null) &&
  ((one.kind === 'bought' && one.did) || one.kind === 'threshold');

function inPeriod(one: Condition, range: DayRange, words: string, shared: boolean, notes: Notes): Condition {
  if (!isDeed(one) || OF_ALL_TIME.some((word) => words.includes(word))) return one;
  const { ja, en } = rangeText(range);
  notes.note(
    START,
    shared
      ? { ja: `「${words}」も${ja}で見ました`, en: `“${words}” is over the same period, ${en}` }
      : { ja: `「${words}」は全期間で見ました`, en: `“${words}” is over all time` },
  );
  return shared ? { ...one, range } : one;
}

const START = { start: 0, end: 0 };
