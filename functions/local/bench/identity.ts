import { generateSeed } from '../../../seed-data/generate.ts';
import { evaluateClusters } from '../../core/identities/evaluation.ts';
import type { PersonTable } from '../../core/identities/person-table.ts';
import { type MatchedRecords, matchRecords } from '../../steps/match-records.ts';
import { readPersons } from '../../steps/read-persons.ts';
import { readTable } from '../../steps/read-table.ts';
import type { Bench } from './bench.ts';

const SEED = 7;
const THRESHOLD = 0.5;
const ID_COLUMNS: Readonly<Record<string, string>> = {
  tsumugi: '会員番号',
  hoshizora: 'player_id',
  lumiere: 'customer_no',
};
const MEGABYTE = 1024 * 1024;

/**
 * Three brands' generated customers, from the bytes of their CSV files to clusters, with the quality against their
 * truth.
 */
export const identityBench: Bench = {
  name: 'identity',
  description: 'customer records of three brands, from CSV to clusters',
  defaultSize: 12_000,
  run: async (size, emit) => {
    const files = await generateFiles(size);
    const started = performance.now();
    const persons = await readCustomers(files);
    const read = performance.now();
    const matched = matchRecords(persons, { threshold: THRESHOLD });
    const ended = performance.now();
    const seconds = (ended - started) / 1000;
    emit({ metric: 'read', value: round((read - started) / 1000), unit: 's' });
    emit({ metric: 'match', value: round((ended - read) / 1000), unit: 's' });
    emit({ metric: 'records per second', value: Math.round(persons.length / seconds), unit: 'records/s' });
    emit({
      metric: 'compared pairs per second',
      value: Math.round((matched.comparedPairs * 1000) / (ended - read)),
      unit: 'pairs/s',
    });
    emit({ metric: 'memory', value: Math.round(process.memoryUsage().rss / MEGABYTE), unit: 'MB' });
    const quality = evaluateClusters(clustersByRecord(persons, matched), await readTruth(files));
    for (const metric of ['precision', 'recall', 'f1'] as const)
      emit({ metric, value: round(quality[metric]), unit: 'ratio' });
  },
};

type Files = ReadonlyMap<string, readonly Uint8Array[]>;

async function generateFiles(customers: number): Promise<Files> {
  const files = new Map<string, Uint8Array[]>();
  await generateSeed({ customers, seed: SEED }, async (name, bytes) => {
    const chunks = files.get(name) ?? [];
    // The writer may use its buffer again.
    chunks.push(bytes.slice());
    files.set(name, chunks);
  });
  return files;
}

async function readCustomers(files: Files): Promise<PersonTable> {
  const requests = Object.entries(ID_COLUMNS).map(([source, idColumn]) => ({
    source,
    open: () => stream(files, `${source}/customers.csv`),
    idColumn,
    mapping: null,
  }));
  return (await readPersons(requests)).persons;
}

async function readTruth(files: Files): Promise<ReadonlyMap<string, string>> {
  const { rows } = await readTable(stream(files, 'truth.csv'));
  const truth = new Map<string, string>();
  for await (const batch of rows) for (const { cells } of batch) truth.set(`${cells[0]}:${cells[1]}`, cells[2] ?? '');
  return truth;
}

async function* stream(files: Files, name: string): AsyncGenerator<Uint8Array> {
  yield* files.get(name) ?? [];
}

function clustersByRecord(persons: PersonTable, { clusters }: MatchedRecords): ReadonlyMap<string, string> {
  const clusterOf = new Map<string, string>();
  clusters.forEach((members, number) => {
    for (const index of members) {
      const { source, id } = persons.at(index);
      clusterOf.set(`${source}:${id}`, String(number));
    }
  });
  return clusterOf;
}

function round(figure: number): number {
  return Number(figure.toFixed(4));
}
