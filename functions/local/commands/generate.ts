import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { generateSeed } from '../../../seed-data/generate.ts';
import { UsageError } from '../../core/errors.ts';
import { openForAppending } from '../generated-files.ts';
import type { CommandContext } from './command.ts';

interface GenerateOptions {
  readonly customers: number;
  readonly seed: number;
  readonly out: string;
}

const MOST_CUSTOMERS = 50_000_000;

/** `generate --customers N --seed S --out DIR`: three brands' files at any size, the same bytes for the same N and S. */
export function generateCommand(context: CommandContext): Command {
  return new Command('generate')
    .description('makes three brands’ customer, product and order files, and truth.csv: which record is which person')
    .requiredOption(
      '--customers <n>',
      'customer records of all brands together',
      wholeNumber('--customers', MOST_CUSTOMERS),
    )
    .option('--seed <s>', 'the same seed and size make the same bytes', wholeNumber('--seed', 4_294_967_295), 1)
    .requiredOption('--out <dir>', 'the folder to write to; files of the same names are replaced')
    .action(async ({ customers, seed, out }: GenerateOptions) => {
      const folder = resolve(context.cwd, out);
      const files = openForAppending(folder);
      const counts = await generateSeed({ customers, seed }, (fileName, chunk) => files.append(fileName, chunk));
      await files.close();
      context.out(
        `${counts.customers} customer records of ${counts.people} people, ${counts.orders} orders with ${counts.lines} lines`,
      );
      for (const fileName of files.names()) context.out(`  ${join(folder, fileName)}`);
    });
}

function wholeNumber(option: string, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number <= most && (option !== '--customers' || number > 0)) return number;
    throw new UsageError(`${option} takes a whole number up to ${most}, not "${text}"`);
  };
}
