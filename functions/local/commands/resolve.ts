import { Command, Option } from 'commander';
import { InvalidInputError, UsageError } from '../../core/errors.ts';
import type { Locale } from '../../core/language.ts';
import { evaluateIdentities } from '../../steps/evaluate-identities.ts';
import { previewIdentities } from '../../steps/preview-identities.ts';
import { resolveIdentities } from '../../steps/resolve-identities.ts';
import { undoMerge } from '../../steps/undo-merge.ts';
import { undoRun } from '../../steps/undo-run.ts';
import { refreshEveryone } from '../pipeline.ts';
import type { CommandContext } from './command.ts';
import { describeIdentityEvaluation } from './evaluation-report.ts';
import { describePreview, describeRun } from './resolve-report.ts';
import { readRulesFile } from './rules-file.ts';
import { readTruthFile } from './truth-file.ts';
import { wholeNumber } from './whole-number.ts';

interface ResolveOptions {
  readonly preview?: boolean;
  readonly undo?: string;
  readonly undoRun?: string;
  readonly evaluate?: string;
  readonly only?: readonly string[];
  readonly rules?: string;
  readonly minimum: 'merge' | 'review';
  readonly groups?: number;
  readonly locale: Locale;
  readonly json?: boolean;
}

const GROUPS_SHOWN = 50;
const ERRORS_SHOWN = 10;

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
    .option(
      '--rules <file>',
      'rule levels in place of the default ones, as the service writes them: {"MatchingRules":[…]}',
    )
    .option('--undo <merge>', 'take one merge back, and keep its records apart from now on')
    .option('--undo-run <run>', 'take every merge of one run back; a later run may merge them again')
    .option(
      '--evaluate <file>',
      'compare with a truth file (source,id,person): precision, recall, F1, blocking, and the worst errors with reasons',
    )
    .option(
      '--groups <n>',
      `how many groups the preview prints (${GROUPS_SHOWN}), or errors of each kind the evaluation (${ERRORS_SHOWN})`,
      wholeNumber('--groups'),
    )
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
  const rules = options.rules === undefined ? undefined : await readRulesFile(options.rules, context);
  const truth = options.evaluate === undefined ? undefined : await readBrandTruth(options.evaluate, context);
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
  if (options.undoRun !== undefined) {
    const undone = await undoRun(options.undoRun, store);
    await refreshEveryone(store);
    return { value: undone, lines: [`run ${undone.runId} is undone: ${undone.merges.length} merges taken back`] };
  }
  if (truth !== undefined) {
    const evaluation = await evaluateIdentities({ truth, most: options.groups ?? ERRORS_SHOWN, rules }, store);
    return { value: evaluation, lines: describeIdentityEvaluation(evaluation, options.locale) };
  }
  if (options.preview === true) {
    const preview = await previewIdentities({ rules }, store);
    return {
      value: preview,
      lines: describePreview(preview, { groups: options.groups ?? GROUPS_SHOWN, locale: options.locale }),
    };
  }
  const { only, minimum } = options;
  const request = { by: 'command line', minimum, rules, ...(only === undefined ? {} : { only }) };
  const run = await resolveIdentities(request, store);
  await refreshEveryone(store);
  return { value: run, lines: describeRun(run) };
}

function checkOneTask({ preview, undo, undoRun: run, evaluate, only, rules }: ResolveOptions): void {
  const asked = [
    preview === true ? '--preview' : '',
    undo ? '--undo' : '',
    run ? '--undo-run' : '',
    evaluate ? '--evaluate' : '',
    only ? '--only' : '',
  ].filter(Boolean);
  if (asked.length > 1)
    throw new UsageError(`${asked.join(' and ')} cannot be given together`, { remedy: 'Do one after the other.' });
  if ((undo ?? run) !== undefined && rules !== undefined) {
    throw new UsageError(`${asked[0]} and --rules cannot be given together`, {
      remedy: 'A merge is undone without rules.',
    });
  }
}

async function readBrandTruth(file: string, context: CommandContext): Promise<ReadonlyMap<string, string>> {
  const { namesSources, personOf } = await readTruthFile(file, context);
  if (namesSources) return personOf;
  throw new InvalidInputError(`${file} does not say which brand a record is of`, {
    remedy: 'Add the column source with the brand of every record.',
  });
}
