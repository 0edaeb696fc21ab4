import { resolve } from 'node:path';
import { Command } from 'commander';
import type { ImportPreviewView, ImportView, RejectionView } from '../../core/contract.ts';
import { InvalidInputError, UsageError } from '../../core/errors.ts';
import { importCsv } from '../../steps/import-csv.ts';
import { sortOutUnknown } from '../../steps/infer-mappings.ts';
import { previewImport } from '../../steps/preview-import.ts';
import { type PublishReport, publishRecords } from '../../steps/publish-records.ts';
import { registerBrands } from '../brand-labels.ts';
import { type CsvFile, csvInput, findCsvFiles } from '../csv-files.ts';
import { MappingFolder } from '../mapping-folder.ts';
import { refreshEveryone } from '../pipeline.ts';
import type { CommandContext } from './command.ts';

interface ImportOptions {
  readonly brand?: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly mappings?: string;
  /** A share. */
  readonly maxRejects?: number;
}

function percentage(text: string): number {
  const percent = Number(text.replace(/%$/, ''));
  if (text.trim() !== '' && percent >= 0 && percent <= 100) return percent / 100;
  throw new UsageError(`--max-rejects takes a percentage from 0 to 100, not "${text}"`);
}

/** `import PATH… [--brand NAME] [--dry-run] [--max-rejects PERCENT] [--mappings DIR] [--json]`: brand files into the store and into the domain, with every rejected row. */
export function importCommand(context: CommandContext): Command {
  return new Command('import')
    .description('imports brand CSV files as they are (folders whole) and publishes them into the domain')
    .argument('<path...>', 'CSV files, or folders that hold them')
    .option('--brand <name>', 'the brand of all these files (default: the name of the folder of each)')
    .option('--dry-run', 'say what would be done, and do nothing')
    .option('--max-rejects <percent>', 'take no file in of which more rows than that are rejected', percentage)
    .option('--mappings <dir>', 'what columns mean, as agreed: <dir>/<brand>/<kind>.json (see fusion mapping)')
    .option('--json', 'print JSON')
    .action(async (paths: readonly string[], { brand, dryRun, maxRejects, mappings, json }: ImportOptions) => {
      const absolute = paths.map((path) => resolve(context.cwd, path));
      const files = await findCsvFiles(absolute);
      if (files.length === 0) {
        throw new InvalidInputError(`no CSV file in ${paths.join(', ')}`, {
          remedy: 'Name a file, or a folder with *.csv in it.',
        });
      }
      const wanted = await withoutUnknown(files, context);
      const opened = await context.store();
      const store =
        mappings === undefined
          ? opened
          : { ...opened, mappings: MappingFolder.existing(resolve(context.cwd, mappings)) };
      const request = {
        files: wanted.map((file) => csvInput(file, brand)),
        ...(maxRejects === undefined ? {} : { mostRejected: maxRejects }),
      };
      if (dryRun === true) {
        const preview = await previewImport(request, store);
        if (json === true) context.out(JSON.stringify({ dryRun: true, ...preview }, null, 2));
        else
          for (const line of [...preview.files.flatMap(describeFile), ...describePreview(preview)]) context.out(line);
        return;
      }
      await registerBrands(absolute, store.brands);
      const views = await importCsv(request, store);
      const published = await publishRecords(store);
      await refreshEveryone(store);
      if (json === true) context.out(JSON.stringify({ files: views, published }, null, 2));
      else for (const line of [...views.flatMap(describeFile), ...describePublished(published)]) context.out(line);
    });
}

/** A file that was named must be of a known kind; a folder may hold others, which are passed over and told. */
async function withoutUnknown(files: readonly CsvFile[], context: CommandContext): Promise<readonly CsvFile[]> {
  const named = files.filter(({ isFound }) => !isFound);
  const found = files.filter(({ isFound }) => isFound);
  const { known, unknown } = await sortOutUnknown(found, (file) => csvInput(file));
  if (known.length + named.length === 0) return files;
  for (const { why } of unknown) context.err(`passed over: ${why}`);
  return [...named, ...known];
}

const PROBLEMS_SHOWN = 20;

function describeFile(view: ImportView): readonly string[] {
  const { rows, added, changed, unchanged, rejected, incomplete } = view;
  const repeated = rows - added - changed - unchanged - rejected;
  return [
    `${view.file}: ${view.entity} of ${view.brand}, ${view.encoding}`,
    `  ${rows} rows: ${added} added, ${changed} changed, ${unchanged} unchanged, ${rejected} rejected, ${incomplete} incomplete`,
    ...(repeated > 0 ? [`  ${repeated} of them have the id of another row of the file: the last one counts`] : []),
    ...view.mapping.map(
      ({ column, field }) => `    ${column === '' ? '(no header)' : column} → ${field ?? 'not taken in'}`,
    ),
    ...describeDrift(view),
    ...describeProblems('rejected', view.rejections, rejected),
    ...describeProblems('left out', view.omissions, incomplete),
    ...(rejected + incomplete > 0 ? [`  to mend: fusion imports --quarantine ${view.id} --out FILE`] : []),
  ];
}

function describeDrift({ drift }: ImportView): readonly string[] {
  const listed = (columns: readonly string[]): string => columns.map((column) => `"${column}"`).join(', ');
  const { newColumns = [], missingColumns = [] } = drift ?? {};
  return [
    ...(newColumns.length > 0 ? [`  not in the mapping file: ${listed(newColumns)}; read as shown above`] : []),
    ...(missingColumns.length > 0 ? [`  in the mapping file, not in this one: ${listed(missingColumns)}`] : []),
  ];
}

function describeProblems(what: string, problems: readonly RejectionView[], rows: number): readonly string[] {
  const shown = problems.slice(0, PROBLEMS_SHOWN);
  const left = rows - shown.length;
  return [
    ...shown.map(({ line, column, value, reason }) => {
      const where = `line ${line}${column === null ? '' : `, ${column}`}${value === null ? '' : ` "${value}"`}`;
      return `  ${what}: ${where}: ${reason.en}`;
    }),
    ...(left > 0 ? [`  … and ${left} more such rows (--json lists up to 1000)`] : []),
  ];
}

function describePreview({ metering }: ImportPreviewView): readonly string[] {
  return [
    `A dry run: nothing was kept. Profiles that the service would count for billing: ${metering.before} now, ${metering.after} after, before any merge`,
  ];
}

function describePublished({ published, unchanged, waiting, rejected, rejections }: PublishReport): readonly string[] {
  return [
    `Published: ${published} objects new or changed, ${unchanged} unchanged, ${rejected} refused by the domain`,
    ...(waiting > 0 ? [`  ${waiting} orders or events wait for customers that have not been imported`] : []),
    ...rejections.map(({ objectType, key, reason }) => `  refused: ${objectType} ${key}: ${reason}`),
  ];
}
