const CANDIDATES = [',', '\t', ';', '|'] as const;

export type Delimiter = (typeof CANDIDATES)[number];

export function isDelimiter(text: string | null): text is Delimiter {
  return CANDIDATES.some((candidate) => candidate === text);
}

/**
 * The delimiter that cuts the first lines into the most columns, the same number in (nearly) every line;
 * a comma where no candidate occurs. Delimiters inside double quotes do not count.
 */
export function detectDelimiter(text: string): Delimiter {
  const scores = CANDIDATES.map((candidate) => ({ candidate, score: consistency(countsOf(text, candidate)) }));
  const best = scores.reduce((left, right) => (right.score > left.score ? right : left));
  return best.candidate;
}

const LINES = 20;

function countsOf(text: string, delimiter: string): readonly number[] {
  const counts: number[] = [];
  let count = 0;
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === delimiter) count += 1;
    else if (character === '\n') {
      counts.push(count);
      count = 0;
      if (counts.length === LINES) return counts;
    }
  }
  return count > 0 ? [...counts, count] : counts;
}

/** The count that most lines have, weighed by their share: notes above and below a table have others. */
function consistency(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  return Math.max(0, ...[...lines].map(([count, alike]) => (count * alike) / counts.length));
}
