import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { FusionError } from '../../core/errors.ts';
import { findFlowProblems } from '../../core/flows/check/find-flow-problems.ts';
import type { Finding } from '../../core/flows/check/finding.ts';
import { CHANNELS, type Channel, FLOW_TYPES, type FlowType } from '../../core/flows/flow.ts';
import { type Locale, textIn } from '../../core/language.ts';
import { readContactFile } from '../flows/contact-file.ts';
import { describeRun } from '../flows/describe-run.ts';
import { readFlowFile } from '../flows/flow-folder.ts';
import { runFlowFile } from '../flows/run-flow-file.ts';
import type { CommandContext } from './command.ts';

/** A checked flow has errors: exit code 1. The findings are printed already. */
export class FlowHasErrors extends FusionError {
  readonly code = 'flow-has-errors';
}

/** `flow check FILE…` and `flow run FILE --contact FILE`. */
export function flowCommand(context: CommandContext): Command {
  return new Command('flow')
    .description('contact flows, offline: what is wrong with them, and what they do')
    .addCommand(checkCommand(context))
    .addCommand(runCommand(context));
}

const locale = () => new Option('--locale <locale>', 'language of the messages').choices(['ja', 'en']).default('en');

interface CheckOptions {
  readonly type?: FlowType;
  readonly channel?: Channel;
  readonly json?: boolean;
  readonly locale: Locale;
}

function checkCommand(context: CommandContext): Command {
  return new Command('check')
    .description(
      'what the service would refuse, and what would go wrong on a contact; exit code 1 when there are errors',
    )
    .argument('<file...>', 'flow files: content, or what describe-contact-flow prints')
    .addOption(
      new Option('--type <type>', 'flow type (default: what the file or its placeholders.json says)').choices(
        FLOW_TYPES,
      ),
    )
    .addOption(new Option('--channel <channel>', 'also check that the flow is for this channel').choices(CHANNELS))
    .addOption(locale())
    .option('--json', 'print JSON')
    .action(async (paths: readonly string[], options: CheckOptions) => {
      const checked = await Promise.all(paths.map((path) => checkFile(path, options, context.cwd)));
      if (options.json === true) context.out(JSON.stringify(checked, null, 2));
      else for (const line of checked.flatMap((file) => describeFindings(file, options.locale))) context.out(line);
      const errors = checked.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
      if (errors.length === 0) return;
      throw new FlowHasErrors(counted(errors.length, 'error'), {
        remedy: 'Mend what is listed above.',
      });
    });
}

interface CheckedFile {
  readonly file: string;
  readonly type: FlowType | null;
  readonly actions: number;
  readonly findings: readonly Finding[];
}

async function checkFile(path: string, { type, channel }: CheckOptions, cwd: string): Promise<CheckedFile> {
  const file = await readFlowFile(resolve(cwd, path));
  const use = { type: type ?? file.type, channel: channel ?? null };
  return { file: path, type: use.type, actions: file.flow.actions.length, findings: findFlowProblems(file.flow, use) };
}

function describeFindings({ file, type, actions, findings }: CheckedFile, language: Locale): readonly string[] {
  return [
    `${file}: ${counted(actions, 'action')}${type === null ? '' : `, ${type}`}: ${counted(findings.length, 'finding')}`,
    ...findings.flatMap(({ severity, code, action, line, message, remedy }) => [
      `  ${file}:${line} ${severity} ${code}${action === null ? '' : ` [${action}]`} ${textIn(language, message)}`,
      `    → ${textIn(language, remedy)}`,
    ]),
  ];
}

function counted(count: number, noun: string): string {
  if (count === 0) return `no ${noun}s`;
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function runCommand(context: CommandContext): Command {
  return new Command('run')
    .description('runs a flow for one contact on this machine and tells each step')
    .argument('<file>', 'the flow file')
    .requiredOption(
      '--contact <file>',
      'the contact: JSON with channel, direction, customerEndpoint, attributes, inputs …',
    )
    .addOption(locale())
    .option('--json', 'print JSON')
    .action(async (path: string, options: { contact: string; json?: boolean; locale: Locale }) => {
      const file = await readFlowFile(resolve(context.cwd, path));
      const contact = await readContactFile(resolve(context.cwd, options.contact));
      const run = await runFlowFile({ ...file, path: resolve(context.cwd, path) }, contact, await context.store());
      if (options.json === true) context.out(JSON.stringify(run, null, 2));
      else for (const line of describeRun(run, options.locale)) context.out(line);
    });
}
