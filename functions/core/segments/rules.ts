import type { Condition, WrittenCondition } from './condition.ts';
import type { SegmentDescription } from './definition.ts';

/** A segment, once as data: read for one person, compiled to SQL for all, mapped to the service where it can. */
export interface SegmentDefinition extends SegmentDescription {
  readonly condition: Condition;
}

/** A segment as it is written: other segments stand in its condition by their names. */
export interface WrittenSegment extends SegmentDescription {
  readonly condition: WrittenCondition;
}
