/** Lambda's second argument, as far as it is needed here. */
export interface TimeLeft {
  getRemainingTimeInMillis(): number;
}

/** Minutes that each thing may take, with its writing back. */
const NEEDED = { 'a part of a file': 5 } as const;

/** Whether this run of a function has time for one more. */
export function hasTimeFor(work: keyof typeof NEEDED, time: TimeLeft): boolean {
  return time.getRemainingTimeInMillis() > NEEDED[work] * 60_000;
}
