import type { LocalizedText } from './language.ts';
import type { CountCandidate } from './segments/clusters/choose-count.ts';
import type { ClauseReading } from './segments/definition.ts';
import type { Difference } from './segments/differences.ts';
import type { MovedPeople, Movement } from './segments/movement.ts';
import type { StrategyCase } from './segments/strategies/strategy-case.ts';

export interface SegmentView {
  readonly name: string;
  readonly label: LocalizedText;
  readonly description: LocalizedText;
  readonly member: boolean;
  readonly primary: boolean;
  readonly why: readonly ClauseReading[];
  readonly asOf: string;
}

export interface SegmentSummaryView {
  readonly name: string;
  readonly label: LocalizedText;
  readonly description: LocalizedText;
  readonly size: number;
  /** Of everyone; 0 … 1. */
  readonly share: number;
  /** Members whose primary segment it is. */
  readonly primarySize: number;
  /** The segments that its condition starts from. */
  readonly bases: readonly { readonly name: string; readonly label: LocalizedText }[];
  /** What makes members unlike everyone, the largest effect first. */
  readonly differences: readonly Difference[];
  /** What makes it unfit to act on. */
  readonly warnings: readonly LocalizedText[];
  /** What others did with such customers, the best fit first. */
  readonly strategies: readonly StrategyCase[];
  readonly asOf: string;
}

/** A group that was found, not defined. */
export type ClusterSummaryView = Omit<SegmentSummaryView, 'primarySize' | 'bases'>;

/** Groups of any shape, and customers in none: told beside the clusters where they are other groups. */
export interface DensityView {
  /** What was found, how stable it is, the share in none, and how far it agrees with the clusters. */
  readonly summary: LocalizedText;
  /** The largest first; none unless they say something different. */
  readonly groups: readonly ClusterSummaryView[];
}

/** Groups that were found, not defined: of everyone who has bought, by their figures. */
export interface ClustersView {
  /** The largest first. */
  readonly clusters: readonly ClusterSummaryView[];
  readonly people: number;
  /** −1 … 1: how much nearer members are to their own cluster than to the next one. */
  readonly silhouette: number;
  /** How much the clusters agree with those of random parts of the customers; 1: the same. */
  readonly stability: number;
  /** Every number of clusters that was tried. */
  readonly candidates: readonly CountCandidate[];
  /** What grouping by density says; null in runs that did not ask. */
  readonly density: DensityView | null;
  readonly asOf: string;
}

export interface SegmentsView {
  readonly runs: readonly { readonly runId: string; readonly asOf: string }[];
  readonly people: number;
  readonly segments: readonly SegmentSummaryView[];
  /** Null where too few have bought. */
  readonly clusters: ClustersView | null;
}

export type ClusterNameView = Pick<ClusterSummaryView, 'name' | 'label' | 'description'>;

/** One customer and every segment: why, why not, and what would have to change. */
export interface SegmentExplanationView {
  readonly profileId: string;
  readonly segments: readonly (SegmentView & {
    /** What would have to become true to be a member, or, of a member, to be one no longer. */
    readonly changes: readonly ClauseReading[];
  })[];
  /** Where the customer is among the groups by density; null for someone in none, or without such groups. */
  readonly densityGroup: ClusterNameView | null;
  /** Null for someone who has not bought, or without clusters. */
  readonly cluster: ClusterNameView | null;
  readonly asOf: string;
}

/** Customers outside a segment who buy what its members buy, the most alike first. */
export interface LookAlikesView {
  readonly segment: { readonly name: string; readonly label: LocalizedText };
  readonly members: number;
  readonly lookAlikes: readonly {
    readonly profileId: string;
    /** Empty where no name is known. */
    readonly displayName: string;
    readonly score: number;
    /** `<brand>: <category>`, what speaks most for it first. */
    readonly items: readonly string[];
  }[];
  readonly asOf: string;
}

/** Movement through the lifecycle between two runs. */
export interface SegmentMovementView extends Movement {
  readonly from: { readonly runId: string; readonly asOf: string };
  readonly to: { readonly runId: string; readonly asOf: string };
  readonly matrix: readonly MovedPeople[];
  readonly newlyAtRisk: { readonly people: number; readonly ids: readonly string[] };
}
