import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { csvText } from '../../steps/csv-text.ts';
import { type CasePlace, type PlacedCase, placeCases } from '../../steps/place-cases.ts';
import { readCases } from '../../steps/read-cases.ts';
import type { CommandContext } from './command.ts';
import { existingFile } from './existing-file.ts';

interface CasesOptions {
  readonly case: string;
  readonly customer: string;
  readonly out?: string;
  readonly json?: boolean;
}

/** `cases FILE`: which cases of Amazon Connect Cases are left on a profile that was merged, and where they belong. */
export function casesCommand(context: CommandContext): Command {
  return new Command('cases')
    .description('cases that are left on the id of a merged profile, and where they belong; from a CSV of cases')
    .argument('<file>', 'a CSV of cases')
    .option('--case <column>', "the column of the case's id", 'case_id')
    .option('--customer <column>', "the column of the profile's id, or its ARN", 'customer_id')
    .option('--out <file>', 'write every case with its place and the profiles where it belongs')
    .option('--json', 'print JSON')
    .action(async (file: string, options: CasesOptions) => {
      const path = existingFile(file, context);
      const request = { name: file, caseColumn: options.case, customerColumn: options.customer };
      const placed = await placeCases(await readCases(request, createReadStream(path)), await context.store());
      if (options.out !== undefined) await writeFile(resolve(context.cwd, options.out), casesCsv(placed));
      if (options.json === true) context.out(JSON.stringify(placed, null, 2));
      else for (const line of describe(placed, options.out)) context.out(line);
    });
}

function casesCsv(placed: readonly PlacedCase[]): string {
  return csvText([
    ['case_id', 'profile_id', 'place', 'belongs_to', 'records'],
    ...placed.map(({ caseId, profileId, place, belongsTo, records }) => [
      caseId,
      profileId,
      place,
      belongsTo.join(' '),
      records.join(' '),
    ]),
  ]);
}

const PLACES: Readonly<Record<CasePlace, string>> = {
  stays: 'on a profile that is there',
  moved: 'on a profile that became part of another',
  parted: 'on a profile whose records are several people now: choose',
  gone: 'on a profile whose records were taken away',
  unknown: 'on a profile that this store never merged',
};

function describe(placed: readonly PlacedCase[], out: string | undefined): readonly string[] {
  const counts = (Object.keys(PLACES) as CasePlace[])
    .map((place) => ({ place, count: placed.filter((one) => one.place === place).length }))
    .filter(({ count }) => count > 0);
  return [
    `${placed.length} cases`,
    ...counts.map(({ place, count }) => `  ${count} ${PLACES[place]}`),
    ...placed
      .filter(({ place }) => place !== 'stays')
      .map(({ caseId, profileId, place, belongsTo, records }) => {
        const told = records.length === 0 ? '' : `  (${records.join(', ')})`;
        return `${caseId}  ${profileId} → ${belongsTo.length === 0 ? place : belongsTo.join(' or ')}${told}`;
      }),
    ...(out === undefined ? [] : [`written to ${out}`]),
  ];
}
