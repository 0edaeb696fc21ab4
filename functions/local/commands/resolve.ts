import { createReadStream, existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { InvalidInputError, UsageError } from '../../core/errors.ts';
import { recordId } from '../../core/identities/customer-person.ts';
import type { PairwiseQuality } from '../../core/identities/evaluation.ts';
import type { PairExplanation } from '../../core/identities/explanation.ts';
import { type Locale, textIn } from '../../core/language.ts';
import type { CustomerRecord } from '../../core/records/entities.ts';
import { evaluateIdentities, type IdentityEvaluation } from '../../steps/evaluate-identities.ts';
import { readTable } from '../../steps/read-table.ts';
import {
  type Preview,
  type Proposal,
  previewIdentities,
  type ResolveRun,
  resolveIdentities,
} from '../../steps/resolve-identities.ts';
import { undoMerge } from '../../steps/undo-merge.ts';
import { refreshEveryone } from '../pipeline.ts';
import type { CommandContext } from './command.ts';

interface ResolveOptions {
  readonly preview?: boolean;
  readonly undo?: string;
  readonly evaluate?: string;
  readonly only?: readonly string[];
  readonly minimum: 'merge' | 'review';
  readonly groups: number;
  readonly locale: Locale;
  readonly json?: boolean;
}

/**
 * `resolve [--preview] [--json]`: who is one person; `--undo MERGE` takes a merge back; `--evaluate TRUTH` measures.
 */
export function resolveCommand(context: CommandContext): Command {
  return new Command('resolve')
    .description('merge the records that are one person; --preview shows who and why, and merges nothing')
    .option('--preview', 'show every group and its reasons; write nothing')
    .option('--only <id,...>', 'merge only these groups of the preview', (text: string) =>
      text.split(',').map((id) => id.trim()),
    )
    .addOption(
      new Option('--minimum <band>', 'the least sure band to merge').choices(['merge', 'review']).default('merge'),
    )
    .option('--undo <merge>', 'take one merge back, and keep its records apart from now on')
    .option('--evaluate <file>', 'compare with a truth file (source,id,person): pairwise precision, recall, F1')
    .option('--groups <n>', 'how many groups the preview prints', wholeNumber, 50)
    .addOption(new Option('--locale <locale>', 'language of the reasons').choices(['ja', 'en']).default('en'))
    .option('--json', 'print JSON')
    .action(async (options: ResolveOptions) => {
      checkOneTask(options);
      const { value, lines } = await runTask(options, context);
      if (options.json === true) context.out(JSON.stringify(value, null, 2));
      else for (const line of lines) context.out(line);
    });
}

interface TaskResult {
  readonly value: unknown;
  readonly lines: readonly string[];
}

async function runTask(options: ResolveOptions, context: CommandContext): Promise<TaskResult> {
  const store = await context.store();
  if (options.undo !== undefined) {
    const undone = await undoMerge(options.undo, store);
    await refreshEveryone(store);
    const people = undone.profiles.map(({ id, records }) => `  ${id}  ${records.join(', ')}`);
    return {
      value: undone,
      lines: [`merge ${undone.mergeId} is undone; its records stay apart from now on:`, ...people],
    };
  }
  if (options.evaluate !== undefined) {
    const evaluation = await evaluateIdentities(await readTruth(options.evaluate, context), store);
    return { value: evaluation, lines: describeEvaluation(evaluation) };
  }
  if (options.preview === true) {
    const preview = await previewIdentities(store);
    return { value: preview, lines: describePreview(preview, options) };
  }
  const { only, minimum } = options;
  const run = await resolveIdentities({ by: 'command line', minimum, ...(only === undefined ? {} : { only }) }, store);
  await refreshEveryone(store);
  return { value: run, lines: describeRun(run) };
}

function checkOneTask({ preview, undo, evaluate, only }: ResolveOptions): void {
  const asked = [
    preview === true ? '--preview' : '',
    undo ? '--undo' : '',
    evaluate ? '--evaluate' : '',
    only ? '--only' : '',
  ].filter(Boolean);
  if (asked.length > 1)
    throw new UsageError(`${asked.join(' and ')} cannot be given together`, { remedy: 'Do one after the other.' });
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new UsageError(`--groups takes a whole number, not "${text}"`);
  return number;
}

async function readTruth(file: string, context: CommandContext): Promise<ReadonlyMap<string, string>> {
  const path = resolve(context.cwd, file);
  if (!existsSync(path))
    throw new UsageError(`there is no file "${file}"`, {
      remedy: 'Check the path; it is relative to the current folder.',
    });
  const table = await readTable(createReadStream(path));
  const [source, id, person] = ['source', 'id', 'person'].map((column) => table.headers.indexOf(column));
  if (source === undefined || id === undefined || person === undefined || Math.min(source, id, person) < 0) {
    throw new InvalidInputError(`${file} is no truth file: its columns are ${table.headers.join(', ')}`, {
      remedy: 'It needs the columns source (brand), id (customer id) and person.',
    });
  }
  const truth = new Map<string, string>();
  for await (const batch of table.rows) {
    for (const { cells } of batch)
      truth.set(recordId({ brand: cells[source] ?? '', customer_id: cells[id] ?? '' }), cells[person] ?? '');
  }
  return truth;
}

function describeRun({ records, merges, profilesMerged, people }: ResolveRun): readonly string[] {
  return [
    `${records} records are ${people} people`,
    merges === 0 ? 'nothing to merge' : `${merges} merges; ${profilesMerged} profiles became part of another`,
  ];
}

function describePreview(
  { records, people, proposals }: Preview,
  { groups, locale }: ResolveOptions,
): readonly string[] {
  const bands = (['merge', 'review', 'leave'] as const).map(
    (band) => `${proposals.filter((proposal) => proposal.band === band).length} ${band}`,
  );
  const shown = proposals.filter(({ band }) => band !== 'leave').slice(0, groups);
  return [
    `${records} records; ${people} people once the merge band is applied`,
    `groups: ${bands.join(', ')}`,
    ...shown.flatMap((proposal) => ['', ...describeProposal(proposal, locale)]),
  ];
}

function describeProposal(
  { id, band, records, explanations, confidence }: Proposal,
  locale: Locale,
): readonly string[] {
  return [
    `${band} ${id}  confidence ${percent(confidence)}`,
    ...records.map((record) => `  ${describeRecord(record)}`),
    ...explanations.flatMap((explanation) => describePair(explanation, locale)),
  ];
}

function describeRecord(record: CustomerRecord): string {
  const name = record.full_name ?? [record.last_name, record.first_name].filter(Boolean).join(' ');
  const values = [name, record.birth_date, record.phone, record.email, record.postal_code];
  return [recordId(record), ...values.filter((value) => value !== null && value !== '')].join('  ');
}

function describePair(
  { left, right, probability, reasons, decision }: PairExplanation,
  locale: Locale,
): readonly string[] {
  const by = decision.kind === 'rule' ? ` by rule ${decision.level}` : '';
  return [
    `  ${left} = ${right}  ${percent(probability)}${by}`,
    ...reasons.map((reason) => {
      const values = reason.left === '' && reason.right === '' ? '' : `  [${reason.left} | ${reason.right}]`;
      return `    ${signed(reason.weight)}  ${textIn(locale, reason.label)}: ${textIn(locale, reason.finding)}${values}`;
    }),
  ];
}

function describeEvaluation({ stored, merged }: IdentityEvaluation): readonly string[] {
  return [describeQuality('as stored', stored), describeQuality('with the merge band applied', merged)];
}

function describeQuality(
  title: string,
  { records, precision, recall, f1, truePairs, foundPairs, rightPairs }: PairwiseQuality,
): string {
  const [p, r, f] = [precision, recall, f1].map((figure) => figure.toFixed(4));
  return `${title}: precision ${p}, recall ${r}, F1 ${f} (${records} records; ${rightPairs} of ${foundPairs} found pairs right, ${truePairs} true)`;
}

function percent(probability: number): string {
  return `${(Math.floor(probability * 1000) / 10).toFixed(1)} %`;
}

function signed(weight: number): string {
  return `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(1)}`.padStart(6);
}
