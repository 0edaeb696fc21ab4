import { addDays, daysBetween, type IsoDate } from '../time.ts';

/** Days that a run may be away from a day that it is told for: a month's end and the first of the next are the same to whoever asks. */
const NEAR = 3;

/** A segment run that tells of a day. */
export interface RunFound {
  readonly day: IsoDate;
  readonly isNewest: boolean;
  /** Within some days of the day that was asked for. */
  readonly isNear: boolean;
}

/** Of the runs by their days, the oldest first: the nearest one within some days, else the last one up to the day; null before the first. */
export function runOf(day: IsoDate, runs: readonly IsoDate[]): RunFound | null {
  const newest = runs.at(-1);
  if (newest === undefined) return null;
  // Nothing has been computed since: it is what is known now.
  if (day >= newest) return { day: newest, isNewest: true, isNear: true };
  const away = (run: IsoDate): number => Math.abs(daysBetween(day, run));
  const [near] = runs.filter((run) => away(run) <= NEAR).toSorted((one, other) => away(one) - away(other));
  const found = near ?? runs.findLast((run) => run <= day);
  return found === undefined ? null : { day: found, isNewest: found === newest, isNear: near !== undefined };
}

/** From which run to which a movement is told; null where no two runs stand near the ends of the period. */
export interface RunsOfMovement {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly toNewest: boolean;
}

/** `first`: the day at whose end it begins, `last`: the day at whose end it is over. */
export function runsBetween(first: IsoDate, last: IsoDate, runs: readonly IsoDate[]): RunsOfMovement | null {
  const [from, to] = [runOf(first, runs), runOf(last, runs)];
  if (from === null || to === null || !from.isNear || !to.isNear || from.day >= to.day) return null;
  return { from: from.day, to: to.day, toNewest: to.isNewest };
}

/** What began in a period was not so the day before. */
export const dayBefore = (day: string): IsoDate => addDays(day as IsoDate, -1);
