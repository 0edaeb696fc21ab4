import { parentPort } from 'node:worker_threads';
import { type DoneJobs, doSharedJobs, type SharedJobs } from '../core/identities/blocking/shared-jobs.ts';
import { type PairComparer, pairComparer } from '../core/identities/comparer.ts';
import { readPlain } from '../core/identities/fact-ids.ts';
import type { FactTable } from '../core/identities/fact-table.ts';
import type { PersonColumns } from '../core/identities/person-table.ts';
import type { PlainValuesData } from '../core/identities/plain-values.ts';
import type { PlainFactIds } from '../core/identities/preparation/plain-facts.ts';
import { compareChunks, type FoundPatterns, type SharedPairs } from '../core/identities/shared-pairs.ts';

/** What the worker is asked, one thing at a time. */
export type WorkerRequest =
  | { readonly kind: 'read-plain'; readonly table: PersonColumns }
  | { readonly kind: 'take-table'; readonly table: FactTable }
  | { readonly kind: 'do-jobs'; readonly jobs: SharedJobs }
  | { readonly kind: 'compare-chunks'; readonly work: SharedPairs };

/** What it answers; nothing to a table. */
export type WorkerAnswer =
  | { readonly kind: 'read-plain'; readonly values: PlainValuesData; readonly ids: PlainFactIds }
  | { readonly kind: 'do-jobs'; readonly done: DoneJobs }
  | { readonly kind: 'compare-chunks'; readonly found: FoundPatterns };

/** Its number among the threads of a matching; the caller is 0. */
const THREAD = 1;

let comparer: PairComparer | null = null;

parentPort?.on('message', (request: WorkerRequest) => {
  if (request.kind === 'take-table') {
    comparer = pairComparer(request.table);
    return;
  }
  const answer = answerOf(request, comparer);
  parentPort?.postMessage(answer, ownedBuffers(answer));
});

function answerOf(
  request: Exclude<WorkerRequest, { readonly kind: 'take-table' }>,
  comparer: PairComparer | null,
): WorkerAnswer {
  if (request.kind === 'read-plain') {
    const { values, ids } = readPlain(request.table);
    return { kind: 'read-plain', values: values.data(), ids };
  }
  if (comparer === null) throw new Error('no table to compare by');
  if (request.kind === 'do-jobs') return { kind: 'do-jobs', done: doSharedJobs(request.jobs, comparer) };
  return { kind: 'compare-chunks', found: compareChunks(request.work, comparer, THREAD) };
}

/** What need not be copied since nobody else has it. */
function ownedBuffers(answer: WorkerAnswer): readonly ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>();
  const visit = (value: unknown): void => {
    if (ArrayBuffer.isView(value)) {
      if (value.buffer instanceof ArrayBuffer) buffers.add(value.buffer);
    } else if (value instanceof Map || Array.isArray(value)) {
      for (const each of value) visit(each);
    } else if (typeof value === 'object' && value !== null) {
      for (const each of Object.values(value)) visit(each);
    }
  };
  visit(answer);
  return [...buffers];
}
