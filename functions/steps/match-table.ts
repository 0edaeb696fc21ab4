import type { BlockingWork } from '../core/identities/blocking/jobs.ts';
import { type DoneJobs, maybeDoNextJob, resultsInOrder, sharedJobs } from '../core/identities/blocking/shared-jobs.ts';
import { type PairComparer, pairComparer } from '../core/identities/comparer.ts';
import { learnAndReadNames } from '../core/identities/fact-ids.ts';
import { factTable } from '../core/identities/fact-table.ts';
import {
  closeMatching,
  type Matching,
  type MatchingOptions,
  matchTable,
  openMatching,
} from '../core/identities/matching.ts';
import type { PersonTable } from '../core/identities/person-table.ts';
import { prepareRecords } from '../core/identities/prepared.ts';
import { checkRules, DEFAULT_RULES } from '../core/identities/rules.ts';
import { ChunkTaker, sharedPairs } from '../core/identities/shared-pairs.ts';
import type { MatchingThread, MatchingThreads } from './ports.ts';

/** `matchTable` of the core, with another thread beside this one where there is one: the same result either way. */
export async function matchTableInThreads(
  persons: PersonTable,
  options: MatchingOptions,
  threads: MatchingThreads,
): Promise<Matching> {
  const thread = threads.begin(persons.length);
  try {
    thread?.takePart(persons);
    return await matchTableBeside(thread, persons, options, async () => threads.pause?.());
  } finally {
    await thread?.end();
  }
}

/** The same beside a thread that has taken all parts of the table, if there is one. */
export async function matchTableBeside(
  thread: MatchingThread | null,
  persons: PersonTable,
  options: MatchingOptions,
  pause: () => Promise<void>,
): Promise<Matching> {
  return thread === null ? matchTable(persons, options) : matchWith(thread, persons, options, pause);
}

/** This thread reads names while the other reads the rest; then both share the jobs of blocking, and the pairs. */
async function matchWith(
  thread: MatchingThread,
  persons: PersonTable,
  options: MatchingOptions,
  pause: () => Promise<void>,
): Promise<Matching> {
  checkRules(options.rules ?? DEFAULT_RULES);
  options.onStage?.('prepare');
  const plain = thread.plainFacts();
  const names = learnAndReadNames(persons);
  await pause();
  const prepared = prepareRecords(persons, names, await plain);
  await pause();
  const table = factTable(prepared);
  const comparer = pairComparer(table);
  thread.takeTable(table);
  options.onStage?.('block');
  const open = await doJobsWith(thread, openMatching({ persons, prepared, table, comparer }), comparer, pause);
  options.onStage?.('compare');
  const work = sharedPairs(open.candidates.left, open.candidates.right);
  const others = thread.compareChunks(work);
  const own = new ChunkTaker(work, comparer, 0);
  while (own.compareNext()) await pause();
  return closeMatching(open, work, [own.found(), await others], options);
}

async function doJobsWith<Found>(
  thread: MatchingThread,
  work: BlockingWork<Found>,
  comparer: PairComparer,
  pause: () => Promise<void>,
): Promise<Found> {
  let step = work.next();
  while (step.done !== true) {
    const jobs = sharedJobs(step.value);
    const others = thread.doJobs(jobs);
    const own: DoneJobs[number][] = [];
    for (let job = maybeDoNextJob(jobs, comparer); job !== null; job = maybeDoNextJob(jobs, comparer)) {
      own.push(job);
      await pause();
    }
    step = work.next(resultsInOrder([own, await others]));
  }
  return step.value;
}
