import type { ClusterConstraints, Clusters, Edge } from './clusters.ts';
import { type PairExplainer, pairExplainer } from './explain.ts';
import type { Band, PairExplanation } from './explanation.ts';
import { clusterMatching, type Matching } from './matching.ts';
import { probabilityOf } from './model.ts';

/** Records that would become one person, and why. */
export interface IdentityProposal {
  /** The same for the same records on every run. */
  readonly id: string;
  readonly band: Band;
  /** Indexes of the records. */
  readonly records: readonly number[];
  readonly explanations: readonly PairExplanation[];
  /** The weakest link that holds the group together: 0 … 1. */
  readonly confidence: number;
}

/**
 * Groups at least as likely as `merge` are merged without asking, pairs from `review` on are for a person to decide.
 */
export interface Bands {
  readonly merge: number;
  readonly review: number;
}

export const DEFAULT_BANDS: Bands = { merge: 0.8, review: 0.2 };

export interface Proposals {
  readonly proposals: readonly IdentityProposal[];
  /** Who is one person once the merge band is applied. */
  readonly clusters: Clusters;
}

/** Pairs of a group that are explained one by one; larger groups show the links that hold them together. */
const MOST_RECORDS_EXPLAINED_PAIRWISE = 8;

/**
 * What to do about the records that are not one person yet: groups of the merge band, and pairs of groups whose link
 * a person should judge (or leave). Records in `constraints.together` are one person already; a group must bring at
 * least two such persons together.
 */
export function proposeIdentities(
  matching: Matching,
  constraints: ClusterConstraints,
  bands: Bands = DEFAULT_BANDS,
): Proposals {
  const clusters = clusterMatching(matching, bands.merge, constraints);
  const explain = pairExplainer(matching);
  const present = personsAlready(matching.persons.length, constraints.together);
  const merges = clusters.members
    .filter((members) => new Set(members.map((index) => present[index])).size > 1)
    .map((members) => proposalOf(matching, explain, members, 'merge'));
  const open = openLinks(matching, clusters, constraints).map(({ left, right, logOdds }) => {
    const members = [...(clusters.members[left] ?? []), ...(clusters.members[right] ?? [])];
    return proposalOf(matching, explain, members, probabilityOf(logOdds) >= bands.review ? 'review' : 'leave');
  });
  return { proposals: [...merges, ...open].toSorted(byBandAndConfidence), clusters };
}

const BAND_ORDER: Readonly<Record<Band, number>> = { merge: 0, review: 1, leave: 2 };

function byBandAndConfidence(a: IdentityProposal, b: IdentityProposal): number {
  return BAND_ORDER[a.band] - BAND_ORDER[b.band] || b.confidence - a.confidence || (a.id < b.id ? -1 : 1);
}

/** Record → number of the person that it is part of already. */
function personsAlready(size: number, together: ClusterConstraints['together']): readonly number[] {
  const person = Array.from({ length: size }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (person[root] !== undefined && person[root] !== root) root = person[root] ?? root;
    return root;
  };
  for (const [left, right] of together) {
    const [one, other] = [rootOf(left), rootOf(right)];
    person[Math.max(one, other)] = Math.min(one, other);
  }
  return person.map((_, index) => rootOf(index));
}

interface Link {
  readonly left: number;
  readonly right: number;
  readonly logOdds: number;
}

/** The best edge between every two clusters that stayed apart, unless a person keeps them apart. */
function openLinks(matching: Matching, { clusterOf }: Clusters, { apart }: ClusterConstraints): readonly Link[] {
  const pairKey = (left: number, right: number): string => {
    const [one, other] = [clusterOf[left] ?? 0, clusterOf[right] ?? 0];
    return `${Math.min(one, other)} ${Math.max(one, other)}`;
  };
  const decided = new Set(apart.map(([left, right]) => pairKey(left, right)));
  const best = new Map<string, Edge>();
  for (const edge of matching.edges) {
    if (clusterOf[edge.left] === clusterOf[edge.right]) continue;
    const key = pairKey(edge.left, edge.right);
    if (!decided.has(key) && edge.logOdds > (best.get(key)?.logOdds ?? Number.NEGATIVE_INFINITY)) best.set(key, edge);
  }
  return [...best.values()].map(({ left, right, logOdds }) => ({
    left: clusterOf[left] ?? 0,
    right: clusterOf[right] ?? 0,
    logOdds,
  }));
}

/** Some records as a proposal: every pair explained, or in larger groups the links that hold them together. */
export function proposalOf(
  matching: Matching,
  explain: PairExplainer,
  members: readonly number[],
  band: Band,
): IdentityProposal {
  const sorted = members.toSorted((a, b) => a - b);
  const all = pairsOf(sorted).map(([left, right]) => explain(left, right));
  const holding = strongestLinks(all, sorted.length);
  return {
    id: proposalId(sorted.map((index) => matching.persons.at(index).id)),
    band,
    records: sorted,
    explanations: (sorted.length <= MOST_RECORDS_EXPLAINED_PAIRWISE ? all : holding).toSorted(
      (a, b) => b.weight - a.weight,
    ),
    confidence: weakestLink(holding, sorted.length),
  };
}

function pairsOf(members: readonly number[]): readonly (readonly [number, number])[] {
  return members.flatMap((left, position) => members.slice(position + 1).map((right) => [left, right] as const));
}

/** The weakest of the links that hold a group of so many records together: 0 … 1. */
export function weakestLink(explanations: readonly PairExplanation[], size: number): number {
  return strongestLinks(explanations, size).reduce((weakest, { probability }) => Math.min(weakest, probability), 1);
}

/** The links that hold the group together: its maximum spanning tree. */
function strongestLinks(explanations: readonly PairExplanation[], size: number): readonly PairExplanation[] {
  const groupOf = new Map<string, string>();
  const rootOf = (id: string): string => {
    const next = groupOf.get(id);
    return next === undefined ? id : rootOf(next);
  };
  const links: PairExplanation[] = [];
  for (const explanation of explanations.toSorted((a, b) => b.weight - a.weight)) {
    const [left, right] = [rootOf(explanation.left), rootOf(explanation.right)];
    if (left === right) continue;
    groupOf.set(left, right);
    links.push(explanation);
    if (links.length === size - 1) break;
  }
  return links;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** 16 hexadecimal digits that depend on the records alone (FNV-1a over two seeds). */
function proposalId(recordIds: readonly string[]): string {
  const text = recordIds.toSorted().join('\n');
  return [FNV_OFFSET, ~FNV_OFFSET].map((seed) => fnv1a(text, seed).toString(16).padStart(8, '0')).join('');
}

function fnv1a(text: string, seed: number): number {
  let hash = seed >>> 0;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), FNV_PRIME) >>> 0;
  return hash;
}
