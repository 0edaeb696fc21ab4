import { resolve } from 'node:path';
import { Command } from 'commander';
import { isFusionError, UsageError } from '../core/errors.ts';
import type { Instant } from '../core/time.ts';
import { runCommandLine } from './command-line.ts';
import type { CommandContext } from './commands/command.ts';
import { forwardCommand } from './forward.ts';
import { readMoment } from './moment-option.ts';
import { terminalProgress } from './progress-line.ts';
import { findServer } from './running-server.ts';
import { start } from './start.ts';
import { openStore, type Store } from './store.ts';

/** Commands that never touch a store run here even while a server owns it. */
const STORELESS = new Set(['mapping', 'bench', 'generate', 'lifetime', 'match']);

async function main(argv: readonly string[]): Promise<number> {
  // A broken pipe (`fusion … | head`) is the reader's choice, not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  const [first = '', ...rest] = argv;
  return first === 'start' ? start(rest) : command(argv);
}

async function command(argv: readonly string[]): Promise<number> {
  const { name, data, now } = readStoreOptions(argv);
  const folder = resolve(data);
  const progress = terminalProgress();
  let opened: Promise<Store> | null = null;
  const context: CommandContext = {
    cwd: process.cwd(),
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => {
      progress.stop();
      process.stderr.write(`${line}\n`);
    },
    progress,
    store: () => {
      opened ??= openStore({ data: folder, now, progress, missing: name === 'import' ? 'make' : 'refuse' });
      return opened;
    },
  };
  const helpOnly = argv.some((word) => word === '--help' || word === '-h');
  const server = helpOnly || STORELESS.has(name) ? null : await findServer(folder);
  const exit = server === null ? await runCommandLine(argv, context) : await forwardCommand(argv, server, context);
  progress.stop();
  // A store that would not open has been told of by the command itself.
  await (opened as Promise<Store> | null)?.then(
    (store) => store.close(),
    () => undefined,
  );
  return exit;
}

interface StoreWords {
  /** The command's name. */
  readonly name: string;
  readonly data: string;
  readonly now: Instant | undefined;
}

/** The options that every command shares, read before the command itself is known. */
function readStoreOptions(argv: readonly string[]): StoreWords {
  const options = new Command()
    .option('--data <dir>', '', '.fusion')
    .option('--now <moment>')
    .helpOption(false)
    .allowUnknownOption()
    .allowExcessArguments()
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  try {
    options.parse([...argv], { from: 'user' });
  } catch {
    // The command itself says what is wrong with its words.
    return { name: '', data: '.fusion', now: undefined };
  }
  const { data, now } = options.opts<{ data: string; now?: string }>();
  return { name: options.args[0] ?? '', data, now: now === undefined ? undefined : readMoment(now) };
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (!isFusionError(error)) throw error;
    process.stderr.write(`error: ${error.message}\n${error.remedy === undefined ? '' : `${error.remedy}\n`}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  },
);
