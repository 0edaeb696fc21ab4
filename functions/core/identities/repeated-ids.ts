import type { PersonKeys } from './person-table.ts';
import { hashOfUnits, type RawTextsData } from './raw-texts.ts';

/** The first record whose id another one of its source has before it; null where all are told apart. */
export function firstRepeatedId({ length, ids, sources }: PersonKeys): number | null {
  const { units, starts } = ids.texts;
  const seen = new Int32Array(2 ** Math.ceil(Math.log2(length * 2 + 1)));
  const mask = seen.length - 1;
  for (let index = 0; index < length; index++) {
    const code = ids.codes[index] ?? -1;
    const source = sources.codes[index] ?? -1;
    let at = (hashOfUnits(units, starts[code] ?? 0, starts[code + 1] ?? 0) + source) & mask;
    for (let other = seen[at] ?? 0; other > 0; other = seen[at] ?? 0) {
      if (sources.codes[other - 1] === source && areEqual(ids.texts, code, ids.codes[other - 1] ?? -1)) return index;
      at = (at + 1) & mask;
    }
    seen[at] = index + 1;
  }
  return null;
}

function areEqual({ units, starts }: RawTextsData, left: number, right: number): boolean {
  const [leftStart, rightStart] = [starts[left] ?? 0, starts[right] ?? 0];
  const length = (starts[left + 1] ?? 0) - leftStart;
  if ((starts[right + 1] ?? 0) - rightStart !== length) return false;
  for (let at = length - 1; at >= 0; at--) if (units[leftStart + at] !== units[rightStart + at]) return false;
  return true;
}
