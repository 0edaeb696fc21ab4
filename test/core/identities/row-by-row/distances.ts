/** Jaro–Winkler similarity (Winkler 1990) of two sequences, straight from its definition. */
export function jaroWinkler(left: readonly number[], right: readonly number[]): number {
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0;
  const reach = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1);
  const taken = new Set<number>();
  const matchedLeft: number[] = [];
  left.forEach((unit, i) => {
    const found = right.findIndex((other, j) => other === unit && Math.abs(i - j) <= reach && !taken.has(j));
    if (found < 0) return;
    taken.add(found);
    matchedLeft.push(unit);
  });
  const matchedRight = right.filter((_, j) => taken.has(j));
  const matches = matchedLeft.length;
  if (matches === 0) return 0;
  const transpositions = matchedLeft.filter((unit, n) => unit !== matchedRight[n]).length / 2;
  const jaro = (matches / left.length + matches / right.length + (matches - transpositions) / matches) / 3;
  let prefix = 0;
  while (prefix < 4 && prefix < left.length && prefix < right.length && left[prefix] === right[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment), from the definition. */
export function editDistance(left: readonly number[], right: readonly number[]): number {
  const memo = new Map<string, number>();
  const known = (i: number, j: number): number => {
    const key = `${i},${j}`;
    const value = memo.get(key) ?? at(i, j);
    memo.set(key, value);
    return value;
  };
  const at = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const same = left[i - 1] === right[j - 1];
    const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1];
    const costs = [known(i - 1, j) + 1, known(i, j - 1) + 1, known(i - 1, j - 1) + (same ? 0 : 1)];
    return Math.min(...costs, ...(swapped ? [known(i - 2, j - 2) + 1] : []));
  };
  return known(left.length, right.length);
}

/** The code points of a text. */
export function unitsOf(text: string): readonly number[] {
  return Array.from(text, (character) => character.codePointAt(0) ?? 0);
}
