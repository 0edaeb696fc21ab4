import type { Labels } from './points.ts';
import type { SpanningTree } from './spanning-tree.ts';

/**
 * The hierarchy of dense places: a cluster splits where two parts of at least the smallest size come apart; fewer points
 * just fall out of it. Density is 1 / distance.
 */
export interface CondensedTree {
  /** The cluster that each cluster is a part of; −1 for the root, which is everyone and comes first. */
  readonly parent: readonly number[];
  /** Sum over its points of how much denser the place is where they leave it than where it begins. */
  readonly excess: readonly number[];
  /** Point → the last cluster that it was in. */
  readonly lastOf: Int32Array;
}

interface Merges {
  /** Of node `count + i`: the two nodes that merge i joined. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly length: Float64Array;
  /** Points under each node; nodes below `count` are points. */
  readonly size: Int32Array;
}

export function condense(tree: SpanningTree, count: number, smallest: number): CondensedTree {
  const merges = mergesOf(tree, count);
  const [parent, excess, birth] = [[-1], [0], [0]];
  const lastOf = new Int32Array(count);
  const waiting = [{ node: 2 * count - 2, cluster: 0 }];
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    const { node, cluster } = item;
    if (node < count) {
      lastOf[node] = cluster;
      continue;
    }
    const density = 1 / (merges.length[node - count] ?? 1);
    const parts = [merges.left[node - count] ?? 0, merges.right[node - count] ?? 0] as const;
    const large = parts.filter((part) => (merges.size[part] ?? 0) >= smallest);
    for (const part of parts) {
      const isLarge = large.includes(part);
      const staysIn = isLarge && large.length === 1;
      if (!staysIn)
        excess[cluster] = (excess[cluster] ?? 0) + (merges.size[part] ?? 0) * (density - (birth[cluster] ?? 0));
      if (isLarge && !staysIn) {
        parent.push(cluster);
        excess.push(0);
        birth.push(density);
        waiting.push({ node: part, cluster: parent.length - 1 });
      } else if (staysIn) waiting.push({ node: part, cluster });
      else for (const point of pointsUnder(part, merges, count)) lastOf[point] = cluster;
    }
  }
  return { parent, excess, lastOf };
}

/** Of every branch the clusters, parts or whole, with the greater excess; the root is never one. −1: under none of them. */
export function selectClusters({ parent, excess, lastOf }: CondensedTree): Labels {
  const best = [...excess];
  const isTaken = parent.map(() => true);
  const ofParts = parent.map(() => 0);
  // Backwards: parts come after the whole.
  for (let cluster = parent.length - 1; cluster > 0; cluster--) {
    const parts = ofParts[cluster] ?? 0;
    isTaken[cluster] = (excess[cluster] ?? 0) >= parts;
    best[cluster] = Math.max(excess[cluster] ?? 0, parts);
    const whole = parent[cluster] ?? 0;
    ofParts[whole] = (ofParts[whole] ?? 0) + (best[cluster] ?? 0);
  }
  const labelOf: number[] = [-1];
  for (let cluster = 1; cluster < parent.length; cluster++) {
    const above = labelOf[parent[cluster] ?? 0] ?? -1;
    labelOf[cluster] = above >= 0 ? above : isTaken[cluster] === true ? cluster : -1;
  }
  return lastOf.map((cluster) => labelOf[cluster] ?? -1);
}

function mergesOf({ from, to, length }: SpanningTree, count: number): Merges {
  const size = new Int32Array(2 * count - 1).fill(1, 0, count);
  const [left, right] = [new Int32Array(count - 1), new Int32Array(count - 1)];
  const above = Int32Array.from(size.keys());
  const topOf = (node: number): number => {
    let top = node;
    while (above[top] !== top) {
      above[top] = above[above[top] ?? top] ?? top;
      top = above[top] ?? top;
    }
    return top;
  };
  for (let merge = 0; merge < count - 1; merge++) {
    const [one, other] = [topOf(from[merge] ?? 0), topOf(to[merge] ?? 0)];
    left[merge] = one;
    right[merge] = other;
    above[one] = count + merge;
    above[other] = count + merge;
    size[count + merge] = (size[one] ?? 0) + (size[other] ?? 0);
  }
  return { left, right, length, size };
}

function pointsUnder(node: number, { left, right }: Merges, count: number): readonly number[] {
  const points: number[] = [];
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next < count) points.push(next);
    else waiting.push(left[next - count] ?? 0, right[next - count] ?? 0);
  }
  return points;
}
