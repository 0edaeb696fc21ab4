import { Command, Option } from 'commander';
import { UsageError } from '../../core/errors.ts';
import type { Locale } from '../../core/language.ts';
import { compareSegmentRuns } from '../../steps/compare-segment-runs.ts';
import { describeSegments } from '../../steps/describe-segments.ts';
import { explainSegments } from '../../steps/explain-segments.ts';
import { findLookAlikesOf } from '../../steps/find-look-alikes.ts';
import type { CommandContext } from './command.ts';
import { explanationLines, lookAlikeLines, movementLines, segmentLines } from './segments-report.ts';
import { wholeNumber } from './whole-number.ts';

interface SegmentsOptions {
  readonly explain?: string;
  readonly transitions?: true;
  readonly lookAlikes?: string;
  readonly most: number;
  readonly locale: Locale;
  readonly json?: boolean;
}

/**
 * `segments [--explain CUSTOMER | --transitions A B | --look-alikes SEGMENT] [--locale ja|en] [--json]`: segments and clusters with
 * sizes, warnings and what makes members unlike everyone; one customer, clause by clause; movement between two runs; or who
 * buys like the members of a segment.
 */
export function segmentsCommand(context: CommandContext): Command {
  return new Command('segments')
    .description(
      'segments and clusters: sizes, primary members, warnings, and what makes members unlike everyone; why one customer is in them or not; movement between two runs',
    )
    .argument('[runs...]', 'with --transitions: two runs, each by its id or by a day (the last run up to it)')
    .option('--explain <customer>', 'every segment, clause by clause, with the values of this customer')
    .option('--look-alikes <segment>', 'customers outside a segment who buy what its members buy')
    .option('--most <n>', 'how many look-alikes', wholeNumber('--most', 1), 20)
    .option('--transitions', 'how people moved through the lifecycle between two runs')
    .addOption(new Option('--locale <locale>', 'language of labels and reasons').choices(['ja', 'en']).default('en'))
    .option('--json', 'print JSON')
    .action(async (runs: string[], options: SegmentsOptions) => {
      checkOptions(runs, options);
      const store = await context.store();
      const { explain, transitions, lookAlikes, most, locale } = options;
      const [from = '', to = ''] = runs;
      if (explain !== undefined) say(await explainSegments(explain, store), explanationLines);
      else if (transitions === true) say(await compareSegmentRuns({ from, to }, store), movementLines);
      else if (lookAlikes !== undefined)
        say(await findLookAlikesOf({ segment: lookAlikes, most }, store), lookAlikeLines);
      else say(await describeSegments(store), segmentLines);

      function say<View>(view: View, lines: (view: View, locale: Locale) => readonly string[]): void {
        if (options.json === true) context.out(JSON.stringify(view, null, 2));
        else for (const line of lines(view, locale)) context.out(line);
      }
    });
}

function checkOptions(runs: readonly string[], { explain, transitions, lookAlikes }: SegmentsOptions): void {
  if ([explain, transitions, lookAlikes].filter((option) => option !== undefined).length > 1) {
    throw new UsageError('--explain, --transitions and --look-alikes do not go together', {
      remedy: 'Ask for one, then the other.',
    });
  }
  if (runs.length !== (transitions === true ? 2 : 0)) {
    throw new UsageError(`${transitions === true ? '--transitions takes two runs' : 'runs go with --transitions'}`, {
      remedy:
        'fusion segments --transitions 2026-05-31 2026-06-30 (or two run ids; --json of fusion segments lists them)',
    });
  }
}
