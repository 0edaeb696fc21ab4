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

/** Short words are not guessed; longer ones may differ by one character, long ones by two. Words of grammar must be longer. */
function allowance(word: string, isName: boolean): number {
  const length = Array.from(word).length;
  const shortest = isName ? (/^[ -~]*$/.test(word) ? 5 : 4) : 6;
  if (length < shortest) return 0;
  return length < shortest + 4 ? 1 : 2;
}

/** The words nearest to a misspelt one: names of the data first; none when nothing is near. */
export function closestWords(written: string, { valueWords, words }: Lexicon): readonly string[] {
  const word = written.trim();
  const names = nearest(
    word,
    valueWords.map(([folded]) => folded),
    true,
  );
  return names.length > 0 ? names : nearest(word, [...words.keys()], false).slice(0, 1);
}

/** Names of the data that contain the word. */
export function namesContaining(written: string, { valueWords }: Lexicon): readonly string[] {
  const word = written.trim();
  if (word.length < 3) return [];
  const containing = valueWords.flatMap(([folded, meaning]) =>
    meaning.kind === 'value' && includesWord(folded, word) ? [[folded, meaning.label] as const] : [],
  );
  return containing
    .filter(([, label], index) => containing.findIndex(([, other]) => other === label) === index)
    .map(([folded]) => folded);
}

function nearest(word: string, candidates: readonly string[], areNames: boolean): readonly string[] {
  const most = allowance(word, areNames);
  if (most === 0) return [];
  let best = most;
  let found: string[] = [];
  for (const candidate of candidates) {
    if (allowance(candidate, areNames) === 0) continue;
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
