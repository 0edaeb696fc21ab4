import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { evaluateClusters } from '../../core/identities/evaluation.ts';
import { type PersonTable, textOf } from '../../core/identities/person-table.ts';
import { type MatchedRecords, matchRecords } from '../../steps/match-records.ts';
import { readPersons } from '../../steps/read-persons.ts';
import { readTruth } from '../../steps/read-truth.ts';
import { workerThreads } from '../matching-threads.ts';

/**
 * Matches the customers of a folder of generated brands, and prints seconds, pairs, peak memory and the quality against
 * the folder's truth as JSON.
 */
const [folder = ''] = process.argv.slice(2);
const THRESHOLD = 0.5;
const READ_BYTES = 1 << 20;
const ID_COLUMNS: Readonly<Record<string, string>> = {
  tsumugi: '会員番号',
  hoshizora: 'player_id',
  lumiere: 'customer_no',
};

const started = performance.now();
const { persons } = await readPersons(
  Object.entries(ID_COLUMNS).map(([source, idColumn]) => ({
    source,
    open: () => createReadStream(join(folder, source, 'customers.csv'), { highWaterMark: READ_BYTES }),
    idColumn,
    mapping: null,
  })),
);
const read = performance.now();
const begun: [stage: string, at: number][] = [];
const matched = await matchRecords(
  persons,
  { threshold: THRESHOLD, onStage: (stage) => begun.push([stage, performance.now()]) },
  workerThreads,
);
const ended = performance.now();
const stageSeconds = Object.fromEntries(
  begun.map(([stage, at], index) => [stage, ((begun[index + 1]?.[1] ?? ended) - at) / 1000]),
);
const { user, system } = process.cpuUsage();
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
const { personOf } = await readTruth('truth.csv', createReadStream(join(folder, 'truth.csv')));
const { precision, recall, f1 } = evaluateClusters(clustersByRecord(persons, matched), personOf);
process.stdout.write(
  JSON.stringify({
    records: persons.length,
    readSeconds: (read - started) / 1000,
    matchSeconds: (ended - read) / 1000,
    stageSeconds,
    processorSeconds: (user + system) / 1e6,
    comparedPairs: matched.matching.candidates.left.length,
    peakMegabytes,
    precision,
    recall,
    f1,
  }),
);

function clustersByRecord({ ids, sources }: PersonTable, { clusterOf }: MatchedRecords): ReadonlyMap<string, string> {
  const clusters = new Map<string, string>();
  clusterOf.forEach((cluster, index) => {
    const source = textOf(sources, sources.codes[index] ?? -1);
    clusters.set(`${source}:${textOf(ids, ids.codes[index] ?? -1)}`, String(cluster));
  });
  return clusters;
}
