import type { Clock, ProgressEvent } from '../steps/ports.ts';

/** How fast work goes, and how long it still takes; null while nobody can say. */
export interface Pace {
  readonly perSecond: number | null;
  readonly secondsLeft: number | null;
}

/** Follows one step of work from its first event on. */
export function paceOf(clock: Clock): (event: Pick<ProgressEvent, 'done' | 'total'>) => Pace {
  let start: { readonly at: number; readonly done: number } | null = null;
  return ({ done, total }) => {
    start ??= { at: clock.now(), done };
    const seconds = (clock.now() - start.at) / 1000;
    if (seconds <= 0 || done <= start.done) return { perSecond: null, secondsLeft: null };
    const perSecond = (done - start.done) / seconds;
    return { perSecond, secondsLeft: total === null ? null : Math.max(0, total - done) / perSecond };
  };
}
