import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { InvalidInputError } from '../../core/errors.ts';
import { type InferredFile, inferMappings } from '../../steps/infer-mappings.ts';
import { csvInput, findCsvFiles } from '../csv-files.ts';
import { MappingFolder } from '../mapping-folder.ts';
import type { CommandContext } from './command.ts';

interface MappingOptions {
  readonly brand?: string;
  readonly out?: string;
  readonly force?: boolean;
  readonly json?: boolean;
}

/** `mapping PATH… [--brand NAME] [--out DIR] [--force] [--json]`: what the columns of brand files mean, as files to be reviewed. */
export function mappingCommand(context: CommandContext): Command {
  return new Command('mapping')
    .description(
      'what the columns of brand files mean, and why; --out writes it for review (import --mappings uses it)',
    )
    .argument('<path...>', 'CSV files, or folders that hold them')
    .option('--brand <name>', 'the brand of all these files (default: the name of the folder of each)')
    .option('--out <dir>', 'write <dir>/<brand>/<kind>.json')
    .option('--force', 'write over mapping files that are there')
    .option('--json', 'print JSON')
    .action(async (paths: readonly string[], { brand, out, force, json }: MappingOptions) => {
      const files = await findCsvFiles(paths.map((path) => resolve(context.cwd, path)));
      const inferred = await inferMappings(files.map((file) => csvInput(file, brand)));
      if (json === true) context.out(JSON.stringify(inferred, null, 2));
      else for (const line of inferred.flatMap(describe)) context.out(line);
      if (out === undefined) return;
      const folder = new MappingFolder(resolve(context.cwd, out));
      for (const one of inferred) await write(one, folder, force === true, context);
    });
}

function describe({ file, brand, kind, columns }: InferredFile): readonly string[] {
  return [
    `${file}: ${kind} of ${brand}`,
    ...columns.map(({ column, field, confidence, reason }) => {
      const to = field ?? 'not taken in';
      return `    ${column === '' ? '(no header)' : column} → ${to} (${Math.round(confidence * 100)} %) ${reason.en}`;
    }),
  ];
}

/** A file that people may have agreed on is not written over unasked. */
async function write(
  { file: _, ...mapping }: InferredFile,
  folder: MappingFolder,
  overwrites: boolean,
  context: CommandContext,
): Promise<void> {
  const path = folder.path(mapping.brand, mapping.kind);
  if (existsSync(path) && !overwrites) {
    throw new InvalidInputError(`${path} is there already`, {
      remedy: 'Use --force to write over it, or another --out.',
    });
  }
  context.out(`wrote ${await folder.write(mapping)}`);
}
