/** Fills the store in a folder with a seed, as the first start does, so that a test can kill it: `fill-in-child.ts DATA SEED`. */
import { instantFromIso } from '../../functions/core/time.ts';
import { fillWithSeed } from '../../functions/local/demo.ts';
import { openStore } from '../../functions/local/store.ts';

const [data = '', seed = ''] = process.argv.slice(2);
const fixed = instantFromIso('2026-11-01T00:00:00Z');
const store = await openStore({ data, clock: { now: () => fixed }, progress: { report: tell } });
await fillWithSeed(store, async () => seed);
store.close();
process.stdout.write('done\n');

/** Tells the parent how far the work is, so that it can kill in any part of it. */
function tell({ step, done }: { step: string; done: number }): void {
  process.stdout.write(`${step} ${done}\n`);
}
