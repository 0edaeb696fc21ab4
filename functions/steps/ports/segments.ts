import type { Cutpoints } from '../../core/attributes/cutpoints.ts';
import type { AttributeDescription, AttributesOfProfile } from '../../core/attributes/definition.ts';
import type { ProfileId } from '../../core/profiles/profile.ts';
import type { ClusterRun } from '../../core/segments/clusters/cluster-run.ts';
import type { DensityPlaces } from '../../core/segments/clusters/density-places.ts';
import type { Labels } from '../../core/segments/clusters/points.ts';
import type { ClusterNumbers, WrittenName } from '../../core/segments/clusters/written-names.ts';
import type { SegmentName } from '../../core/segments/definition.ts';
import type { MovedPeople } from '../../core/segments/movement.ts';
import type { StrategyCase } from '../../core/segments/strategies/strategy-case.ts';
import type { Instant } from '../../core/time.ts';

/** Attributes of everyone, computed in sets and kept by run. */
export interface AttributeWarehouse {
  /** Computes every product attribute for every profile as of a moment and keeps the values as the current run. */
  computeAttributes(asOf: Instant): Promise<{ readonly profiles: number }>;
  /** Makes look-ups of one customer quick again after large imports; others may read meanwhile. */
  quickenLookUps(): Promise<void>;
  /** Null before the first run or for an unknown profile. */
  attributesOf(id: ProfileId): Promise<AttributesOfProfile | null>;
  /** The limits between the fifths of the population, as of the current run; empty before the first. */
  cutpoints(): Promise<Cutpoints>;
  /** The moment of the current run; null before the first. */
  computedAsOf(): Promise<Instant | null>;
  /** Replaces one profile's values between runs. */
  putAttributes(id: ProfileId, attributes: AttributesOfProfile): Promise<void>;
  /** Forgets the values of a profile that is no more. */
  removeAttributes(id: ProfileId): Promise<void>;
  /** Values of the current run, of all attributes or of those named, in batches in the order of the ids. */
  attributeRows(
    names?: readonly string[],
  ): AsyncIterable<readonly (AttributesOfProfile & { readonly id: ProfileId })[]>;
  /** Everyone's values of the current run, or a regular part of them where there are more than so many. */
  sampleAttributes(most: number): Promise<readonly AttributesOfProfile[]>;
  /** Numbers of the current run as columns, of everyone who ever bought, in the order of the ids. NaN: no value. */
  figuresOfBuyers(names: readonly string[]): Promise<FigureColumns>;
  describeAttributes(): readonly AttributeDescription[];
}

export interface FigureColumns {
  readonly ids: readonly ProfileId[];
  /** In the order of the names. */
  readonly columns: readonly Float64Array[];
}

/** Customers grouped by their figures, by segment run. */
export interface ClusterWarehouse {
  /** Keeps what a run found, who is in which cluster, and how anyone is placed by density. Again replaces it. */
  keepClusters(run: ClusterRun, members: ClusterMembers): Promise<void>;
  /** Null for a run that has none. */
  clustersOfRun(runId: string): Promise<ClusterRun | null>;
  /** How anyone is placed by density in a run; null where it has no such groups. */
  densityPlaces(runId: string): Promise<DensityPlaces | null>;
  /** The newest run that has clusters; null before the first. */
  newestClusters(): Promise<ClusterRun | null>;
  /** Replaces one profile's cluster in a run; null: in none. */
  putCluster(id: ProfileId, held: { readonly runId: string; readonly cluster: SegmentName | null }): Promise<void>;
  /** The cluster of a profile in the newest run that has clusters, and the run; null for who is in none. */
  clusterOf(id: ProfileId): Promise<{ readonly runId: string; readonly cluster: SegmentName } | null>;
}

/** An author of cluster names other than the product's own. Told nothing but numbers. */
export interface ClusterNamer {
  /** One name a cluster, in their order; null: there is no other author. May throw: then the clusters keep their own. */
  nameClusters(clusters: readonly ClusterNumbers[]): Promise<readonly (WrittenName | null)[] | null>;
}

export interface ClusterMembers {
  readonly ids: readonly ProfileId[];
  /** A label a profile, −1 for none. */
  readonly labels: Labels;
  readonly places: DensityPlaces | null;
}

/** Segment membership of everyone, by run. */
export interface SegmentWarehouse {
  /** Evaluates every segment on the current attributes and keeps the membership as a run. */
  assignSegments(runId: string, asOf: Instant): Promise<readonly SegmentSize[]>;
  segmentsOf(id: ProfileId): Promise<{ readonly asOf: Instant; readonly segments: readonly SegmentName[] } | null>;
  /** Replaces one profile's membership in the newest run; without a run nothing is kept. */
  putSegments(id: ProfileId, segments: readonly SegmentName[]): Promise<void>;
  /** Runs, oldest first. */
  segmentRuns(): Promise<readonly SegmentRun[]>;
  /** How many have each segment as their primary one; null: are in none. */
  primarySizes(runId: string): Promise<ReadonlyMap<SegmentName | null, number>>;
  /** Who is where in two runs, by the parts of the lifecycle: only pairs that someone makes. */
  lifecycleMoves(from: string, to: string): Promise<readonly MovedPeople[]>;
  /** Who is in a segment in the second run and was not in the first: how many, and the first of them by id. */
  newMembers(
    segment: SegmentName,
    runs: { readonly from: string; readonly to: string },
    most: number,
  ): Promise<{ readonly people: number; readonly ids: readonly ProfileId[] }>;
  /** What everyone has bought (categories by brand; products where they have none), and who is in a segment of a run. */
  purchasedItems(runId: string, segment: SegmentName): Promise<BoughtItems>;
  /** Everyone who is in a segment or a cluster of a run, in batches in the order of the ids. */
  memberships(runId: string): AsyncIterable<readonly Membership[]>;
}

export interface Membership {
  readonly id: ProfileId;
  /** By priority. */
  readonly segments: readonly SegmentName[];
  /** That of the same run; null for someone in none. */
  readonly cluster: SegmentName | null;
}

export interface BoughtItems {
  readonly ids: readonly ProfileId[];
  readonly items: readonly string[];
  /** By the ids. */
  readonly isMember: Uint8Array;
  /** Each pair once: places in `ids` and in `items`. */
  readonly person: Int32Array;
  readonly item: Int32Array;
}

/** What can be done with customers of a kind: cases, each with its source. */
export interface StrategyShelf {
  cases(): Promise<readonly StrategyCase[]>;
}

export interface SegmentSize {
  readonly segment: SegmentName;
  readonly size: number;
}

export interface SegmentRun {
  readonly runId: string;
  readonly asOf: Instant;
  /** Everyone who was looked at. */
  readonly people: number;
  readonly sizes: readonly SegmentSize[];
}
