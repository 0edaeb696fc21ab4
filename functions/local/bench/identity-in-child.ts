import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { evaluateClusters } from '../../core/identities/evaluation.ts';
import { MatchIndex } from '../../core/identities/match-index.ts';
import type { Matching } from '../../core/identities/matching.ts';
import { type PersonTable, textOf } from '../../core/identities/person-table.ts';
import { DEFAULT_BANDS } from '../../core/identities/proposal.ts';
import { type MatchedRecords, matchRecords } from '../../steps/match-records.ts';
import { readPersons } from '../../steps/read-persons.ts';
import { readTruth } from '../../steps/read-truth.ts';
import { workerThreads } from '../matching-threads.ts';

/**
 * Matches the customers of a folder of generated brands, and prints seconds, pairs, peak memory, the quality against
 * the folder's truth, and what one record more takes, as JSON.
 */
const [folder = ''] = process.argv.slice(2);
const THRESHOLD = 0.5;
const READ_BYTES = 1 << 20;
const RECORDS_ASKED = 2_000;
const ID_COLUMNS: Readonly<Record<string, string>> = {
  tsumugi: '会員番号',
  hoshizora: 'player_id',
  lumiere: 'customer_no',
};

const started = performance.now();
const read = await readPersons(
  Object.entries(ID_COLUMNS).map(([source, idColumn]) => ({
    source,
    open: () => createReadStream(join(folder, source, 'customers.csv'), { highWaterMark: READ_BYTES }),
    idColumn,
    mapping: null,
  })),
  workerThreads,
);
const { persons } = read;
const readAt = performance.now();
const begun: [stage: string, at: number][] = [];
const matched = await matchRecords(
  read,
  { threshold: THRESHOLD, onStage: (stage) => begun.push([stage, performance.now()]) },
  workerThreads,
);
const ended = performance.now();
await read.thread?.end();
const stageSeconds = Object.fromEntries(
  begun.map(([stage, at], index) => [stage, ((begun[index + 1]?.[1] ?? ended) - at) / 1000]),
);
const { user, system } = process.cpuUsage();
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
const { personOf } = await readTruth('truth.csv', createReadStream(join(folder, 'truth.csv')));
const { precision, recall, f1 } = evaluateClusters(clustersByRecord(persons, matched), personOf);
const oneByOne = matchOneByOne(matched.matching);
process.stdout.write(
  JSON.stringify({
    records: persons.length,
    readSeconds: (readAt - started) / 1000,
    matchSeconds: (ended - readAt) / 1000,
    stageSeconds,
    processorSeconds: (user + system) / 1e6,
    comparedPairs: matched.matching.candidates.left.length,
    peakMegabytes,
    precision,
    recall,
    f1,
    ...oneByOne,
  }),
);

/** Records of the base, drawn evenly, come again with another id: each is looked for among all, and what is found explained. */
function matchOneByOne(matching: Matching): {
  readonly indexSeconds: number;
  readonly oneRecordMilliseconds: number[];
} {
  const begun = performance.now();
  const index = new MatchIndex(matching);
  const indexSeconds = (performance.now() - begun) / 1000;
  const step = Math.max(1, Math.floor(matching.persons.length / RECORDS_ASKED));
  const oneRecordMilliseconds: number[] = [];
  for (let at = 0; at < matching.persons.length; at += step) {
    const record = { ...matching.persons.at(at), id: 'again' };
    const asked = performance.now();
    const found = index.find(record, DEFAULT_BANDS.review);
    index.explain(
      record,
      found.map((each) => each.index),
    );
    oneRecordMilliseconds.push(performance.now() - asked);
  }
  return { indexSeconds, oneRecordMilliseconds };
}

function clustersByRecord({ ids, sources }: PersonTable, { clusterOf }: MatchedRecords): ReadonlyMap<string, string> {
  const clusters = new Map<string, string>();
  clusterOf.forEach((cluster, index) => {
    const source = textOf(sources, sources.codes[index] ?? -1);
    clusters.set(`${source}:${textOf(ids, ids.codes[index] ?? -1)}`, String(cluster));
  });
  return clusters;
}
