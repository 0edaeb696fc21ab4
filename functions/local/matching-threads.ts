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
  const { tell, ask, end } = openConversation(new Worker(new URL(`data:text/javascript,${encodeURIComponent(START)}`)));
  return {
    takePart: ({ length, columns }) => tell({ kind: 'take-part', part: { length, columns } }),
    plainFacts: async () => {
      const answer = await ask({ kind: 'plain-facts' });
      if (answer.kind !== 'plain-facts') throw unexpected(answer);
      return { values: new PlainValues(answer.values), ids: answer.ids };
    },
    firstRepeatedId: async ({ length, ids, sources }) => {
      const answer = await ask({ kind: 'first-repeated-id', table: { length, ids, sources } });
      if (answer.kind !== 'first-repeated-id') throw unexpected(answer);
      return answer.index;
    },
    takeTable: (table) => tell({ kind: 'take-table', table }),
    doJobs: async (jobs) => {
      const answer = await ask({ kind: 'do-jobs', jobs });
      if (answer.kind !== 'do-jobs') throw unexpected(answer);
      return answer.done;
    },
    compareChunks: async (work) => {
      const answer = await ask({ kind: 'compare-chunks', work });
      if (answer.kind !== 'compare-chunks') throw unexpected(answer);
      return answer.found;
    },
    end,
  };
}

const unexpected = ({ kind }: WorkerAnswer): Error => new Error(`the worker answered ${kind}`);

interface Conversation {
  tell(request: WorkerRequest): void;
  /** Rejects with what went wrong since it was last asked, too. */
  ask(request: WorkerRequest): Promise<WorkerAnswer>;
  end(): Promise<void>;
}

/** The worker answers in the order in which it is asked. */
function openConversation(worker: Worker): Conversation {
  const waiting: { resolve(answer: WorkerAnswer): void; reject(error: unknown): void }[] = [];
  let failure: { readonly error: unknown } | null = null;
  worker.on('message', (answer: WorkerAnswer) => waiting.shift()?.resolve(answer));
  worker.on('error', (error) => {
    failure = { error };
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    tell: (request) => worker.postMessage(request),
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (failure !== null) {
          reject(failure.error);
          return;
        }
        waiting.push({ resolve, reject });
        worker.postMessage(request);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}
