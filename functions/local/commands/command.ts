import type { Progress } from '../../steps/ports.ts';
import type { Store } from '../store.ts';

/** What a command may touch. Output goes through `out` and `err`, since the command may run inside the server for a distant caller. */
export interface CommandContext {
  /** The store of `--data`, opened on first use. */
  store(): Promise<Store>;
  /** The caller's folder: relative paths on the command line are relative to it. */
  readonly cwd: string;
  /** One line (or several) for standard output. */
  out(line: string): void;
  /** One line (or several) for standard error. */
  err(line: string): void;
  readonly progress: Progress;
}
