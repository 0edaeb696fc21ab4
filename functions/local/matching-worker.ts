import { parentPort } from 'node:worker_threads';
import { type DoneJobs, doSharedJobs, type SharedJobs } from '../core/identities/blocking/shared-jobs.ts';
import { type PairComparer, pairComparer } from '../core/identities/comparer.ts';
import { PlainReading } from '../core/identities/fact-ids.ts';
import type { FactTable } from '../core/identities/fact-table.ts';
import type { PersonColumns, PersonKeys } from '../core/identities/person-table.ts';
import type { PlainValuesData } from '../core/identities/plain-values.ts';
import type { PlainFactIds } from '../core/identities/preparation/plain-facts.ts';
import { firstRepeatedId } from '../core/identities/repeated-ids.ts';
import { compareChunks, type FoundPatterns, type SharedPairs } from '../core/identities/shared-pairs.ts';

/** What the worker is asked, one thing at a time. */
export type WorkerRequest =
  | { readonly kind: 'take-part'; readonly part: PersonColumns }
  | { readonly kind: 'plain-facts' }
  | { readonly kind: 'first-repeated-id'; readonly table: PersonKeys }
  | { readonly kind: 'take-table'; readonly table: FactTable }
  | { readonly kind: 'do-jobs'; readonly jobs: SharedJobs }
  | { readonly kind: 'compare-chunks'; readonly work: SharedPairs };

/** What it answers; nothing to what it only takes. */
export type WorkerAnswer =
  | { readonly kind: 'plain-facts'; readonly values: PlainValuesData; readonly ids: PlainFactIds }
  | { readonly kind: 'first-repeated-id'; readonly index: number | null }
  | { readonly kind: 'do-jobs'; readonly done: DoneJobs }
  | { readonly kind: 'compare-chunks'; readonly found: FoundPatterns };

/** Its number among the threads of a matching; the caller is 0. */
const THREAD = 1;

let reading = new PlainReading();
let comparer: PairComparer | null = null;

parentPort?.on('message', (request: WorkerRequest) => {
  if (request.kind === 'take-part') reading.take(request.part);
  else if (request.kind === 'take-table') comparer = pairComparer(request.table);
  else {
    const answer = answerOf(request);
    parentPort?.postMessage(answer, ownedBuffers(answer));
  }
});

function answerOf(request: Exclude<WorkerRequest, { readonly kind: 'take-part' | 'take-table' }>): WorkerAnswer {
  if (request.kind === 'plain-facts') {
    const { values, ids } = reading.facts();
    reading = new PlainReading();
    return { kind: 'plain-facts', values: values.data(), ids };
  }
  if (request.kind === 'first-repeated-id') return { kind: 'first-repeated-id', index: firstRepeatedId(request.table) };
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
