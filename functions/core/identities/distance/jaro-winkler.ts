import { HEAD, type Texts } from '../texts.ts';

const PREFIX_LENGTH = 4;
const PREFIX_WEIGHT = 0.1;
/** Texts up to this long keep what was matched in the bits of a number. */
const LONGEST_IN_BITS = 31;

let leftTaken = new Uint8Array(64);
let rightTaken = new Uint8Array(64);

/**
 * Jaro–Winkler similarity of two texts of a set, by their numbers (0 … 1; two empty texts are alike): characters, never
 * bytes or halves of surrogate pairs. Winkler (1990), prefix of at most 4, weight 0.1.
 */
export function jaroWinkler(texts: Texts, left: number, right: number): number {
  return jaroWinklerFrom(texts, left, right, 0);
}

/** The same where it is at least `least`, which is 0 or at least 0.7; 0 where it is less: most texts are soon told apart. */
export function jaroWinklerFrom({ units, heads }: Texts, left: number, right: number, least: number): number {
  const leftStart = heads[left * HEAD] ?? 0;
  const rightStart = heads[right * HEAD] ?? 0;
  const leftLength = heads[left * HEAD + 1] ?? 0;
  const rightLength = heads[right * HEAD + 1] ?? 0;
  if (leftLength === 0 || rightLength === 0) return leftLength === rightLength ? 1 : 0;
  const longest = Math.min(PREFIX_LENGTH, leftLength, rightLength);
  let prefix = 0;
  while (prefix < longest && units[leftStart + prefix] === units[rightStart + prefix]) prefix++;
  const fewest = least === 0 ? 1 : fewestMatches(least, prefix * PREFIX_WEIGHT, leftLength, rightLength);
  const jaro =
    leftLength <= LONGEST_IN_BITS && rightLength <= LONGEST_IN_BITS
      ? jaroOfShort(units, leftStart, leftLength, rightStart, rightLength, fewest)
      : jaroOfLong(units, leftStart, leftLength, rightStart, rightLength);
  if (jaro === 0) return 0;
  const similarity = jaro + prefix * PREFIX_WEIGHT * (1 - jaro);
  return similarity < least ? 0 : similarity;
}

/** Sums in another order differ by less. */
const ROUNDING = 1e-9;

/** So many units must match for texts to be this similar, were none of them misplaced. */
function fewestMatches(least: number, bonus: number, leftLength: number, rightLength: number): number {
  const jaro = (least - bonus) / (1 - bonus) - ROUNDING;
  return Math.ceil(((3 * jaro - 1) * leftLength * rightLength) / (leftLength + rightLength));
}

function reachOf(leftLength: number, rightLength: number): number {
  return Math.max(0, (Math.max(leftLength, rightLength) >> 1) - 1);
}

function jaroOfShort(
  units: Int32Array,
  leftStart: number,
  leftLength: number,
  rightStart: number,
  rightLength: number,
  fewest: number,
): number {
  const reach = reachOf(leftLength, rightLength);
  let mayMiss = leftLength - fewest;
  let takenLeft = 0;
  let takenRight = 0;
  let matches = 0;
  for (let i = 0; i < leftLength; i++) {
    const unit = units[leftStart + i];
    const end = Math.min(rightLength, i + reach + 1);
    let j = i > reach ? i - reach : 0;
    while (j < end && (units[rightStart + j] !== unit || (takenRight & (1 << j)) !== 0)) j++;
    if (j < end) {
      takenLeft |= 1 << i;
      takenRight |= 1 << j;
      matches++;
    } else if (--mayMiss < 0) return 0;
  }
  if (matches === 0) return 0;
  let misplaced = 0;
  let j = 0;
  for (let i = 0; i < leftLength; i++) {
    if ((takenLeft & (1 << i)) === 0) continue;
    while ((takenRight & (1 << j)) === 0) j++;
    if (units[leftStart + i] !== units[rightStart + j]) misplaced++;
    j++;
  }
  return jaroOf(matches, misplaced, leftLength, rightLength);
}

function jaroOfLong(
  units: Int32Array,
  leftStart: number,
  leftLength: number,
  rightStart: number,
  rightLength: number,
): number {
  if (leftTaken.length < leftLength) leftTaken = new Uint8Array(leftLength * 2);
  if (rightTaken.length < rightLength) rightTaken = new Uint8Array(rightLength * 2);
  leftTaken.fill(0, 0, leftLength);
  rightTaken.fill(0, 0, rightLength);
  const reach = reachOf(leftLength, rightLength);
  let matches = 0;
  for (let i = 0; i < leftLength; i++) {
    const end = Math.min(rightLength, i + reach + 1);
    for (let j = Math.max(0, i - reach); j < end; j++) {
      if (rightTaken[j] === 1 || units[leftStart + i] !== units[rightStart + j]) continue;
      leftTaken[i] = 1;
      rightTaken[j] = 1;
      matches++;
      break;
    }
  }
  if (matches === 0) return 0;
  let misplaced = 0;
  let j = 0;
  for (let i = 0; i < leftLength; i++) {
    if (leftTaken[i] !== 1) continue;
    while (rightTaken[j] !== 1) j++;
    if (units[leftStart + i] !== units[rightStart + j]) misplaced++;
    j++;
  }
  return jaroOf(matches, misplaced, leftLength, rightLength);
}

function jaroOf(matches: number, misplaced: number, leftLength: number, rightLength: number): number {
  return (matches / leftLength + matches / rightLength + (matches - misplaced / 2) / matches) / 3;
}
