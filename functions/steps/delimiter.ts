const CANDIDATES = [',', '\t', ';', '|'] as const;

export type Delimiter = (typeof CANDIDATES)[number];

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

/** The header's count, weighed by the share of lines that have the same. */
function consistency(counts: readonly number[]): number {
  const [header = 0] = counts;
  const alike = counts.filter((count) => count === header).length;
  return counts.length === 0 ? 0 : (header * alike) / counts.length;
}
