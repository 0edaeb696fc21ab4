import { Command, Option } from 'commander';
import { UsageError } from '../../core/errors.ts';
import type { CommandContext } from './command.ts';
import { ERRORS_SHOWN, GROUPS_SHOWN, type ResolveOptions, runResolveTask } from './resolve-tasks.ts';
import { wholeNumber } from './whole-number.ts';

/**
 * `resolve [--preview] [--json]`: who is one person; `--undo MERGE` and `--undo-run RUN` take merges back; `--apart` keeps
 * records apart; `--evaluate TRUTH` measures.
 */
export function resolveCommand(context: CommandContext): Command {
  return new Command('resolve')
    .description('merge the records that are one person; --preview shows who and why, and merges nothing')
    .option('--preview', 'show every group and its reasons; write nothing')
    .option('--only <id,...>', 'merge only these groups of the preview', listOf)
    .option('--apart <record,...>', 'these records (<brand>:<customer id>) are different people, for good', listOf)
    .addOption(
      new Option('--minimum <band>', 'the least sure band to merge').choices(['merge', 'review']).default('merge'),
    )
    .option(
      '--rules <file>',
      'rule levels in place of the default ones, as the service writes them: {"MatchingRules":[…]}',
    )
    .option('--undo <merge>', 'take one merge back, and keep its records apart from now on')
    .option('--undo-run <run>', 'take every merge of one run back; a later run may merge them again')
    .option(
      '--evaluate <file>',
      'compare with a truth file (source,id,person): precision, recall, F1, blocking, and the worst errors with reasons',
    )
    .option(
      '--groups <n>',
      `how many groups the preview prints (${GROUPS_SHOWN}), or errors of each kind the evaluation (${ERRORS_SHOWN})`,
      wholeNumber('--groups'),
    )
    .addOption(new Option('--locale <locale>', 'language of the reasons').choices(['ja', 'en']).default('en'))
    .option('--json', 'print JSON')
    .action(async (options: ResolveOptions) => {
      checkOneTask(options);
      const { value, lines } = await runResolveTask(options, context);
      if (options.json === true) context.out(JSON.stringify(value, null, 2));
      else for (const line of lines) context.out(line);
    });
}

function listOf(text: string): readonly string[] {
  return text.split(',').map((part) => part.trim());
}

function checkOneTask({ preview, undo, undoRun: run, apart, evaluate, only, rules }: ResolveOptions): void {
  const asked = [
    preview === true ? '--preview' : '',
    undo ? '--undo' : '',
    run ? '--undo-run' : '',
    apart ? '--apart' : '',
    evaluate ? '--evaluate' : '',
    only ? '--only' : '',
  ].filter(Boolean);
  if (asked.length > 1)
    throw new UsageError(`${asked.join(' and ')} cannot be given together`, { remedy: 'Do one after the other.' });
  const isSettledByHand = undo !== undefined || run !== undefined || apart !== undefined;
  if (isSettledByHand && rules !== undefined) {
    throw new UsageError(`${asked[0]} and --rules cannot be given together`, {
      remedy: 'Rules decide what is merged; what a person takes back or tells apart needs none.',
    });
  }
}
