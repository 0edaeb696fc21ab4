import type { Condition } from './condition.ts';
import type { SegmentDescription } from './definition.ts';

/** A segment, once as data: read for one person, compiled to SQL for all, mapped to the service where it can. */
export interface SegmentDefinition extends SegmentDescription {
  readonly condition: Condition;
}
