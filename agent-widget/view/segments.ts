import type { SegmentView } from '../../functions/core/contract.ts';

export interface SegmentGroups {
  readonly members: readonly SegmentView[];
  /** Segments that the customer misses, the nearest first. */
  readonly near: readonly SegmentView[];
}

/** The primary segment first; then those missed by the fewest clauses. */
export function groupSegments(segments: readonly SegmentView[]): SegmentGroups {
  const members = segments.filter((segment) => segment.member);
  return {
    members: members.toSorted((a, b) => Number(b.primary) - Number(a.primary)),
    near: segments.filter((segment) => !segment.member).toSorted((a, b) => missedShare(a) - missedShare(b)),
  };
}

/** How many clauses hold, of how many. */
export function clausesThatHold(segment: SegmentView): { readonly held: number; readonly of: number } {
  return { held: segment.why.filter((clause) => clause.holds).length, of: segment.why.length };
}

function missedShare(segment: SegmentView): number {
  const { held, of } = clausesThatHold(segment);
  return of === 0 ? 1 : (of - held) / of;
}
