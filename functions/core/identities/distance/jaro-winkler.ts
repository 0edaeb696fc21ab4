const PREFIX_LENGTH = 4;
const PREFIX_WEIGHT = 0.1;

let leftTaken = new Uint8Array(64);
let rightTaken = new Uint8Array(64);

/**
 * Jaro–Winkler similarity of two texts given as code points (0 … 1; two empty texts are alike): characters, never
 * bytes or halves of surrogate pairs. Winkler (1990), prefix of at most 4, weight 0.1.
 */
export function jaroWinkler(left: readonly number[], right: readonly number[]): number {
  const jaro = jaroSimilarity(left, right);
  let prefix = 0;
  while (prefix < PREFIX_LENGTH && prefix < left.length && prefix < right.length && left[prefix] === right[prefix])
    prefix++;
  return jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
}

function jaroSimilarity(left: readonly number[], right: readonly number[]): number {
  if (left.length === 0 || right.length === 0) return left.length === right.length ? 1 : 0;
  const matches = markMatches(left, right);
  if (matches === 0) return 0;
  const transpositions = countTranspositions(left, right) / 2;
  return (matches / left.length + matches / right.length + (matches - transpositions) / matches) / 3;
}

function markMatches(left: readonly number[], right: readonly number[]): number {
  if (leftTaken.length < left.length) leftTaken = new Uint8Array(left.length * 2);
  if (rightTaken.length < right.length) rightTaken = new Uint8Array(right.length * 2);
  leftTaken.fill(0, 0, left.length);
  rightTaken.fill(0, 0, right.length);
  const reach = Math.max(0, Math.floor(Math.max(left.length, right.length) / 2) - 1);
  let matches = 0;
  for (let i = 0; i < left.length; i++) {
    const end = Math.min(right.length, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (rightTaken[j] === 1 || left[i] !== right[j]) continue;
      leftTaken[i] = 1;
      rightTaken[j] = 1;
      matches++;
      break;
    }
  }
  return matches;
}

function countTranspositions(left: readonly number[], right: readonly number[]): number {
  let transpositions = 0;
  let j = 0;
  for (let i = 0; i < left.length; i++) {
    if (leftTaken[i] !== 1) continue;
    while (rightTaken[j] !== 1) j++;
    if (left[i] !== right[j]) transpositions++;
    j++;
  }
  return transpositions;
}
