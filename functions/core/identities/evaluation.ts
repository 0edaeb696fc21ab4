import type { CandidatePairs } from './blocking/candidates.ts';

/** How much of what was found is right, how much of what is right was found, and their harmonic mean: 0 … 1. */
export interface QualityFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Pairwise quality of final clusters against the truth. */
export interface PairwiseQuality extends QualityFigures {
  /** Records that the truth knows. */
  readonly records: number;
  readonly truePairs: number;
  readonly foundPairs: number;
  readonly rightPairs: number;
}

/** Both usual readings of the same clusters. */
export interface ClusterQuality extends PairwiseQuality {
  readonly bCubed: QualityFigures;
}

/**
 * A pair is true when both records are one person in `truth`, found when they share a cluster. Records without a
 * truth are left out. Nothing found counts as precision 1, nothing to find as recall 1. B-cubed (Bagga and Baldwin,
 * 1998) asks every record instead of every pair, so that one large group does not decide: which share of its cluster is
 * its person, which share of its person is in its cluster; the figures are the means.
 */
export function evaluateClusters(
  clusterOf: ReadonlyMap<string, string>,
  truth: ReadonlyMap<string, string>,
): ClusterQuality {
  const overlap = overlapOf(clusterOf, truth);
  const truePairs = countPairs(overlap.persons.values());
  const foundPairs = countPairs(overlap.clusters.values());
  const rightPairs = countPairs(overlap.cells.map(({ records }) => records));
  const precision = foundPairs === 0 ? 1 : rightPairs / foundPairs;
  const recall = truePairs === 0 ? 1 : rightPairs / truePairs;
  return {
    records: overlap.records,
    truePairs,
    foundPairs,
    rightPairs,
    ...figures(precision, recall),
    bCubed: bCubed(overlap),
  };
}

/** How many pairs of one person blocking offered for comparison: what it misses, nothing after it can find. */
export interface BlockingQuality {
  readonly truePairs: number;
  readonly candidates: number;
  readonly recall: number;
}

/** `personOf`: record index → person number, -1 where nobody knows. */
export function evaluateBlocking(
  { left, right }: Pick<CandidatePairs, 'left' | 'right'>,
  personOf: Int32Array,
): BlockingQuality {
  const sizes = new Map<number, number>();
  for (const person of personOf) if (person >= 0) sizes.set(person, (sizes.get(person) ?? 0) + 1);
  const truePairs = countPairs(sizes.values());
  let candidates = 0;
  for (let pair = 0; pair < left.length; pair++) {
    const person = personOf[left[pair] ?? 0] ?? -1;
    if (person >= 0 && person === personOf[right[pair] ?? 0]) candidates++;
  }
  return { truePairs, candidates, recall: truePairs === 0 ? 1 : candidates / truePairs };
}

/** How many records each cluster shares with each person. */
interface Overlap {
  readonly records: number;
  readonly clusters: ReadonlyMap<string, number>;
  readonly persons: ReadonlyMap<string, number>;
  readonly cells: readonly { readonly cluster: string; readonly person: string; readonly records: number }[];
}

function overlapOf(clusterOf: ReadonlyMap<string, string>, truth: ReadonlyMap<string, string>): Overlap {
  const clusters = new Map<string, number>();
  const persons = new Map<string, number>();
  const cells = new Map<string, { readonly cluster: string; readonly person: string; records: number }>();
  let records = 0;
  for (const [record, person] of truth) {
    const cluster = clusterOf.get(record);
    if (cluster === undefined) continue;
    records++;
    clusters.set(cluster, (clusters.get(cluster) ?? 0) + 1);
    persons.set(person, (persons.get(person) ?? 0) + 1);
    const key = JSON.stringify([cluster, person]);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, { cluster, person, records: 1 });
    else cell.records++;
  }
  return { records, clusters, persons, cells: [...cells.values()] };
}

function bCubed({ records, clusters, persons, cells }: Overlap): QualityFigures {
  let [precision, recall] = [0, 0];
  for (const { cluster, person, records: shared } of cells) {
    precision += (shared * shared) / (clusters.get(cluster) ?? 1);
    recall += (shared * shared) / (persons.get(person) ?? 1);
  }
  return records === 0 ? figures(1, 1) : figures(precision / records, recall / records);
}

function figures(precision: number, recall: number): QualityFigures {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function countPairs(sizes: Iterable<number>): number {
  let pairs = 0;
  for (const size of sizes) pairs += (size * (size - 1)) / 2;
  return pairs;
}
