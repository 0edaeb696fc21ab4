import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import type { ImportView, RollBackView } from '../../core/contract.ts';
import { InvalidInputError, UsageError } from '../../core/errors.ts';
import type { Locale } from '../../core/language.ts';
import { publishRecords } from '../../steps/publish-records.ts';
import { quarantineFile } from '../../steps/quarantine-file.ts';
import { rollBackImport } from '../../steps/roll-back-import.ts';
import { refreshEveryone } from '../pipeline.ts';
import type { CommandContext } from './command.ts';

interface ImportsOptions {
  readonly quarantine?: string;
  readonly out?: string;
  readonly rollBack?: string;
  readonly locale: Locale;
  readonly json?: boolean;
}

/**
 * `imports [--json]`: what every import did; `--quarantine IMPORT --out FILE` writes the rows to mend as a file,
 * `--roll-back IMPORT` takes an import back.
 */
export function importsCommand(context: CommandContext): Command {
  return new Command('imports')
    .description(
      'what every import did, newest first; --quarantine writes the rows to mend, to be imported alone; --roll-back takes one back, as if its file had never come',
    )
    .option('--quarantine <import>', 'write the rows that this import rejected or took in incomplete')
    .option('--out <file>', 'the file to write them to')
    .addOption(new Option('--locale <locale>', 'language of the reasons').choices(['ja', 'en']).default('en'))
    .option('--roll-back <import>', 'remove what only this import brought, and restore what it changed')
    .option('--json', 'print JSON')
    .action(async (options: ImportsOptions) => {
      const { quarantine, out, rollBack } = options;
      if (rollBack !== undefined && quarantine !== undefined) {
        throw new UsageError('--roll-back and --quarantine do not go together', {
          remedy: 'Write the rows to mend first; a rolled-back import has none.',
        });
      }
      if ((quarantine === undefined) !== (out === undefined)) {
        throw new UsageError('--quarantine and --out go together', {
          remedy: 'fusion imports --quarantine IMPORT --out FILE',
        });
      }
      if (rollBack !== undefined) await takeBack(rollBack, options, context);
      else if (quarantine === undefined || out === undefined) await listImports(options, context);
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

function describeImport({ id, at, file, entity, brand, rolledBackAt, ...counts }: ImportView): string {
  const { rows, added, changed, rejected, incomplete } = counts;
  const end = rolledBackAt === undefined ? '' : `, rolled back ${rolledBackAt}`;
  return `${id}  ${at}  ${file}  ${entity} of ${brand}: ${rows} rows, ${added} added, ${changed} changed, ${rejected} rejected, ${incomplete} incomplete${end}`;
}

async function takeBack(importId: string, { json }: ImportsOptions, context: CommandContext): Promise<void> {
  const store = await context.store();
  const view = await rollBackImport(importId, store);
  const published = await publishRecords(store);
  await refreshEveryone(store);
  if (json === true) context.out(JSON.stringify({ ...view, published }, null, 2));
  else for (const line of describeRollBack(view)) context.out(line);
}

function describeRollBack({ import: taken, removed, restored, mergesUndone, mergesRemade }: RollBackView): string[] {
  return [
    `${taken.file} of ${taken.brand} is rolled back: ${removed} records removed, ${restored} as they were before it`,
    ...(mergesUndone > 0
      ? [`  ${mergesUndone} merges undone, ${mergesRemade} of them made again without its records`]
      : []),
    '  The file can be imported again.',
  ];
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
