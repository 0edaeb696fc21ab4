/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment), by code point; stops counting above `most`. */
export function editDistance(one: string, other: string, most: number): number {
  return distanceBetween(Array.from(one), Array.from(other), most);
}

/** The same of code points that are already apart. */
export function distanceBetween(left: readonly string[], right: readonly string[], most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let last = right.map((_, index) => index).concat(right.length);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1;
      let best = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + cost);
      const swapped =
        row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) best = Math.min(best, (before[column - 2] ?? 0) + 1);
      current.push(best);
    }
    // Distances never shrink from row to row by more than a swap takes back.
    if (Math.min(...current) > most && Math.min(...last) > most) return most + 1;
    before = last;
    last = current;
  }
  return last[right.length] ?? 0;
}
