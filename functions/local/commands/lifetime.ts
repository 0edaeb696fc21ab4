import { createReadStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Command, Option } from 'commander';
import { UsageError } from '../../core/errors.ts';
import { readDay } from '../../core/records/values/day.ts';
import { Unreadable } from '../../core/records/values/reading.ts';
import type { IsoDate } from '../../core/time.ts';
import { fitLifetime, type LifetimeUnit } from '../../steps/fit-lifetime.ts';
import { readTransactions, type Transactions } from '../../steps/read-transactions.ts';
import type { CommandContext } from './command.ts';
import { existingFile } from './existing-file.ts';
import { describeLifetime, expectationsCsv, summariseLifetime } from './lifetime-report.ts';

interface LifetimeOptions {
  readonly customer: string;
  readonly date: string;
  readonly amount?: string;
  readonly calibrationEnd: IsoDate;
  readonly unit: LifetimeUnit;
  readonly horizon?: number;
  readonly out?: string;
  readonly json?: boolean;
}

/** `lifetime FILE --customer C --date D [--amount A] --calibration-end DAY`: what to expect of the customers of any transaction file. */
export function lifetimeCommand(context: CommandContext): Command {
  return new Command('lifetime')
    .description('expected purchases and lifetime value (BG/NBD, Gamma-Gamma) from any transaction file')
    .argument('<file>', 'a line a purchase: CSV or columns of fixed width, with a header or without')
    .requiredOption('--customer <column>', 'who bought: the header, or the place of the column (1 for the first)')
    .requiredOption('--date <column>', 'on which day')
    .option('--amount <column>', 'what was paid; without it there is no lifetime value')
    .requiredOption('--calibration-end <day>', 'the last day to learn from, YYYY-MM-DD', readCalibrationEnd)
    .addOption(new Option('--unit <unit>', 'the unit of time').choices(['week', 'day']).default('week'))
    .option('--horizon <units>', 'how far ahead to look (default: as long as the calibration)', readHorizon)
    .option('--out <file>', "where to write each customer's expectations, as CSV")
    .option('--json', 'print the parameters as JSON')
    .action(async (file: string, options: LifetimeOptions) => {
      const transactions = await readFile(file, options, context);
      tellProblems(transactions, context);
      const { calibrationEnd, unit, horizon = null, out = null } = options;
      const fit = fitLifetime({ purchases: transactions.purchases, calibrationEnd, unit, horizon });
      if (out !== null) {
        const path = resolve(context.cwd, out);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, expectationsCsv(fit, transactions, unit));
      }
      const summary = summariseLifetime(fit, transactions, { file, calibrationEnd, unit, out });
      if (options.json === true) context.out(JSON.stringify(summary, null, 2));
      else for (const line of describeLifetime(summary)) context.out(line);
    });
}

async function readFile(file: string, options: LifetimeOptions, context: CommandContext): Promise<Transactions> {
  const path = existingFile(file, context);
  const { customer, date, amount = null } = options;
  return readTransactions({ bytes: createReadStream(path), columns: { customer, date, amount } });
}

const PROBLEMS_SHOWN = 20;

function tellProblems({ problems }: Transactions, context: CommandContext): void {
  for (const { line, value, reason } of problems.slice(0, PROBLEMS_SHOWN)) {
    context.err(`line ${line} left out${value === null ? '' : ` ("${value}")`}: ${reason.en}`);
  }
  const more = problems.length - PROBLEMS_SHOWN;
  if (more > 0) context.err(`${more} more rows left out`);
}

function readCalibrationEnd(text: string): IsoDate {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? readDay(text) : null;
  if (day !== null && !(day instanceof Unreadable)) return day;
  throw new UsageError(`--calibration-end takes a day of the calendar, not "${text}"`, {
    remedy: 'Write it as YYYY-MM-DD, like 1997-09-30.',
  });
}

function readHorizon(text: string): number {
  const horizon = Number(text);
  if (text.trim() !== '' && horizon > 0 && Number.isFinite(horizon)) return horizon;
  throw new UsageError(`--horizon takes a number of units above 0, not "${text}"`);
}
