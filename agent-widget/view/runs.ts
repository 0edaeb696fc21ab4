import type { MergeView } from '../../functions/core/contract.ts';

/** The merges of one run, newest first. */
export interface RunOfMerges {
  readonly id: string;
  /** When its last merge was made. */
  readonly at: string;
  readonly by: string;
  readonly merges: readonly MergeView[];
  /** Merges that stand. */
  readonly standing: number;
}

/** Merges by run, the newest run first. */
export function runsOf(merges: readonly MergeView[]): readonly RunOfMerges[] {
  const runs = new Map<string, MergeView[]>();
  for (const merge of merges.toSorted((a, b) => b.at.localeCompare(a.at))) {
    const run = runs.get(merge.runId);
    if (run === undefined) runs.set(merge.runId, [merge]);
    else run.push(merge);
  }
  return [...runs].map(([id, ofRun]) => ({
    id,
    at: ofRun[0]?.at ?? '',
    by: ofRun[0]?.by ?? '',
    merges: ofRun,
    standing: ofRun.filter(({ undone }) => !undone).length,
  }));
}
