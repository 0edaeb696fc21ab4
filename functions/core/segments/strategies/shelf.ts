import { InvalidInputError } from '../../errors.ts';
import { STRATEGY_CASES } from './cases.ts';
import { type StrategyCase, strategyCase } from './strategy-case.ts';

/** A file of an admin's own, one case in it. */
export interface CaseFile {
  /** How a refusal names it. */
  readonly name: string;
  readonly text: string;
}

/**
 * The cases that ship, and those of the files; one of the same id stands in the place of ours, and of two files the later
 * one. Throws InvalidInputError for a file that holds no case.
 */
export function casesWith(files: readonly CaseFile[]): readonly StrategyCase[] {
  const cases = new Map(STRATEGY_CASES.map((known) => [known.id, known]));
  for (const file of files) {
    const added = readCase(file);
    cases.set(added.id, added);
  }
  return [...cases.values()];
}

function readCase({ name, text }: CaseFile): StrategyCase {
  try {
    return strategyCase.parse(JSON.parse(text));
  } catch (cause) {
    throw new InvalidInputError(`${name} is no strategy case`, {
      remedy: 'functions/core/segments/strategies/cases.ts shows the shape: an id, texts in ja and en, a source.',
      cause,
    });
  }
}
