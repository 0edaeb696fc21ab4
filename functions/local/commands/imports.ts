import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import type { ImportView } from '../../core/contract.ts';
import { InvalidInputError, UsageError } from '../../core/errors.ts';
import type { Locale } from '../../core/language.ts';
import { quarantineFile } from '../../steps/quarantine-file.ts';
import type { CommandContext } from './command.ts';

interface ImportsOptions {
  readonly quarantine?: string;
  readonly out?: string;
  readonly locale: Locale;
  readonly json?: boolean;
}

/** `imports [--json]`: what every import did; `--quarantine IMPORT --out FILE` writes the rows to mend as a file. */
export function importsCommand(context: CommandContext): Command {
  return new Command('imports')
    .description('what every import did, newest first; --quarantine writes the rows to mend, to be imported alone')
    .option('--quarantine <import>', 'write the rows that this import rejected or took in incomplete')
    .option('--out <file>', 'the file to write them to')
    .addOption(new Option('--locale <locale>', 'language of the reasons').choices(['ja', 'en']).default('en'))
    .option('--json', 'print JSON')
    .action(async (options: ImportsOptions) => {
      const { quarantine, out } = options;
      if ((quarantine === undefined) !== (out === undefined)) {
        throw new UsageError('--quarantine and --out go together', {
          remedy: 'fusion imports --quarantine IMPORT --out FILE',
        });
      }
      if (quarantine === undefined || out === undefined) await listImports(options, context);
      else await writeQuarantine({ importId: quarantine, out, locale: options.locale }, context);
    });
}

async function listImports({ json }: ImportsOptions, context: CommandContext): Promise<void> {
  const { ledger } = await context.store();
  const entries = (await ledger.entries()).toReversed();
  // What importCsv itself recorded.
  const views = entries.map(({ report }) => report as unknown as ImportView);
  if (json === true) context.out(JSON.stringify(views, null, 2));
  else if (views.length === 0) context.out('nothing has been imported yet: fusion import PATH…');
  else for (const view of views) context.out(describeImport(view));
}

function describeImport({ id, at, file, entity, brand, ...counts }: ImportView): string {
  const { rows, added, changed, rejected, incomplete } = counts;
  return `${id}  ${at}  ${file}  ${entity} of ${brand}: ${rows} rows, ${added} added, ${changed} changed, ${rejected} rejected, ${incomplete} incomplete`;
}

async function writeQuarantine(
  { importId, out, locale }: { readonly importId: string; readonly out: string; readonly locale: Locale },
  context: CommandContext,
): Promise<void> {
  const file = await quarantineFile({ importId, locale }, await context.store());
  const path = resolve(context.cwd, out);
  try {
    // A file of somebody's is not overwritten: it may be half mended.
    await pipeline(Readable.from(file.text), createWriteStream(path, { flags: 'wx' }));
  } catch (error) {
    throw new InvalidInputError(`${out} cannot be written: ${error instanceof Error ? error.message : error}`, {
      remedy: 'Name a file that does not exist yet, in a folder that does.',
      cause: error,
    });
  }
  context.out(`${out}: mend the rows and import them with: fusion import ${out} --brand ${file.brand}`);
}
