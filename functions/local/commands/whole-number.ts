import { UsageError } from '../../core/errors.ts';

/** Reads the number given with an option, `least` or more. Throws UsageError for anything else. */
export function wholeNumber(option: string, least: 0 | 1 = 0): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (Number.isSafeInteger(number) && number >= least) return number;
    throw new UsageError(`${option} takes a whole number${least === 1 ? ' above 0' : ''}, not "${text}"`);
  };
}
