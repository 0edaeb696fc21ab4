import type { Lexicon } from './tokenize.ts';

/** Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment), by code point; stops counting above `most`. */
export function editDistance(one: string, other: string, most: number): number {
  const [left, right] = [Array.from(one), Array.from(other)];
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
    before = last;
    last = current;
  }
  return last[right.length] ?? 0;
}

/** Short words are not guessed; longer ones may differ by one character, long ones by two. */
function allowance(word: string): number {
  const length = Array.from(word).length;
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** The words nearest to a misspelt one, or names that contain it; none when nothing is near. */
export function closestWords(written: string, { valueWords, words }: Lexicon): readonly string[] {
  const word = written.trim();
  const near = nearest(
    word,
    valueWords.map(([folded]) => folded),
  );
  if (near.length > 0) return near;
  const containing =
    word.length >= 3 ? valueWords.map(([folded]) => folded).filter((folded) => includesWord(folded, word)) : [];
  if (containing.length > 0) return [...new Set(containing)];
  return nearest(word, [...words.keys()]).slice(0, 1);
}

function nearest(word: string, candidates: readonly string[]): readonly string[] {
  const most = allowance(word);
  if (most === 0) return [];
  let best = most;
  let found: string[] = [];
  for (const candidate of candidates) {
    if (allowance(candidate) === 0) continue;
    const distance = editDistance(word, candidate, best);
    if (distance > best) continue;
    if (distance < best) found = [];
    best = distance;
    found.push(candidate);
  }
  return [...new Set(found)];
}

function includesWord(name: string, part: string): boolean {
  if (!/^[a-z0-9 ]+$/.test(part)) return name.includes(part);
  return ` ${name} `.includes(` ${part} `);
}
