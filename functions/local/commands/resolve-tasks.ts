import { InvalidInputError } from '../../core/errors.ts';
import type { MatchingRule } from '../../core/identities/rules.ts';
import type { Locale } from '../../core/language.ts';
import { evaluateIdentities } from '../../steps/evaluate-identities.ts';
import { keepApart } from '../../steps/keep-apart.ts';
import { previewIdentities } from '../../steps/preview-identities.ts';
import { resolveIdentities } from '../../steps/resolve-identities.ts';
import { undoMerge } from '../../steps/undo-merge.ts';
import { undoRun } from '../../steps/undo-run.ts';
import { refreshEveryone, refreshPeople } from '../pipeline.ts';
import type { Store } from '../store.ts';
import type { CommandContext } from './command.ts';
import { describeIdentityEvaluation } from './evaluation-report.ts';
import { describePreview, describeRun } from './resolve-report.ts';
import { readRulesFile } from './rules-file.ts';
import { readTruthFile } from './truth-file.ts';

export interface ResolveOptions {
  readonly preview?: boolean;
  readonly undo?: string;
  readonly undoRun?: string;
  readonly apart?: readonly string[];
  readonly evaluate?: string;
  readonly only?: readonly string[];
  readonly rules?: string;
  readonly minimum: 'merge' | 'review';
  readonly groups?: number;
  readonly locale: Locale;
  readonly json?: boolean;
}

export interface TaskResult {
  readonly value: unknown;
  readonly lines: readonly string[];
}

export const GROUPS_SHOWN = 50;
export const ERRORS_SHOWN = 10;

/** The one task that the options ask for; merging, when they name none. */
export async function runResolveTask(options: ResolveOptions, context: CommandContext): Promise<TaskResult> {
  const { undo, undoRun: run, apart, evaluate, preview } = options;
  if (undo !== undefined) return takeBack(undo, await context.store());
  if (run !== undefined) return takeRunBack(run, await context.store());
  if (apart !== undefined) return tellApart(apart, await context.store());
  if (evaluate !== undefined) return measure(evaluate, options, context);
  return preview === true ? show(options, context) : merge(options, context);
}

async function takeBack(mergeId: string, store: Store): Promise<TaskResult> {
  const undone = await undoMerge(mergeId, store);
  await refreshPeople(
    undone.profiles.map(({ id }) => id),
    store,
  );
  const people = undone.profiles.map(({ id, records }) => `  ${id}  ${records.join(', ')}`);
  return { value: undone, lines: [`merge ${mergeId} is undone; its records stay apart from now on:`, ...people] };
}

async function takeRunBack(runId: string, store: Store): Promise<TaskResult> {
  const undone = await undoRun(runId, store);
  await refreshEveryone(store);
  return { value: undone, lines: [`run ${runId} is undone: ${undone.merges.length} merges taken back`] };
}

async function tellApart(records: readonly string[], store: Store): Promise<TaskResult> {
  const kept = await keepApart(records, store);
  return { value: kept, lines: kept.pairs.map(([left, right]) => `${left} and ${right} stay apart from now on`) };
}

async function measure(file: string, options: ResolveOptions, context: CommandContext): Promise<TaskResult> {
  const [rules, truth] = [await maybeRules(options, context), await readBrandTruth(file, context)];
  const most = options.groups ?? ERRORS_SHOWN;
  const evaluation = await evaluateIdentities({ truth, most, rules }, await context.store());
  return { value: evaluation, lines: describeIdentityEvaluation(evaluation, options.locale) };
}

async function show(options: ResolveOptions, context: CommandContext): Promise<TaskResult> {
  const rules = await maybeRules(options, context);
  const preview = await previewIdentities({ rules }, await context.store());
  const { groups = GROUPS_SHOWN, locale } = options;
  return { value: preview, lines: describePreview(preview, { groups, locale }) };
}

async function merge(options: ResolveOptions, context: CommandContext): Promise<TaskResult> {
  const rules = await maybeRules(options, context);
  const { only, minimum } = options;
  const store = await context.store();
  const request = { by: 'command line', minimum, rules, ...(only === undefined ? {} : { only }) };
  const run = await resolveIdentities(request, store);
  await refreshEveryone(store, 'month-ends');
  return { value: run, lines: describeRun(run) };
}

async function maybeRules(
  { rules }: ResolveOptions,
  context: CommandContext,
): Promise<readonly MatchingRule[] | undefined> {
  return rules === undefined ? undefined : readRulesFile(rules, context);
}

async function readBrandTruth(file: string, context: CommandContext): Promise<ReadonlyMap<string, string>> {
  const { namesSources, personOf } = await readTruthFile(file, context);
  if (namesSources) return personOf;
  throw new InvalidInputError(`${file} does not say which brand a record is of`, {
    remedy: 'Add the column source with the brand of every record.',
  });
}
