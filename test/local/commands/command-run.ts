import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommandLine } from '../../../functions/local/command-line.ts';
import { openStore, type Store, silentProgress } from '../../../functions/local/store.ts';

/** A folder and a store of its own, in which command lines are run. */
export interface CommandPlace {
  readonly folder: string;
  readonly store: Store;
  run(...words: readonly string[]): Promise<{ readonly exit: number; readonly said: string }>;
  close(): void;
}

export async function openCommandPlace(): Promise<CommandPlace> {
  const folder = mkdtempSync(join(tmpdir(), 'fusion-command-'));
  const store = await openStore({ data: ':memory:' });
  return {
    folder,
    store,
    run: async (...words) => {
      const lines: string[] = [];
      const say = (text: string): number => lines.push(text);
      const context = { cwd: folder, out: say, err: say, store: async () => store, progress: silentProgress };
      const exit = await runCommandLine([...words], context);
      return { exit, said: lines.join('\n') };
    },
    close: () => {
      store.close();
      rmSync(folder, { recursive: true });
    },
  };
}
