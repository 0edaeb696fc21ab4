import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { UsageError } from '../../core/errors.ts';
import type { BlockingReport } from '../../core/identities/blocking/candidates.ts';
import { checkMatchField } from '../../core/identities/match-fields.ts';
import { type PersonTable, textOf } from '../../core/identities/person-table.ts';
import type { Locale } from '../../core/language.ts';
import type { FieldPath } from '../../core/profiles/profile.ts';
import { csvText } from '../../steps/csv-text.ts';
import { evaluateRecords } from '../../steps/evaluate-records.ts';
import { type MatchedRecords, matchRecords } from '../../steps/match-records.ts';
import { type PersonsOfFile, type PersonsOfFiles, readPersons } from '../../steps/read-persons.ts';
import { workerThreads } from '../matching-threads.ts';
import type { CommandContext } from './command.ts';
import { describeEvaluation } from './evaluation-report.ts';
import { existingFile } from './existing-file.ts';
import { writePairsFolder } from './pairs-folder.ts';
import { readTruthFile } from './truth-file.ts';
import { wholeNumber } from './whole-number.ts';

interface MatchOptions {
  readonly id: string;
  readonly map?: ReadonlyMap<string, FieldPath>;
  readonly out: string;
  readonly threshold: number;
  readonly truth?: string;
  readonly pairs?: string;
  readonly groups: number;
  readonly locale: Locale;
  readonly json?: boolean;
}

/** `match FILE… --id COLUMN [--map COLUMN=FIELD,…] --out clusters.csv`: which rows of any person CSV are one person. */
export function matchCommand(context: CommandContext): Command {
  return new Command('match')
    .description('identity resolution of any person CSV; several files are several sources')
    .argument('<file...>', 'CSV files, in any usual encoding')
    .requiredOption('--id <column>', 'the column that identifies a row')
    .option('--map <column=field,...>', 'what the columns mean; inferred and printed when absent', readMap)
    .requiredOption('--out <file>', 'where to write the clusters: source,id,cluster')
    .option('--threshold <probability>', 'the least probability at which two rows are joined', readThreshold, 0.5)
    .option('--truth <file>', 'measure the clusters against a truth file ([source,]id,person), with the worst errors')
    .option(
      '--pairs <dir>',
      'write every likely pair with what its score is made of, and the Athena query that scores it',
    )
    .option('--groups <n>', 'how many errors of each kind are shown', wholeNumber('--groups'), 10)
    .addOption(new Option('--locale <locale>', 'language of the reasons').choices(['ja', 'en']).default('en'))
    .option('--json', 'print the summary as JSON')
    .action(async (files: string[], options: MatchOptions) => {
      const truth = options.truth === undefined ? null : await readTruthFile(options.truth, context);
      const { matched, read, persons } = await matchFiles(files, options, context);
      const out = resolve(context.cwd, options.out);
      await mkdir(dirname(out), { recursive: true });
      await writeFile(out, clustersCsv(persons, matched));
      const summary = summarise(read, matched, options.out);
      if (options.pairs !== undefined) await writePairsFolder(resolve(context.cwd, options.pairs), matched.matching);
      const evaluation = truth === null ? null : evaluateRecords(matched, truth, options.groups);
      if (options.json === true) {
        context.out(JSON.stringify(evaluation === null ? summary : { ...summary, evaluation }, null, 2));
        return;
      }
      for (const line of describe(summary)) context.out(line);
      if (evaluation === null) return;
      for (const line of describeEvaluation('clusters', evaluation, options.locale)) context.out(line);
    });
}

async function matchFiles(
  files: readonly string[],
  options: MatchOptions,
  context: CommandContext,
): Promise<{
  readonly matched: MatchedRecords;
  readonly read: PersonsOfFiles['files'];
  readonly persons: PersonTable;
}> {
  const { persons, thread, files: read } = await readFiles(files, options, context);
  try {
    checkMappedColumns(options.map, read);
    const stages = stageProgress(persons.length, context);
    const { threshold, pairs } = options;
    const kept = pairs === undefined ? {} : { leastKept: LEAST_AUDITED };
    const matched = await matchRecords(
      { persons, thread },
      { threshold, onStage: stages.begin, ...kept },
      workerThreads,
    );
    stages.end();
    return { matched, read, persons };
  } finally {
    await thread?.end();
  }
}

/** Each part of the work as a step: what of it is done is known only when the next begins. */
function stageProgress(total: number, { progress }: CommandContext) {
  let running: string | null = null;
  const end = (): void => {
    if (running !== null) progress.report({ step: running, done: total, total, unit: 'records' });
  };
  return {
    begin: (step: string): void => {
      end();
      running = step;
      progress.report({ step, done: 0, total, unit: 'records' });
    },
    end,
  };
}

/** Pairs at least as likely are written down. */
const LEAST_AUDITED = 0.1;

