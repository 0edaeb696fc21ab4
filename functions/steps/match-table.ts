import { learnAndReadNames } from '../core/identities/fact-ids.ts';
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
import { compareChunks, sharedPairs } from '../core/identities/shared-pairs.ts';
import type { MatchingThread, MatchingThreads } from './ports.ts';

/** `matchTable` of the core, with another thread beside this one where there is one: the same result either way. */
export async function matchTableInThreads(
  persons: PersonTable,
  options: MatchingOptions,
  threads: MatchingThreads,
): Promise<Matching> {
  const thread = threads.begin(persons.length);
  if (thread === null) return matchTable(persons, options);
  try {
    return await matchWith(thread, persons, options);
  } finally {
    await thread.end();
  }
}

/** This thread reads names while the other reads the rest; then both compare pairs until none is left. */
async function matchWith(thread: MatchingThread, persons: PersonTable, options: MatchingOptions): Promise<Matching> {
  checkRules(options.rules ?? DEFAULT_RULES);
  options.onStage?.('prepare');
  const plain = thread.readPlain(persons);
  const names = learnAndReadNames(persons);
  const open = openMatching(persons, prepareRecords(persons, names, await plain), options);
  options.onStage?.('compare');
  const work = sharedPairs(open.candidates.left, open.candidates.right);
  const others = thread.compareChunks(work, open.table);
  const own = compareChunks(work, open.comparer, 0);
  return closeMatching(open, work, [own, await others], options);
}
