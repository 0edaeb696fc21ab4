import type { PairComparer } from '../comparer.ts';
import { randomPairs } from '../random-pairs.ts';
import { type Blocks, buildBlocks } from './blocks.ts';
import { type BlockRows, type CollectedPairs, collectPairs } from './collected-pairs.ts';
import type { FeatureColumns } from './features.ts';
import type { RecordSample } from './record-sample.ts';
import { comparePairs, type DrawnPairs, drawFromKey } from './sampling.ts';

/** A part of blocking that any thread can do: plain data. */
export type BlockingJob =
  | { readonly kind: 'compare-random'; readonly size: number }
  | (JobOfKey & { readonly kind: 'draw'; readonly sample: RecordSample })
  | (JobOfKey & { readonly kind: 'build'; readonly size: number })
  | {
      readonly kind: 'collect';
      readonly rows: BlockRows;
      /** Its place among the keys of the rows. */
      readonly key: number;
      readonly blocks: Pick<Blocks, 'starts' | 'members'>;
    };

interface JobOfKey {
  readonly features: readonly FeatureColumns[];
  /** Pairs that the key may cost. */
  readonly budget: number;
}

/** What became of a job. */
export type BlockingResult =
  | { readonly kind: 'compare-random'; readonly vectors: Uint8Array }
  | { readonly kind: 'draw'; readonly drawn: DrawnPairs }
  | { readonly kind: 'build'; readonly blocks: Blocks }
  | { readonly kind: 'collect'; readonly pairs: CollectedPairs };

/** Work that asks for jobs, and goes on with their results in the same order. */
export type BlockingWork<Found> = Generator<readonly BlockingJob[], Found, readonly BlockingResult[]>;

export function doJob(job: BlockingJob, comparer: PairComparer): BlockingResult {
  switch (job.kind) {
    case 'compare-random':
      return { kind: job.kind, vectors: comparePairs(randomPairs(job.size), comparer) };
    case 'draw':
      return { kind: job.kind, drawn: drawFromKey(job.features, job, comparer) };
    case 'build':
      return { kind: job.kind, blocks: buildBlocks(job.features, job.size, job.budget) };
    case 'collect':
      return { kind: job.kind, pairs: collectPairs(job.rows, job.key, job.blocks) };
  }
}

/** Does all jobs here, one after the other. */
export function doAllJobs<Found>(work: BlockingWork<Found>, comparer: PairComparer): Found {
  let step = work.next();
  while (step.done !== true) step = work.next(step.value.map((job) => doJob(job, comparer)));
  return step.value;
}
