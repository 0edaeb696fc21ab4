import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { casesWith } from '../core/segments/strategies/shelf.ts';
import type { StrategyShelf } from '../steps/ports.ts';

/** The cases that ship, and those of a folder's `*.json`, a case a file, in the order of their names. */
export function strategyFiles(folder: string): StrategyShelf {
  return {
    cases: async () => {
      const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
      const paths = names.sort().map((name) => join(folder, name));
      return casesWith(paths.map((path) => ({ name: path, text: readFileSync(path, 'utf8') })));
    },
  };
}
