import { logOddsOfMatch } from './model.ts';
import { emptyEvidence, type PairScorer } from './scoring.ts';
import { descendingKeys, sortedOrder } from './sorted-order.ts';

/** A pair that speaks for one person, by record index. */
export interface Edge {
  readonly left: number;
  readonly right: number;
  /** Natural log of the odds. */
  readonly logOdds: number;
  /** Rule level that decided, 0 when the weights did. */
  readonly rule: number;
}

export interface ClusterConstraints {
  /** Records that are one person already. */
  readonly together: readonly (readonly [number, number])[];
  /** Records that a person declared not the same. */
  readonly apart: readonly (readonly [number, number])[];
}

export interface Clusters {
  /** Record index → cluster number, from 0 in the order of the clusters' first records. */
  readonly clusterOf: Int32Array;
  readonly members: readonly (readonly number[])[];
  /** Edges that were strong enough, but whose clusters contradict each other. */
  readonly held: readonly Edge[];
}

/** Judges whether two groups of records are one person: natural log of the odds. */
export type GroupJudge = (left: readonly number[], right: readonly number[]) => number;

/** Larger groups are judged by this many of their records. */
const MOST_MEMBERS_JUDGED = 12;
/** How strongly a group may contradict a rule before the rule is held. */
const RULE_TOLERANCE = -Math.LN2 * 6;

/**
 * Unites records along the edges, the strongest first. Two groups unite only when all their records together speak
 * for one person, so a chain A≈B≈C in which A and C contradict each other is not closed. Repeats until nothing
 * changes: the result, given back as `together`, is its own result. Deterministic: ties go by record index.
 */
export function clusterRecords(
  size: number,
  edges: readonly Edge[],
  judge: GroupJudge,
  least: number,
  constraints: ClusterConstraints,
): Clusters {
  const groups = new Groups(size, constraints.apart);
  for (const [left, right] of constraints.together) groups.unite(left, right);
  const columns = columnsOf(edges);
  /** Of how many records an edge's two groups were when they were judged: groups of as many are the same ones. */
  const judgedAt = new Int32Array(edges.length);
  let waiting = strongestFirst(columns);
  for (let changed = true; changed; ) {
    changed = false;
    let held = 0;
    for (const at of waiting) {
      const one = groups.rootOf(columns.left[at] ?? 0);
      const other = groups.rootOf(columns.right[at] ?? 0);
      if (one === other) continue;
      const records = groups.sizeOf(one) + groups.sizeOf(other);
      if (records !== judgedAt[at] && mayUnite(groups, edges[at] as Edge, judge, least)) {
        groups.unite(one, other);
        changed = true;
        continue;
      }
      judgedAt[at] = records;
      waiting[held++] = at;
    }
    waiting = waiting.subarray(0, held);
  }
  // what waits are positions of edges
  return { ...groups.numbered(), held: Array.from(waiting, (at) => edges[at] as Edge) };
}

/** Edges by columns: they are looked at in no order of memory. */
interface EdgeColumns {
  readonly odds: Float64Array;
  readonly left: Uint32Array;
  readonly right: Uint32Array;
}

function columnsOf(edges: readonly Edge[]): EdgeColumns {
  const columns = {
    odds: new Float64Array(edges.length),
    left: new Uint32Array(edges.length),
    right: new Uint32Array(edges.length),
  };
  edges.forEach(({ left, right, logOdds }, at) => {
    columns.odds[at] = logOdds;
    columns.left[at] = left;
    columns.right[at] = right;
  });
  return columns;
}

/** The positions of the edges; equally strong ones by their records. */
function strongestFirst({ odds, left, right }: EdgeColumns): Uint32Array {
  return sortedOrder(odds.length, [...descendingKeys(odds), left, right]);
}

function mayUnite(groups: Groups, edge: Edge, judge: GroupJudge, least: number): boolean {
  if (groups.mustStayApart(edge.left, edge.right)) return false;
  if (groups.sizeOf(edge.left) === 1 && groups.sizeOf(edge.right) === 1) return edge.logOdds >= least;
  const odds = judge(groups.membersOf(edge.left), groups.membersOf(edge.right));
  return odds >= (edge.rule > 0 ? Math.min(least, RULE_TOLERANCE) : least);
}

