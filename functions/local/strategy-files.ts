import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidInputError } from '../core/errors.ts';
import { STRATEGY_CASES } from '../core/segments/strategies/cases.ts';
import { type StrategyCase, strategyCase } from '../core/segments/strategies/strategy-case.ts';
import type { StrategyShelf } from '../steps/ports.ts';

/** The cases that ship, and those of a folder's `*.json`, a case a file; one of the same id stands in the place of ours. */
export function strategyFiles(folder: string): StrategyShelf {
  return {
    cases: async () => {
      const cases = new Map(STRATEGY_CASES.map((known) => [known.id, known]));
      for (const added of existsSync(folder) ? readCases(folder) : []) cases.set(added.id, added);
      return [...cases.values()];
    },
  };
}

function readCases(folder: string): readonly StrategyCase[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().map((name) => {
    try {
      return strategyCase.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    } catch (cause) {
      throw new InvalidInputError(`${join(folder, name)} is no strategy case`, {
        remedy: 'functions/core/segments/strategies/cases.ts shows the shape: an id, texts in ja and en, a source.',
        cause,
      });
    }
  });
}
