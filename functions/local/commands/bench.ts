import { Command } from 'commander';
import { UsageError } from '../../core/errors.ts';
import type { Bench } from '../bench/bench.ts';
import type { CommandContext } from './command.ts';

/** Benchmarks are loaded only when one runs: they are not part of the product's work. */
async function loadBenches(): Promise<readonly Bench[]> {
  const { BENCHES } = await import('../bench/index.ts');
  return BENCHES;
}

/** `bench [NAME…] [--size N] [--json]`: one JSON object (or one readable line) per figure. */
export function benchCommand(context: CommandContext): Command {
  return new Command('bench')
    .description('measure on this machine; prints figures with their sizes')
    .argument('[name...]', 'benchmarks to run (default: all)')
    .option('--size <n>', 'how many records or customers', wholeNumber)
    .option('--json', 'one JSON object a line')
    .action(async (names: string[], options: { size?: number; json?: boolean }) => {
      const benches = await loadBenches();
      const unknown = names.find((name) => !benches.some((bench) => bench.name === name));
      if (unknown !== undefined) {
        throw new UsageError(`there is no benchmark "${unknown}"`, {
          remedy: `There are: ${benches.map((bench) => `${bench.name} (${bench.description})`).join(', ')}.`,
        });
      }
      for (const bench of benches.filter((b) => names.length === 0 || names.includes(b.name))) {
        const size = options.size ?? bench.defaultSize;
        await bench.run(size, (line) => {
          const full = { bench: bench.name, size, ...line };
          context.out(options.json === true ? JSON.stringify(full) : describe(full));
        });
      }
    });
}

function describe(line: {
  bench: string;
  size: number;
  metric: string;
  value: number;
  unit: string;
  anchor?: number;
}): string {
  const beside = line.anchor === undefined ? '' : ` (beside it: ${line.anchor} ${line.unit})`;
  return `${line.bench} [${line.size}] ${line.metric}: ${line.value} ${line.unit}${beside}`;
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number <= 0)
    throw new UsageError(`--size takes a whole number above 0, not "${text}"`);
  return number;
}
