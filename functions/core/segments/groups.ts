import { isQuantified, type Quantifier } from '../attributes/calculated.ts';
import { type DimensionCondition, meetsDimension } from '../attributes/dimension.ts';
import type { FieldPath, ProfileFields } from '../profiles/profile.ts';

/** A segment's condition in the service's own shape (CreateSegmentDefinition, SegmentGroups). */
export interface SegmentGroups {
  readonly include: Quantifier;
  readonly groups: readonly SegmentGroup[];
}

export interface SegmentGroup {
  /** Across `dimensions`. */
  readonly type: Quantifier;
  readonly dimensions: readonly SegmentDimension[];
  /** Across `sourceSegments`. */
  readonly sourceType: Quantifier;
  /** The segments that the group starts from; none: everyone. */
  readonly sourceSegments: readonly string[];
}

/** All conditions of one dimension must hold. */
export type SegmentDimension =
  | { readonly profileAttributes: Readonly<Record<FieldPath, DimensionCondition>> }
  | { readonly calculatedAttributes: Readonly<Record<string, CalculatedCondition>> };

export interface CalculatedCondition extends DimensionCondition {
  readonly override?: RangeOverride;
}

/** Another range of the calculated attribute, for this condition only: days back from now. */
export interface RangeOverride {
  readonly start: number;
  readonly end?: number;
}

/** What a condition reads of one profile. */
export interface SegmentSubject {
  readonly fields: ProfileFields;
  /** Null: no value. */
  calculated(name: string, override?: RangeOverride): string | null;
  isInSegment(name: string): boolean;
}

/**
 * Is the profile in the segment? Empty lists do not restrict: a group without dimensions is its source segments, a group without
 * source segments starts from everyone, no groups at all mean everyone. NONE of several groups: in none of them.
 */
export function isInGroups(groups: SegmentGroups, subject: SegmentSubject): boolean {
  if (groups.groups.length === 0) return true;
  return isQuantified(groups.include, groups.groups, (group) => isInGroup(group, subject));
}

function isInGroup(group: SegmentGroup, subject: SegmentSubject): boolean {
  const { type, dimensions, sourceType, sourceSegments } = group;
  const isInSources =
    sourceSegments.length === 0 || isQuantified(sourceType, sourceSegments, (name) => subject.isInSegment(name));
  if (!isInSources) return false;
  return dimensions.length === 0 || isQuantified(type, dimensions, (dimension) => meetsAll(dimension, subject));
}

function meetsAll(dimension: SegmentDimension, subject: SegmentSubject): boolean {
  if ('profileAttributes' in dimension)
    return Object.entries(dimension.profileAttributes).every(([path, condition]) =>
      meets(condition, subject.fields[path] ?? null, subject),
    );
  return Object.entries(dimension.calculatedAttributes).every(([name, condition]) =>
    meets(condition, subject.calculated(name, condition.override), subject),
  );
}

/** `{{_profile.City}}` and `{{_calculated_attribute.name}}` stand for another value of the same profile; one that is absent drops out. */
function meets(condition: DimensionCondition, actual: string | null, subject: SegmentSubject): boolean {
  const values = condition.values.flatMap((value) => resolveReference(value, subject) ?? []);
  if (values.length === 0) return false;
  return meetsDimension({ dimensionType: condition.dimensionType, values }, actual);
}

const REFERENCE = /^\{\{\s*_(profile|calculated_attribute)\.([\w.-]+)\s*\}\}$/;

function resolveReference(value: string, subject: SegmentSubject): string | null {
  const [, kind, name] = REFERENCE.exec(value) ?? [];
  if (name === undefined) return value;
  return kind === 'profile' ? (subject.fields[name] ?? null) : subject.calculated(name);
}