/**
 * Judges two groups by the mean evidence of every comparison over the pairs between them: one slip does not part a
 * person, a contradiction that runs through does, and what only some records know still counts.
 */
export function groupJudge(scorer: PairScorer, comparisons: number): GroupJudge {
  const evidence = emptyEvidence(comparisons);
  const match = new Float64Array(comparisons);
  const household = new Float64Array(comparisons);
  const seen = new Float64Array(comparisons);
  return (left, right) => {
    for (const sums of [match, household, seen]) sums.fill(0);
    for (const one of left.slice(0, MOST_MEMBERS_JUDGED)) {
      for (const other of right.slice(0, MOST_MEMBERS_JUDGED)) {
        scorer.weigh(one, other, evidence);
        for (let c = 0; c < comparisons; c++) {
          if (evidence.levels[c] === 0) continue;
          match[c] = (match[c] ?? 0) + (evidence.match[c] ?? 0);
          household[c] = (household[c] ?? 0) + (evidence.household[c] ?? 0);
          seen[c] = (seen[c] ?? 0) + 1;
        }
      }
    }
    return logOddsOfMatch(meanSum(match, seen), meanSum(household, seen), scorer.ratios);
  };
}

function meanSum(sums: Float64Array, seen: Float64Array): number {
  let total = 0;
  for (let c = 0; c < sums.length; c++) total += (seen[c] ?? 0) === 0 ? 0 : (sums[c] ?? 0) / (seen[c] ?? 1);
  return total;
}

/** Union-find that also lists the members, and knows which groups must stay apart. */
class Groups {
  readonly #parent: Int32Array;
  /** Record → the next one of its group: they stand in a ring. */
  readonly #next: Int32Array;
  /** By root. */
  readonly #sizes: Int32Array;
  readonly #apart = new Map<number, number[]>();

  constructor(size: number, apart: ClusterConstraints['apart']) {
    this.#parent = new Int32Array(size);
    for (let index = 0; index < size; index++) this.#parent[index] = index;
    this.#next = this.#parent.slice();
    this.#sizes = new Int32Array(size).fill(1);
    for (const [left, right] of apart) {
      this.#apart.set(left, [...(this.#apart.get(left) ?? []), right]);
      this.#apart.set(right, [...(this.#apart.get(right) ?? []), left]);
    }
  }

  /** How many records the group of this one has. */
  sizeOf(index: number): number {
    return this.#sizes[this.rootOf(index)] ?? 1;
  }

  /** In ascending order. */
  membersOf(index: number): readonly number[] {
    const members = [index];
    for (let at = this.#next[index] ?? index; at !== index; at = this.#next[at] ?? index) members.push(at);
    return members.length === 1 ? members : members.sort((a, b) => a - b);
  }

  unite(left: number, right: number): void {
    const one = this.rootOf(left);
    const other = this.rootOf(right);
    if (one === other) return;
    const root = Math.min(one, other);
    this.#parent[Math.max(one, other)] = root;
    this.#sizes[root] = (this.#sizes[one] ?? 1) + (this.#sizes[other] ?? 1);
    const behind = this.#next[one] ?? one;
    this.#next[one] = this.#next[other] ?? other;
    this.#next[other] = behind;
  }

  mustStayApart(left: number, right: number): boolean {
    if (this.#apart.size === 0) return false;
    const root = this.rootOf(right);
    return this.membersOf(left).some((member) =>
      (this.#apart.get(member) ?? []).some((other) => this.rootOf(other) === root),
    );
  }

  numbered(): { readonly clusterOf: Int32Array; readonly members: readonly (readonly number[])[] } {
    const clusterOf = new Int32Array(this.#parent.length);
    const members: (readonly number[])[] = [];
    for (let index = 0; index < this.#parent.length; index++) {
      const root = this.rootOf(index);
      clusterOf[index] = root === index ? members.push(this.membersOf(index)) - 1 : (clusterOf[root] ?? 0);
    }
    return { clusterOf, members };
  }

  /** The record that stands for the group of this one: its first. */
  rootOf(index: number): number {
    let root = index;
    while ((this.#parent[root] ?? root) !== root) root = this.#parent[root] ?? root;
    let at = index;
    while (at !== root) {
      const next = this.#parent[at] ?? root;
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }
}
