import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { PlainValues } from '../core/identities/plain-values.ts';
import type { MatchingThread, MatchingThreads } from '../steps/ports.ts';
import type { WorkerAnswer, WorkerRequest } from './matching-worker.ts';

/** Fewer records are matched sooner than a thread has started. */
const FEWEST_RECORDS = 50_000;
const WORKER = new URL('matching-worker.ts', import.meta.url);
/** A thread does not inherit what makes this one read TypeScript. */
const START = `
  import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))};
  register();
  await import(${JSON.stringify(WORKER.href)});
`;

/** A thread of this process, where there is a second processor for it. */
export const workerThreads: MatchingThreads = {
  begin: (records) => (records < FEWEST_RECORDS || availableParallelism() < 2 ? null : openWorker()),
  pause: giveTurn,
};

/** Milliseconds that nobody notices. */
const LONGEST_WITHOUT_TURN = 20;
let lastTurn = 0;

/** Other requests are answered, and what they have read and written is heard of. */
async function giveTurn(): Promise<void> {
  if (performance.now() - lastTurn < LONGEST_WITHOUT_TURN) return;
  await new Promise((resolve) => setImmediate(resolve));
  lastTurn = performance.now();
}

/** One thread: for tests of few records, too. */
export function openWorker(): MatchingThread {
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(START)}`));
  // What goes wrong between two questions is told by the next one.
  worker.on('error', () => undefined);
  const ask = async (request: WorkerRequest): Promise<WorkerAnswer> => {
    worker.postMessage(request);
    const [answer] = (await once(worker, 'message')) as [WorkerAnswer];
    return answer;
  };
  return {
    readPlain: async ({ length, columns }) => {
      const answer = await ask({ kind: 'read-plain', table: { length, columns } });
      if (answer.kind !== 'read-plain') throw new Error(`the worker answered ${answer.kind}`);
      return { values: new PlainValues(answer.values), ids: answer.ids };
    },
    takeTable: (table) => {
      worker.postMessage({ kind: 'take-table', table } satisfies WorkerRequest);
    },
    doJobs: async (jobs) => {
      const answer = await ask({ kind: 'do-jobs', jobs });
      if (answer.kind !== 'do-jobs') throw new Error(`the worker answered ${answer.kind}`);
      return answer.done;
    },
    compareChunks: async (work) => {
      const answer = await ask({ kind: 'compare-chunks', work });
      if (answer.kind !== 'compare-chunks') throw new Error(`the worker answered ${answer.kind}`);
      return answer.found;
    },
    end: async () => {
      await worker.terminate();
    },
  };
}