async function readFiles(
  files: readonly string[],
  options: MatchOptions,
  context: CommandContext,
): Promise<PersonsOfFiles> {
  const paths = files.map((file) => existingFile(file, context));
  const persons = await readPersons(
    files.map((file, index) => ({
      source: sourceName(file, files),
      open: () => createReadStream(paths[index] ?? '', { highWaterMark: READ_BYTES }),
      idColumn: options.id,
      mapping: options.map ?? null,
    })),
    workerThreads,
  );
  for (const { source, problems } of persons.files)
    for (const { line, reason } of problems) context.err(`${source} line ${line} left out: ${reason.en}`);
  return persons;
}

/** Bytes at a time. */
const READ_BYTES = 1 << 20;

/** The file's name, or its path where two files have the same name. */
function sourceName(file: string, files: readonly string[]): string {
  const name = basename(file);
  return files.filter((other) => basename(other) === name).length > 1 ? file : name;
}

function readMap(text: string): ReadonlyMap<string, FieldPath> {
  const entries = text.split(',').filter((part) => part.trim() !== '');
  return new Map(
    entries.map((entry) => {
      const equals = entry.lastIndexOf('=');
      const [column, field] = [entry.slice(0, equals).trim(), entry.slice(equals + 1).trim()];
      if (equals < 0 || column === '' || field === '') {
        throw new UsageError(`--map cannot read "${entry.trim()}"`, {
          remedy: 'Write COLUMN=FIELD, several separated by commas.',
        });
      }
      checkMapField(field);
      return [column, field] as const;
    }),
  );
}

function checkMapField(field: string): void {
  try {
    checkMatchField(field);
  } catch (error) {
    const remedy = error instanceof Error && 'remedy' in error ? String(error.remedy) : undefined;
    throw new UsageError(`--map: "${field}" is no field that is compared`, {
      ...(remedy === undefined ? {} : { remedy }),
      cause: error,
    });
  }
}

function readThreshold(text: string): number {
  const threshold = Number(text);
  if (threshold > 0 && threshold < 1) return threshold;
  throw new UsageError(`--threshold takes a number above 0 and below 1, not "${text}"`);
}

function checkMappedColumns(map: ReadonlyMap<string, FieldPath> | undefined, files: readonly PersonsOfFile[]): void {
  const absent = [...(map?.keys() ?? [])].find((column) => !files.some((file) => file.headers.includes(column)));
  if (absent === undefined) return;
  const columns = [...new Set(files.flatMap((file) => file.headers))];
  throw new UsageError(`--map names the column "${absent}", which no file has`, {
    remedy: `The columns are ${columns.join(', ')}.`,
  });
}

function clustersCsv(persons: PersonTable, { clusterOf }: MatchedRecords): string {
  const rows = [['source', 'id', 'cluster']];
  const { ids, sources } = persons;
  clusterOf.forEach((cluster, index) => {
    rows.push([textOf(sources, sources.codes[index] ?? -1), textOf(ids, ids.codes[index] ?? -1), String(cluster + 1)]);
  });
  return csvText(rows);
}

interface Summary {
  readonly sources: readonly {
    readonly source: string;
    readonly records: number;
    readonly mapping: Readonly<Record<string, FieldPath>>;
    readonly unused: readonly string[];
  }[];
  readonly records: number;
  readonly people: number;
  readonly comparedPairs: number;
  readonly blocking: readonly BlockingReport[];
  readonly model: readonly {
    readonly fact: string;
    readonly level: string;
    readonly m: number;
    readonly u: number;
    readonly weight: number;
  }[];
  readonly out: string;
}

function summarise(files: readonly PersonsOfFile[], { clusters, matching }: MatchedRecords, out: string): Summary {
  const { definitions, m, u } = matching.model;
  return {
    sources: files.map(({ source, records, mapping, headers }) => ({
      source,
      records,
      mapping: Object.fromEntries(mapping),
      unused: headers.filter((header) => !mapping.has(header)),
    })),
    records: files.reduce((sum, file) => sum + file.records, 0),
    people: clusters.length,
    comparedPairs: matching.candidates.left.length,
    blocking: matching.candidates.blocking,
    model: definitions.flatMap(({ fact, levels }, c) =>
      levels.map(({ name }, l) => {
        const [same, chance] = [m[c]?.[l] ?? 0, u[c]?.[l] ?? 1];
        return { fact, level: name, m: same, u: chance, weight: Math.log2(same / chance) };
      }),
    ),
    out,
  };
}

function describe(summary: Summary): readonly string[] {
  return [
    ...summary.sources.flatMap(({ source, records, mapping, unused }) => [
      `${source}: ${records} records`,
      ...Object.entries(mapping).map(([column, field]) => `  ${column} = ${field}`),
      ...(unused.length === 0 ? [] : [`  not used: ${unused.join(', ')}`]),
    ]),
    `${summary.records} records are ${summary.people} people (${summary.comparedPairs} pairs compared)`,
    `written to ${summary.out}`,
  ];
}
