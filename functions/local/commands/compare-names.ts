import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { UsageError } from '../../core/errors.ts';
import type { NameErrors, NameQuality } from '../../core/identities/name-quality.ts';
import { type Locale, type LocalizedText, textIn } from '../../core/language.ts';
import { compareNames, type NameComparison } from '../../steps/compare-names.ts';
import { csvText } from '../../steps/csv-text.ts';
import type { CommandContext } from './command.ts';
import { existingFile } from './existing-file.ts';

interface CompareNamesOptions {
  readonly names: readonly [string, string];
  readonly match?: string;
  readonly by: readonly string[];
  readonly out?: string;
  readonly locale: Locale;
  readonly json?: boolean;
}

/** `compare-names FILE`: how alike the two names of every row are, and how well that ranks pairs that people have judged. */
export function compareNamesCommand(context: CommandContext): Command {
  return new Command('compare-names')
    .description('how alike the two names of every row are; with judged pairs, the average precision by group')
    .argument('<file>', 'a CSV of pairs of names')
    .option('--names <left,right>', 'the columns of the two names', readNames, ['name1', 'name2'])
    .option('--match <column>', 'the column that says whether they are one person: true or false')
    .option('--by <column,...>', 'tell the figures by the values of these columns too', readColumns, [])
    .option('--out <file>', 'write every pair with its weight in bits and its findings')
    .addOption(new Option('--locale <locale>', 'language of the findings').choices(['ja', 'en']).default('en'))
    .option('--json', 'print the figures as JSON')
    .action(async (file: string, options: CompareNamesOptions) => {
      const { names, match = null, by, out, locale } = options;
      const path = existingFile(file, context);
      const compared = await compareNames({ name: file, names, match, by }, createReadStream(path));
      if (out !== undefined) await writeFile(resolve(context.cwd, out), pairsCsv(compared, locale));
      const { pairs, quality, groups } = compared;
      if (options.json === true) context.out(JSON.stringify({ pairs: pairs.length, quality, groups }, null, 2));
      else for (const line of describe(compared, locale)) context.out(line);
      if (out !== undefined && options.json !== true) context.out(`written to ${out}`);
    });
}

function readNames(text: string): readonly [string, string] {
  const [left, right, ...more] = readColumns(text);
  if (left !== undefined && right !== undefined && more.length === 0) return [left, right];
  throw new UsageError(`--names takes two columns, not "${text}"`, { remedy: 'Write LEFT,RIGHT.' });
}

function readColumns(text: string): readonly string[] {
  return text
    .split(',')
    .map((column) => column.trim())
    .filter((column) => column !== '');
}

function pairsCsv({ pairs }: NameComparison, locale: Locale): string {
  return csvText([
    ['line', 'left', 'right', 'is_match', 'weight', 'findings'],
    ...pairs.map(({ line, names, isMatch, weight, findings }) => [
      String(line),
      ...names,
      isMatch === null ? '' : String(isMatch),
      weight.toFixed(3),
      joined(findings, locale),
    ]),
  ]);
}

/** Groups below this are told with what they miss and mistake. */
const GOOD = 0.9;
const ERRORS_SHOWN = 5;

function describe({ pairs, quality, groups }: NameComparison, locale: Locale): readonly string[] {
  if (quality === null) return [`${pairs.length} pairs compared; nobody says which are one person (--match)`];
  return [
    `all: ${describeQuality(quality)}`,
    ...groups.flatMap(({ column, value, quality: figures }) => [
      `${column} ${value}: ${describeQuality(figures)}`,
      ...((figures.averagePrecision ?? 1) < GOOD ? describeErrors(figures, locale) : []),
    ]),
  ];
}

function describeQuality({ pairs, matches, averagePrecision }: NameQuality): string {
  const figure = averagePrecision === null ? 'no match to find' : `average precision ${averagePrecision.toFixed(4)}`;
  return `${figure} (${pairs} pairs, ${matches} of them one person)`;
}

function describeErrors({ bestWeight, missed, mistaken }: NameQuality, locale: Locale): readonly string[] {
  const lines = (errors: readonly NameErrors[]): readonly string[] =>
    errors
      .slice(0, ERRORS_SHOWN)
      .map(({ findings, pairs, example }) => `      ${pairs} × ${joined(findings, locale)}, as ${example.join(' | ')}`);
  return [
    ...(missed.length === 0 ? [] : [`    missed at ${bestWeight.toFixed(1)} bits:`, ...lines(missed)]),
    ...(mistaken.length === 0
      ? []
      : [`    taken for one person at ${bestWeight.toFixed(1)} bits:`, ...lines(mistaken)]),
  ];
}

function joined(findings: readonly LocalizedText[], locale: Locale): string {
  return findings.map((finding) => textIn(locale, finding)).join('; ');
}
