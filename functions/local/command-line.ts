import { Command, CommanderError } from 'commander';
import { isFusionError, UsageError } from '../core/errors.ts';
import { askCommand } from './commands/ask.ts';
import { attributesCommand } from './commands/attributes.ts';
import { benchCommand } from './commands/bench.ts';
import { casesCommand } from './commands/cases.ts';
import type { CommandContext } from './commands/command.ts';
import { compareNamesCommand } from './commands/compare-names.ts';
import { customerCommand } from './commands/customer.ts';
import { flowCommand } from './commands/flow.ts';
import { generateCommand } from './commands/generate.ts';
import { importCommand } from './commands/import.ts';
import { importsCommand } from './commands/imports.ts';
import { lifetimeCommand } from './commands/lifetime.ts';
import { mappingCommand } from './commands/mapping.ts';
import { matchCommand } from './commands/match.ts';
import { resolveCommand } from './commands/resolve.ts';
import { segmentsCommand } from './commands/segments.ts';
import { whoCommand } from './commands/who.ts';

const COMMANDS = [
  generateCommand,
  importCommand,
  importsCommand,
  mappingCommand,
  resolveCommand,
  whoCommand,
  matchCommand,
  compareNamesCommand,
  casesCommand,
  attributesCommand,
  segmentsCommand,
  lifetimeCommand,
  askCommand,
  customerCommand,
  flowCommand,
  benchCommand,
] as const;

/** Exit codes: 0 done (rejected rows included), 1 the job failed, 2 the command line is wrong. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command line (`import seed-data/brands --data DIR` …); everything it says goes through the context. */
export async function runCommandLine(argv: readonly string[], context: CommandContext): Promise<ExitCode> {
  const program = buildProgram(context);
  try {
    if (argv.length === 0) {
      context.err(program.helpInformation().trimEnd());
      return 2;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return 0;
  } catch (error) {
    return tellError(error, context);
  }
}

function buildProgram(context: CommandContext): Command {
  const program = new Command('fusion')
    .description('Customer Fusion: brand CSVs become one customer.')
    .option('--data <dir>', 'the data folder that holds the store', '.fusion')
    .option('--now <moment>', 'what "now" means, ISO 8601 (default: the newest event of the data)');
  for (const make of COMMANDS) program.addCommand(make(context));
  for (const command of everyCommand(program)) {
    command.exitOverride();
    command.showHelpAfterError(`(fusion ${command === program ? '' : `${command.name()} `}--help says how)`);
    command.configureOutput({
      writeOut: (text) => context.out(text.trimEnd()),
      writeErr: (text) => context.err(text.trimEnd()),
    });
  }
  return program;
}

function everyCommand(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}

function tellError(error: unknown, context: CommandContext): ExitCode {
  // Commander has already said what is wrong, or has shown the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (!isFusionError(error)) throw error;
  context.err(`error: ${error.message}`);
  if (error.remedy !== undefined) context.err(error.remedy);
  return error instanceof UsageError ? 2 : 1;
}
