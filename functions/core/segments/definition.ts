import type { LocalizedText } from '../language.ts';
import type { Instant } from '../time.ts';

/** ASCII, `[a-z][a-z0-9_-]*`, at most 64 characters: the name on the wire and in flows. */
export type SegmentName = string;

/** A segment as a person sees it. The condition itself is defined in `rules.ts`. */
export interface SegmentDescription {
  readonly name: SegmentName;
  readonly label: LocalizedText;
  readonly description: LocalizedText;
  /** Lower wins where a flow can carry one segment only. */
  readonly priority: number;
}

/** One clause of a segment's condition, read against one customer. */
export interface ClauseReading {
  readonly text: LocalizedText;
  /** The customer's own value, as shown to a person. */
  readonly value: LocalizedText;
  readonly holds: boolean;
  /** The segments that the clause starts from, each with its own reasons; absent where there are none. */
  readonly through?: readonly BaseReading[];
}

/** Why a customer is, or is not, in a segment that another one starts from. */
export interface BaseReading {
  readonly name: SegmentName;
  readonly label: LocalizedText;
  readonly member: boolean;
  readonly clauses: readonly ClauseReading[];
}

/** Why a customer is, or is not, in a segment. */
export interface SegmentReading {
  readonly segment: SegmentDescription;
  readonly member: boolean;
  readonly clauses: readonly ClauseReading[];
  readonly asOf: Instant;
}
