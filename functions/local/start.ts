import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command, CommanderError } from 'commander';
import { ConflictError, UsageError } from '../core/errors.ts';
import { fillWithSeed, makeDemoFiles } from './demo.ts';
import { checkPortIsFree } from './listening.ts';
import { readMoment } from './moment-option.ts';
import { terminalProgress } from './progress-line.ts';
import { findServer, forgetServer, noteServer } from './running-server.ts';
import { serve } from './server.ts';
import { openStore, type Store } from './store.ts';
import { watchFolder } from './watched-folder.ts';
import { buildWidget, WIDGET_FOLDER } from './widget-build.ts';

interface StartOptions {
  readonly port: number;
  readonly data: string;
  readonly empty?: boolean;
  readonly now?: string;
  readonly watch?: string;
  readonly resolveArrivals?: boolean;
}

/** `npm start -- [--port 4600] [--data DIR] [--empty] [--watch DIR [--resolve-arrivals]] [--now MOMENT]`: serves everything on one port until it is told to stop. */
export async function start(argv: readonly string[]): Promise<number> {
  const options = readOptions(argv);
  if (typeof options === 'number') return options;
  const data = resolve(options.data);
  await checkNobodyServes(data);
  await checkPortIsFree(options.port);
  mkdirSync(data, { recursive: true });
  const progress = terminalProgress();
  say('Customer Fusion');
  await buildWidget(say);
  say(`Opening the store in ${data}`);
  const store = await openStore({
    data,
    progress,
    now: options.now === undefined ? undefined : readMoment(options.now),
  });
  if (options.empty !== true) await fillWithSeed(store, () => makeDemoFiles(data));
  progress.stop();
  const token = randomBytes(24).toString('hex');
  const server = await serve(store, { port: options.port, commandToken: token, widgetFolder: WIDGET_FOLDER });
  noteServer(data, { port: server.port, pid: process.pid, token });
  announce(server.port, await store.records.count('customer'));
  void keepQuestionsReady(store);
  const resolved = options.resolveArrivals === true ? 'at-once' : 'later';
  const watched = options.watch === undefined ? null : await watchFolder(resolve(options.watch), store, say, resolved);
  if (watched !== null) say(`  Taking what is dropped into ${resolve(options.watch ?? '')}`);
  await untilToldToStop();
  say('Stopping.');
  await watched?.close();
  forgetServer(data);
  await server.close();
  store.close();
  return 0;
}

/** In the background: until it is done, questions are answered from the records, over many customers more slowly. */
async function keepQuestionsReady(store: Store): Promise<void> {
  try {
    await store.questions.keepReady(await store.brands.list());
  } catch (error) {
    if (!store.database.isClosed) say(`  Questions are answered more slowly than they could be: ${String(error)}`);
  }
}

function readOptions(argv: readonly string[]): StartOptions | number {
  const command = new Command('npm start --')
    .description('serves the agent workspace, the console, the API and the Customer Profiles endpoint on one port')
    .option('--port <number>', 'port on 127.0.0.1', readPort, 4600)
    .option('--data <dir>', 'the data folder that holds the store', '.fusion')
    .option('--empty', 'do not import the seed data into an empty store')
    .option(
      '--watch <dir>',
      'take what is dropped into this folder: <brand>/<file>.csv, or records one a line in .jsonl',
    )
    .option(
      '--resolve-arrivals',
      'merge customers that arrive in .jsonl with whom they certainly are at once; every merge can be undone',
    )
    .option('--now <moment>', 'what "now" means, ISO 8601 (default: the newest event of the data)')
    .exitOverride();
  try {
    return command.parse([...argv], { from: 'user' }).opts<StartOptions>();
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port takes a number from 0 to 65535, not "${text}"`);
  return port;
}

async function checkNobodyServes(data: string): Promise<void> {
  const running = await findServer(data);
  if (running === null) return;
  throw new ConflictError(`a server already serves ${data} at http://127.0.0.1:${running.port}/`, {
    remedy: 'Open that address, stop that server, or choose another folder with --data.',
  });
}

function announce(port: number, customers: number): void {
  const home = `http://127.0.0.1:${port}`;
  say('');
  say(`Ready: ${customers.toLocaleString('en')} customer records.`);
  say(`  Agent workspace            ${home}/`);
  say(`  Admin console              ${home}/admin`);
  say(`  Customer Profiles endpoint ${home}   (aws customer-profiles list-domains --endpoint-url ${home})`);
  say('  Stop with Ctrl+C.');
}

function untilToldToStop(): Promise<void> {
  return new Promise((stop) => {
    process.once('SIGINT', () => stop());
    process.once('SIGTERM', () => stop());
  });
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
