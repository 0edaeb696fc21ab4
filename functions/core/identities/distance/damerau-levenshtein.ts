import { HEAD, type Texts } from '../texts.ts';

let before = new Int32Array(64);
let previous = new Int32Array(64);
let current = new Int32Array(64);

/**
 * Insertions, deletions, substitutions and swaps of neighbours between two texts of a set, by their numbers (optimal
 * string alignment). Stops early and returns `limit + 1` once the distance must exceed `limit`.
 */
export function damerauLevenshtein({ units, heads }: Texts, left: number, right: number, limit: number): number {
  const leftStart = heads[left * HEAD] ?? 0;
  const rightStart = heads[right * HEAD] ?? 0;
  const leftLength = heads[left * HEAD + 1] ?? 0;
  const rightLength = heads[right * HEAD + 1] ?? 0;
  const shorter = Math.min(leftLength, rightLength);
  if (Math.max(leftLength, rightLength) - shorter > limit) return limit + 1;
  let start = 0;
  while (start < shorter && units[leftStart + start] === units[rightStart + start]) start++;
  let end = 0;
  const most = shorter - start;
  while (end < most && units[leftStart + leftLength - 1 - end] === units[rightStart + rightLength - 1 - end]) end++;
  const restLeft = leftLength - start - end;
  const restRight = rightLength - start - end;
  if (restLeft === 0 || restRight === 0) return Math.min(restLeft + restRight, limit + 1);
  if (limit === 1) return isOneEdit(units, leftStart + start, rightStart + start, restLeft, restRight) ? 1 : 2;
  return alignmentDistance(units, leftStart + start, rightStart + start, restLeft, restRight, limit);
}

/** What remains between the common beginning and end is one character against one, or two that changed places. */
function isOneEdit(units: Int32Array, left: number, right: number, restLeft: number, restRight: number): boolean {
  if (restLeft === 1 && restRight === 1) return true;
  if (restLeft !== 2 || restRight !== 2) return false;
  return units[left] === units[right + 1] && units[left + 1] === units[right];
}

function alignmentDistance(
  units: Int32Array,
  left: number,
  right: number,
  restLeft: number,
  restRight: number,
  limit: number,
): number {
  prepareRows(restRight + 1);
  for (let j = 0; j <= restRight; j++) previous[j] = j;
  for (let i = 1; i <= restLeft; i++) {
    if (fillRow(units, left, right, i, restRight) > limit) return limit + 1;
    const oldest = before;
    before = previous;
    previous = current;
    current = oldest;
  }
  return Math.min(previous[restRight] ?? 0, limit + 1);
}

function fillRow(units: Int32Array, left: number, right: number, i: number, width: number): number {
  current[0] = i;
  let smallest = i;
  const character = units[left + i - 1];
  for (let j = 1; j <= width; j++) {
    const other = units[right + j - 1];
    const substitution = (previous[j - 1] ?? 0) + (character === other ? 0 : 1);
    let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, substitution);
    if (i > 1 && j > 1 && character === units[right + j - 2] && units[left + i - 2] === other) {
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
