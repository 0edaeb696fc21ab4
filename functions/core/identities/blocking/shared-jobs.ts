import type { PairComparer } from '../comparer.ts';
import { sharedNumbers } from '../texts.ts';
import { type BlockingJob, type BlockingResult, doJob } from './jobs.ts';

/** Jobs that several threads do: each takes the next until none is left. */
export interface SharedJobs {
  readonly jobs: readonly BlockingJob[];
  /** One number: the next job. */
  readonly next: Int32Array;
}

/** What a thread did, by the positions of the jobs. */
export type DoneJobs = readonly (readonly [position: number, result: BlockingResult])[];

export function sharedJobs(jobs: readonly BlockingJob[]): SharedJobs {
  return { jobs, next: sharedNumbers(1) };
}

/** Does job after job, beside other threads. */
export function doSharedJobs(shared: SharedJobs, comparer: PairComparer): DoneJobs {
  const done: DoneJobs[number][] = [];
  for (let job = maybeDoNextJob(shared, comparer); job !== null; job = maybeDoNextJob(shared, comparer)) done.push(job);
  return done;
}

/** Does the next job; null where none is left. */
export function maybeDoNextJob({ jobs, next }: SharedJobs, comparer: PairComparer): DoneJobs[number] | null {
  const position = Atomics.add(next, 0, 1);
  const job = jobs[position];
  return job === undefined ? null : [position, doJob(job, comparer)];
}

/** The results in the order of the jobs, once every thread is done. */
export function resultsInOrder(done: readonly DoneJobs[]): readonly BlockingResult[] {
  return done
    .flat()
    .toSorted(([one], [other]) => one - other)
    .map(([, result]) => result);
}
