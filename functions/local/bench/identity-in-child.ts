import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { evaluateClusters } from '../../core/identities/evaluation.ts';
import type { PersonTable } from '../../core/identities/person-table.ts';
import { type MatchedRecords, matchRecords } from '../../steps/match-records.ts';
import { readPersons } from '../../steps/read-persons.ts';
import { readTable } from '../../steps/read-table.ts';

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
const matched = matchRecords(persons, {
  threshold: THRESHOLD,
  onStage: (stage) => begun.push([stage, performance.now()]),
});
const ended = performance.now();
const stageSeconds = Object.fromEntries(
  begun.map(([stage, at], index) => [stage, ((begun[index + 1]?.[1] ?? ended) - at) / 1000]),
);
const { user, system } = process.cpuUsage();
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
const { precision, recall, f1 } = evaluateClusters(clustersByRecord(persons, matched), await readTruth());
process.stdout.write(
  JSON.stringify({
    records: persons.length,
    readSeconds: (read - started) / 1000,
    matchSeconds: (ended - read) / 1000,
    stageSeconds,
    processorSeconds: (user + system) / 1e6,
    comparedPairs: matched.comparedPairs,
    peakMegabytes,
    precision,
    recall,
    f1,
  }),
);

async function readTruth(): Promise<ReadonlyMap<string, string>> {
  const { rows } = await readTable(createReadStream(join(folder, 'truth.csv')));
  const truth = new Map<string, string>();
  for await (const batch of rows) for (const { cells } of batch) truth.set(`${cells[0]}:${cells[1]}`, cells[2] ?? '');
  return truth;
}

function clustersByRecord({ ids, sources }: PersonTable, { clusters }: MatchedRecords): ReadonlyMap<string, string> {
  const clusterOf = new Map<string, string>();
  clusters.forEach((members, number) => {
    for (const index of members) {
      const source = sources.textOf(sources.codes[index] ?? -1);
      clusterOf.set(`${source}:${ids.textOf(ids.codes[index] ?? -1)}`, String(number));
    }
  });
  return clusterOf;
}
