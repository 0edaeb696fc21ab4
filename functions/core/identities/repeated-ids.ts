import type { PersonTable } from './person-table.ts';
import { hashOfUnits, type RawTextsData } from './raw-texts.ts';

/** The first record whose id another one of its source has before it; null where all are told apart. */
export function firstRepeatedId({
  length,
  ids,
  sources,
}: Pick<PersonTable, 'length' | 'ids' | 'sources'>): number | null {
  const { units, starts } = ids.texts;
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(length * 2 + 2)) * 2);
  const mask = slots.length - 1;
  for (let index = 0; index < length; index++) {
    const code = ids.codes[index] ?? -1;
    const source = sources.codes[index] ?? -1;
    const hash = hashOfUnits(units, starts[code] ?? 0, starts[code + 1] ?? 0) ^ Math.imul(source, 0x9e3779b1);
    let at = (hash << 1) & mask;
    for (let known = slots[at] ?? 0; known > 0; known = slots[at] ?? 0) {
      const other = known - 1;
      const isSame = slots[at + 1] === hash && sources.codes[other] === source;
      if (isSame && areEqual(ids.texts, code, ids.codes[other] ?? -1)) return index;
      at = (at + 2) & mask;
    }
    slots[at] = index + 1;
    slots[at + 1] = hash;
  }
  return null;
}

function areEqual({ units, starts }: RawTextsData, one: number, other: number): boolean {
  const [from = 0, start = 0] = [starts[one], starts[other]];
  const length = (starts[one + 1] ?? 0) - from;
  if ((starts[other + 1] ?? 0) - start !== length) return false;
  for (let at = 0; at < length; at++) if (units[from + at] !== units[start + at]) return false;
  return true;
}
