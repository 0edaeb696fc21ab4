import { KeyNumbers } from './number-list.ts';
import type { PersonKeys } from './person-table.ts';
import { TextSet } from './texts.ts';

/** The first record whose id another one of its source has before it; null where all are told apart. */
export function firstRepeatedId({ length, ids, sources }: PersonKeys): number | null {
  const { units, starts } = ids.texts;
  const texts = new TextSet();
  const seen = new KeyNumbers(length);
  for (let index = 0; index < length; index++) {
    const code = ids.codes[index] ?? -1;
    const text = texts.numberOfPart(units, starts[code] ?? 0, starts[code + 1] ?? 0);
    if (seen.numberOf(text * sources.size + (sources.codes[index] ?? 0)) !== index) return index;
  }
  return null;
}
