import { UsageError } from '../../core/errors.ts';

/** Reads the number given with an option, 0 or more. Throws UsageError for anything else. */
export function wholeNumber(option: string): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!Number.isSafeInteger(number) || number < 0)
      throw new UsageError(`${option} takes a whole number, not "${text}"`);
    return number;
  };
}
