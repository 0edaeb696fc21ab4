let before = new Int32Array(64);
let previous = new Int32Array(64);
let current = new Int32Array(64);

/**
 * Insertions, deletions, substitutions and swaps of neighbours between two texts given as code points (optimal string
 * alignment). Stops early and returns `limit + 1` once the distance must exceed `limit`.
 */
export function damerauLevenshtein(left: readonly number[], right: readonly number[], limit: number): number {
  const shorter = Math.min(left.length, right.length);
  if (Math.max(left.length, right.length) - shorter > limit) return limit + 1;
  let start = 0;
  while (start < shorter && left[start] === right[start]) start++;
  let end = 0;
  while (end < shorter - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end++;
  const restLeft = left.length - start - end;
  const restRight = right.length - start - end;
  if (restLeft === 0 || restRight === 0) return Math.min(restLeft + restRight, limit + 1);
  if (limit === 1) return isOneEdit(left, right, start, restLeft, restRight) ? 1 : 2;
  return alignmentDistance(left, right, start, restLeft, restRight, limit);
}

/** What remains between the common beginning and end is one character against one, or two that changed places. */
function isOneEdit(
  left: readonly number[],
  right: readonly number[],
  start: number,
  restLeft: number,
  restRight: number,
): boolean {
  if (restLeft === 1 && restRight === 1) return true;
  return restLeft === 2 && restRight === 2 && left[start] === right[start + 1] && left[start + 1] === right[start];
}

function alignmentDistance(
  left: readonly number[],
  right: readonly number[],
  start: number,
  restLeft: number,
  restRight: number,
  limit: number,
): number {
  prepareRows(restRight + 1);
  for (let j = 0; j <= restRight; j++) previous[j] = j;
  for (let i = 1; i <= restLeft; i++) {
    if (fillRow(left, right, start, i, restRight) > limit) return limit + 1;
    const oldest = before;
    before = previous;
    previous = current;
    current = oldest;
  }
  return Math.min(previous[restRight] ?? 0, limit + 1);
}

function fillRow(left: readonly number[], right: readonly number[], start: number, i: number, width: number): number {
  current[0] = i;
  let smallest = i;
  const character = left[start + i - 1];
  for (let j = 1; j <= width; j++) {
    const other = right[start + j - 1];
    const substitution = (previous[j - 1] ?? 0) + (character === other ? 0 : 1);
    let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution);
    if (i > 1 && j > 1 && character === right[start + j - 2] && left[start + i - 2] === other) {
      cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
    }
    current[j] = cost;
    if (cost < smallest) smallest = cost;
  }
  return smallest;
}

function prepareRows(length: number): void {
  if (before.length >= length) return;
  before = new Int32Array(length * 2);
  previous = new Int32Array(length * 2);
  current = new Int32Array(length * 2);
}
